import type { Span, Spans } from '../../model/index.ts';
import { matches } from '../../text/index.ts';
import { isTitle } from '../lexicon/words.ts';
import type { Ground, Spot } from './ground.ts';
import type { Gender } from './names.ts';
import { mentionPatterns } from './rules.ts';

export type PronounWord = Gender | 'it' | 'they';

/** A third-person pronoun where the text has it. */
export interface Pronoun {
  readonly spot: Spot;
  readonly word: PronounWord;
  readonly case: 'subject' | 'object' | 'possessive' | 'reflexive';
}

/** Who or what a pronoun may mean. */
export interface Candidate {
  readonly kind: string;
  readonly gender: Gender | null;
  readonly isPlural: boolean;
  /** Only its form tells its kind. */
  readonly isGuess: boolean;
  /** The pronoun by which it was meant before, where its own words tell no gender. */
  readonly meantAs?: Gender | null;
  readonly spots: readonly Spot[];
  /** How often the text names it: what a text is about is meant more often. */
  readonly named: number;
}

const PRONOUN = /\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves)\b/gi;

const FORMS: Readonly<Record<string, readonly [PronounWord, Pronoun['case']]>> = {
  he: ['he', 'subject'],
  him: ['he', 'object'],
  his: ['he', 'possessive'],
  himself: ['he', 'reflexive'],
  she: ['she', 'subject'],
  her: ['she', 'object'],
  hers: ['she', 'possessive'],
  herself: ['she', 'reflexive'],
  it: ['it', 'subject'],
  its: ['it', 'possessive'],
  itself: ['it', 'reflexive'],
  they: ['they', 'subject'],
  them: ['they', 'object'],
  their: ['they', 'possessive'],
  theirs: ['they', 'possessive'],
  themselves: ['they', 'reflexive'],
};

