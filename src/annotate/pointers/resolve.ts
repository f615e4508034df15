import type { Span } from '../../model/index.ts';
import { contains, overlaps } from '../../text/index.ts';
import { ACCUSERS } from './find.ts';
import type { Asked, Target } from './target.ts';

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((item) => b.includes(item)).length;

/**
 * Nearness in paragraphs of news (some 300 units); what comes after is half as likely as what came before, but for a
 * headline, which all else comes after.
 */
function nearness(target: Target, asked: Asked): number {
  const distance = asked.headline ? Math.abs(asked.span[0] - target.span[0]) : asked.span[0] - target.span[1];
  return distance >= 0 ? Math.max(0, 1.5 - distance / 600) : Math.max(-1, -0.3 + distance / 1500);
}

/**
 * ", a charge the ministry rejected": what stands right before, in the same sentence. "Footage, which could not be
 * verified, purported to show": what the recording shows stands right after.
 */
const isApposed = (target: Target, asked: Asked): boolean =>
  asked.apposed &&
  ((asked.span[0] >= target.span[0] && asked.span[0] - target.span[1] <= 4) ||
    (asked.recording && target.span[0] >= asked.span[1] && target.span[0] - asked.span[1] <= 40));

const isOwn = (target: Target, asked: Asked): boolean =>
  target.of === asked.of || (asked.speaker !== null && target.speaker === asked.speaker);
const sameSide = (target: Target, asked: Asked): boolean => asked.party !== null && target.party === asked.party;

/** Whether it lays something on those who answer. */
const isOfThem = ({ accused }: Target, { side }: Asked): boolean => accused !== null && side.includes(accused);

/** Those who answer are mostly the accused; an accusation of somebody the words do not name may be of them too. */
function accusedScore(target: Target, asked: Asked): number {
  if (asked.side.length === 0) return 0;
  if (isOfThem(target, asked)) return asked.denies ? 4 : asked.declines ? 2.5 : 1;
  return (asked.denies || asked.declines) && target.accusing && target.accused === null ? 1 : 0;
}

/** "police account": of the Fairmount Police Department. */
const isKindOf = (party: string | null, owner: string | null): boolean =>
  party !== null && owner !== null && /^\p{Ll}+$/u.test(owner) && party.toLowerCase().split(' ').includes(owner);

const isOwner = (target: Target, { owner }: Asked): boolean =>
  target.party === owner ||
  isKindOf(target.party, owner) ||
  (owner !== null && target.side.includes(owner)) ||
  (owner === ACCUSERS && target.byAccuser);

/** What the words of the pointer itself tell of its target. */
function wordScore(target: Target, asked: Asked): number {
  const owner = asked.owner === null ? 0 : isOwner(target, asked) ? 3 : -1;
  const names = target.accused !== null && asked.keys.names.includes(target.accused.toLowerCase()) ? 1.5 : 0;
  const shows = asked.recording && target.recording ? 4 : 0;
  const events = shared(asked.keys.events, target.keys.events);
  const terms = shared(asked.keys.terms, target.keys.terms);
  return owner + names + shows + events + terms + 0.5 * shared(asked.keys.names, target.keys.names);
}

/** A denial opens a report where the charge itself comes later; further down it is a charge apart. */
const disputedScore = ({ disputed, headline, opening }: Target): number =>
  !disputed ? 0 : headline || opening ? 1 : -1;

/** Where the target stands and how it is said: the headline, the opening, words of accusing. */
const salience = (target: Target): number =>
  (target.accusing ? 2 : 0) +
  disputedScore(target) +
  (target.byAccuser ? 1 : 0) +
  (target.headline ? 2 : 0) +
  (target.opening ? 1 : 0) -
  (target.own ? 1 : 0) -
  (target.goesOn ? 0.5 : 0);

/** How many words of its own tell that "the deaths of two patients at a care home" are no matter that shares none of them. */
const OWN_MATTER = 5;

