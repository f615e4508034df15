import { groupAtEnd, titleAtEnd } from '../lexicon/words.ts';
import { speakerPatterns } from './patterns.ts';

const BRACKET = /\s*\([^()]{1,20}\)\s*$/;
const DASHED = /[\s,–—-]+$/;
const AGE = /,\s\d{1,3}$/;
const STOP =
  /^(?:in|on|at|for|with|from|to|by|into|over|after|before|about|against|among|between|during|as|than|and|or|but|that|is|are|was|were|be|been|has|have|had|told|said|says|called|like|including)$/i;

/** What stands right before "who": the words of the clause without brackets, an age and commas, and how long they are. */
const wordsBefore = (front: string): string =>
  front.replace(DASHED, '').replace(BRACKET, '').replace(DASHED, '').replace(AGE, '');

/** "Mitch McConnell, now the Senate majority leader, who": without the words between commas. */
function withoutApposition(front: string): string | null {
  const match =
    /^(?<name>.*\p{L}),\s(?!(?:compared|including|along|together|according|after|before|with|from|in|on|at|to|for|by|as|but|and|or|while|such|than|who|which)\b)(?:\p{Ll})[^,]{2,90}$/u.exec(
      wordsBefore(front),
    );
  return match?.groups?.name ?? null;
}

/** "Ilse Brandt | of the Institute for Marine Studies, who": where one is from is no part of the name. */
const FROM = / (?:of|from|at|with) (?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|for|and) (?:the )?)?\p{Lu}[\p{L}’'-]*)*$/u;

/** Where the name may end that "who" goes on with, as lengths of the front: with and without what is said of it. */
export function endsBefore(front: string): readonly number[] {
  const whole = wordsBefore(front);
  const before = withoutApposition(front);
  return [whole, whole.replace(FROM, ''), ...(before ? [before, before.replace(FROM, '')] : [])].map(
    ({ length }) => length,
  );
}

/** The common noun that "who" or "which" goes on with: "black listeners" of "calls from black listeners". */
export function nounBefore(front: string): string | null {
  const words = wordsBefore(front).split(/\s+/).slice(-7);
  let from = words.length;
  while (from > 0 && !STOP.test(words[from - 1]!) && !/[,;:”"]$/.test(words[from - 1]!)) {
    const isHead = words[from] !== undefined && speakerPatterns.determiner.pattern.test(`${words[from - 1]} x`);
    const isOf = words[from - 1] === 'of' && isPeople(words.slice(from).join(' '));
    if (isOf) break;
    from--;
    if (isHead) break;
  }
  const noun = words.slice(from).join(' ');
  return noun && /^[\p{L}\d]/u.test(noun) ? noun : null;
}

const isPeople = (words: string): boolean => groupAtEnd(words) !== null || titleAtEnd(words) !== null;
