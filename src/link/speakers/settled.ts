import { bondsOf, type Pairing } from '../ties.ts';

/** An entity of one report, as people's words about speakers name it: REPORT-HASH/ENTITY. */
export type Member = string;

/** What a person said of two speakers: one, or two. Where several say different things of the same two, the later counts. */
export type SpeakerTie = Pairing<Member> & { readonly op: 'same' | 'apart' };

/** Everything that people said of speakers, closed over: members of one label are one, whatever story they are in. */
export interface Settled {
  readonly labels: ReadonlyMap<Member, string>;
  readonly isApart: (a: string, b: string) => boolean;
  /** Whether a person set this label apart from the other ("p is not q"): what could be either is the other. */
  readonly isOdd: (label: string) => boolean;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nobody said anything. */
export const nothingSettled: Settled = { labels: new Map(), isApart: () => false, isOdd: () => false };

/** Closes ties: what is one with one is one, and stays apart from whatever any of it is apart from. */
export function settle(ties: readonly SpeakerTie[]): Settled {
  if (ties.length === 0) return nothingSettled;
  const members = [...new Set(ties.flatMap(({ p, q }) => [p, q]))].sort(compare);
  const index = new Map(members.map((member, i) => [member, i]));
  const bonds = bondsOf(members.length, ties, (member) => index.get(member)!);
  const roots = members.map((_, i) => i);
  for (const [a, b] of bonds.same) {
    const [from, to] = [Math.max(roots[a]!, roots[b]!), Math.min(roots[a]!, roots[b]!)];
    roots.forEach((root, i) => {
      if (root === from) roots[i] = to;
    });
  }
  const labelAt = (i: number): string => members[roots[i]!]!;
  const apart = new Set(bonds.apart.flatMap(([a, b]) => [pair(labelAt(a), labelAt(b)), pair(labelAt(b), labelAt(a))]));
  const odd = new Set(bonds.apart.map(([a]) => labelAt(a)));
  return {
    labels: new Map(members.map((member, i) => [member, labelAt(i)])),
    isApart: (a, b) => apart.has(pair(a, b)),
    isOdd: (label) => odd.has(label),
  };
}

const pair = (a: string, b: string): string => `${a} ${b}`;

/** What of it concerns reports with these hashes, as one string: where that is the same, so is what follows from it. */
export function settledAmong({ labels, isApart, isOdd }: Settled, hashes: ReadonlySet<string>): string {
  const own = [...labels].filter(([member]) => hashes.has(member.split('/')[0]!));
  const names = [...new Set(own.map(([, label]) => label))];
  const apart = names.flatMap((a) => names.filter((b) => a < b && isApart(a, b)).map((b) => pair(a, b)));
  return JSON.stringify([own, apart, names.filter(isOdd)]);
}
