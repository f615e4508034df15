import type { CueClass } from '../model/index.ts';
import { COUNTED } from './bare-counts.ts';
import type { Pair } from './blocks.ts';
import type { Unit } from './input.ts';
import { likelihood, nearness } from './nearness.ts';
import { isAccusing } from './party.ts';
import { linkPatterns } from './patterns.ts';
import { likeness, pairScore } from './similar.ts';

/** How strongly two propositions belong to one claim, by what is known of them beside their words. */

/** Two accusations of one side in one story. */
const SAME_CHARGE = 0.7;
/** What its own report shows to be denied by the side it is about, beside an accusation of that side. */
const ANSWERED_CHARGE = 0.6;
const OPENING_DENIAL = 0.55;
const FOLLOW_UP = 0.5;
const SAID_AGAIN = 0.65;
/** A headline and the first paragraph, by one speaker: more than words alone would give to any other pair. */
const SAID_IN_LEAD = 0.7;
const HALF = 0.5;
const OTHER_MATTER = 0.5;
const SAME_TOLL = 0.6;
/** Within one report two passages seldom say the same twice, the headline apart. */
const WITHIN_PENALTY = 0.85;

/** What the cue of a unit does; a pointer has its own. The outlet's own voice asserts. */
export const cueOf = (unit: Unit): CueClass =>
  unit.pointer?.cueClass ?? unit.holder.attribution?.cueClass ?? 'asserting';

/** What kind of thing is said: facts never join with wishes or forecasts. */
export const isFact = (unit: Unit): boolean => unit.proposition?.act === 'fact';

/** How many words two lists have in common. */
export const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((word) => b.includes(word)).length;

/** Propositions that a denial in their own report points at. */
type Answered = ReadonlySet<Unit>;

function answeredIn(propositions: readonly Unit[], pointers: readonly Unit[]): Answered {
  const denials = pointers.filter((unit) => cueOf(unit) === 'denying');
  const isAt = (unit: Unit, denial: Unit): boolean =>
    denial.item === unit.item && denial.pointer!.at.some((at) => at[0] === unit.span[0] && at[1] === unit.span[1]);
  return new Set(propositions.filter((unit) => denials.some((denial) => isAt(unit, denial))));
}

/** Events that stand for any other of a story: "the attack" is the explosion. */
const GENERAL: ReadonlySet<string> = new Set(['attack', 'plot']);

const eventsOf = (x: Unit, y: Unit) => [x.proposition!.keys.events, y.proposition!.keys.events] as const;

/** What no attack is: "hiding footage" is another charge than the beating. */
const BLOODLESS: ReadonlySet<string> = new Set([
  'withhold',
  'leak',
  'bribe',
  'fraud',
  'steal',
  'fire-dismiss',
  'resign',
  'ban',
  'close',
  'halt',
  'protest',
]);

/** Both name events, one of them such as stands for any other: "shelled the market", "had fired on the town". */
function isGeneral(x: Unit, y: Unit): boolean {
  const [a, b] = eventsOf(x, y);
  const isOther = (events: readonly string[]): boolean => events.some((event) => !BLOODLESS.has(event));
  return isOther(a) && isOther(b) && [...a, ...b].some((event) => GENERAL.has(event));
}

const clash = (x: Unit, y: Unit): boolean => {
  const [a, b] = eventsOf(x, y);
  return a.length > 0 && b.length > 0 && !isGeneral(x, y) && shared(a, b) === 0;
};

const alike = (x: Unit, y: Unit): boolean => {
  const [a, b] = [x.proposition!.keys, y.proposition!.keys];
  return shared(a.events, b.events) > 0 || shared(a.terms, b.terms) > 1;
};

/** What somebody who accuses a side says of it in another report. */
function isSameAccuser(x: Unit, y: Unit): boolean {
  const [a, b] = [x.holder.speaker, y.holder.speaker];
  const isOne = a !== null && b !== null && a.kind === 'person' && a.name === b.name && x.item !== y.item;
  return (
    isOne &&
    [x, y].some(isAccusing) &&
    [x, y].every((unit) => cueOf(unit) === 'asserting' && !unit.proposition!.negated)
  );
}

/** What a voice that speaks for some other side tells of the accused in another report, without a number of its own. */
function isFollowUp(accusing: Unit, other: Unit): boolean {
  const party = other.holder.speaker?.party ?? null;
  const isOtherSide = party !== null && party !== other.proposition!.accused;
  const isPlain =
    cueOf(other) === 'asserting' && !other.proposition!.negated && other.proposition!.keys.numbers.length === 0;
  return isAccusing(accusing) && isOtherSide && isPlain && accusing.item !== other.item;
}

