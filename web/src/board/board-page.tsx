import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { BoardView, StoryRow } from '../../../src/api/index.ts';
import { useBoard, useStories } from '../lib/queries.ts';
import { useSeen } from '../lib/seen.ts';
import { Trouble, Waiting } from '../shell/trouble.tsx';
import { AtIssue } from './at-issue.tsx';
import { BoardHead } from './board-head.tsx';
import { Missing } from './missing.tsx';
import { NoDenial, NotFact } from './sections.tsx';
import { useBoardKeys } from './use-board-keys.ts';

const FIRST = 60;

/** The board: one story of the desk, its claims with who says so, who denies, who cannot say. */
export function BoardPage() {
  const asked = useSearch({ from: '/' }).story;
  const stories = useStories();
  const [limit, setLimit] = useState(FIRST);
  const rows = stories.data?.stories ?? [];
  const story = rows.find(({ id }) => id === asked) ?? rows[0];
  const board = useBoard(story?.id, limit);
  const seen = useSeen(story?.id, board.data?.seq);
  const marked = useBoardKeys(board.data);
  if (stories.error) return <Trouble error={stories.error} onAgain={() => void stories.refetch()} />;
  if (stories.data && !story) return <EmptyDesk />;
  if (board.error) return <Trouble error={board.error} onAgain={() => void board.refetch()} />;
  if (!board.data || !story) return <Waiting what="the board" />;
  return (
    <>
      <StoryPicker rows={rows} story={story} />
      <BoardHead view={board.data} seen={seen} />
      <Sections view={board.data} seen={seen} marked={marked} />
      {board.data.total > board.data.board.claims.length ? (
        <p className="more">
          <button type="button" className="button" onClick={() => setLimit((now) => now + 200)}>
            Show more: {board.data.total - board.data.board.claims.length} claims are below
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
      <Missing view={view} />
      <NoDenial {...props} section="also said" />
    </>
  );
}

function StoryPicker({ rows, story }: { readonly rows: readonly StoryRow[]; readonly story: StoryRow }) {
  const navigate = useNavigate();
  if (rows.length < 2) return null;
  return (
    <p className="story-picker">
      <label htmlFor="story">Story</label>
      <select
        id="story"
        value={story.id}
        onChange={(event) => void navigate({ to: '/', search: { story: event.target.value } })}
      >
        {rows.map(({ id, title, reports, atIssue }) => (
          <option key={id} value={id}>
            {title} — {reports} {reports === 1 ? 'report' : 'reports'}
            {atIssue > 0 ? `, ${atIssue} at issue` : ''}
          </option>
        ))}
      </select>
      <span className="faint">{rows.length} stories</span>
    </p>
  );
}

function EmptyDesk() {
  return (
    <section className="plain-page">
      <h1>The desk is empty</h1>
      <p>
        Give it the reports on one event: it shows who claims what, who denies it, who cannot verify it, and on which
        exact words.
      </p>
      <p>
        <Link to="/add" className="button strong">
          Add reports
        </Link>{' '}
        <span className="faint">
          or press <kbd>a</kbd>. Nothing leaves this machine.
        </span>
      </p>
    </section>
  );
}
