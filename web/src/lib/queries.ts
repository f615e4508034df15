import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';

/** What runs, and how many reports wait to be read. */
export const useStatus = () => useQuery({ queryKey: ['status'], queryFn: api.status });
const COUNT_MS = 500;

/** How many reports the desk has, counted again and again while some are on their way. */
export const useDeskCount = (isMoving: boolean): number =>
  useQuery({ queryKey: ['status'], queryFn: api.status, refetchInterval: isMoving && COUNT_MS }).data?.reports ?? 0;
export const useStories = () => useQuery({ queryKey: ['stories'], queryFn: api.stories });
export const useBoard = (story: string | undefined, limit: number) =>
  useQuery({
    queryKey: ['board', story, limit],
    queryFn: () => api.board(story!, limit),
    enabled: story !== undefined,
    // more claims of the same story; never one story in the place of another
    placeholderData: (previous, query) => (query?.queryKey[1] === story ? previous : undefined),
  });
export const useClaim = (report: string, start: string) =>
  useQuery({ queryKey: ['claim', report, start], queryFn: () => api.claim(report, start) });
/** What is to be checked, always asked for anew: its order is held by the page. */
export const useUnchecked = (story: string | undefined) =>
  useQuery({
    queryKey: ['unchecked', story],
    queryFn: () => api.unchecked(story!),
    enabled: story !== undefined,
    gcTime: 0,
  });
export const useReport = (hash: string) => useQuery({ queryKey: ['report', hash], queryFn: () => api.report(hash) });
/** Who is quoted in `/stories/STORY` or `/reports/HASH`. */
export const useSources = (of: string) => useQuery({ queryKey: ['sources', of], queryFn: () => api.sources(of) });
/** Every report of the desk by its hash. */
export const useKept = () =>
  useQuery({
    queryKey: ['reports'],
    queryFn: api.reports,
    select: ({ reports }) => new Map(reports.map((report) => [report.hash, report])),
  });
export const useLog = () => useQuery({ queryKey: ['log'], queryFn: api.log });
