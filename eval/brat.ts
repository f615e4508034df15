import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span, Spans } from '../src/model/index.ts';
import { codePointOffsets } from '../src/text/index.ts';

export const roles = ['source', 'cue', 'content'] as const;
export type Role = (typeof roles)[number];

/** An attribution as an annotator or the desk marked it: spans in UTF-16 units of the text. */
export type Marked = Readonly<Record<Role, Spans>>;

/** A text with the attributions that its first annotator marked. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly marked: readonly Marked[];
}

type SpansById = ReadonlyMap<string, Spans>;

/** A brat file has one mark a line: `T1⇥Cue 10 14;20 25⇥words`, `E1⇥Attribution:T4 Source:T1 Cue:T2 Content:T3`. */
const marksOf = (file: string): readonly (readonly [id: string, body: string])[] =>
  file.split(/\r?\n/).flatMap((line) => {
    const [id, body] = line.split('\t');
    return id && body ? [[id, body] as const] : [];
  });

function spansOf(body: string, toUtf16: (codePoint: number) => number): Spans {
  const pieces = body.slice(body.indexOf(' ') + 1).split(';');
  return pieces.map((piece): Span => {
    const [start = 0, end = 0] = piece.trim().split(' ').map(Number);
    return [toUtf16(start), toUtf16(end)];
  });
}

function markedOf(body: string, spans: SpansById): Marked {
  const parts = body.split(' ').map((part) => part.split(':'));
  const of = (role: Role): Spans =>
    parts.flatMap(([name = '', ref = '']) =>
      name.replace(/\d+$/, '').toLowerCase() === role ? (spans.get(ref) ?? []) : [],
    );
  return { source: of('source'), cue: of('cue'), content: of('content') };
}

function readMarks(file: string, text: string): readonly Marked[] {
  const marks = marksOf(file);
  const { from } = codePointOffsets(text);
  const spans: SpansById = new Map(
    marks.filter(([id]) => id.startsWith('T')).map(([id, body]) => [id, spansOf(body, from)]),
  );
  return marks
    .filter(([id]) => id.startsWith('E'))
    .map(([, body]) => markedOf(body, spans))
    .filter(({ cue, content }) => cue.length + content.length > 0);
}

/**
 * Reads a folder of brat stand-off files in the layout of PolNeAR: `text/NAME.txt`, `attributions/NAME_ANNOTATOR.ann`.
 * Where a text has several annotators, the first by name is the gold.
 */
export function readBrat(dir: string): readonly GoldText[] {
  const first = new Map<string, string>();
  for (const file of readdirSync(join(dir, 'attributions')).sort()) {
    const [, id] = /^(.*)_[0-9a-z]+\.ann$/.exec(file) ?? [];
    if (id !== undefined && !first.has(id)) first.set(id, file);
  }
  return [...first].map(([id, file]) => {
    const text = readFileSync(join(dir, 'text', `${id}.txt`), 'utf8');
    return { id, text, marked: readMarks(readFileSync(join(dir, 'attributions', file), 'utf8'), text) };
  });
}
