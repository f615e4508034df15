import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span, Spans } from '../src/model/index.ts';
import { matches } from '../src/text/index.ts';

/** A phrase that means something. `head` is its syntactic head, `name` the head with the other parts of its name. */
export interface GoldMention {
  readonly span: Span;
  readonly head: Span;
  readonly name: Spans;
  readonly isNamed: boolean;
  readonly isPronoun: boolean;
  /** The proper nouns in a named mention. */
  readonly properNouns: readonly string[];
}

/** All mentions of one thing. `type` is GUM's: person, organization, abstract. */
export interface GoldEntity {
  readonly type: string;
  readonly mentions: readonly GoldMention[];
}

export interface GumText {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

interface Word {
  readonly id: string;
  readonly head: string;
  readonly tag: string;
  readonly relation: string;
  readonly brackets: string;
  readonly form: string;
  /** What stands between it and the next word. */
  readonly after: string;
}
type Placed = Word & { readonly span: Span };

const afterIn = (misc: string): string => (/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc) ? '' : ' ');

/** The words of a sentence. Those of one form ("don’t" in line "2-3") stand together; what follows it follows the last. */
function readWords(block: string, sentence: number): readonly Word[] {
  const rows = block.split(/\r?\n/).flatMap((line) => {
    const [id = '', form = '', , tag = '', , , head = '', relation = '', , misc] = line.split('\t');
    return misc === undefined || id.includes('.') ? [] : [{ id, form, tag, head, relation, misc }];
  });
  const forms = rows.flatMap(({ id, misc }) => {
    const [first, last] = id.split('-').map(Number);
    return last === undefined ? [] : [{ first: first!, last, after: afterIn(misc) }];
  });
  return rows
    .filter(({ id }) => !id.includes('-'))
    .map(({ id, misc, head, ...row }) => {
      const whole = forms.find(({ first, last }) => first <= Number(id) && Number(id) <= last);
      const after = whole === undefined ? afterIn(misc) : Number(id) === whole.last ? whole.after : '';
      const brackets = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1] ?? '';
      return { ...row, id: `${sentence}:${id}`, head: `${sentence}:${head}`, after, brackets };
    });
}

/** Joins words to a text: a blank between sentences, an empty line between paragraphs. */
function joinWords(blocks: readonly string[]): { readonly text: string; readonly words: readonly Placed[] } {
  let [text, gap] = ['', ''];
  const words: Placed[] = [];
  for (const [sentence, block] of blocks.entries()) {
    if (text && /^# newpar(?: |$)/m.test(block)) gap = '\n\n';
    for (const word of readWords(block, sentence)) {
      text += gap + word.form;
      gap = word.after;
      words.push({ ...word, span: [text.length - word.form.length, text.length] });
    }
  }
  return { text: `${text}\n`, words };
}

function mentionOf(words: readonly Placed[]): GoldMention {
  const ids = new Set(words.map(({ id }) => id));
  const head = words.find((word) => !ids.has(word.head)) ?? words[0]!;
  const isOfName = (word: Placed): boolean =>
    word === head ||
    (word.head === head.id && word.tag === 'PROPN' && /^(?:flat|compound|goeswith)/.test(word.relation));
  const isNamed = head.tag === 'PROPN';
  return {
    span: [words[0]!.span[0], words.at(-1)!.span[1]],
    head: head.span,
    name: words.filter(isOfName).map(({ span }) => span),
    isNamed,
    isPronoun: words.length === 1 && head.tag === 'PRON',
    properNouns: isNamed ? words.filter(({ tag }) => tag === 'PROPN').map(({ form }) => form) : [],
  };
}

const BRACKETS = /\((?<opens>[^()]+)(?<alone>\))?|(?<closes>[^()]+)\)/g;
const groupOf = (label: string): string => label.split(/[-[]/)[0]!;

/** `(3-person-…` opens a mention of entity 3, `3)` closes the last one open, `(3-person-…)` is one word. */
function readEntities(words: readonly Placed[]): readonly GoldEntity[] {
  const open: { group: string; from: number }[] = [];
  const entities = new Map<string, { readonly type: string; readonly mentions: GoldMention[] }>();
  const close = (group: string, to: number): void => {
    const at = open.findLastIndex((each) => each.group === group);
    if (at >= 0) entities.get(group)!.mentions.push(mentionOf(words.slice(open.splice(at, 1)[0]!.from, to)));
  };
  for (const [i, { brackets }] of words.entries()) {
    for (const { groups } of matches(BRACKETS, brackets)) {
      const group = groupOf(groups!.opens ?? groups!.closes!);
      if (groups!.opens) {
        if (!entities.has(group)) entities.set(group, { type: groups!.opens.split('-')[1] ?? '', mentions: [] });
        open.push({ group, from: i });
      }
      if (groups!.closes || groups!.alone) close(group, i + 1);
    }
  }
  return [...entities.values()].filter(({ mentions }) => mentions.length > 0);
}

/** Reads one text of GUM (Zeldes 2017) from CoNLL-U with entities in `Entity=`. Spans are in UTF-16 units of the joined text. */
export function readConllu(id: string, file: string): GumText {
  const { text, words } = joinWords(file.split(/\r?\n\r?\n/));
  return { id, genre: id.split('_')[1] ?? '', text, entities: readEntities(words) };
}

/** Reads a folder of GUM, in the order of names. */
export const readGum = (dir: string): readonly GumText[] =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) => readConllu(basename(file, '.conllu'), readFileSync(join(dir, file), 'utf8')));
