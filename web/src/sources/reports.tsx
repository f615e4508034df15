import { Link } from '@tanstack/react-router';
import type { SourcesView } from '../../../src/api/index.ts';
import { outletWords, unreadWords } from '../lib/words.ts';
import { NumberRow } from './passages.tsx';
import type { Cell } from './tally.ts';

/** What was read, report by report, with the sentences that an outlet says of its own. */
export function Reports({ view: { audit, reports } }: { readonly view: SourcesView }) {
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">
        Counted in <span className="count">{reports.length}</span>
      </h2>
      <ul className="lines">
        {reports.map((report) => {
          const counted = audit.reports.find(({ id }) => id === report.id);
          const own = (counted?.own ?? []).map((proof) => ({ proof, who: null }));
          const said = audit.speakers.flatMap(({ name, statements }) =>
            statements.filter((s) => s.report === report.id).map(({ proof }) => ({ proof, who: name })),
          );
          const cells: readonly Cell[] = [
            { key: 'statements', count: said.length, unit: ['statement', 'statements'], places: said },
            { key: 'own', count: own.length, unit: ['sentence of its own', 'sentences of its own'], places: own },
          ];
          return (
            <NumberRow key={report.hash} id={`report ${report.hash}`} className="counted" cells={cells}>
              <Link to="/reports/$hash" params={{ hash: report.hash }}>
                <bdi>{outletWords(report)}</bdi>
              </Link>{' '}
              {report.read === true ? null : (
                <span className="failed">
                  {report.read === null ? 'waits to be read' : `not read: ${unreadWords(report.read.why)}`}
                </span>
              )}
            </NumberRow>
          );
        })}
      </ul>
    </section>
  );
}