/** "An explosion tore through a terminal": told of the event, by nobody’s hand. */
const HAPPENS = linkPatterns.happens.pattern;

/** An account of the event that names no doer is another claim than the accusation, however like its words. */
function isOtherMatter(x: Unit, y: Unit): boolean {
  const tells = (accusation: Unit, account: Unit): boolean =>
    isAccusing(accusation) && !isAccusing(account) && HAPPENS.test(account.item.report.text.slice(...account.span));
  return tells(x, y) || tells(y, x);
}

/** What a report opens with the denial of is what others lay on that side further down, in whatever words. */
const isOpeningDenial = (unit: Unit): boolean => cueOf(unit) === 'denying' && (unit.headline || unit.lead);

/** "The National Front said government troops fired artillery", "army blamed": an account of what some other side has done. */
const isLaidByOther = (unit: Unit): boolean =>
  unit.holder.speaker === null ? isAccusing(unit) : unit.holder.speaker.party !== unit.proposition!.accused;

/** "The Marsh Brigade claimed responsibility": who says a deed is their own side’s says what others lay on it. */
const ownsUp = (unit: Unit): boolean => {
  const { speaker } = unit.holder;
  return (
    speaker !== null && cueOf(unit) === 'asserting' && unit.proposition!.accused === (speaker.party ?? speaker.name)
  );
};

/** "accused the police of lying": of what they said, and not of what they did. */
const isOfLying = ({ item, span }: Unit): boolean => linkPatterns.lying.pattern.test(item.report.text.slice(...span));

/** Accusations of one side are one charge unless each names events that the other does not; so is what that side answers. */
function accusationScore(x: Unit, y: Unit, answered: Answered): number {
  const accused = x.proposition!.accused;
  if (accused === null || accused !== y.proposition!.accused || clash(x, y) || isOfLying(x) !== isOfLying(y)) return 0;
  const denies = cueOf(x) === 'denying' || cueOf(y) === 'denying';
  if (isAccusing(x) && isAccusing(y)) return SAME_CHARGE;
  const isTold = (isAccusing(x) || isAccusing(y)) && isLaidByOther(x) && isLaidByOther(y) && isGeneral(x, y);
  if (isSameAccuser(x, y)) return SAME_CHARGE;
  const followUp = isTold || isFollowUp(x, y) || isFollowUp(y, x) ? FOLLOW_UP : 0;
  const charge = (unit: Unit): boolean =>
    isAccusing(unit) ||
    ownsUp(unit) ||
    answered.has(unit) ||
    cueOf(unit) === 'denying' ||
    (denies && isLaidByOther(unit));
  if (!charge(x) || !charge(y)) return followUp;
  if (!denies || alike(x, y) || isGeneral(x, y)) return ANSWERED_CHARGE;
  return isOpeningDenial(x) || isOpeningDenial(y) ? OPENING_DENIAL : followUp;
}

const ROLE_WORD = /\p{L}{3,}/gu;
const MINOR_WORDS: ReadonlySet<string> = new Set(['the', 'and', 'for', 'who', 'that']);

const roleWords = ({ holder }: Unit): readonly string[] =>
  (holder.speaker?.name.toLowerCase().match(ROLE_WORD) ?? []).filter((word) => !MINOR_WORDS.has(word));

