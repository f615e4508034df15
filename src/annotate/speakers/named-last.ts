import type { Span } from '../../model/index.ts';
import { titleAtEnd } from '../lexicon/words.ts';
import { speakerPatterns } from './patterns.ts';
import type { Phrase } from './phrase.ts';
import { namesWithin, type Scene } from './scene.ts';

/** A name behind a role begins no farther from it, in UTF-16 units. */
const ALIAS_REACH = 60;

/** "Relatives of the student": a name that follows is of the one after "of". */
function isOfOne(phrase: string): boolean {
  const last = speakerPatterns.ofSomebody.pattern.exec(phrase)?.groups?.last;
  return last !== undefined && titleAtEnd(last) !== null;
}

/** What stands in front of the name that ends a phrase, after its last comma; null where the name is of somebody else. */
function calledBefore(front: string): string | null {
  const bare = front.replace(/ of the (?:House|Senate)\b/, '').trim();
  const called = bare.slice(bare.lastIndexOf(',') + 1).trim();
  if (called === '') return bare.endsWith(',') && !isOfOne(bare.slice(0, -1)) ? '' : null;
  return titleAtEnd(called) === null || speakerPatterns.hasPreposition.pattern.test(called) ? null : called;
}

/** "A spokesman who goes by Zeph", "The nurse, whom we are calling Kelly": the name by which one goes, in the source or right behind it. */
function aliasIn([start, end]: Span, scene: Scene): string | null {
  const { text } = scene.ground;
  for (const { span } of namesWithin(scene, [start, end + ALIAS_REACH])) {
    const [before] = speakerPatterns.alias.pattern.exec(text.slice(start, span[0])) ?? [];
    if (before && span[0] - before.length <= end) return text.slice(...span);
  }
  return null;
}

/** "The editor I spoke to, Ilse Brandt": a person’s name that ends a phrase read as a role. */
export function asNamedLast(phrase: Phrase, [start, end]: Span, scene: Scene): Phrase {
  const { text } = scene.ground;
  const alias = phrase.kind === 'person' ? aliasIn([start, end], scene) : null;
  if (alias) return { ...phrase, name: alias, naming: 'named' };
  if (phrase.naming === 'named') return phrase;
  const whole = text.slice(start, end).replace(/(?: \([^()]*\))?[\s,”"]*$/, '');
  const last = namesWithin(scene, [start, start + whole.length]).at(-1);
  const named = last && scene.cast[last.cast]!;
  if (last?.span[1] !== start + whole.length || named?.kind !== 'person' || !named.name.includes(' ')) return phrase;
  const called = calledBefore(text.slice(start, last.span[0]));
  if (called === null) return phrase;
  return { ...phrase, name: text.slice(...last.span), kind: 'person', naming: 'named', role: titleAtEnd(called) };
}