/** An event told in so many words that shares but one with a target, or a question why that shares none, is another matter. */
function isOfAnother(target: Target, { kind, keys, near, apposed, openQuestion }: Asked): boolean {
  const words = [...keys.terms, ...keys.names];
  const common = shared(words, [...target.keys.terms, ...target.keys.names]) + shared(keys.events, target.keys.events);
  if (near || apposed) return false;
  return (openQuestion && common === 0) || (kind === 'event' && words.length >= OWN_MATTER && common < 2);
}

/** "The fate of the photographer is unclear": what the outlet itself cannot say and names is no doubt of what shares none of its words. */
const isOtherMatter = (target: Target, asked: Asked): boolean =>
  asked.doubts &&
  asked.speaker === null &&
  asked.keys.names.length > 0 &&
  !asked.near &&
  !asked.recording &&
  wordScore(target, asked) <= 0;

/** What one takes back one has said before; of one’s own words, or one’s own side’s, nothing else is answered. */
function isOpen(target: Target, asked: Asked): boolean {
  if (!target.fact || contains(target.span, asked.span)) return false;
  if (asked.headline && overlaps(target.span, asked.span)) return false;
  if (asked.words && target.own) return false;
  if (asked.upholds) return target.of !== asked.of && asked.side.some((name) => target.side.includes(name));
  if (isOfAnother(target, asked)) return false;
  if (isOtherMatter(target, asked)) return false;
  if (asked.plea && !(target.accusing || target.byAccuser || target.speaker === null || isOfThem(target, asked)))
    return false;
  if (asked.takesBack)
    return (
      target.of !== asked.of &&
      target.span[0] < asked.span[0] &&
      (asked.speaker === target.speaker || sameSide(target, asked))
    );
  if (asked.ownToo) return target.of !== asked.of && target.span[0] < asked.span[0];
  if (asked.ownerByRole && !(target.span[0] < asked.span[0] && isOwner(target, asked))) return false;
  if (isOwnDenial(target, asked)) return true;
  return !isOwn(target, asked) && !(asked.denies && sameSide(target, asked) && !target.disputed);
}

/** "Voland rejects sabotage charge", and below it what Voland denies in so many words: the headline is of that. */
const isOwnDenial = (target: Target, asked: Asked): boolean =>
  asked.headline && asked.denies && target.disputed && target.opening && target.of !== asked.of && isOwn(target, asked);

const TOLD = 1.5;

/** "accused them of hiding bodies. … called the accusation absurd": rather that of its own paragraph, or what somebody laid right before, than that of the headline. */
const CHARGED = 3;

/** More than the charge of the report draws. */
const SILENT = 8;

/** "Could not say who fired": rather an accusation than an account of what happened. */
const LAID = 2;

/** What one denies below is what one denies above: more than a charge that others answer. */
const OWN_DENIAL = 4;

const isInParagraph = ({ span }: Target, asked: Asked): boolean =>
  span[0] >= asked.paragraph && span[1] <= asked.span[0];

/** About three paragraphs, in UTF-16 units of text. */
const JUST_BEFORE = 900;

const isJustBefore = ({ span }: Target, asked: Asked): boolean =>
  span[1] <= asked.span[0] && asked.span[0] - span[1] < JUST_BEFORE;

/** In the paragraph of the pointer, or by somebody who is named right before it. */
const isLaidHere = (target: Target, asked: Asked): boolean =>
  isInParagraph(target, asked) || (target.speaker !== null && isJustBefore(target, asked));

/** Whether any word of their name stands in what it says. */
function namesThem({ keys }: Target, { side }: Asked): boolean {
  const names = side.flatMap((name) => name.toLowerCase().split(' ')).filter((word) => word.length > 3);
  return keys.names.some((key) => key.split(' ').some((word) => names.includes(word)));
}

/** "The ministry disputed that account": rather one that tells of those who answer. */
const tellsOfThem = (target: Target, asked: Asked): boolean =>
  asked.denies && asked.near && asked.words && namesThem(target, asked);

/** "Brackley had dined with the editor, two officials said. … Brackley did not respond": silence is on what was just told of them. */
const isSilentOnThem = (target: Target, asked: Asked): boolean =>
  asked.declines && isVague(asked) && !target.own && isJustBefore(target, asked) && namesThem(target, asked);

