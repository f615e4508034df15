import type { Span } from '../../model/index.ts';
import { titleAtEnd } from '../lexicon/words.ts';
import { epithetPatterns } from './epithet-rules.ts';
import { namesWithin, type Scene } from './scene.ts';

/** Whether many have a role at once: "the official" is not the last one who was called so. */
export const isLoose = (role: string | null): boolean => epithetPatterns.loose.pattern.test(role ?? '');

/** So many sentences before its own may name whom an epithet means. */
const REACH = 3;

/** "A host of the show said …": the words were used of somebody without a name. */
function isIntroduced(text: string, head: string): boolean {
  const at = text.search(new RegExp(`\\b(?:an?|another|one) (?:[\\p{L}-]+ ){0,3}${head}\\b`, 'iu'));
  return at >= 0;
}

/** Drafts named in the sentence of a passage: whom a role in it does not mean. */
export function namedBeside(scene: Scene, span: Span): ReadonlySet<number> {
  const sentence = scene.ground.sentences[scene.ground.spotAt(span).sentence] ?? span;
  return new Set(namesWithin(scene, sentence).flatMap(({ cast }) => scene.draftOf.get(cast) ?? []));
}

/** "the former secretary of state": whoever held an office is mostly named before. */
function formerOffice(source: string): string | null {
  const office = epithetPatterns.former.pattern.exec(source)?.groups?.office;
  const role = office ? titleAtEnd(office) : null;
  return isLoose(role) ? null : role;
}

/** Persons whom one sentence names outside quotations, by draft, without those of another sentence. */
function personsIn(scene: Scene, sentence: number, others: ReadonlySet<number>): readonly number[] {
  return scene.drafts.flatMap(({ kind }, index) =>
    kind === 'person' &&
    scene.castOf.has(index) &&
    !others.has(index) &&
    scene.spots[index]!.some((spot) => spot.sentence === sentence && !spot.isQuoted)
      ? [index]
      : [],
  );
}

const isSubjectIn = (scene: Scene, index: number, sentence: number): boolean =>
  scene.spots[index]!.some((spot) => spot.sentence === sentence && spot.isSubject);

/**
 * "Brandt has a word for it … The Liberal candidate called it absurd": what one is, in place of the name, for the one
 * person of the sentences before, or the one who spoke or is their subject. Nobody named in the same sentence is meant. -1 where
 * the words are no epithet, or were used of somebody without a name.
 */
export function findEpithet(scene: Scene, source: string, span: Span): number {
  const head = epithetPatterns.epithet.pattern.exec(source)?.groups?.head ?? formerOffice(source);
  if (!head || isIntroduced(scene.ground.text.slice(0, span[0]), head)) return -1;
  const { sentence } = scene.ground.spotAt(span);
  const here = namedBeside(scene, span);
  for (let back = 1; back <= REACH; back++) {
    const persons = personsIn(scene, sentence - back, here);
    if (persons.length === 0) continue;
    const subjects = persons.filter((index) => isSubjectIn(scene, index, sentence - back));
    const spoke = subjects.find((index) => index === scene.last?.index);
    const [one, ...more] = persons.length === 1 ? persons : subjects;
    return spoke ?? (one !== undefined && more.length === 0 ? one : -1);
  }
  return -1;
}
