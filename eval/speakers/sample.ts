import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Span } from '../../src/model/index.ts';
import { type Marked, readBrat } from '../brat.ts';

/**
 * Draws attributions whose speaker a person is to name: at most FIVE an article, pronouns and phrases without a name
 * first, in an order that depends on nothing but the words. Writes offsets only; prints the texts to read, marked.
 */

const FIVE = 5;
const SHARE: Readonly<Record<Surface, number>> = { pronoun: 2, common: 2, name: 1 };

type Surface = 'pronoun' | 'common' | 'name';

/** An attribution that waits for its speaker. */
interface Open {
  readonly article: string;
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
}

const PRONOUN = /^(?:he|she|it|they|i|we|his|her|their|its|who|which|that)$/i;

function surfaceOf(words: string): Surface {
  if (PRONOUN.test(words)) return 'pronoun';
  const first = words.replace(/^(?:the|an?|his|her|their|its|some|many)\s/i, '');
  return /^\p{Lu}/u.test(first) ? 'name' : 'common';
}

const rank = (text: string): string => createHash('sha256').update(text).digest('hex');

const whole = (spans: readonly Span[]): Span => [spans[0]![0], spans.at(-1)![1]];

function openOf(article: string, marked: Marked): Open | null {
  const { source, cue, content } = marked;
  if (source.length === 0 || cue.length === 0 || content.length === 0) return null;
  return { article, source: whole(source), cue: whole(cue), content: content[0]! };
}

/** The sample of one article, in text order. */
function sample(id: string, text: string, marked: readonly Marked[]): readonly Open[] {
  const all = marked
    .flatMap((each) => openOf(id, each) ?? [])
    .map((open) => ({ open, key: rank(`${id} ${open.cue.join('-')}`), surface: surfaceOf(text.slice(...open.source)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const first = (Object.keys(SHARE) as Surface[]).flatMap((surface) =>
    all.filter((each) => each.surface === surface).slice(0, SHARE[surface]),
  );
  const rest = all.filter((each) => !first.includes(each));
  return [...first, ...rest]
    .slice(0, FIVE)
    .map(({ open }) => open)
    .sort((a, b) => a.cue[0] - b.cue[0]);
}

/** The text with `⟦n:source⟧` and `‹cue›` around what is asked, for reading. */
function marked(text: string, items: readonly Open[], first: number): string {
  const marks = items.flatMap(({ source, cue }, i): readonly (readonly [number, string])[] => [
    [source[0], `⟦${first + i}:`],
    [source[1], '⟧'],
    [cue[0], '‹'],
    [cue[1], '›'],
  ]);
  const order = marks.sort((a, b) => a[0] - b[0]);
  const pieces = order.map(([at, mark], i) => text.slice(order[i - 1]?.[0] ?? 0, at) + mark);
  return pieces.join('') + text.slice(order.at(-1)?.[0] ?? 0);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
  if (!values.data || !values.out)
    throw new Error('usage: sample.ts --data DIR (of text/ and attributions/) --out FILE');
  const drawn = readBrat(values.data).map(({ id, text, marked: all }) => ({ id, text, items: sample(id, text, all) }));
  writeFileSync(values.out, `${JSON.stringify({ items: drawn.flatMap(({ items }) => items) })}\n`);
  let next = 0;
  for (const { id, text, items } of drawn) {
    console.log(`=== ${id}\n${marked(text, items, next)}\n`);
    next += items.length;
  }
}
