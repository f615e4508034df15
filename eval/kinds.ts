import { contains, quotes } from '../src/text/index.ts';
import { countWords, pairText, type ReadText } from './attribution.ts';
import type { Marked } from './brat.ts';

/** How many gold attributions of a kind there are, and how many of them are found. */
export interface KindScore {
  readonly kind: string;
  readonly gold: number;
  readonly soft: number;
  readonly exact: number;
}

/** A text with its name in the corpus, which begins with its publisher. */
export interface NamedText extends ReadText {
  readonly id: string;
}

const LENGTHS = [5, 15, 30] as const;

function lengthKind(words: number): string {
  const most = LENGTHS.find((length) => words <= length);
  return most === undefined ? `content over ${LENGTHS.at(-1)} words` : `content up to ${most} words`;
}

/** Direct: all words of the content stand in quotation marks; mixed: some; indirect: none. */
function quotedKind(text: string, quoted: readonly (readonly [number, number])[], { content }: Marked): string {
  const all = countWords(text, content);
  const inside = content.flatMap((piece) =>
    quoted.flatMap(([start, end]): [number, number][] => {
      const [from, to] = [Math.max(start, piece[0]), Math.min(end, piece[1])];
      return from < to ? [[from, to]] : [];
    }),
  );
  const share = countWords(text, inside) / Math.max(1, all);
  return share === 0 ? 'indirect' : share >= 1 ? 'direct' : 'mixed';
}

const isNested = (one: Marked, all: readonly Marked[]): boolean =>
  all.some((other) => other !== one && one.cue.every((cue) => other.content.some((piece) => contains(piece, cue))));

function kindsOf(id: string, text: string, gold: readonly Marked[]): readonly (readonly string[])[] {
  const quoted = quotes(text).map(({ inner }) => inner);
  return gold.map((one) => [
    quotedKind(text, quoted, one),
    ...(one.source.length === 0 ? ['no source'] : []),
    ...(isNested(one, gold) ? ['nested in another'] : []),
    ...(one.content.length > 1 ? ['content in pieces'] : []),
    lengthKind(countWords(text, one.content)),
    id.slice(0, id.indexOf('_')),
  ]);
}

/** Recall by kind of gold attribution: how it is quoted, without a source, nested, in pieces, length, publisher. */
export function scoreKinds(texts: readonly NamedText[]): readonly KindScore[] {
  const scores = new Map<string, KindScore>();
  for (const text of texts) {
    const [soft, exact] = (['soft', 'exact'] as const).map((each) => new Set(pairText(text, each).map((p) => p.gold)));
    for (const [i, kinds] of kindsOf(text.id, text.text, text.gold).entries()) {
      for (const kind of kinds) {
        const known = scores.get(kind) ?? { kind, gold: 0, soft: 0, exact: 0 };
        scores.set(kind, {
          kind,
          gold: known.gold + 1,
          soft: known.soft + Number(soft!.has(i)),
          exact: known.exact + Number(exact!.has(i)),
        });
      }
    }
  }
  return [...scores.values()].sort((a, b) => a.kind.localeCompare(b.kind));
}
