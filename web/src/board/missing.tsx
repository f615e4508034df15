import type { BoardView } from '../../../src/api/index.ts';

const MOST = 8;

/** Numbers that differ, and what nobody has said or shown. */
export function Missing({ view }: { readonly view: BoardView }) {
  const gaps = [
    ...new Set(view.board.claims.filter((c) => c.section === 'at issue').flatMap((c) => c.gaps.map((g) => g.text))),
  ];
  const numbers = view.board.numbers.filter(({ values }) => new Set(values.map(({ value }) => value)).size > 1);
  return (
    <>
      {numbers.length > 0 ? (
        <section aria-label="Numbers that differ">
          <h2>
            Numbers that differ <span className="count">{numbers.length}</span>
          </h2>
          <ul className="run">
            {numbers.map(({ of, values }) => (
              <li key={`${of} ${values[0]?.report} ${values[0]?.proof.start}`}>
                {of}:{' '}
                {values
                  .map((v) => `${v.qualifier === 'exact' ? '' : `${v.qualifier} `}${v.value} (${v.source ?? v.report})`)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {gaps.length > 0 ? (
        <section aria-label="Still missing">
          <h2>
            Still missing <span className="count">{gaps.length}</span>
          </h2>
          <ul className="run">
            {gaps.slice(0, MOST).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
