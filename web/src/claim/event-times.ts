import type { ReportView } from '../../../src/api/index.ts';
import type { Claim, Proof, Time } from '../../../src/model/index.ts';

/** A time as the text has it, with the day it was resolved to. */
export interface EventTime {
  readonly words: string;
  readonly value: string | null;
  readonly zone: string | null;
}

const MOST = 3;

/** Times that a report gives within the words of those who say so: when it was, not when it was said. */
export function eventTimes({ report, text, annotations }: ReportView, claim: Claim): readonly EventTime[] {
  const own = claim.stances.filter((s) => s.stance === 'asserts' && s.report === report.id).map(({ proof }) => proof);
  const isIn =
    ({ span: [start, end] }: Time) =>
    (proof: Proof) =>
      proof.start <= start && end <= proof.end;
  const times = (annotations?.times ?? []).filter((time) => [claim.proof, ...own].some(isIn(time)));
  const words = times.map(({ span, value, zone }) => ({ words: text.slice(...span), value, zone }));
  return [...new Map(words.map((time) => [time.words.toLowerCase(), time])).values()].slice(0, MOST);
}
