import type { BoardReport, Claim } from '../../../src/model/index.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const name = (i: number): string => LETTERS[i] ?? `${LETTERS[i % LETTERS.length]}${Math.floor(i / LETTERS.length)}`;

const publishedFirst = (a: BoardReport, b: BoardReport): number =>
  (a.publishedAt === null ? Number.POSITIVE_INFINITY : Date.parse(a.publishedAt)) -
    (b.publishedAt === null ? Number.POSITIVE_INFINITY : Date.parse(b.publishedAt)) || (a.id < b.id ? -1 : 1);

/** The reports that speak of a claim, the earliest published first, those without a date last. */
export function reportsOf(claim: Claim, reports: readonly BoardReport[]): readonly BoardReport[] {
  const ids = new Set([
    claim.proof.report,
    ...claim.stances.map(({ report }) => report),
    ...(claim.standing?.reasons ?? []).flatMap(({ proofs }) => proofs.map(({ report }) => report)),
  ]);
  return reports.filter(({ id }) => ids.has(id)).toSorted(publishedFirst);
}

/** A letter for each report, by which a paragraph is named: "B¶5"; where there is one report alone it needs none. */
export function lettersOf(reports: readonly BoardReport[]): (id: string) => string {
  const letters = new Map(reports.map(({ id }, i) => [id, name(i)]));
  return (id) => (reports.length > 1 ? (letters.get(id) ?? '') : '');
}
