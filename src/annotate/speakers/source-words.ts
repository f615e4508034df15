import type { RawAttribution } from '../../model/index.ts';
import { isOutletName } from '../channels/index.ts';
import type { Words } from './draft-of.ts';
import { speakerPatterns } from './patterns.ts';
import { PRONOUN, readPhrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { sidePatterns } from './side-patterns.ts';
import { subjectPatterns } from './subject-patterns.ts';
import { headlineRule, trimmed } from './trimming.ts';
import { widen } from './widen.ts';

/** "the Ledger reported, citing two officials": the officials speak, the outlet carries. */
export function citedIn(words: Words, scene: Scene): Words {
  const { name } = readPhrase(words.source, scene.parties, scene.known);
  const who = isOutletName(name) ? speakerPatterns.citing.pattern.exec(words.sentence)?.groups?.who : undefined;
  return who ? { ...words, source: who.split(speakerPatterns.citedEnd.pattern)[0]!.trim() } : words;
}

/** "Brandt accepted interviews, where she …": of pieces that end in a pronoun the pronoun is the source. */
export function ownPronoun(raw: RawAttribution, text: string): RawAttribution {
  const last = raw.source.at(-1);
  return last && raw.source.length > 1 && PRONOUN.test(text.slice(...last)) ? { ...raw, source: [last] } : raw;
}

/**
 * Pieces of a source that lie close, or that a comma parts ("an official, who …"), are one phrase. Of others, "Pellworth
 * shares slump as watchdog", the one next to the cue speaks.
 */
function joinedSource({ source: found, cue }: RawAttribution, text: string): string {
  const source = found.map((piece) => widen(text, piece, cue));
  const gaps = source.slice(1).map(([start], i) => text.slice(source[i]![1], start));
  if (gaps.every((gap) => gap.length < 12)) return text.slice(source[0]![0], source.at(-1)![1]);
  const phrases = source.map((span) => text.slice(...span));
  const isBehind = cue[0]![0] > source.at(-1)![0];
  if (sidePatterns.citingCue.pattern.test(text.slice(...cue[0]!))) return phrases[0]!;
  if (isBehind && gaps.some((gap) => sidePatterns.newClause.pattern.test(gap))) return phrases.at(-1)!;
  if (gaps.some((gap) => gap.includes(',')) || /,/.test(phrases[0]!)) return phrases.join(' ');
  return phrases[isBehind ? phrases.length - 1 : 0]!;
}

/** "In [Tesmara, the interior minister, Pavlos Reth,] said": where one speaks is no part of who does. */
function withoutPlace(words: string, raw: RawAttribution, text: string): string {
  const [start] = raw.source[0]!;
  const isPlace = subjectPatterns.placeBefore.pattern.test(text.slice(Math.max(0, start - 12), start));
  return isPlace ? words.replace(subjectPatterns.placeFirst.pattern, '') : words;
}

/** The words of a source; of a headline’s "toll rises as operator" the operator. */
export function sourceIn(raw: RawAttribution, text: string): string {
  const words = trimmed(withoutPlace(joinedSource(raw, text), raw, text));
  const isHeadline = !text.slice(0, raw.source.at(-1)![1]).trimStart().includes('\n');
  return isHeadline ? words.replace(headlineRule.pattern, headlineRule.effect) : words;
}

/** "According to a caption under the footage, shopkeepers described …": the shopkeepers speak, through the caption. */
export function throughCaption({ content }: RawAttribution, words: Words, scene: Scene): Words | null {
  const start = content[0]?.[0];
  if (start === undefined || !speakerPatterns.caption.pattern.test(words.source)) return null;
  const said = content.map((span) => scene.ground.text.slice(...span).trim()).join(' ');
  const who = speakerPatterns.describes.pattern.exec(said)?.groups?.who?.trim();
  return who ? { ...words, source: who, span: [start, start + who.length] } : null;
}
