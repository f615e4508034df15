import type { Unit } from './input.ts';
import { type Draft, membersOf } from './members.ts';
import { type Tie, unitAt } from './ties.ts';

type StanceTie = Extract<Tie, { op: 'stance' }>;

const holds = (draft: Draft, unit: Unit): boolean =>
  draft.propositions.includes(unit) || draft.members.some((member) => member.unit === unit);

/** The draft without the unit; a proposition that is said not to belong becomes a claim of its own. */
function without(draft: Draft, unit: Unit): readonly Draft[] {
  const members = draft.members.filter((member) => member.unit !== unit);
  const isOwn = draft.propositions.includes(unit) && draft.propositions.length > 1;
  if (!isOwn) return [{ ...draft, members }];
  const propositions = draft.propositions.filter((other) => other !== unit);
  return [
    { propositions, members },
    { propositions: [unit], members: membersOf([unit]) },
  ];
}

function tieOne(drafts: readonly Draft[], p: Unit, { q, stance }: { readonly q: Unit } & Pick<StanceTie, 'stance'>) {
  const target = drafts.find((draft) => holds(draft, q));
  if (!target) return drafts;
  return drafts.flatMap((draft) => {
    if (draft !== target) return [draft];
    if (stance === null) return without(draft, p);
    return [{ ...draft, members: [...draft.members.filter(({ unit }) => unit !== p), { unit: p, stance }] }];
  });
}

/** Lays what a person said of a stance over the claims: "p denies q", "p is not about q". Later beats earlier. */
export function tieStances(drafts: readonly Draft[], units: readonly Unit[], ties: readonly Tie[]): readonly Draft[] {
  return ties
    .filter((tie) => tie.op === 'stance')
    .reduce((tied, tie) => {
      const [p, q] = [units[unitAt(units, tie.p)], units[unitAt(units, tie.q)]];
      return p && q ? tieOne(tied, p, { q, stance: tie.stance }) : tied;
    }, drafts);
}
