import type { ClaimView, KeptReport } from '../../../src/api/index.ts';
import type { BoardReport, Claim } from '../../../src/model/index.ts';
import { useReport } from '../lib/queries.ts';
import { dayWords, timeWords } from '../lib/words.ts';
import { eventTimes } from './event-times.ts';

interface Props {
  readonly view: ClaimView;
  readonly reports: readonly BoardReport[];
}

/** "9 Mar 2026 to 10 Mar 2026", one where they are the same; null where there is none. */
function fromTo(times: readonly string[], words: (time: string) => string): string | null {
  const sorted = times.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  return words(first) === words(last) ? words(first) : `${words(first)} to ${words(last)}`;
}

const saidOf = ({ stances }: Claim): string => {
  const days = [...new Set(stances.flatMap(({ at }) => at ?? []))].sort();
  return days.length > 0 ? days.map(timeWords).join(', ') : 'cannot measure';
};

function publishedOf(reports: readonly BoardReport[]): string {
  const known = reports.flatMap(({ publishedAt }) => publishedAt ?? []);
  const lacking = reports.length - known.length;
  const span = fromTo(known, timeWords);
  if (span === null) return 'cannot measure';
  return lacking > 0 ? `${span}; ${lacking} of ${reports.length} without a date` : span;
}

/** The four clocks of a claim: when it was, when it was said, when it was published, when it came here. */
export function Clocks({ view, reports }: Props) {
  const here = new Map(view.reports.map((report): [string, KeptReport] => [report.hash, report]));
  const first = reports.find(({ id }) => id === view.claim.proof.report);
  const received = reports.flatMap(({ hash }) => here.get(hash)?.receivedAt ?? []);
  return (
    <section aria-label="Clocks">
      <h2>Clocks</h2>
      <dl className="clocks">
        <div>
          <dt>event</dt>
          <dd>{first ? <EventClock hash={first.hash} claim={view.claim} /> : 'not said'}</dd>
        </div>
        <div>
          <dt>said</dt>
          <dd>{saidOf(view.claim)}</dd>
        </div>
        <div>
          <dt>published</dt>
          <dd>{publishedOf(reports)}</dd>
        </div>
        <div>
          <dt>received</dt>
          <dd>{fromTo(received, timeWords) ?? 'not known'}</dd>
        </div>
      </dl>
    </section>
  );
}

function EventClock({ hash, claim }: { readonly hash: string; readonly claim: Claim }) {
  const { data } = useReport(hash);
  const times = data ? eventTimes(data, claim) : [];
  if (times.length === 0) return 'not said beside its words';
  return times.map(({ words, value, zone }, i) => (
    <span key={words}>
      {i > 0 ? '; ' : ''}
      <bdi>{words}</bdi> ({value === null ? 'cannot measure' : dayWords(value)}
      {zone === null ? ', zone not stated' : ''})
    </span>
  ));
}