/** Reads one pronoun by its words and what follows; null where the words are none. */
export function pronounAt(ground: Ground, span: Span): Pronoun | null {
  const form = FORMS[ground.text.slice(...span).toLowerCase()];
  if (!form) return null;
  const spot = ground.spotAt(span);
  const after = ground.text.slice(span[1], span[1] + 24);
  const owns = form[0] === 'she' && form[1] === 'object' && mentionPatterns.determinerNext.pattern.test(after);
  const objectIt = form[0] === 'it' && form[1] === 'subject' && !spot.isSubject && !/^[’'](?:s|ll|d)\b/.test(after);
  const role = owns ? 'possessive' : objectIt ? 'object' : form[1];
  return { spot: { ...spot, isSubject: role === 'subject' }, word: form[0], case: role };
}

const isEmpty = (text: string, pronoun: Pronoun): boolean =>
  pronoun.word === 'it' &&
  mentionPatterns.emptyIt.pattern.test(text.slice(pronoun.spot.span[1], pronoun.spot.span[1] + 60));

/** All third-person pronouns of a text that stand for something, in order. */
export function findPronouns(ground: Ground): readonly Pronoun[] {
  return matches(PRONOUN, ground.text).flatMap((match) => {
    const pronoun = pronounAt(ground, [match.index, match.index + match[0].length]);
    return pronoun && !isEmpty(ground.text, pronoun) ? [pronoun] : [];
  });
}

const THINGS: ReadonlySet<string> = new Set([
  'organisation',
  'government',
  'place',
  'document',
  'recording',
  'event',
  'other',
]);

function agrees({ word }: Pronoun, { kind, gender, isPlural, isGuess }: Candidate): boolean {
  if (word === 'they') return true;
  if (isPlural) return false;
  if (word === 'it') return THINGS.has(kind) || (isGuess && gender === null);
  return (kind === 'person' || isGuess) && (gender === null || gender === word);
}

/** How much each sign counts. Tuned on GUM and on the development set of eval/speakers. */
const WEIGHT = {
  sentence: 1,
  farthest: 8,
  subject: 1.3,
  known: 1,
  often: 0.45,
  spoke: 1.2,
  goesOn: 1.8,
  quoted: 0.8,
  sameClause: 4,
  place: 0.8,
  vague: 0.8,
  vaguer: 2,
  near: 1,
  reach: 500,
  group: 1.5,
  onePlace: 1.3,
  onePerson: 0.5,
  after: 2.5,
  turned: 2,
  own: 0.8,
} as const;

/** A mention in the same clause as an object pronoun cannot be what it means: "Ilse told her". */
function isBarred(ground: Ground, pronoun: Pronoun, spot: Spot): boolean {
  if (pronoun.case !== 'object' || !spot.isSubject || spot.sentence !== pronoun.spot.sentence) return false;
  const between = ground.text.slice(spot.span[1], pronoun.spot.span[0]);
  return !mentionPatterns.seam.pattern.test(between.replace(/^,/, ''));
}

/** Whom the words after a possessive call its kin: "his brother Ilmar". */
interface Kin {
  readonly called: string;
  readonly name: string | undefined;
}

function kinAfter(ground: Ground, pronoun: Pronoun): Kin | null {
  const [start, end] = pronoun.spot.span;
  const groups =
    pronoun.case === 'possessive'
      ? mentionPatterns.ownKin.pattern.exec(ground.text.slice(end, end + 60))?.groups
      : null;
  return groups ? { called: `${ground.text.slice(start, end)} ${groups.kin}`.toLowerCase(), name: groups.name } : null;
}

/** Who is called "his brother" or named right after these words is not whom "his" means. */
const isOwnKin = (ground: Ground, { called, name }: Kin, { spots }: Candidate): boolean =>
  spots.some(({ span }) => {
    const words = ground.text.slice(...span);
    return words.toLowerCase() === called || (name !== undefined && `${words} `.startsWith(`${name} `));
  });

const isWithin = ([start]: Span, spans: Spans): boolean => spans.some(([from, to]) => from <= start && start < to);

/** The last mention that ends before an offset, outside what is said, and whether it or another before it in its sentence is a subject. */
function lastBefore(
  spots: readonly Spot[],
  at: number,
  content: Spans,
): { readonly last: Spot; readonly isSubject: boolean } | null {
  let [last, isSubject]: [Spot | null, boolean] = [null, false];
  for (const spot of spots) {
    if (spot.span[1] > at || (last && spot.sentence < last.sentence) || isWithin(spot.span, content)) continue;
    isSubject = spot.isSubject || (isSubject && spot.sentence === last?.sentence);
    if (!last || spot.span[0] > last.span[0]) last = spot;
  }
  return last && { last, isSubject };
}

/** "While he acknowledged it, Ham noted": the name may come after, in the main clause. */
function nextInSentence(spots: readonly Spot[], pronoun: Pronoun): Spot | null {
  return (
    spots.find(
      ({ span, sentence, isSubject }) =>
        sentence === pronoun.spot.sentence && span[0] > pronoun.spot.span[1] && isSubject,
    ) ?? null
  );
}

const SUBORDINATE =
  /^[\s“"]*(?:Even (?:as|though|if|after)|In what|While|When|After|Before|As|Although|Though|If|Because|Since|Once|In|At|During|With|By|For|Despite)\b/;

/** "They" is mostly many, or a body; it may be one person, and is least often a place. */
function numberFit({ word }: Pronoun, { isPlural, kind }: Candidate): number {
  if (word !== 'they') return 0;
  if (isPlural) return WEIGHT.group;
  return kind === 'place' ? -WEIGHT.onePlace : kind === 'person' ? -WEIGHT.onePerson : 0;
}

/** Whether its own words, or pronouns that meant it before, tell that it is "he" or "she". */
function knownFit({ word }: Pronoun, { gender, meantAs }: Candidate): number {
  if (word !== 'he' && word !== 'she') return 0;
  if (gender === null && meantAs) return meantAs === word ? 0 : -WEIGHT.turned;
  return gender === word ? WEIGHT.known : 0;
}

/** A pronoun with what its text tells of it, whoever is asked about. */
interface Asked {
  readonly ground: Ground;
  readonly pronoun: Pronoun;
  readonly kin: Kin | null;
  /** Its sentence opens with a clause that may name later whom it means. */
  readonly isEarly: boolean;
}

const askedOf = (ground: Ground, pronoun: Pronoun): Asked => ({
  ground,
  pronoun,
  kin: kinAfter(ground, pronoun),
  isEarly: SUBORDINATE.test(ground.text.slice(...(ground.sentences[pronoun.spot.sentence] ?? pronoun.spot.span))),
});

/** What a candidate’s mentions weigh for this pronoun; -Infinity where it has none that can be meant. */
function weigh({ ground, pronoun, kin, isEarly }: Asked, candidate: Candidate, hints: Hints): number {
  const [at] = pronoun.spot.span;
  const before = lastBefore(candidate.spots, at, hints.content ?? []);
  const known = knownFit(pronoun, candidate);
  if (!before)
    return isEarly && nextInSentence(candidate.spots, pronoun) ? known - WEIGHT.after : Number.NEGATIVE_INFINITY;
  const { last, isSubject } = before;
  const often = WEIGHT.often * Math.log2(1 + candidate.named);
  const distance = Math.min(WEIGHT.farthest, pronoun.spot.sentence - last.sentence);
  const subject = isSubject ? WEIGHT.subject : 0;
  const quoted = last.isQuoted && !pronoun.spot.isQuoted ? WEIGHT.quoted : 0;
  const isKin = kin !== null && isOwnKin(ground, kin, candidate);
  const barred = isKin || isBarred(ground, pronoun, last) ? WEIGHT.sameClause : 0;
  const place = pronoun.word === 'it' && candidate.kind === 'place' ? WEIGHT.place : 0;
  const vague = candidate.isGuess ? (candidate.kind === 'person' ? WEIGHT.vague : WEIGHT.vaguer) : 0;
  const own = pronoun.case === 'possessive' && isSubject && distance === 0 ? WEIGHT.own : 0;
  const near = WEIGHT.near * Math.min(1, (at - last.span[1]) / WEIGHT.reach);
  return (
    often +
    known +
    subject +
    own +
    numberFit(pronoun, candidate) -
    WEIGHT.sentence * distance -
    quoted -
    barred -
    place -
    vague -
    near
  );
}

/** What is known beside the text of who may be meant. Indices are of candidates. */
export interface Hints {
  /** Who spoke last before the pronoun: news goes on with "he added". */
  readonly spoke: number | null;
  /** Who says the quotation that holds the pronoun, and so is "I" and not "he". */
  readonly says: number | null;
  /** Whether somebody else, or many, opened a sentence since: then "he" and "it", or "they", is no longer who spoke. */
  readonly openedBy?: 'one' | 'many' | undefined;
  /** Whether the pronoun is itself a source: a place says nothing. */
  readonly isSource?: boolean;
  /** What a source says: it does not speak of itself by name. */
  readonly content?: Spans;
}

/** "The coalition was more critical: turnout, it said, …": after a colon the subject before it goes on, not who spoke last. */
const isAnnounced = ({ ground, pronoun: { spot } }: Asked): boolean =>
  ground.text.slice(ground.sentences[spot.sentence]?.[0] ?? spot.span[0], spot.span[0]).includes(': ');

/** Below this nobody is meant. */
const LEAST = -7;

/** The index of whom a pronoun means: the candidate that agrees with it and weighs most; -1 where none does. */
export function chooseFor(pronoun: Pronoun, ground: Ground, candidates: readonly Candidate[], hints: Hints): number {
  const asked = askedOf(ground, pronoun);
  const person = chooseWhere(agrees, asked, candidates, hints);
  if (person >= 0 || pronoun.word !== 'she' || namesWoman(ground, pronoun)) return person;
  return chooseWhere(isMotherland, asked, candidates, hints);
}

/** Whether somebody without a name may be "she": "the victim", "a woman" in the sentence or the one before. */
function namesWoman(ground: Ground, { spot }: Pronoun): boolean {
  const [opens] = ground.sentences[Math.max(0, spot.sentence - 1)] ?? spot.span;
  const words = ground.text.slice(opens, spot.span[0]).match(/\p{Ll}[\p{L}-]+/gu) ?? [];
  return words.some((word) => mentionPatterns.woman.pattern.test(word) || isTitle(word));
}

/** "Maravia and her people": where nobody is "she", a state is. */
const isMotherland = (_: Pronoun, { kind, isPlural }: Candidate): boolean => kind === 'government' && !isPlural;

function chooseWhere(fits: typeof agrees, asked: Asked, candidates: readonly Candidate[], hints: Hints): number {
  const goesOn = isAnnounced(asked) ? 0 : hints.isSource ? WEIGHT.goesOn : WEIGHT.spoke;
  const number = asked.pronoun.word === 'they' ? 'many' : 'one';
  const spoke = hints.openedBy === number ? null : hints.spoke;
  let [best, top] = [-1, LEAST];
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    if (index === hints.says || !fits(asked.pronoun, candidate)) continue;
    if (hints.isSource && candidate.kind === 'place') continue;
    const weight = weigh(asked, candidate, hints) + (index === spoke ? goesOn : 0);
    if (weight > top) [best, top] = [index, weight];
  }
  return best;
}
