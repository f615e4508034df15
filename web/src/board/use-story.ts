import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { StoryRow } from '../../../src/api/index.ts';
import { api } from '../lib/api.ts';
import { placeOf } from '../lib/claims.ts';
import { useStories } from '../lib/queries.ts';

const MOST_PLACES = 5;

/** The story that this page shows, with places of its claims, by which it is found again under another id. */
let shown: { readonly id: string; readonly claims: readonly string[] } | null = null;

/** The page shows this story until another is asked for. */
export function usePin(story: string | undefined, claims: readonly { readonly id: string }[] | undefined): void {
  useEffect(() => {
    if (story !== undefined && claims) shown = { id: story, claims: claims.slice(0, MOST_PLACES).map(({ id }) => id) };
  }, [story, claims]);
}

/** The page shows no story; the latest is shown next. */
export function unpin(): void {
  shown = null;
}

const orNull = <T>(call: Promise<T>): Promise<T | null> => call.catch(() => null);

/** The story that holds now what a story of this id held: by the report it is named after, else by its claims. */
async function storyNow(id: string): Promise<string | null> {
  const named = await orNull(api.report(id));
  if (named?.report.story) return named.report.story;
  for (const claim of shown?.id === id ? shown.claims : []) {
    const { report, start } = placeOf(claim);
    const found = await orNull(api.claim(report, String(start)));
    if (found) return found.claim.story;
  }
  return null;
}

/** The story to show: the one asked for, else the one shown before, else the latest. */
export function useStory(asked: string | undefined) {
  const stories = useStories();
  const rows: readonly StoryRow[] = stories.data?.stories ?? [];
  const wanted = asked ?? shown?.id ?? rows[0]?.id;
  const known = rows.find(({ id }) => id === wanted);
  const moved = useQuery({
    queryKey: ['story now', wanted],
    queryFn: () => storyNow(wanted!),
    enabled: rows.length > 0 && known === undefined,
  });
  const story = known ?? rows.find(({ id }) => id === moved.data);
  return {
    stories,
    rows,
    story,
    /** It was asked for under an id that it no longer has. */
    isMoved: story !== undefined && known === undefined,
    isGone: rows.length > 0 && story === undefined && moved.isFetched && !moved.isFetching,
  };
}
