import type { Span } from '../../model/index.ts';
import { isCapital, matches, remembered } from '../../text/index.ts';
import { firstOf, fold, type Gazetteer, gazetteer, type Known } from './gazetteer.ts';

/** A name in a text that the gazetteer knows, longest first: cities most populous first, and the land of that name. */
export interface Candidate {
  readonly span: Span;
  readonly cities: readonly Known[];
  readonly land: Known | null;
}

const WORD =
  /\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*(?:\.(?:\p{L}\.)+|(?<=\b(?:St|Mt|Ft|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo))\.)?/gu;
const POSSESSIVE = /[’']s$/;
const LONGEST = 5;

/** How many words a name of the gazetteer can have that begins with this word, which opens with a capital; 0 where none does. */
const reachOf = remembered((word): number => {
  const { longest } = gazetteer();
  const reaches = [word, word.replace(POSSESSIVE, '')].map((form) => longest.get(firstOf(fold(form))) ?? 0);
  return Math.min(LONGEST, Math.max(...reaches));
});

/** Every name of the gazetteer in a text, left to right, the longest at each place, whatever stands around it. */
export function candidatesIn(text: string): Candidate[] {
  const words = matches(WORD, text).map(({ index, 0: word }): Span => [index, index + word.length]);
  const known = gazetteer();
  const found: Candidate[] = [];
  let next = 0;
  for (const [i, word] of words.entries()) {
    if (i < next || !isCapital(text.slice(...word))) continue;
    const hit = longestAt(text, words.slice(i, i + reachOf(text.slice(...word))), known);
    if (!hit) continue;
    found.push(hit.candidate);
    next = i + hit.length;
  }
  return found;
}

function longestAt(text: string, words: readonly Span[], known: Gazetteer) {
  for (let length = joined(text, words); length > 0; length--) {
    const [start, end] = [words[0]![0], words[length - 1]![1]];
    const candidate = lookUp(text, [start, end], known);
    if (candidate) return { candidate, length };
  }
  return null;
}

/** How many words hang together by single spaces (or ", " before "D.C."). */
function joined(text: string, words: readonly Span[]): number {
  const at = words.findIndex(
    ([start], i) => i > 0 && !isJoint(text.slice(words[i - 1]![1], start), text.slice(start, start + 4)),
  );
  return at < 0 ? words.length : at;
}

const isJoint = (gap: string, next: string): boolean =>
  gap === ' ' || gap === '\u00a0' || (gap === ', ' && next === 'D.C.');

function lookUp(text: string, [start, end]: Span, { cities, lands }: Gazetteer): Candidate | null {
  const words = text.slice(start, end);
  const bare = words.replace(POSSESSIVE, '');
  const name = fold(bare);
  const [towns, land] = [cities.get(name) ?? [], lands.get(name) ?? null];
  const isSmallWord = land && /^(?:US|UK)$/i.test(bare) && bare !== bare.toUpperCase();
  if ((towns.length === 0 && !land) || isSmallWord) return null;
  return { span: [start, start + bare.length], cities: towns, land };
}
