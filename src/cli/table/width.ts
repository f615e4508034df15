import { stripVTControlCharacters } from 'node:util';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian wide and full-width forms, by block. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

function cellsOf(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}

/** The characters of a text as a reader sees them. */
export const letters = (text: string): readonly string[] => [...graphemes.segment(text)].map((s) => s.segment);

/** Terminal cells that a text takes; colour codes take none. */
export const displayWidth = (text: string): number =>
  letters(stripVTControlCharacters(text)).reduce((sum, letter) => sum + cellsOf(letter), 0);

export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** A report's words fit for a terminal: one line, no control codes, nothing that turns the writing direction around. */
export const plain = (text: string): string =>
  stripVTControlCharacters(text).replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
