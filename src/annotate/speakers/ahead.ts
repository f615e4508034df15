import type { Span } from '../../model/index.ts';
import { titleAtEnd } from '../lexicon/words.ts';
import { mentionPatterns, type Pronoun } from '../mentions/index.ts';
import { type CastMention, enterName, nameAfter, namesWithin, type Scene } from './scene.ts';

/** "In her opening remarks, Waters said": the name right after the phrase that opens the sentence. */
function afterPhrase({ spot }: Pronoun, front: string, scene: Scene): CastMention | undefined {
  if (!mentionPatterns.leadBefore.pattern.test(front)) return undefined;
  const next = nameAfter(scene, spot.span[1]);
  const gap = next ? scene.ground.text.slice(spot.span[1], next.span[0]) : '';
  return mentionPatterns.leadAfter.pattern.test(gap) ? next : undefined;
}

/** "Even as he accused the ministry, Waters said": the subject of the main clause. */
function afterClause({ spot }: Pronoun, front: string, scene: Scene): CastMention | undefined {
  if (!mentionPatterns.clauseLead.pattern.test(front)) return undefined;
  const { text, sentences, spotAt } = scene.ground;
  const from = spot.span[1];
  return namesWithin(scene, [from, sentences[spot.sentence]?.[1] ?? from]).find(({ span }) => {
    const called = /, (?<called>[^,;:“”"]{0,50})$/u.exec(text.slice(from, span[0]))?.groups?.called?.trim();
    return called !== undefined && (called === '' || titleAtEnd(called) !== null) && spotAt(span).isSubject;
  });
}

/** "Brenn accused Tomas Reld of theft, which he denies", "…. He denied it": where the words stand on whom the charge is laid. */
export function accusedBefore({ spot, word, case: role }: Pronoun, scene: Scene): Span | undefined {
  if (role !== 'subject' || word === 'they') return undefined;
  const { text, sentences } = scene.ground;
  const [start, end] = spot.span;
  if (!mentionPatterns.deniesNext.pattern.test(text.slice(end, end + 60))) return undefined;
  const from = sentences[Math.max(0, spot.sentence - 1)]?.[0] ?? start;
  const who = mentionPatterns.accusedBefore.pattern.exec(text.slice(from, start))?.indices?.groups?.who;
  return who && [from + who[0], from + who[1]];
}

const firstName = (span: Span | undefined, scene: Scene): CastMention | undefined =>
  span && namesWithin(scene, span)[0];

/** The name that the rest of its sentence, or the one before, gives to a pronoun, where it is exact; undefined where none is. */
function exactly(scene: Scene, pronoun: Pronoun): CastMention | undefined {
  const { spot, word, case: role } = pronoun;
  const front = scene.ground.text.slice(scene.ground.sentences[spot.sentence]?.[0] ?? spot.span[0], spot.span[0]);
  const isOne = word === 'he' || word === 'she';
  if (isOne && role === 'possessive') return afterPhrase(pronoun, front, scene);
  if (role !== 'subject') return undefined;
  return (isOne ? afterClause(pronoun, front, scene) : undefined) ?? firstName(accusedBefore(pronoun, scene), scene);
}

/** Whom a pronoun means by the form of its sentence: the name right after it, or whom others accuse; -1 if none. */
export function namedAhead(scene: Scene, pronoun: Pronoun): number {
  const { word } = pronoun;
  const found = word === 'they' ? undefined : exactly(scene, pronoun);
  if (!found) return -1;
  const { kind, isGuess, gender } = scene.cast[found.cast]!;
  const isPerson = (kind === 'person' || isGuess) && (gender === null || gender === word);
  return (word === 'it' ? kind !== 'person' : isPerson) ? enterName(scene, found) : -1;
}
