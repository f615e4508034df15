import { Link, useNavigate } from '@tanstack/react-router';
import type { StoryRow } from '../../../src/api/index.ts';

const reportsOf = ({ reports }: StoryRow): string => `${reports} ${reports === 1 ? 'report' : 'reports'}`;

/** Chooses among the stories of the desk. */
export function StoryPicker({ rows, story }: { readonly rows: readonly StoryRow[]; readonly story: StoryRow }) {
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
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {row.title} — {reportsOf(row)}
            {row.atIssue > 0 ? `, ${row.atIssue} at issue` : ''}
          </option>
        ))}
      </select>
      <span className="faint">{rows.length} stories</span>
    </p>
  );
}

/** Says that the story of an old link goes by another name now. */
export function StoryMoved({ story }: { readonly story: StoryRow }) {
  return (
    <p className="moved" role="status">
      This story is now{' '}
      <Link to="/" search={{ story: story.id }}>
        <bdi>{story.title}</bdi>
      </Link>
      : a report came in that is earlier, or two stories became one.
    </p>
  );
}

/** A link to a story that the desk no longer has; never another story in its place. */
export function StoryGone({ rows }: { readonly rows: readonly StoryRow[] }) {
  return (
    <section className="plain-page">
      <h1>This story is no longer on the desk</h1>
      <p>Its reports were taken off the board, or the link is not of this desk. The desk has:</p>
      <ul className="stories">
        {rows.map((row) => (
          <li key={row.id}>
            <Link to="/" search={{ story: row.id }} data-row={row.id}>
              <bdi>{row.title}</bdi>
            </Link>{' '}
            <span className="faint">{reportsOf(row)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing is kept yet. */
export function EmptyDesk() {
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
