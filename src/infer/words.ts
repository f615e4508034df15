import { isCjk, isDropped, isPunctuation, isSpace, plainForm } from './characters.ts';

/**
 * A word in plain form. Unit `i` of `form` comes from the text's `[starts[i], ends[i])` (UTF-16 units), so what
 * cleaning dropped or joined is always known. Of a word too long to be cut, `form` keeps the beginning; its last unit
 * then ends where the word ends.
 */
export interface Word {
  readonly form: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Characters (code points) of the longest word that is cut into pieces. */
export const LONGEST_WORD = 100;

/** Units that a form keeps: enough to tell that a word is too long, however long it is. */
const KEPT = 2 * LONGEST_WORD + 1;

interface Growing {
  form: string;
  starts: number[];
  ends: number[];
}

type Kind = 'space' | 'dropped' | 'mark' | 'cjk' | 'letter';

const ASCII_KINDS: readonly Kind[] = Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

/**
 * Splits a text as uncased BERT does: controls dropped, split at spaces, each punctuation mark and each Chinese
 * character a word of its own, lower case, accents stripped (NFD).
 */
export function* plainWords(text: string): Generator<Word> {
  let word = empty();
  for (let start = 0; start < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(start) ?? 0);
    const end = start + char.length;
    const kind = ASCII_KINDS[char.charCodeAt(0)] ?? kindOf(char);
    if (kind !== 'letter' && kind !== 'dropped' && word.form) {
      yield word;
      word = empty();
    }
    if (kind === 'mark' || kind === 'cjk') yield grown(empty(), plainForm(char), [start, end]);
    else if (kind === 'letter') word = grown(word, plainForm(char), [start, end]);
    start = end;
  }
  if (word.form) yield word;
}

const empty = (): Growing => ({ form: '', starts: [], ends: [] });

function grown(word: Growing, form: string, [start, end]: readonly [number, number]): Growing {
  if (form !== '' && word.form.length > KEPT) {
    word.ends[word.ends.length - 1] = end;
    return word;
  }
  word.form += form;
  for (let unit = 0; unit < form.length; unit++) {
    word.starts.push(start);
    word.ends.push(end);
  }
  return word;
}

/** The class is asked of the plain form too: a Greek question mark becomes a semicolon only there. */
function kindOf(char: string): Kind {
  if (isDropped(char)) return 'dropped';
  if (isSpace(char)) return 'space';
  if (isCjk(char)) return 'cjk';
  return isPunctuation(char) || isPunctuation(plainForm(char)) ? 'mark' : 'letter';
}
