import type { Quantity, Rule, Span } from '../../model/index.ts';
import { matches } from '../../text/index.ts';

type Zero = 'people' | 'outcome';

const outcome =
  'casualt(?:y|ies)|fatalit(?:y|ies)|injur(?:y|ies)|deaths?|victims?|losses|damage|survivors?|arrests?|hostages?|wounded|dead|injured|fires?|leaks?|radiation|suspects?|evacuations?|explosions?|outages?';
const suffered =
  'hurt|injured|killed|harmed|wounded|missing|arrested|detained|charged|evacuated|rescued|hospitali[sz]ed|trapped|affected|aboard|dead|died|survived|perished';

/**
 * Ways to say that there were none. `of` is the word for what was not there. "No reports of casualties" is not among
 * them: it says that nobody reported, not that there were none.
 */
export const nothingRules: readonly Rule<Zero>[] = [
  {
    pattern: new RegExp(
      `\\b(?:nobody|no[ -]one|none)(?: else)?(?: (?:was|were|is|are|has been|have been|had been|has|had|got))?(?: (?:seriously|badly|reported))? (?<of>${suffered})\\b`,
      'i',
    ),
    effect: 'people',
    reason: 'nobody suffered it',
    matches: 'Nobody was hurt',
    misses: 'Nobody has shown us a photograph',
  },
  {
    pattern: new RegExp(
      `\\bno (?:(?:other|further|serious|significant|major|material|civilian|known|visible|human|reported|more) ){0,2}(?<of>${outcome})\\b(?! (?:control|limits?|assessment|reports?)\\b)`,
      'i',
    ),
    effect: 'outcome',
    reason: 'an outcome that did not happen',
    matches: 'there was no damage reported',
    misses: 'no reports of casualties',
  },
  {
    pattern: new RegExp(`\\bwithout (?:any |further |causing (?:any )?)?(?<of>${outcome})\\b`, 'i'),
    effect: 'outcome',
    reason: 'an outcome that did not happen',
    matches: 'intercepted without casualties',
    misses: 'without reports of casualties',
  },
  {
    pattern: /\bnone of (?:the|these|those|its|their|his|her) (?<of>(?:\p{L}+ )?\p{L}+s)\b/iu,
    effect: 'outcome',
    reason: 'none out of a group',
    matches: 'none of the missiles got through',
    misses: 'none of us',
  },
];

const patterns = nothingRules.map(({ pattern }) => new RegExp(pattern, 'dgiu'));

/** Quantities of value 0: "nobody was hurt", "no casualties". */
export function findNothing(text: string): Quantity[] {
  return patterns.flatMap((pattern) =>
    matches(pattern, text).map((match) => ({
      span: [match.index, match.index + match[0].length] as Span,
      value: 0,
      upper: null,
      unit: null,
      qualifier: 'exact' as const,
      of: match.indices?.groups?.of ?? null,
    })),
  );
}
