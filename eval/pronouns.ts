import type { Span, Spans } from '../src/model/index.ts';
import { contains, overlaps, slice } from '../src/text/index.ts';
import type { GoldMention, GumText } from './gum.ts';

/** A text with the entities found in it. */
export interface NamedEntities {
  readonly gold: GumText;
  readonly entities: readonly { readonly name: string; readonly mentions: Spans }[];
}

/** Of the third-person pronouns that mean something named: how many were asked for, right, and without an entity. */
export interface PronounScore {
  readonly pronouns: string;
  readonly asked: number;
  readonly right: number;
  readonly silent: number;
}

const GROUPS = [
  { pronouns: 'he, she', pattern: /^(?:he|him|his|she|hers?)$/i },
  { pronouns: 'they', pattern: /^(?:they|them|theirs?)$/i },
  { pronouns: 'it', pattern: /^its?$/i },
] as const;

/** Two spans that share so much of the words of both are the same. */
const SAME = 0.75;

function isOnName(found: Span, { span, name }: GoldMention): boolean {
  if (contains(span, found) && name.some((part) => overlaps(part, found))) return true;
  const shared = Math.min(found[1], span[1]) - Math.max(found[0], span[0]);
  return shared / (Math.max(found[1], span[1]) - Math.min(found[0], span[0])) >= SAME;
}

/** The entities whose mention covers the span, by the shortest such mention. */
function entitiesOn(span: Span, entities: NamedEntities['entities']): NamedEntities['entities'] {
  const covering = entities.flatMap((entity) =>
    entity.mentions.filter((mention) => contains(mention, span)).map(([start, end]) => ({ entity, size: end - start })),
  );
  const shortest = Math.min(...covering.map(({ size }) => size));
  return covering.filter(({ size }) => size === shortest).map(({ entity }) => entity);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

interface Asked {
  readonly word: string;
  readonly isSilent: boolean;
  readonly isRight: boolean;
}

/**
 * Asks each third-person pronoun of an entity with a named mention (its head is a proper noun). Right: every entity on the
 * pronoun has another mention on such a name, and a proper noun of one of them in its own name.
 */
function askIn({ gold, entities }: NamedEntities): readonly Asked[] {
  return gold.entities.flatMap(({ mentions }) => {
    const named = mentions.filter(({ isNamed }) => isNamed);
    const proper = new Set(named.flatMap(({ properNouns }) => properNouns.flatMap(wordsOf)));
    const isRight = (at: Span, { name, mentions: found }: NamedEntities['entities'][number]): boolean =>
      wordsOf(name).some((word) => proper.has(word)) &&
      found.some((mention) => !overlaps(mention, at) && named.some((each) => isOnName(mention, each)));
    return named.length === 0
      ? []
      : mentions
          .filter(({ isPronoun }) => isPronoun)
          .map(({ span }) => {
            const on = entitiesOn(span, entities);
            const isSilent = on.length === 0;
            return { word: slice(gold.text, span), isSilent, isRight: !isSilent && on.every((e) => isRight(span, e)) };
          });
  });
}

/** How often a third-person pronoun is taken to mean the right name, in all and by pronoun. */
export function scorePronouns(texts: readonly NamedEntities[]): readonly PronounScore[] {
  const asked = texts.flatMap(askIn);
  const scores = GROUPS.map(({ pronouns, pattern }): PronounScore => {
    const own = asked.filter(({ word }) => pattern.test(word));
    return {
      pronouns,
      asked: own.length,
      right: own.filter(({ isRight }) => isRight).length,
      silent: own.filter(({ isSilent }) => isSilent).length,
    };
  });
  const total = (key: 'asked' | 'right' | 'silent'): number => scores.reduce((all, each) => all + each[key], 0);
  return [{ pronouns: 'all', asked: total('asked'), right: total('right'), silent: total('silent') }, ...scores];
}
