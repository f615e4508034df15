import type { Board, Claim, Proof, Report } from '../model/index.ts';
import { overlaps, paragraphs } from '../text/index.ts';
import type { Quote } from './desk.ts';

/** Starts of the paragraphs of a report's text, furniture left out; the headline is the first. */
function startsOf({ text, furniture }: Report): readonly number[] {
  return paragraphs(text)
    .filter((block) => !furniture.some((span) => overlaps(span, block)))
    .map(([start]) => start);
}

/** Tells the number of the paragraph that holds an offset of a report. */
export function paragraphCounter(report: Report): (start: number) => number {
  const starts = startsOf(report);
  return (start) =>
    Math.max(
      0,
      starts.findLastIndex((from) => from <= start),
    );
}

const proofsIn = (claim: Claim): readonly Proof[] => [
  claim.proof,
  ...claim.stances.flatMap(({ proof, cue }) => (cue ? [proof, cue] : [proof])),
  ...(claim.standing?.reasons.flatMap(({ proofs }) => proofs) ?? []),
];

/** The words of these passages, by REPORT/START-END; `reports` are by their id on the board. */
export function quotesAt(
  proofs: readonly Proof[],
  reports: ReadonlyMap<string, Report>,
): Readonly<Record<string, Quote>> {
  const counters = new Map<string, (start: number) => number>();
  const counterOf = (report: Report): ((start: number) => number) => {
    if (!counters.has(report.id)) counters.set(report.id, paragraphCounter(report));
    return counters.get(report.id)!;
  };
  const quotes = proofs.flatMap(({ report: id, start, end }): [string, Quote][] => {
    const report = reports.get(id);
    if (!report) return [];
    return [[`${id}/${start}-${end}`, { words: report.text.slice(start, end), paragraph: counterOf(report)(start) }]];
  });
  return Object.fromEntries(quotes);
}

/** The words of every proof on a board. */
export const quotesOf = (board: Board, reports: ReadonlyMap<string, Report>): Readonly<Record<string, Quote>> =>
  quotesAt(
    [
      ...board.claims.flatMap(proofsIn),
      ...board.evidence.map(({ proof }) => proof),
      ...board.numbers.flatMap(({ values }) => values.map(({ proof }) => proof)),
      ...board.alerts.flatMap((alert) => alert.proofs),
    ],
    reports,
  );
