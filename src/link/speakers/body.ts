import { bare } from './spellings.ts';

/** The name of a body as it joins. */
export interface BodyName {
  /** Its words in one form and order, without those of its party. */
  readonly words: readonly string[];
  /** Whether every word is common to many bodies ("defence ministry"), so that only the party tells which is meant. */
  readonly isCommon: boolean;
  /** The letters that its words begin with. */
  readonly initials: string;
  /** Whether it is itself written as letters alone: "UNRWA". */
  readonly isLetters: boolean;
}

const SMALL: ReadonlySet<string> = new Set('the of for and in on to at a an de du la le'.split(' '));

/** Other ways of writing one word, or words that stand for several. */
const WORDS: Readonly<Record<string, string>> = {
  defense: 'defence',
  center: 'centre',
  labor: 'labour',
  organization: 'organisation',
  organizations: 'organisations',
  program: 'programme',
  dept: 'department',
  govt: 'government',
  intl: 'international',
  un: 'united nations',
  us: 'united states',
  usa: 'united states',
  uk: 'united kingdom',
  eu: 'european union',
};

/** Words that many bodies share. A name of these alone says which body only beside its party. */
const COMMON: ReadonlySet<string> = new Set(
  `ministry ministries department office agency authority authorities bureau service services council committee commission court courts
  government administration police force forces army military navy air guard guards border coast coastguard fire rescue emergency ambulance
  health foreign affairs defence interior finance justice energy transport education trade information press media culture agriculture
  environment labour economy security intelligence national state federal regional local city town county municipal district
  provincial public civil general special central supreme high parliament senate congress assembly house cabinet presidency president
  prosecutor prosecutors attorney embassy consulate mission delegation hospital hospitals union unions party opposition company operator
  newspaper paper ledger agency board centre group team command staff chief spokesman harbour port airport university school
  democratic socialist communist liberal conservative green peoples people republican freedom workers social christian islamic liberation
  front movement alliance administration directorate main joint armed ground internal external bank prime minister`.split(
    /\s+/,
  ),
);

/** "Ministry of Defence" and "Defence Ministry": the kind of office stands last. */
const OFFICE = /^(ministry|department|office|bureau|embassy)\s+(?:of|for)\s+(?:the\s+)?(.+)$/;

/** "Russian", "Russia's" before a body that speaks for Russia. */
const isOfParty = (word: string, party: string): boolean => {
  const reach = Math.max(4, party.length - 2);
  return word.slice(0, reach) === party.slice(0, reach);
};

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(bare(word)))
    .map((word) => (/^(?:\p{Lu}\.?){2,4}$/u.test(word) ? bare(word) : (bare(word)[0] ?? '')))
    .join('');

/** Reads the name of a body. */
export function bodyName(name: string, party: string | null): BodyName {
  const of = party === null ? null : bare(party);
  const plain = bare(name.replace(/[’']s\b/g, '')).replace(OFFICE, '$2 $1');
  const words = plain
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .flatMap((word) => (WORDS[word] ?? word).split(' '));
  const own = of === null || of === words.join(' ') ? words : words.filter((word) => !isOfParty(word, of));
  const kept = own.length > 0 ? own : words;
  return {
    words: kept,
    isCommon: kept.every((word) => COMMON.has(word)),
    initials: initialsOf(name),
    isLetters: /^(?:\p{Lu}\.?){3,8}$/u.test(name.trim()),
  };
}

/** The letters of a body that is written as letters. */
export const lettersOf = (name: string): string => bare(name).replaceAll(' ', '');
