import type { Span } from '../../model/index.ts';
import { titleAtEnd } from '../lexicon/words.ts';
import { speakerPatterns } from './patterns.ts';
import type { Phrase } from './phrase.ts';
import { namesWithin, type Scene } from './scene.ts';

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

/** "The editor I spoke to, Ilse Brandt": a person’s name that ends a phrase read as a role. */
export function asNamedLast(phrase: Phrase, [start, end]: Span, scene: Scene): Phrase {
  if (phrase.naming === 'named') return phrase;
  const { text } = scene.ground;
  const whole = text.slice(start, end).replace(/(?: \([^()]*\))?[\s,”"]*$/, '');
  const last = namesWithin(scene, [start, start + whole.length]).at(-1);
  const named = last && scene.cast[last.cast]!;
  if (last?.span[1] !== start + whole.length || named?.kind !== 'person' || !named.name.includes(' ')) return phrase;
  const called = calledBefore(text.slice(start, last.span[0]));
  if (called === null) return phrase;
  return { ...phrase, name: text.slice(...last.span), kind: 'person', naming: 'named', role: titleAtEnd(called) };
}
