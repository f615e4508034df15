import type { Span } from '../../model/index.ts';
import { irregularPlurals, notPlural, states, stops, verbs } from './nouns.ts';
import { gap } from './numbers.ts';

const LINK = new RegExp(
  `(?:${gap}of)?(?:${gap}(?:the|these|those|this|that|its|their|his|her|our|my|your|all|other|more|further|another|such))?(?=${gap})`,
  'iuy',
);
const OF = new RegExp(`${gap}(?:of|in|worth of)(?=${gap})`, 'iuy');
const TOKEN = new RegExp(
  String.raw`${gap}((?:\p{L}\.){2,4}|\p{L}[\p{L}\p{N}]{0,30}(?:[-’'.](?=[\p{L}\p{N}])[\p{L}\p{N}]{1,30}){0,3}’?|(?<=[’']s${gap})\d{1,4})`,
  'uy',
);
const WORDS_AT_MOST = 6;

/** How a number is joined to what it counts: at once ("two drones"), or after a unit by "of" or "in" ("$5 million in aid"). */
export type Join = 'at once' | 'after a unit';

/**
 * The words counted by a number that ends at `from`: a short noun phrase without its determiner ("Russian drones" in
 * "21 of the Russian drones overnight"). Null where none follows. It ends at its first plural noun, or for one thing
 * and for units before the first word that looks like a verb.
 */
export function countedWords(text: string, from: number, { join, many }: { join: Join; many: boolean }): Span | null {
  const start = join === 'after a unit' ? endOf(OF, text, from) : from;
  if (start === null) return null;
  const tokens = tokensFrom(text, endOf(LINK, text, start) ?? start);
  const length = many && join === 'at once' ? lengthOfMany(tokens) : (lengthOfPlural(tokens) ?? lengthOfOne(tokens));
  const [first, last] = [tokens[0], tokens[length - 1]];
  return first && last ? [first.span[0], last.span[1]] : null;
}

interface Token {
  readonly word: string;
  readonly span: Span;
}

function endOf(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function tokensFrom(text: string, from: number): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && found.length < WORDS_AT_MOST; match = TOKEN.exec(text)) {
    const word = match[1] ?? '';
    if (stops.has(word.toLowerCase())) break;
    found.push({ word, span: [TOKEN.lastIndex - word.length, TOKEN.lastIndex] });
  }
  return found;
}

const isLower = (word: string): boolean => word === word.toLowerCase();

function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (irregularPlurals.test(lower)) return true;
  return /(?:[^suiy’']s|[aeo]ys|ies|sses|[^sx]is?es)$/.test(lower) && lower.length > 3 && !notPlural.has(lower);
}

/** Words up to the first plural; a capitalised one ("Texas", "Democrats") yields to a plural right after it. */
function lengthOfPlural(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(({ word }) => isPlural(word));
  if (at < 0) return null;
  const next = tokens[at + 1];
  const isName = next !== undefined && !isLower(tokens[at]!.word) && isLower(next.word) && isPlural(next.word);
  return at + (isName ? 2 : 1);
}

function lengthOfMany(tokens: readonly Token[]): number {
  const plural = lengthOfPlural(tokens);
  const verb = tokens.findIndex(({ word }) => verbs.has(word.toLowerCase()));
  if (plural !== null && (verb < 0 || plural <= verb)) return plural;
  return tokens[0] && states.has(tokens[0].word.toLowerCase()) ? 1 : 0;
}

const isVerb = (word: string): boolean => {
  const lower = word.toLowerCase();
  return verbs.has(lower) || states.has(lower) || (isLower(word) && /(?:ed|ing|ly)$/.test(lower));
};

function lengthOfOne(tokens: readonly Token[]): number {
  const verb = tokens.findIndex(({ word }, i) => isVerb(word) && (i > 0 || verbs.has(word.toLowerCase())));
  return Math.min(verb < 0 ? tokens.length : verb, 3);
}