/** A headline tells the main matter, which the opening tells too; a charge further down is another. */
const isApart = (target: Target, { headline }: Asked): boolean => headline && !target.headline && !target.opening;

function score(target: Target, asked: Asked): number {
  if (!isOpen(target, asked)) return Number.NEGATIVE_INFINITY;
  const weight = weightsOf(asked);
  const apposed = isApposed(target, asked) ? 6 : 0;
  const taken = asked.takesBack ? OWN_WORDS : 0;
  const own = isOwnDenial(target, asked) ? OWN_DENIAL : 0;
  const numbers = asked.number && target.keys.numbers.length > 0 ? 2 : 0;
  const told = tellsOfThem(target, asked) ? TOLD : 0;
  const charged = asked.charge && target.accusing && isLaidHere(target, asked) ? CHARGED : 0;
  const silent = isSilentOnThem(target, asked) ? SILENT : 0;
  const laid = asked.who && asked.doubts && target.accusing ? LAID : 0;
  return (
    apposed +
    taken +
    own +
    numbers +
    told +
    charged +
    silent +
    laid +
    weight.accused * (isApart(target, asked) ? FURTHER_DOWN : 1) * accusedScore(target, asked) +
    weight.words * wordScore(target, asked) +
    weight.salience * salience(target) +
    weight.nearness * nearness(target, asked)
  );
}

interface Weights {
  readonly accused: number;
  readonly words: number;
  readonly salience: number;
  readonly nearness: number;
}

/** "that version" goes by nearness, "comment about the photographs" by its words, "the allegations" by who answers. */
function weightsOf({ near, topic }: Asked): Weights {
  if (topic) return { accused: 0.5, words: 3, salience: 0.5, nearness: 1.5 };
  if (near) return { accused: 0.3, words: 1, salience: 0.2, nearness: 3 };
  return { accused: 1, words: 1, salience: 1, nearness: 0.6 };
}

/** Of what the accused answers in a headline, what a charge further down counts. */
const FURTHER_DOWN = 0.4;

/** What one takes back is one’s own, however far back it was said. */
const OWN_WORDS = 3;

/** Below this a pointer is left open: link then looks at the other reports of the story. */
const ENOUGH = { allegation: 2.2, event: 3, anything: 3 } as const;

/** What most pointers of a report are about draws the vague ones too: news turns on one charge. */
const ISSUE_DRAW = 2.5;

type Scored = readonly number[];

const isVague = ({ near, topic }: Asked): boolean => !near && !topic;

function issueOf(asked: readonly Asked[], scores: readonly Scored[]): number {
  const votes =
    scores[0]?.map((_, target) =>
      scores.reduce((sum, row, i) => sum + (isVague(asked[i]!) ? Math.max(0, row[target]!) : 0), 0),
    ) ?? [];
  return votes.length > 0 && Math.max(...votes) > 0 ? votes.indexOf(Math.max(...votes)) : -1;
}

function best(asked: Asked, row: Scored, issue: number): number {
  const drawn = row.map((value, target) => value + (target === issue && isVague(asked) ? ISSUE_DRAW : 0));
  const most = Math.max(...drawn);
  return most >= ENOUGH[asked.kind] ? drawn.indexOf(most) : -1;
}

/** How far back somebody looks who scoffs at "the claims" of nobody, about two paragraphs, in UTF-16 units of text. */
const JUST_SAID = 600;

/** "The mission had passed on the coordinates, its head said. The ministry did not reply to a question about the list": silence on what others said last. */
const lastSaid = (asked: Asked, targets: readonly Target[]): number =>
  targets.findLastIndex((target) => {
    const gap = asked.span[0] - target.span[1];
    return (
      target.fact && !target.own && gap >= 0 && gap < JUST_SAID && !isOwn(target, asked) && !sameSide(target, asked)
    );
  });

