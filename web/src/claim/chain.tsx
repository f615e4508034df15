import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BoardReport, Claim, Stance } from '../../../src/model/index.ts';
import type { Context } from '../board/context.ts';
import { api } from '../lib/api.ts';
import { short } from '../lib/words.ts';

const FIRST = 6;
const MOST_CREDITS = 12;

interface Props {
  readonly claim: Claim;
  readonly context: Context;
  readonly reports: readonly BoardReport[];
  readonly letterOf: (report: string) => string;
}

/** Speakers by the way their words took: those whose way is told first, then those of whom nothing is said. */
function waysOf(stances: readonly Stance[]) {
  const voiced = stances.filter(({ source }) => source.naming !== 'outlet');
  const groups = Map.groupBy(voiced, ({ source, channel }) =>
    [source.name, ...(channel.length > 0 ? channel.map(({ kind, name }) => name ?? kind) : ['?'])].join('\n'),
  );
  const ways = [...groups].map(([way, own]) => ({
    steps: way.split('\n'),
    isTold: own[0]!.channel.length > 0,
    reports: [...new Set(own.map(({ report }) => report))],
  }));
  return ways.toSorted((a, b) => Number(b.isTold) - Number(a.isTold));
}

/** How the words came to the reports, as far as it is told, and whom the reports credit. */
export function Chain({ claim, context, reports, letterOf }: Props) {
  const ways = waysOf(claim.stances);
  const rows = ways.map(({ steps, reports: to }) => (
    <li key={steps.join(' ')}>
      <bdi>{steps[0]}</bdi>
      {steps.slice(1).map((step) => (
        <span key={step}>
          {' '}
          ─ <bdi title={step === '?' ? 'how it got here is not said' : undefined}>{step}</bdi>
        </span>
      ))}{' '}
      ─▶ {to.map((id) => letterOf(id) || 'this report').join(', ')}
    </li>
  ));
  return (
    <section aria-label="Chain">
      <h2>Chain</h2>
      <ul className="reports-key" aria-label="Reports">
        {reports.map(({ id, hash }) => (
          <li key={id}>
            {letterOf(id) ? <strong>{letterOf(id)}</strong> : null}{' '}
            <Link to="/reports/$hash" params={{ hash }}>
              <bdi>{context.outletOf(id)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      <ul className="chain">{rows.slice(0, FIRST)}</ul>
      {rows.length > FIRST ? (
        <details>
          <summary>{rows.length - FIRST} more</summary>
          <ul className="chain">{rows.slice(FIRST)}</ul>
        </details>
      ) : null}
      {ways.some(({ isTold }) => !isTold) ? <p className="faint">?: how it got there is not said</p> : null}
      <Credits {...{ reports, letterOf }} />
    </section>
  );
}

/** Credits that the reports print: an agency whose text they may carry. */
function Credits({ reports, letterOf }: Pick<Props, 'reports' | 'letterOf'>) {
  const texts = useQueries({
    queries: reports
      .slice(0, MOST_CREDITS)
      .map(({ hash }) => ({ queryKey: ['report', hash], queryFn: () => api.report(hash) })),
  });
  const credits = texts.flatMap(({ data }) =>
    (data?.annotations?.credits ?? []).map(({ span, agency }) => ({
      report: data!.report.id,
      words: short(data!.text.slice(...span), 60),
      agency,
    })),
  );
  return credits.map(({ report, words, agency }) => (
    <p key={`${report} ${words}`}>
      {letterOf(report)} credit “<bdi>{words}</bdi>”, {agency ? <bdi>{agency}</bdi> : 'agency not named'}
    </p>
  ));
}
