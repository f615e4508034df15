import type { Dependence, LinkedStance } from '../model/index.ts';
import { COPIED, containment, type Shingled } from './copies.ts';
import type { Linkable } from './input.ts';

/** What dependence of two stances is judged by beside themselves: the reports, by board id. */
export interface Reports {
  readonly items: ReadonlyMap<string, Linkable>;
  readonly shingled: ReadonlyMap<string, Shingled>;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

function isCopy(a: LinkedStance, b: LinkedStance, { shingled }: Reports): boolean {
  if (a.report === b.report) return false;
  const [x, y] = [shingled.get(a.report)!, shingled.get(b.report)!];
  return Math.max(containment(x, a.proof.start, y), containment(y, b.proof.start, x)) >= COPIED;
}

/** "the Ledger reported, citing two officials": one stance came through the publisher of the other. */
function cites(a: LinkedStance, b: LinkedStance, { items }: Reports): boolean {
  const publisher = items.get(b.report)!.report.meta.publisher;
  return a.report !== b.report && publisher !== null && a.channel.some((link) => plain(link.name) === plain(publisher));
}

/** Two agencies' copy of one wire: the same agency is credited for both reports. */
function sameCredit(a: LinkedStance, b: LinkedStance, { items }: Reports): boolean {
  const agencies = (id: string) =>
    items
      .get(id)!
      .annotations.credits.map(({ agency }) => agency)
      .filter((agency) => agency !== null);
  return a.report !== b.report && agencies(a.report).some((agency) => agencies(b.report).includes(agency));
}

const isVague = (stance: LinkedStance): boolean =>
  stance.source.naming === 'anonymous' ||
  stance.source.naming === 'outlet' ||
  (stance.source.naming === 'role only' && stance.source.party === null);

type Kind = Dependence['kind'];

function kindOf(
  a: LinkedStance,
  b: LinkedStance,
  reports: Reports,
): { readonly kind: Kind; readonly certain: boolean } | null {
  const sure = (kind: Kind) => ({ kind, certain: true });
  if (a.source.id === b.source.id) return sure('same speaker');
  if (a.source.party && a.source.party.name === b.source.party?.name) return sure('one party');
  if (isCopy(a, b, reports)) return sure('copy');
  if (cites(a, b, reports) || cites(b, a, reports)) return sure('cites');
  if (sameCredit(a, b, reports)) return sure('copy');
  if (a.source.naming === 'outlet' && b.source.naming === 'outlet' && a.family === b.family) return sure('one family');
  return isVague(a) || isVague(b) ? { kind: 'unknown', certain: false } : null;
}

/** Every pair of like stances on a claim that cannot be independent, or of which that cannot be told. */
export function findDependences(stances: readonly LinkedStance[], reports: Reports): readonly Dependence[] {
  return stances.flatMap((a, i) =>
    stances.slice(i + 1).flatMap((b, j) => {
      const found = a.stance === b.stance ? kindOf(a, b, reports) : null;
      return found ? [{ a: i, b: i + 1 + j, ...found }] : [];
    }),
  );
}
