import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prints how far the second reading of the development set agrees with the first. */

interface Read {
  readonly article: string;
  readonly cue: readonly number[];
  readonly naming: string;
  readonly speaker: string | readonly string[];
}

const itemsOf = (file: string): readonly (Read & { readonly namingOr?: readonly string[] })[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')).items;

const key = ({ article, cue }: Read): string => `${article} ${cue[0]}`;
const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same name when all words of the shorter one are in the longer one. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short!.every((word) => long!.includes(word));
}

const first = new Map(itemsOf('polnear-dev.json').map((item) => [key(item), item]));
const second = itemsOf('second-pass.json');
const agreed = second.filter((item) =>
  [first.get(key(item))!.speaker].flat().some((name) => isSameName(name, [item.speaker].flat()[0]!)),
);
const named = second.filter((item) => {
  const { naming, namingOr = [] } = first.get(key(item))!;
  return [naming, ...namingOr].includes(item.naming);
});
console.log(`speaker ${agreed.length} of ${second.length}, naming ${named.length} of ${second.length}`);