/** "owner of sand carrier" above, "the owner of a sand carrier that hit a ferry" below: a headline names its speaker in short. */
function isSpeakerInShort(headline: Unit, other: Unit): boolean {
  const [short, long] = [roleWords(headline), roleWords(other)];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** A headline and the sentence under it by the same speaker in the same way, where an event or two words agree. */
function headlineScore(x: Unit, y: Unit): number {
  const [headline, other] = x.headline ? [x, y] : [y, x];
  const speaker = x.holder.speaker?.id;
  const isOne = speaker === y.holder.speaker?.id || (other.lead && isSpeakerInShort(headline, other));
  const apart = x.item !== y.item || x.headline === y.headline || !speaker || !isOne;
  if (apart || cueOf(x) !== cueOf(y)) return 0;
  return other.lead ? SAID_IN_LEAD : alike(x, y) ? SAID_AGAIN : 0;
}

/** What one named voice says in two reports, where half of the words agree. */
function sameVoiceScore(x: Unit, y: Unit): number {
  const name = (unit: Unit): string | null =>
    unit.holder.attribution?.naming === 'named' ? (unit.holder.speaker?.name ?? null) : null;
  if (x.item === y.item || name(x) === null || name(x) !== name(y) || cueOf(x) !== cueOf(y) || clash(x, y)) return 0;
  return likeness(x.proposition!.keys, y.proposition!.keys).dice >= HALF ? SAID_AGAIN : 0;
}

/** "Survivors say coast guard towed it": a headline that the first sentences hold whole, whoever is said to say it there. */
function heldHeadlineScore(x: Unit, y: Unit): number {
  const [headline, other] = x.headline ? [x, y] : [y, x];
  const isPair = x.item === y.item && headline.headline && !other.headline && other.lead && cueOf(x) === cueOf(y);
  if (!isPair || headline.holder.attribution === null || headline.proposition!.negated !== other.proposition!.negated)
    return 0;
  const { held, smaller } = likeness(headline.proposition!.keys, other.proposition!.keys);
  return held > 0.99 && smaller >= 2 ? SAID_AGAIN : 0;
}

/** "Iran says Israel behind blast", and below it what Iranian officials accuse Israel of: one side lays it on one other. */
function headlineChargeScore(x: Unit, y: Unit): number {
  const [party, accused] = [x.holder.speaker?.party ?? null, x.proposition!.accused];
  const isOneReport = x.item === y.item && x.headline !== y.headline && (x.lead || y.lead) && cueOf(x) === cueOf(y);
  const isOneSide = party !== null && party === y.holder.speaker?.party && party !== accused;
  const isOneCharge = accused !== null && accused === y.proposition!.accused && (isAccusing(x) || isAccusing(y));
  return isOneReport && isOneSide && isOneCharge ? SAME_CHARGE : 0;
}

/** "Chipmaker accused of hiding defect": a headline that names no accuser means those of the opening. */
function agentlessScore(x: Unit, y: Unit): number {
  const [headline, other] = x.headline ? [x, y] : [y, x];
  const { attribution, speaker } = headline.holder;
  const isAgentless = headline.headline && attribution !== null && speaker === null && isAccusing(headline);
  const accused = headline.proposition!.accused;
  const isTheirs = accused !== null && accused === other.proposition!.accused && cueOf(other) === 'asserting';
  return isAgentless && x.item === y.item && other.lead && other.holder.speaker && isTheirs ? SAME_CHARGE : 0;
}

const TOLLS = ['kill', 'injure', 'missing'];
/** A count of one village or of a longer time is another count. */
const OTHER_COUNT = linkPatterns.otherCount.pattern;

/** "31 deaths", "74 people unaccounted for", "40 were arrested": counts of two tolls are never one claim. */
function isOtherToll(x: Unit, y: Unit): boolean {
  const tollsOf = (unit: Unit): readonly string[] =>
    countsToll(unit) ? COUNTED.filter((toll) => unit.proposition!.keys.events.includes(toll)) : [];
  const [a, b] = [tollsOf(x), tollsOf(y)];
  return a.length > 0 && b.length > 0 && shared(a, b) === 0;
}

/** What two statements mean, beside what rules say of them; an outlet's own words join by rules alone, since few of them are at issue. */
function meaningScore(x: Unit, y: Unit, rules: number): number {
  const isSaid = x.holder.attribution !== null && y.holder.attribution !== null;
  const near = isSaid && !isOtherToll(x, y) ? nearness(x.proposition!, y.proposition!) : null;
  return near === null ? 0 : likelihood(near, rules, [x, y]);
}

const countsToll = ({ proposition, item, span }: Unit): boolean =>
  proposition!.keys.numbers.some((n) => n > 0) && !OTHER_COUNT.test(item.report.text.slice(...span));

/** "killing at least 14" and "put the number of dead at 21": two counts of one toll, whatever else stands beside them. */
function tollScore(x: Unit, y: Unit): number {
  const [a, b] = [x.proposition!.keys.events, y.proposition!.keys.events];
  const both = TOLLS.some((toll) => a.includes(toll) && b.includes(toll));
  return both && isAccusing(x) === isAccusing(y) && countsToll(x) && countsToll(y) ? SAME_TOLL : 0;
}

const FLAT_DENIAL = 0.55;

/** "Nobody died" against "two were killed": a short negated clause whose every key the other holds. */
function flatDenialScore(x: Unit, y: Unit): number {
  const [a, b] = [x.proposition!, y.proposition!];
  const found = likeness(a.keys, b.keys);
  return a.negated !== b.negated && found.events > 0 && found.held > 0.99 ? FLAT_DENIAL : 0;
}

const LOOSE = 0.5;
/** From here on the shorter one is held by the longer but for a word. */
const NEARLY_HELD = 0.8;

/** "Health care was not its only issue" beside "was able to deal with its health care": to deny is to deny the same, not to say something else of it. */
function isLooseOpposite(x: Unit, y: Unit): boolean {
  const [a, b] = [x.proposition!, y.proposition!];
  if (a.negated === b.negated) return false;
  const { events, held } = likeness(a.keys, b.keys);
  return events === 0 && held < NEARLY_HELD;
}

/** Nobody contradicts himself in one breath: an outlet or speaker who says one thing and not another in one report. */
function isOneVoice(x: Unit, y: Unit): boolean {
  const [a, b] = [x.holder.speaker?.id ?? null, y.holder.speaker?.id ?? null];
  const isOwn = x.holder.attribution === null && y.holder.attribution === null;
  return x.item === y.item && x.proposition!.negated !== y.proposition!.negated && (isOwn || (a !== null && a === b));
}

/** What rules say of two of these propositions, by index: 0 (nothing) to 1 (the same words). `before`: of each bare count, the one it goes with. */
export function rulesScore(
  propositions: readonly Unit[],
  pointers: readonly Unit[],
  before: ReadonlyMap<Unit, Unit>,
): (a: number, b: number) => number {
  const answered = answeredIn(propositions, pointers);
  const counted = (unit: Unit): Unit => before.get(unit) ?? unit;
  const bareCountScore = (x: Unit, y: Unit): number => {
    if (!before.has(x) && !before.has(y)) return 0;
    return counted(x) === counted(y) ? SAME_TOLL : tollScore(counted(x), counted(y));
  };
  return (a, b) => {
    const [x, y] = [propositions[a]!, propositions[b]!];
    const words =
      pairScore(x.proposition!.keys, y.proposition!.keys) *
      (isOtherMatter(x, y) ? OTHER_MATTER : 1) *
      (isLooseOpposite(x, y) ? LOOSE : 1);
    const score = Math.max(
      words,
      accusationScore(x, y, answered),
      headlineScore(x, y),
      heldHeadlineScore(x, y),
      sameVoiceScore(x, y),
      headlineChargeScore(x, y),
      agentlessScore(x, y),
      tollScore(x, y),
      bareCountScore(x, y),
      flatDenialScore(x, y),
    );
    const within = x.item === y.item && !x.headline && !y.headline;
    return within ? score * WITHIN_PENALTY : score;
  };
}

/** "Ukraine accused Russia", "Russia blamed Ukraine": what the accused lay on somebody else is never what is laid on them. */
function isCounter(x: Unit, y: Unit): boolean {
  const [a, b] = [x.proposition!.accused, y.proposition!.accused];
  if (a === null || b === null || a === b || cueOf(x) !== 'asserting' || cueOf(y) !== 'asserting') return false;
  return x.holder.speaker?.party === b || y.holder.speaker?.party === a;
}

/** Facts never join with wishes or forecasts, nor a charge with its return, nor what one statement says with itself, nor a voice with its own opposite. */
const neverJoin = (x: Unit, y: Unit): boolean =>
  isFact(x) !== isFact(y) || (x.holder.id === y.holder.id && x.item === y.item) || isOneVoice(x, y) || isCounter(x, y);

/** A pair of propositions with all that speaks for one claim, and what rules alone say of it, 0 to 1. */
export interface Scored extends Pair {
  readonly rules: number;
}

/** Scores pairs of these propositions, by index; null for those that nothing speaks for. `before`: of each bare count, the one it goes with. */
export function pairScorer(
  propositions: readonly Unit[],
  pointers: readonly Unit[],
  before: ReadonlyMap<Unit, Unit>,
): (a: number, b: number) => Scored | null {
  const rulesOf = rulesScore(propositions, pointers, before);
  return (a, b) => {
    const [x, y] = [propositions[a]!, propositions[b]!];
    if (neverJoin(x, y)) return null;
    const rules = rulesOf(a, b);
    const score = Math.max(rules, meaningScore(x, y, rules));
    return score > 0 ? { a, b, score, rules } : null;
  };
}
