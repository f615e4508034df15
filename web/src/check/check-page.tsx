import { useSearch } from '@tanstack/react-router';
import { StoryGone } from '../board/stories.tsx';
import { useStory } from '../board/use-story.ts';
import { useUnchecked } from '../lib/queries.ts';
import { Trouble, Waiting } from '../shell/trouble.tsx';
import { CheckList } from './check-list.tsx';

/** What a person should check of a story: what is at issue first, then the least sure. */
export function CheckPage() {
  const { stories, rows, story, isGone } = useStory(useSearch({ from: '/check' }).story);
  const unchecked = useUnchecked(story?.id);
  const error = stories.error ?? unchecked.error;
  if (error) return <Trouble error={error} onAgain={() => void unchecked.refetch()} />;
  if (isGone || (stories.data && rows.length === 0)) return <StoryGone rows={rows} />;
  if (!unchecked.data || !story) return <Waiting what="what to check" />;
  return <CheckList key={story.id} view={unchecked.data} at={unchecked.dataUpdatedAt} story={story.id} />;
}
