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

/** Whom the name after a pronoun means, where its sentence opens with a phrase or clause that holds it; -1 if none. */
export function namedAhead(scene: Scene, pronoun: Pronoun): number {
  const { spot, word, case: role } = pronoun;
  if (word !== 'he' && word !== 'she') return -1;
  const front = scene.ground.text.slice(scene.ground.sentences[spot.sentence]?.[0] ?? spot.span[0], spot.span[0]);
  const next =
    role === 'possessive'
      ? afterPhrase(pronoun, front, scene)
      : role === 'subject'
        ? afterClause(pronoun, front, scene)
        : undefined;
  if (!next) return -1;
  const { kind, isGuess, gender } = scene.cast[next.cast]!;
  return (kind === 'person' || isGuess) && (gender === null || gender === word) ? enterName(scene, next) : -1;
}
