import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BoardReport, Claim, Stance } from '../../../src/model/index.ts';
import { api } from '../lib/api.ts';
import { outletWords, short } from '../lib/words.ts';

const FIRST = 6;
const MOST_CREDITS = 12;

interface Props {
  readonly claim: Claim;
  readonly reports: readonly BoardReport[];
  readonly letterOf: (report: string) => string;
}

/** Steps after the speaker, as told; "?" where nothing is. */
const stepsOf = ({ channel }: Stance): readonly string[] =>
  channel.length > 0 ? channel.map(({ kind, name }) => (kind === 'unknown' ? `? (the ${name})` : name)) : ['?'];

/** Speakers whose words took the same way to the same reports; ways that are told first. */
function waysOf(stances: readonly Stance[]) {
  const voiced = stances.filter(({ source }) => source.naming !== 'outlet');
  const bySpeaker = Map.groupBy(voiced, (stance) => [stance.source.name, ...stepsOf(stance)].join('\n'));
  const single = [...bySpeaker.values()].map((own) => ({
    name: own[0]!.source.name,
    steps: stepsOf(own[0]!),
    isTold: own[0]!.channel.length > 0,
    reports: [...new Set(own.map(({ report }) => report))].sort(),
  }));
  const together = Map.groupBy(single, ({ steps, reports }) => JSON.stringify([steps, reports]));
  const ways = [...together].map(([key, same]) => ({ ...same[0]!, key, names: same.map(({ name }) => name) }));
  return ways.toSorted((a, b) => Number(b.isTold) - Number(a.isTold));
}

/** How the words came to the reports, as far as it is told, and whom the reports credit. */
export function Chain({ claim, reports, letterOf }: Props) {
  const ways = waysOf(claim.stances);
  const rows = ways.map(({ key, names, steps, reports: to }) => (
    <li key={key}>
      <bdi>{names.join(', ')}</bdi>
      {steps.map((step) => (
        <span key={step}>
          {' ─ '}
          <bdi>{step}</bdi>
        </span>
      ))}{' '}
      ─▶{' '}
      {to
        .map((id) => letterOf(id) || 'this report')
        .toSorted()
        .join(', ')}
    </li>
  ));
  return (
    <section aria-label="Chain">
      <h2>Chain</h2>
      <ul className="reports-key" aria-label="Reports">
        {reports.map((report) => (
          <li key={report.id}>
            {letterOf(report.id) ? <strong>{letterOf(report.id)}</strong> : null}{' '}
            <Link to="/reports/$hash" params={{ hash: report.hash }}>
              <bdi>{outletWords(report)}</bdi>
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
