import type { Proposition } from '../../model/index.ts';
import { fits } from '../fits.ts';
import { flatRules, ownArmsRules, ownSideRules, reportedOwnRules } from './owner-rules.ts';
import type { Target } from './target.ts';

/** How far an answer may stand from what it answers, in UTF-16 units of text. */
const REACH = 2500;

/** Events by which an attack is made. */
const ARMS: readonly string[] = ['shoot', 'attack', 'explosion', 'kill', 'invade'];

const isMain = ({ accusing, headline, opening }: Target): boolean => accusing || headline || opening;

/** "A warplane had dropped two bombs", said by the other side at the start: a deed of arms by nobody that it names. */
const isDeedOfArms = ({ opening, own, party, keys }: Target): boolean =>
  opening && !own && party !== null && keys.events.some((event) => ARMS.includes(event));

/** Whether a target lays something on a side; what names nobody does so only where its whole accusation names nobody. */
function isLaidOn(target: Target, side: readonly string[], targets: readonly Target[]): boolean {
  if (target.accused !== null) return side.includes(target.accused) && isMain(target);
  return target.accusing && !targets.some(({ of, accused }) => of === target.of && accused !== null);
}

/** An answer in other words than "we" goes by what it says: something of the charge beside who is charged, or that there is no exception. */
function speaksOf({ keys: charge, accused }: Target, { keys }: Proposition, words: string): boolean {
  const isName = (term: string): boolean => accused?.toLowerCase().includes(term) === true;
  const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));
  // "no unit had opened fire" answers "the attack", which is any deed of arms
  const isOfArms = charge.events.includes('attack') && shares(keys.events, ARMS);
  return (
    fits(flatRules, words) ||
    isOfArms ||
    shares(keys.events, charge.events) ||
    shares(
      keys.terms.filter((term) => !isName(term)),
      charge.terms,
    )
  );
}

/**
 * The accusation that a negated sentence about the accused answers: the accused, or their government, saying "We do not
 * send bombs across the river" or that "it had not fired on any ferry", or anybody saying of them by name that they did
 * not. Null where nobody has laid anything on that side.
 */
export function answeredBy(
  proposition: Proposition,
  words: string,
  side: readonly string[],
  targets: readonly Target[],
): Target | null {
  if (!proposition.negated) return null;
  const [isOwn, isReported] = [fits(ownSideRules, words), fits(reportedOwnRules, words)];
  const isApart = (target: Target): boolean => !side.some((name) => target.side.includes(name));
  const answers = (target: Target): boolean =>
    (isDeedOfArms(target) && fits(ownArmsRules, words)) ||
    (isLaidOn(target, side, targets) && (isOwn || (isReported && speaksOf(target, proposition, words))));
  const isContrary = (target: Target): boolean =>
    target.accused !== null &&
    target.accused === proposition.accused &&
    isMain(target) &&
    speaksOf(target, proposition, words);
  const laid = targets.filter(
    (target) =>
      target.of !== proposition.of &&
      ((isApart(target) && side.length > 0 && answers(target)) ||
        ((isApart(target) || fits(flatRules, words)) && isContrary(target))),
  );
  const near = laid.filter(
    (target) => target.fact && !target.own && Math.abs(target.span[0] - proposition.span[0]) < REACH,
  );
  // "no officer had struck him" answers the beating before a charge of hiding the film of it
  const isOfOne = ({ keys: { events } }: Target): boolean =>
    events.some((event) => proposition.keys.events.includes(event)) ||
    (events.includes('attack') && proposition.keys.events.some((event) => ARMS.includes(event)));
  const weight = (target: Target): number =>
    Number(target.accusing) + Number(target.headline) + Number(target.disputed) + 2 * Number(isOfOne(target));
  return near.toSorted((a, b) => weight(b) - weight(a) || a.span[0] - b.span[0])[0] ?? null;
}

/**
 * The accusation that one side turns on somebody else: "Ukraine accused Russia of shelling the market. Russia blamed Ukraine for
 * the attack" denies the first, and lays it on another. Null where nobody has laid anything on that side before.
 */
export function returnedBy(
  { span, of, accused, keys }: Proposition,
  side: readonly string[],
  targets: readonly Target[],
): Target | null {
  if (accused === null || side.includes(accused)) return null;
  const isReturned = (target: Target): boolean =>
    target.of !== of &&
    target.fact &&
    !target.own &&
    target.accused !== null &&
    isMain(target) &&
    side.includes(target.accused) &&
    span[0] > target.span[1] &&
    span[0] - target.span[1] < REACH &&
    (target.side.includes(accused) || target.keys.events.some((event) => keys.events.includes(event)));
  return targets.find(isReturned) ?? null;
}
