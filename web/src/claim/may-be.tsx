import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { ClaimView } from '../../../src/api/index.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { placeOf } from '../lib/claims.ts';
import { useKeys } from '../lib/keys.ts';
import { holdRow, rowInFocus } from '../lib/rows.ts';
import { quoted, short } from '../lib/words.ts';

type Like = ClaimView['like'][number];

const rowId = ({ id }: Like): string => `may be ${id}`;

/** Other claims of the story that may be the same, likeliest first; a person says yes or no. */
export function MayBe({ view }: { readonly view: ClaimView }) {
  const act = useAct();
  const others = view.like;
  const settle = (other: Like | undefined, isSame: boolean): void => {
    if (!other) return;
    holdRow(rowId(other));
    const [p, q] = [placeOf(view.claim.id), placeOf(other.id)];
    void act(
      () => api.correct({ op: isSame ? 'same' : 'apart', p, q }),
      `${quoted(short(other.wording, 60))} is ${isSame ? 'the same claim now' : 'another claim'}. u takes it back.`,
    );
  };
  // where another row has the focus, a stray key must not join claims
  const meant = (): Like | undefined =>
    rowInFocus() === null ? others[0] : others.find((other) => rowId(other) === rowInFocus());
  useKeys([
    { key: 'y', does: 'what may be the same is the same claim', run: () => settle(meant(), true) },
    { key: '2', does: 'it is another claim', run: () => settle(meant(), false) },
  ]);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="may-be" className="may-be">
      <h2 id="may-be">
        May be the same claim <span className="count">{others.length}</span>
      </h2>
      <ul>
        {others.map((other) => (
          <Row key={other.id} other={other} onSettle={settle} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly other: Like;
  readonly onSettle: (other: Like, isSame: boolean) => void;
}

function Row({ other, onSettle }: RowProps) {
  const { report, start } = placeOf(other.id);
  const words = useId();
  return (
    <li>
      <div>
        <Link data-row={rowId(other)} to="/claims/at/$report/$start" params={{ report, start: String(start) }}>
          <bdi id={words}>{quoted(other.wording)}</bdi>
        </Link>
        <p className="faint">{other.standing?.word ?? 'not a matter of fact'}</p>
      </div>
      <p className="yes-no">
        <button type="button" className="button" aria-describedby={words} onClick={() => onSettle(other, true)}>
          Yes, one <kbd>y</kbd>
        </button>
        <button type="button" className="button" aria-describedby={words} onClick={() => onSettle(other, false)}>
          No, two <kbd>2</kbd>
        </button>
      </p>
    </li>
  );
}
