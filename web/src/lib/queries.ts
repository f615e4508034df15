import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';

/** What runs, and how many reports wait to be read. */
export const useStatus = () => useQuery({ queryKey: ['status'], queryFn: api.status });
export const useStories = () => useQuery({ queryKey: ['stories'], queryFn: api.stories });
export const useBoard = (story: string | undefined, limit: number) =>
  useQuery({
    queryKey: ['board', story, limit],
    queryFn: () => api.board(story!, limit),
    enabled: story !== undefined,
    placeholderData: (previous) => previous,
  });
export const useClaim = (report: string, start: string) =>
  useQuery({ queryKey: ['claim', report, start], queryFn: () => api.claim(report, start) });
export const useReport = (hash: string) => useQuery({ queryKey: ['report', hash], queryFn: () => api.report(hash) });
export const useLog = () => useQuery({ queryKey: ['log'], queryFn: api.log });
