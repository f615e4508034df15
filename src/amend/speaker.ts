import type { Annotations, Entity, Span, Who } from '../model/index.ts';
import { overlaps } from '../text/index.ts';
import { stillHolds } from './attach.ts';

const plain = (name: string): string => name.trim().toLowerCase();

/** An entity that corrections name and the text's own entities do not hold. */
const added = (annotations: Annotations, name: string, mentions: readonly Span[]): Entity => ({
  id: `c${annotations.entities.length}`,
  name: name.trim(),
  kind: 'person',
  role: null,
  party: null,
  mentions,
});

/**
 * The entity that a person means, with the annotations that hold it: by a mention in this report, or by a name. Null where
 * the mention no longer stands there.
 */
export function entityOf(
  text: string,
  annotations: Annotations,
  who: Who,
): { entity: Entity; annotations: Annotations } | null {
  const make = (name: string, mentions: readonly Span[]) => {
    const entity = added(annotations, name, mentions);
    return { entity, annotations: { ...annotations, entities: [...annotations.entities, entity] } };
  };
  if ('name' in who) {
    const known = annotations.entities.find(({ name }) => plain(name) === plain(who.name));
    return known ? { entity: known, annotations } : make(who.name, []);
  }
  const span: Span = [who.passage.start, who.passage.end];
  if (!stillHolds(text, who.passage)) return null;
  const known = annotations.entities.find(({ mentions }) => mentions.some((mention) => overlaps(mention, span)));
  return known ? { entity: known, annotations } : make(text.slice(...span), [span]);
}
