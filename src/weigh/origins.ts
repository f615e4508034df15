import type { Dependence, LinkedClaim, LinkedStance, OriginCount, Proof, StanceWord } from '../model/index.ts';
import { stanceWord } from '../model/index.ts';
import { compareProof, proofId } from './compare.ts';

/** How many origins each side has, and for every stance the name of the origin it belongs to. */
export interface Origins {
  readonly ids: readonly string[];
  readonly asserts: OriginCount;
  readonly denies: OriginCount;
}

/**
 * Whether somebody stands behind a stance. An outlet's own voice names no source and is none, unless the outlet says
 * that it saw or heard the thing itself.
 */
export const isSourced = (stance: LinkedStance): boolean =>
  stance.source.naming !== 'outlet' || stance.basis === 'saw or heard';

/** For each member the one that stands for its group. */
type Roots = ReadonlyMap<number, number>;

const edgesAmong = (members: readonly number[], edges: readonly Dependence[], certain: boolean): Dependence[] => {
  const inside = new Set(members);
  return edges.filter((e) => e.certain === certain && inside.has(e.a) && inside.has(e.b));
};

/** Union-find over certain dependences; the smallest member stands for its group. */
function joinCertain(members: readonly number[], edges: readonly Dependence[]): Roots {
  const parent = new Map(members.map((m) => [m, m]));
  const rootOf = (m: number): number => {
    const up = parent.get(m) ?? m;
    return up === m ? m : rootOf(up);
  };
  for (const { a, b } of edgesAmong(members, edges, true)) {
    const [x, y] = [rootOf(a), rootOf(b)];
    parent.set(Math.max(x, y), Math.min(x, y));
  }
  return new Map(members.map((m) => [m, rootOf(m)]));
}

/** Groups by their root, with the roots of the groups that each may depend on. */
function maybeDepends(
  members: readonly number[],
  edges: readonly Dependence[],
  roots: Roots,
): Map<number, Set<number>> {
  const near = new Map([...new Set(roots.values())].map((root) => [root, new Set<number>()]));
  for (const { a, b } of edgesAmong(members, edges, false)) {
    const [x, y] = [roots.get(a) ?? a, roots.get(b) ?? b];
    if (x === y) continue;
    near.get(x)?.add(y);
    near.get(y)?.add(x);
  }
  return near;
}

/**
 * Origins of which no two may depend on each other, however the unknown relations turn out; every other group is laid
 * to one of them that it may depend on. Groups with the fewest unknown relations go first, so that one vague voice
 * beside two that are known to be apart makes them neither one nor three.
 */
function joinUncertain(roots: Roots, near: ReadonlyMap<number, ReadonlySet<number>>): Roots {
  const order = [...near].sort(([a, x], [b, y]) => x.size - y.size || a - b);
  const heads: number[] = [];
  const headOf = new Map<number, number>();
  for (const [root, others] of order) {
    const head = heads.find((h) => others.has(h)) ?? root;
    if (head === root) heads.push(root);
    headOf.set(root, head);
  }
  return new Map([...roots].map(([member, root]) => [member, headOf.get(root) ?? root]));
}

interface Side {
  readonly roots: Roots;
  readonly count: OriginCount;
}

const countRoots = (roots: Roots): number => new Set(roots.values()).size;

/** The count is measurable unless all of it hangs on what nobody knows: one origin by `least`, more by `most`. */
function toSide(least: Roots, most: Roots): Side {
  const [low, high] = [countRoots(least), countRoots(most)];
  return { roots: least, count: { least: low, most: high, measurable: low !== 1 || high === 1 } };
}

/** An outlet that names no source is laid to the first source of its report, else to the first of all: it adds none. */
function layVoices({ stances }: LinkedClaim, voices: readonly number[], sources: Roots): Roots {
  const laid = voices.map((v): [number, number] => {
    const beside = [...sources].find(([s]) => stances[s]?.report === stances[v]?.report) ?? [...sources][0];
    return [v, beside?.[1] ?? v];
  });
  return new Map([...sources, ...laid]);
}

/**
 * One side of a claim: `most` joins by what is certain, `least` also by what is not known. Where sources are named only
 * they count. Where none is, outlets count, and each may have it from any other.
 */
function countSide(claim: LinkedClaim, word: StanceWord): Side {
  const members = claim.stances.flatMap((s, i) => (s.stance === word ? [i] : []));
  const [sources, voices] = [true, false].map((is) => members.filter((i) => isSourced(claim.stances[i]!) === is));
  if (!sources?.length) {
    const first = members[0] ?? 0;
    return toSide(new Map(members.map((m) => [m, first])), joinCertain(members, claim.dependences));
  }
  const most = joinCertain(sources, claim.dependences);
  const side = toSide(joinUncertain(most, maybeDepends(sources, claim.dependences, most)), most);
  return { ...side, roots: layVoices(claim, voices ?? [], side.roots) };
}

type Group = readonly number[];

const toGroups = (roots: Roots): readonly Group[] => [
  ...Map.groupBy(roots.keys(), (member) => roots.get(member) ?? member).values(),
];

/** An origin is named after its first passage; a second one that begins with the same passage gets `~2`. */
function nameGroups(claim: LinkedClaim, groups: readonly Group[]): ReadonlyMap<number, string> {
  const proofOf = (member: number): Proof => claim.stances[member]?.proof ?? claim.proof;
  const times = new Map<string, number>();
  return new Map(
    groups.flatMap((group) => {
      const id = proofId(group.map(proofOf).sort(compareProof)[0] ?? claim.proof);
      const nth = (times.get(id) ?? 0) + 1;
      times.set(id, nth);
      return group.map((member) => [member, nth === 1 ? id : `${id}~${nth}`] as const);
    }),
  );
}

/** Counts the origins of a claim, for and against apart. Takes the claim as `arrange` leaves it. */
export function countOrigins(claim: LinkedClaim): Origins {
  const sides = stanceWord.options.map((word) => [word, countSide(claim, word)] as const);
  const names = nameGroups(
    claim,
    sides.flatMap(([, side]) => toGroups(side.roots)),
  );
  const countOf = (word: StanceWord): OriginCount =>
    sides.find(([w]) => w === word)?.[1].count ?? { least: 0, most: 0, measurable: true };
  return {
    ids: claim.stances.map((s, i) => names.get(i) ?? proofId(s.proof)),
    asserts: countOf('asserts'),
    denies: countOf('denies'),
  };
}
