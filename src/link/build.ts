import type { LinkedClaim, LinkedStance, Proof, Span } from '../model/index.ts';
import { findDependences, type Reports } from './dependence.ts';
import { passageId, type Unit } from './input.ts';
import { type Draft, type Member, sayingIt } from './members.ts';
import { accusedIn, deniesOwnDeed, withRoles } from './party.ts';
import { familyOf, sourceOf } from './sources.ts';
import type { Cast } from './speakers/index.ts';
import { wordingOf } from './wording.ts';

const proofOf = (unit: Unit, [start, end]: Span): Proof => ({ report: unit.item.report.id, start, end });

const statementOf = ({ item, holder }: Unit): string => `${item.report.id}/${holder.id}`;

function timeValue(unit: Unit): string | null {
  const at = unit.holder.attribution?.time;
  const time = at && unit.item.annotations.times.find(({ span }) => span[0] === at[0] && span[1] === at[1]);
  return time?.value ?? null;
}

/** The words that show a stance: a pointer's whole statement, so that "denied" stands beside "the allegations". */
function shownSpan({ unit }: Member): Span {
  const { attribution } = unit.holder;
  if (!unit.pointer || !attribution) return unit.span;
  const pieces = [...attribution.source, ...attribution.cue, unit.span];
  const span: Span = [Math.min(...pieces.map(([start]) => start)), Math.max(...pieces.map(([, end]) => end))];
  return span[1] - span[0] <= 400 ? span : unit.span;
}

function toStance(member: Member, cast: Cast): LinkedStance {
  const { unit, stance } = member;
  const { attribution } = unit.holder;
  // a statement that a person gave to somebody may have no cue
  const cue = attribution?.cue[0];
  return {
    stance,
    manner: unit.pointer?.manner ?? attribution?.manner ?? null,
    source: sourceOf(unit, cast),
    channel: attribution?.channel ?? [],
    report: unit.item.report.id,
    proof: proofOf(unit, shownSpan(member)),
    cue: cue ? proofOf(unit, cue) : null,
    at: timeValue(unit),
    basis: attribution?.basis ?? 'none given',
    statement: statementOf(unit),
    number: attribution?.number ?? 1,
    hedges: unit.item.annotations.hedges
      .filter(({ span }) => span[0] >= unit.span[0] && span[1] <= unit.span[1])
      .map(({ span }) => proofOf(unit, span)),
    headline: unit.headline,
    lead: unit.lead,
    family: familyOf(unit.item),
    publishedAt: unit.item.report.meta.publishedAt,
  };
}

/** Words that a source says once: one statement, or passages of a report that overlap. */
const isOnce = (a: LinkedStance, b: LinkedStance): boolean =>
  a.statement === b.statement || (a.proof.start < b.proof.end && b.proof.start < a.proof.end);

/** What is said once is one stance: its first part in the text stands for the others. */
function onlyFirst(stances: readonly LinkedStance[]): readonly LinkedStance[] {
  const saidBy = new Map<string, LinkedStance[]>();
  return stances.filter((stance) => {
    const key = [stance.report, stance.source.id, stance.stance].join(' ');
    const earlier = saidBy.get(key) ?? [];
    if (earlier.length === 0) saidBy.set(key, earlier);
    const isNew = !earlier.some((one) => isOnce(one, stance));
    earlier.push(stance);
    return isNew;
  });
}

const pointersIn = ({ members }: Draft): readonly Unit[] => members.flatMap(({ unit }) => (unit.pointer ? [unit] : []));

const actOf = ({ propositions }: Draft): LinkedClaim['act'] =>
  (propositions.find(({ proposition }) => proposition!.act === 'fact') ?? propositions[0]!).proposition!.act;

/** One claim with everybody's stance, the roles of their parties and what cannot be independent; what may be the same is not known yet. */
export function buildClaim(
  draft: Draft,
  context: { readonly story: string; readonly cast: Cast; readonly reports: Reports },
): LinkedClaim {
  const first = draft.propositions[0]!;
  const stances = onlyFirst(draft.members.map((member) => toStance(member, context.cast)));
  const own = draft.members
    .filter(({ unit, stance }) => stance === 'denies' && deniesOwnDeed(unit))
    .map(({ unit }) => sourceOf(unit, context.cast))
    .filter(({ naming }) => naming !== 'outlet');
  const accused = accusedIn(draft.propositions, stances, own);
  const bare = draft.members.filter(({ unit }) => unit.pointer !== null).map(({ unit }) => statementOf(unit));
  const roled = withRoles(stances, accused, new Set(bare));
  return {
    id: passageId(first.item, first.span),
    story: context.story,
    ...wordingOf(sayingIt(draft.propositions, pointersIn(draft))),
    act: actOf(draft),
    stances: roled,
    dependences: findDependences(roled, context.reports),
    circular: [],
    mayBe: [],
  };
}
