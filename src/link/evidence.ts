import type { BoardEvidence, Evidence, LinkedClaim, Span } from '../model/index.ts';
import { sentences } from '../text/index.ts';
import { type Linkable, passageId } from './input.ts';

function nameOf({ annotations }: Linkable, item: Evidence): string | null {
  return annotations.entities.find(({ id }) => id === item.by)?.name ?? null;
}

/** "She offered no evidence for the accusation": what she is denied in, not what she says beside it. */
function ownCharges(
  { report, annotations }: Linkable,
  item: Evidence,
  claims: readonly LinkedClaim[],
): readonly LinkedClaim[] {
  const by = annotations.entities.find(({ id }) => id === item.by);
  if (item.kind !== 'none' || !by) return [];
  const speaks = (claim: LinkedClaim): boolean =>
    claim.stances.some(
      ({ stance, source, report: id }) =>
        stance === 'asserts' &&
        id === report.id &&
        (source.name === by.name || (by.party !== null && source.party?.name === by.party)),
    );
  return claims.filter((claim) => speaks(claim) && claim.stances.some(({ stance }) => stance === 'denies'));
}

/** Claims with a passage in the sentence that offers the item; where none has, those of the sentence before. */
function bearsOn(
  { report, all }: { readonly report: Linkable; readonly all: readonly Span[] },
  item: Evidence,
  claims: readonly LinkedClaim[],
): BoardEvidence['bears'] {
  const charges = ownCharges(report, item, claims);
  if (charges.length > 0) return charges.map(({ id }) => ({ claim: id, way: 'for' }));
  const at = all.findIndex(([start, end]) => start <= item.span[0] && item.span[0] < end);
  const near = (index: number) =>
    claims.filter(({ stances }) =>
      stances.some(
        ({ report: id, proof }) =>
          id === report.report.id &&
          proof.start < (all[index]?.[1] ?? 0) &&
          proof.end > (all[index]?.[0] ?? Number.MAX_SAFE_INTEGER),
      ),
    );
  const here = near(at);
  return (here.length > 0 ? here : near(at - 1)).map(({ id }) => ({ claim: id, way: 'for' }));
}

/** The items of evidence that the reports of a story mention, each with the claims it bears on. */
export const linkEvidence = (items: readonly Linkable[], claims: readonly LinkedClaim[]): readonly BoardEvidence[] =>
  items.flatMap((report) => {
    const all = sentences(report.report.text);
    return report.annotations.evidence.map((item) => ({
      id: passageId(report, item.span),
      kind: item.kind,
      state: item.state,
      by: nameOf(report, item),
      bears: bearsOn({ report, all }, item, claims),
      report: report.report.id,
      proof: { report: report.report.id, start: item.span[0], end: item.span[1] },
    }));
  });
