import { pronounOf } from '../lexicon/given-names.ts';
import { groupAtEnd, isTitle, organisationAtEnd, titleAtEnd } from '../lexicon/words.ts';
import { isTrade, mentionPatterns } from '../mentions/rules.ts';
import type { Parties } from '../parties/index.ts';
import { fullNameRules } from '../parties/rules.ts';
import { speakerPatterns } from './patterns.ts';
import { sidePatterns } from './side-patterns.ts';

const fullNameRule = new RegExp(`^${fullNameRules[0]!.pattern.source}$`, 'u');
const LINK = speakerPatterns.linkWord.pattern;
const isCapital = (word: string): boolean => /^[“"‘']?\p{Lu}/u.test(word) || /^(?:al|el)-\p{Lu}/u.test(word);

export const stripDeterminer = (words: string): string => words.replace(speakerPatterns.determiner.pattern, '').trim();

/** "Sons [of] the Mountain": a capital, or a small word right after one. */
const isInName = (tokens: readonly string[], at: number): boolean =>
  isCapital(tokens[at]!) || (tokens[at] === 'of' && at > 0 && isCapital(tokens[at - 1]!));

/** Trailing capitalised run, small linking words allowed inside: "Air Force Command", "Mohammed bin Salman". */
function lastRun(tokens: readonly string[]): readonly string[] {
  let end = tokens.length;
  while (end > 0 && !isCapital(tokens[end - 1]!)) end--;
  let start = end;
  while (
    start > 0 &&
    (isCapital(tokens[start - 1]!) || (LINK.test(tokens[start - 1]!) && start > 1 && isInName(tokens, start - 2)))
  )
    start--;
  return tokens.slice(start, end);
}

/** "Police said": a common noun that is capital only because it starts the sentence. */
const isCommonStart = (name: string): boolean =>
  !name.includes(' ') && (groupAtEnd(name) !== null || organisationAtEnd(name) !== null) && !/^[A-Z]+$/.test(name);

const isOffice = (words: string): boolean => isTitle(words.replace(/[’']s?$/, ''));

/** "President", "Prime Minister", "Gov." at the front, and the state before them, are not part of a person's name. */
function stripTitles(run: readonly string[], parties: Parties): readonly string[] {
  for (let n = run.length - 1; n > 0; n--) {
    if (LINK.test(run[n]!)) continue;
    const head = run.slice(0, n).join(' ');
    const rest = run.slice(n);
    if (isTrade(head, rest.join(' '))) return rest;
    if (titleAtEnd(head) && !organisationAtEnd(rest.join(' ')) && !groupAtEnd(rest.join(' '))) return rest;
  }
  const first = run[0] ?? '';
  const leadsPerson = run.length > 2 && parties.find(first)?.form === 'adjective' && !organisationAtEnd(run.join(' '));
  return leadsPerson ? run.slice(1) : run;
}

/** A common noun with a name before it is no name: "Zambian officials", "Pellworth spokeswoman", "Karvelia’s ambassador". */
const endsCommon = (tokens: readonly string[]): boolean => {
  const last = tokens.at(-1) ?? '';
  return !isCapital(last) && !/\d/.test(last);
};

function nameBeforeClause(main: string): string {
  return main.split(speakerPatterns.clauseAfter.pattern)[0] ?? main;
}

/** "Parents’ Watch", "Farmers’ Voice": a body named after the many it is of. */
export const isOfMany = (name: string): boolean =>
  sidePatterns.ofMany.pattern.test(name) && pronounOf(name.split(' ')[1]!) === null;

/** "United States of Ferrano": the full name of a state. */
const fullName = (words: string): string | null =>
  fullNameRule.exec(words.replace(/^the /i, ''))?.groups?.whole ?? null;

/** "Kremlin’s press service", "Malawi’s Defence Force", "Norway’s Foreign Ministry": a body named by its owner. */
function ownedBody(words: string): string | null {
  const match = /^(?:the\s+)?(\p{Lu}[\p{L}.-]*(?:\s(?:of\s)?\p{Lu}[\p{L}.-]*)*[’']s?\s+.+)$/u.exec(words);
  const body = match?.[1];
  if (!body || titleAtEnd(body)) return null;
  return organisationAtEnd(body) || isOfMany(body) ? body : null;
}

/** "the former House Speaker": an office in capitals, and nobody’s name. */
const isRoleInCapitals = (phrase: string, name: string): boolean =>
  /^the\s/i.test(phrase.trim()) && titleAtEnd(name) !== null && organisationAtEnd(name) === null;

/**
 * The proper name that a phrase is about, without its titles, or null where it has none: "Volodymyr Zelenskyy" of
 * "Ukrainian President Volodymyr Zelenskyy"; null for "Zambian officials" and "His spokesman".
 */
export function findProperName(phrase: string, parties: Parties): string | null {
  const words = nameBeforeClause(phrase.trim().replace(sidePatterns.countOf.pattern, ''));
  const owned =
    ownedBody(words) ?? fullName(words) ?? mentionPatterns.houseOf.pattern.exec(words)?.groups?.name ?? null;
  if (owned) return owned;
  const tokens = words.split(/\s+/).filter(Boolean);
  const head = words.split(speakerPatterns.prepositionAfter.pattern)[0] ?? words;
  const headTokens = head.split(/\s+/).filter(Boolean);
  if (endsCommon(headTokens)) return officialBody(headTokens, parties);
  const run = stripTitles(
    lastRun(headTokens.length < tokens.length ? wholeName(tokens, headTokens) : headTokens),
    parties,
  );
  const name = run
    .join(' ')
    .replace(/^the\s+/i, '')
    .replace(/[’']s?$/, '')
    .replace(/^The (?=\p{Lu})/u, '');
  if (!name || isOffice(name) || isCommonStart(name) || isRoleInCapitals(phrase, name)) return null;
  if (speakerPatterns.sentenceStart.pattern.test(name) || mentionPatterns.calendar.pattern.test(name)) return null;
  return groupAtEnd(name) && !parties.find(name) && parties.findAll(name).length > 0 ? null : name;
}

/** "Department of Justice", "Bank of England": the part after "of" belongs to the name when it is capitalised. */
function wholeName(tokens: readonly string[], head: readonly string[]): readonly string[] {
  if (tokens[head.length] !== 'of' || !isCapital(tokens.at(-1) ?? '')) return head;
  const isBody = organisationAtEnd(head.join(' ')) !== null;
  return isBody || isOfTheirs(head, tokens.slice(head.length)) ? tokens : head;
}

/** "Sons of the Mountain": many, in capitals, "of the" something in capitals. */
const isOfTheirs = (head: readonly string[], rest: readonly string[]): boolean =>
  /^\p{Lu}\p{Ll}+s$/u.test(head.at(-1)!) && groupAtEnd(head.at(-1)!) === null && rest.length === 3 && rest[1] === 'the';

/** "the Ukraine government", "the Karvelian admiralty", "the county fire service": a body with a name in front. */
function officialBody(tokens: readonly string[], parties: Parties): string | null {
  const words = tokens.filter((word, i) => i > 0 || !/^(?:the|an?)$/i.test(word)).join(' ');
  const isBody = organisationAtEnd(words) !== null && titleAtEnd(words) === null && groupAtEnd(words) === null;
  return isBody && isCapital(words) && parties.findAll(words)[0]?.start === 0 ? words : null;
}
