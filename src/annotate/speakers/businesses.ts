import { matches } from '../../text/index.ts';
import { sidePatterns } from './side-patterns.ts';

const NAME = "(\\p{Lu}[\\p{L}’'-]*(?: (?:& |of )?\\p{Lu}[\\p{L}’'-]*){0,3})";

/** "Shares in Pellworth", "a Pellworth spokeswoman", "Pellworth’s plant", "Corvin Line, the ferry operator" */
const USED_AS_BUSINESS: readonly RegExp[] = [
  new RegExp(`\\b[Ss]hares (?:in|of) ${NAME}`, 'gu'),
  new RegExp(
    `${NAME}(?:[’']s?)? (?:shares|stock|spokes\\p{L}+|employees|workers|shareholders|customers|executives|(?:\\p{Ll}+ )?(?:plant|factory|mine|refinery|smelter|mill|shipyard)|products|chief executive)\\b`,
    'gu',
  ),
  new RegExp(
    `${NAME}, (?:the|an?) [^,.]{0,40}(?:company|firm|maker|operator|manufacturer|retailer|bank|airline|shareholder|carrier)\\b`,
    'gu',
  ),
  new RegExp(`\\(${NAME}\\) (?:—|–|--?) `, 'gu'),
  new RegExp(`\\b(?:company|firm|maker|operator|manufacturer|retailer|owner),? ${NAME}`, 'gu'),
];

const ARTICLE = sidePatterns.businessArticle.pattern;

/** Proper names that the text uses as those of businesses. */
export function findBusinesses(text: string): ReadonlySet<string> {
  const found = USED_AS_BUSINESS.flatMap((pattern) => matches(pattern, text).map((match) => match[1] ?? ''));
  return new Set(
    found.map((name) => name.replace(ARTICLE, '').replace(/[’']s?$/, '')).filter((name) => name.length > 2),
  );
}
