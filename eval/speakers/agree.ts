import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSameSpeaker } from '../speaker-names.ts';

/** Prints how far the second readings of the sets agree with the first. */

interface Read {
  readonly article: string;
  readonly cue: readonly number[];
  readonly naming: string;
  readonly speaker: string | readonly string[];
}

const itemsOf = (file: string): readonly (Read & { readonly namingOr?: readonly string[] })[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')).items;

const key = ({ article, cue }: Read): string => `${article} ${cue[0]}`;
const namesOf = ({ speaker }: Read): readonly string[] => [speaker].flat();

/** `best`: both readers put the same name first; `any`: the second one's best is among the names that count as right. */
function agreement(firstFile: string, secondFile: string): string {
  const first = new Map(itemsOf(firstFile).map((item) => [key(item), item]));
  const second = itemsOf(secondFile);
  const isBest = (item: Read): boolean => isSameSpeaker(namesOf(first.get(key(item))!)[0]!, namesOf(item)[0]!);
  const isAny = (item: Read): boolean =>
    namesOf(first.get(key(item))!).some((name) => isSameSpeaker(name, namesOf(item)[0]!));
  const isNaming = (item: Read): boolean => {
    const { naming, namingOr = [] } = first.get(key(item))!;
    return [naming, ...namingOr].includes(item.naming);
  };
  const count = (is: (item: Read) => boolean): string => `${second.filter(is).length} of ${second.length}`;
  return `${firstFile}: best name ${count(isBest)}, any name ${count(isAny)}, naming ${count(isNaming)}`;
}

console.log(agreement('polnear-dev.json', 'second-pass.json'));
console.log(agreement('polnear-train.json', 'second-train.json'));