/** "The Front said the pause was a cover. … The Union scoffed at the claims": where nothing weighs enough, the first that others said right before. */
function saidBefore(asked: Asked, row: Scored, targets: readonly Target[]): number {
  if (asked.declines && asked.openQuestion && !asked.words && asked.owner === null) return lastSaid(asked, targets);
  if (!(asked.denies && asked.kind === 'allegation' && isVague(asked) && asked.owner === null)) return -1;
  const open = targets.map((target, i) => {
    const gap = asked.span[0] - target.span[1];
    const isSaid = !target.own && !target.disputed && gap >= 0 && gap < JUST_SAID;
    return isSaid && row[i]! > 0;
  });
  return open.indexOf(true);
}

/**
 * "Orders came from the top, two officers said. The presidency declined to comment": silence on what its paragraph tells, and
 * so is doubt, but for who did it: "A pumpman had been beaten, the union said. The owner had no means of checking".
 */
const isSilentOn = (target: Target, asked: Asked): boolean =>
  (asked.declines || (asked.doubts && !asked.who)) &&
  !asked.matter &&
  isVague(asked) &&
  target.fact &&
  !target.own &&
  !target.disputed &&
  isInParagraph(target, asked);

/**
 * A topic counts where some target shares its words; "could not say who fired" else means the charge as any other, but
 * silence on "questions about the contractor" is about no charge.
 * A recording is a topic where some target tells what one shows; doubt of it else means what was said last.
 */
function withTopic(asked: Asked, targets: readonly Target[]): Asked {
  const others = targets.filter((target) => !isOwn(target, asked));
  if (asked.takesBack) return { ...asked, topic: false, near: true };
  if (asked.apposed && others.some((target) => isApposed(target, asked))) return { ...asked, near: true };
  if (asked.apposed && asked.isNew) return { ...asked, apposed: false, openQuestion: true };
  if (asked.liar && others.some((target) => target.span[0] < asked.span[0] && isOwner(target, asked)))
    return { ...asked, ownerByRole: true, near: true };
  if (asked.topic && !others.some((target) => wordScore(target, asked) >= 1))
    return {
      ...asked,
      topic: false,
      near: !asked.denies && !asked.declines,
      openQuestion: asked.openQuestion || (asked.declines && !asked.matter),
    };
  if (others.some((target) => isSilentOn(target, asked))) return { ...asked, near: true };
  if (!asked.recording || asked.topic || asked.near) return asked;
  return others.some(({ recording }) => recording) ? { ...asked, topic: true } : { ...asked, near: asked.doubts };
}

/** "Far too early to speak of state involvement": what stands beside nothing is about the charge, as any other doubt. */
function bestVaguely(one: Asked, targets: readonly Target[], issue: number): Target | undefined {
  const asked = { ...one, near: false };
  const row = targets.map((target) => score(target, asked));
  return targets[best(asked, row, issue)];
}

/** "Obenga called the accusation untrue. The presidency did not respond": silence that names no matter is on what its paragraph answers; -1 where it answers nothing. */
const answeredHere = (one: Asked, all: readonly Asked[]): number =>
  one.declines && isVague(one) && !one.headline && !one.openQuestion && !one.matter
    ? all.findLastIndex(
        ({ span, denies, paragraph }) => denies && paragraph === one.paragraph && span[1] <= one.span[0],
      )
    : -1;

/**
 * The proposition of the same report that each pointer is about: the accused’s own first where it is they who answer,
 * then its words, salience and nearness, and what the report’s pointers turn on together. Empty where nothing is clear.
 */
export function resolvePointers(all: readonly Asked[], targets: readonly Target[]): readonly (readonly Span[])[] {
  const asked = all.map((one) => withTopic(one, targets));
  const scores = asked.map((one) => targets.map((target) => score(target, one)));
  const issue = issueOf(asked, scores);
  const found = asked.map((one, i) => {
    const clear = best(one, scores[i]!, issue);
    if (clear < 0 && one.doubts && one.near) return bestVaguely(one, targets, issue);
    return targets[clear >= 0 ? clear : saidBefore(one, scores[i]!, targets)];
  });
  return asked.map((one, i) => {
    const target = found[answeredHere(one, asked)] ?? found[i];
    return target ? [target.span] : [];
  });
}
