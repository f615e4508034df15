import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { BoardView } from '../../../src/api/index.ts';
import { useBoard } from '../lib/queries.ts';
import { useSeen } from '../lib/seen.ts';
import { SampleBanner } from '../shell/sample-banner.tsx';
import { Trouble, Waiting } from '../shell/trouble.tsx';
import { AtIssue } from './at-issue.tsx';
import { BoardHead } from './board-head.tsx';
import { Missing } from './missing.tsx';
import { NoDenial, NotFact } from './sections.tsx';
import { EmptyDesk, StoryGone, StoryMoved, StoryPicker } from './stories.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { usePin, useStory } from './use-story.ts';

const FIRST = 60;

/** The board: one story of the desk, its claims with who says so, who denies, who cannot say. */
export function BoardPage() {
  const asked = useSearch({ from: '/' }).story;
  const { stories, rows, story, isMoved, isGone } = useStory(asked);
  const [limit, setLimit] = useState(FIRST);
  const board = useBoard(story?.id, limit);
  usePin(story?.id, board.data?.board.claims);
  const seen = useSeen(story?.id, board.data?.seq);
  const marked = useBoardKeys(board.data);
  if (stories.error) return <Trouble error={stories.error} onAgain={() => void stories.refetch()} />;
  if (stories.data && rows.length === 0) return <EmptyDesk />;
  if (isGone) return <StoryGone rows={rows} />;
  if (board.error) return <Trouble error={board.error} onAgain={() => void board.refetch()} />;
  if (!board.data || !story) return <Waiting what="the board" />;
  const below = board.data.total - board.data.board.claims.length;
  return (
    <>
      <SampleBanner reports={board.data.reports} />
      <StoryPicker rows={rows} story={story} />
      {isMoved ? <StoryMoved story={story} /> : null}
      <BoardHead view={board.data} seen={seen} />
      <Sections view={board.data} seen={seen} marked={marked} />
      {below > 0 ? (
        <p className="more">
          <button type="button" className="button" onClick={() => setLimit((now) => now + 200)}>
            Show more: {below} claims are below
          </button>
        </p>
      ) : null}
    </>
  );
}

interface SectionsProps {
  readonly view: BoardView;
  readonly seen: number;
  readonly marked: string | null;
}

function Sections({ view, seen, marked }: SectionsProps) {
  const props = { view, seen, marked };
  return (
    <>
      <AtIssue {...props} />
      <NoDenial {...props} section="no denial" />
      <NotFact view={view} />
      <Missing view={view} seen={seen} />
      <NoDenial {...props} section="also said" />
    </>
  );
}
