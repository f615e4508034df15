import type { Span } from '../../model/index.ts';
import { matches } from '../../text/index.ts';
import { containers, finite, leftStops, prepositions, rightStops } from './words.ts';

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'.](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*(?:\.(?=\p{L}\.)\p{L}\.)*|[^\s\p{L}\p{N}]/gu;
const WORDS_LEFT = 6;
const WORDS_RIGHT = 18;
const REACH = 220;

/**
 * The noun phrase around a head noun: its modifiers on the left with the determiner, and on the right what belongs to
 * it ("video shared on a local news channel", "footage circulating online that is said to show a boat"), up to the next
 * comma, conjunction or finite verb. `within` is the sentence.
 */
export function phraseAround(text: string, [start, end]: Span, within: Span): Span {
  return [leftEdge(text, start, within[0]), rightEdge(text, end, within[1])];
}

function leftEdge(text: string, start: number, from: number): number {
  const offset = Math.max(from, start - REACH);
  const tokens = matches(TOKEN, text.slice(offset, start)).slice(-WORDS_LEFT).reverse();
  let edge = start;
  for (const [i, { 0: token, index }] of tokens.entries()) {
    const word = token.toLowerCase();
    const isJoint = word === 'of' && containers.has(tokens[i + 1]?.[0].toLowerCase() ?? '');
    if (!isJoint && (leftStops.has(word) || finite.has(word) || !/^[\p{L}\p{N}]/u.test(token))) break;
    edge = offset + index;
    if (DETERMINER.test(word)) break;
  }
  return edge;
}

const DETERMINER = /^(?:an?|the|this|these|those|his|her|its|their|our|some|any|more|new)$/;
/** Punctuation ends the phrase, save the marks of a quotation that begins right after "of". */
const isClosed = (token: string, last: string, isQuoted: boolean): boolean =>
  !/^[\p{L}\p{N}-]/u.test(token) && !(/[“”"]/.test(token) && (last === 'of' || isQuoted));

/** Whether a word right after the noun can go on with its phrase: a preposition, a participle, a relative pronoun. */
const opens = (word: string): boolean =>
  prepositions.has(word) || RELATIVE.test(word) || /(?:ed|ing|online|taken|shot|seen|sent|shown|read)$/.test(word);

const RELATIVE = /^(?:that|which|who|whose|in)$/;

function rightEdge(text: string, end: number, to: number): number {
  let [edge, isRelative, last, isQuoted] = [end, false, '', false];
  for (const { 0: token, index } of matches(TOKEN, text.slice(end, Math.min(to, end + REACH))).slice(0, WORDS_RIGHT)) {
    const word = token.toLowerCase();
    if (isClosed(token, last, isQuoted) || rightStops.has(word) || (last === '' && !opens(word))) break;
    if (finite.has(word) && !isRelative && last !== 'to') break;
    isRelative = RELATIVE.test(word) || last === 'whose' || (isRelative && finite.has(word) && AUXILIARY.test(word));
    [edge, last, isQuoted] = [end + index + token.length, word, isQuoted !== /[“”"]/.test(token)];
  }
  return trimmed(text, end, edge);
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|could|would|may|might|will|can)$/;
const LOOSE_END =
  /(?:\s(?:on|in|at|of|to|from|by|with|for|that|which|who|the|an?|also|as|is|are|was|were))+$|[\s“‘'-]+$/i;

const trimmed = (text: string, end: number, edge: number): number =>
  end + text.slice(end, edge).replace(LOOSE_END, '').length;

/** From a place in a clause to the clause's end: a semicolon, dash, comma before a new clause, or the end of the sentence. */
export function clauseFrom(text: string, start: number, within: Span): Span {
  const rest = text.slice(start, Math.min(within[1], start + CLAUSE));
  const cut = rest.search(CLAUSE_END);
  const clause = cut < 0 ? rest : rest.slice(0, cut);
  return [start, start + clause.replace(/(?<!\b[ap]\.m|\p{Lu})[.!?\s]+$/u, '').length];
}

const CLAUSE = 300;
const CLAUSE_END =
  /;|\s[—–-]\s|,\s(?:but|and|which|who|while|although|though|as|the|according|he|she|they|it|[^,]{1,40} (?:said|told|reported|added)\b)|[”"]\s/;

const MODIFIABLE =
  /(?:video|recording|e-?mail|document|photo|photograph|memo|transcript|clip|tape|autopsy|DNA|radar|intelligence)$/i;
const NEXT = /^ (?<next>\p{Ll}[\p{L}-]*)/u;

/**
 * Whether a noun of evidence only says of what kind the next noun is: "a recording device", "the email controversy".
 */
export function isModifier(text: string, [start, end]: Span): boolean {
  const next = NEXT.exec(text.slice(end, end + 30))?.groups?.next;
  if (next === undefined || !MODIFIABLE.test(text.slice(start, end))) return false;
  return (
    !opens(next) &&
    !finite.has(next) &&
    !leftStops.has(next) &&
    !/(?:ly|s|later|late|early|yesterday|today|overnight|purported)$/.test(next)
  );
}
