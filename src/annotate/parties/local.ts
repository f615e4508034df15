import { findKnownParty, type PartyEntry, plainKey } from './gazetteer.ts';

/** "Dalmar, the Tarvanian capital" · "Tarvania’s capital, Dalmar" · "the capital of Tarvania, Dalmar" */
const CAPITAL: readonly RegExp[] = [
  /(?<seat>\p{Lu}[\p{L}’'-]+), (?:the )?(?<state>\p{Lu}[\p{L}-]+)(?:[’']s)? capital\b/gu,
  /(?<state>\p{Lu}[\p{L}-]+)(?:[’']s)? capital,? (?<seat>\p{Lu}[\p{L}’'-]+)/gu,
  /(?<seat>\p{Lu}[\p{L}’'-]+), (?:the )?capital of (?<state>\p{Lu}[\p{L}-]+)/gu,
  /\bcapital of (?<state>\p{Lu}[\p{L}-]+), (?<seat>\p{Lu}[\p{L}’'-]+)/gu,
];

const DEMONYM = /(?:ian|ean|an|ish|ese|ic|i|er)s?$/;

/** A state acts, owns and has bodies: only words used so are taken for an unknown state. */
const STATEHOOD =
  /(?<state>\p{Lu}[\p{L}-]{3,})(?:[’']s)?(?: (?:foreign|defence|defense|transport|interior|finance|health|justice|energy|state|federal|naval|border|security|intelligence|military|presidential))? (?:government|admiralty|television|army|navy|military|ministry|[Ff]oreign [Mm]inister|[Pp]rime [Mm]inister|[Pp]resident|authorities|officials?|troops|forces|parliament|embassy|[Aa]mbassador|coastguard|coast guard|air force|border guards?|police|state media)\b/gu;

/** "neighbouring Ostrenia", "relations between Maravia and Ostrenia", "Tarvania accuses": other ways to use a state. */
const USED_AS_STATE: readonly RegExp[] = [
  /\b[Nn]eighbou?ring (?<state>\p{Lu}[\p{L}-]{3,})/gu,
  /\b(?:[Rr]elations|border|war|truce|treaty|ceasefire|tensions?|dispute) between (?<state>\p{Lu}[\p{L}-]{3,}) and (?<other>\p{Lu}[\p{L}-]{3,})/gu,
  /(?<state>\p{Lu}[\p{L}-]+(?:ia|stan|land|mark)) (?:has |had )?(?:accus|blam|den(?:y|ie)|reject|retaliat|summon|expel|invad|declar|demand|condemn|warn|insist)/gu,
  /\b(?:against|from|by|in|with|of|at|on) (?<state>\p{Lu}[\p{L}-]+(?:ia|stan))\b(?! \p{Lu})/gu,
];

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(DEMONYM, '')
    .replace(/[aeiouy]+$/, '');

/** "Sundish" and "Sundmark" are kin: one is an adjective on the start of the other. */
function isKin(a: string, b: string): boolean {
  const [short, long] = [stem(a), stem(b)].sort((x, y) => x.length - y.length);
  if (short === long) return true;
  return short!.length >= 4 && long!.startsWith(short!) && [a, b].some((word) => /(?:ish|ian|ese|ic)$/.test(word));
}

const words = (text: string): Set<string> => new Set(text.match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []);

function findStates(text: string): readonly string[] {
  const found = [STATEHOOD, ...USED_AS_STATE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => [groups?.state ?? '', groups?.other ?? '']),
  );
  return [...new Set(found)].filter(
    (word) => word && !findKnownParty(word) && !/^(?:The|Their|State|Local|Federal|National|Royal)$/.test(word),
  );
}

/** Of the words that share a stem the one that is no adjective, then the shortest: "Tarvania" before "Tarvanian". */
function nameOf(state: string, all: ReadonlySet<string>): string {
  const kin = [...all].filter((word) => isKin(word, state));
  const isAdjective = (word: string) => Number(/(?:ish|ese|ian|ic)s?$/.test(word));
  return kin.sort((a, b) => isAdjective(a) - isAdjective(b) || a.length - b.length || (a < b ? -1 : 1))[0] ?? state;
}

/**
 * Parties that only this text names, so that an unknown or invented state is read like a known one: words used as a
 * state is ("the Tarvanian government"), the words of the same stem, and capitals that the text says are theirs.
 */
export function findLocalParties(text: string): ReadonlyMap<string, PartyEntry> {
  const all = words(text);
  const found = new Map<string, PartyEntry>();
  for (const state of findStates(text)) {
    const party = nameOf(state, all);
    for (const word of all) {
      if (!isKin(word, state) || findKnownParty(word)) continue;
      found.set(plainKey(word), { party, form: word === party ? 'name' : 'adjective' });
    }
  }
  for (const pattern of CAPITAL) {
    for (const { groups } of text.matchAll(pattern)) {
      const party = partyIn(found, groups?.state ?? '');
      if (party && groups?.seat && !findKnownParty(groups.seat))
        found.set(plainKey(groups.seat), { party, form: 'seat' });
    }
  }
  return found;
}

const partyIn = (local: ReadonlyMap<string, PartyEntry>, word: string): string | null =>
  (findKnownParty(word) ?? local.get(plainKey(word)))?.party ?? null;
