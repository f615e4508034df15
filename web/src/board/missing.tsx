import { useState } from 'react';
import type { BoardView } from '../../../src/api/index.ts';
import type { Claim, NumberRow } from '../../../src/model/index.ts';
import { type Context, contextOf } from './context.ts';

const FIRST = 8;

/** What is missing, with the ranks of the claims at issue that lack it. */
function gapsOf(claims: readonly Claim[]): readonly (readonly [string, readonly number[]])[] {
  const rows = claims.flatMap(({ gaps }, i) => gaps.map(({ text }) => ({ text, rank: i + 1 })));
  const groups = Map.groupBy(rows, ({ text }) => text);
  return [...groups].map(([text, at]) => [text, [...new Set(at.map(({ rank }) => rank))]] as const);
}

/** Numbers that differ, and what nobody has said or shown. */
export function Missing({ view, seen }: { readonly view: BoardView; readonly seen: number }) {
  const numbers = view.board.numbers.filter(({ values }) => new Set(values.map(({ value }) => value)).size > 1);
  const gaps = gapsOf(view.board.claims.filter(({ section }) => section === 'at issue'));
  return (
    <>
      {numbers.length > 0 ? <Numbers numbers={numbers} context={contextOf(view, seen)} /> : null}
      {gaps.length > 0 ? <Gaps gaps={gaps} /> : null}
    </>
  );
}

function Numbers({ numbers, context }: { readonly numbers: readonly NumberRow[]; readonly context: Context }) {
  const says = ({ value, qualifier, source, report }: NumberRow['values'][number]): string =>
    `${qualifier === 'exact' ? '' : `${qualifier} `}${value} (${source ?? context.outletOf(report)})`;
  return (
    <section aria-label="Numbers that differ">
      <h2>
        Numbers that differ <span className="count">{numbers.length}</span>
      </h2>
      <ul className="run">
        {numbers.map(({ of, values }) => (
          <li key={`${of} ${values[0]?.report} ${values[0]?.proof.start}`}>
            <bdi>{of}</bdi>: <bdi>{[...new Set(values.map(says))].join(' · ')}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gaps({ gaps }: { readonly gaps: ReturnType<typeof gapsOf> }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? gaps : gaps.slice(0, FIRST);
  return (
    <section aria-label="Still missing">
      <h2>
        Still missing <span className="count">{gaps.length}</span>
      </h2>
      <ul className="run">
        {shown.map(([text, ranks]) => (
          <li key={text}>
            <span className="ranks">
              <span className="sr">claim </span>
              {ranks.join(', ')}
            </span>{' '}
            <bdi>{text}</bdi>
          </li>
        ))}
        {shown.length < gaps.length ? (
          <li>
            <button type="button" className="quiet" onClick={() => setIsWhole(true)}>
              {gaps.length - shown.length} more
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
