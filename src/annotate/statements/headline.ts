import type { RawAttribution, Span } from '../../model/index.ts';
import { slice } from '../../text/index.ts';
import { matchOf } from '../fits.ts';
import { documentAtEnd, groupAtEnd, organisationAtEnd, titleAtEnd } from '../lexicon/words.ts';
import { groupSpan } from './formulas.ts';
import { headlineRules } from './headline-rules.ts';
import { hits } from './nested.ts';

/** "Police", "Study": one word for what speaks in news, whoever else is named. */
const isSpeaking = (words: string): boolean =>
  !words.includes(' ') &&
  [titleAtEnd, groupAtEnd, organisationAtEnd, documentAtEnd].some((lastOf) => lastOf(words) !== null);

const initials = (words: string): string => (words.replace(/^the /i, '').match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');

/** Whether the last word, or the letters, stand for a source of the text: "Brandt" for "Ilse Brandt", "navy chief", "UN". */
function speaksBelow(text: string, words: string, others: readonly RawAttribution[]): boolean {
  const last = words.split(' ').at(-1)!;
  const below = others.flatMap(({ source }) => source.map((span) => text.slice(...span)));
  return below.some(
    (source) =>
      source
        .toLowerCase()
        .split(/[\s,]+/)
        .includes(last.toLowerCase()) || initials(source) === last,
  );
}

/**
 * "Police: Suspect fled", "Overloading sank ferry: coast guard", "Mayor took bribes, aide alleges": who says it stands
 * beside a mark or verb. None where a topic or a label stands there, or where the mark is a cue already.
 */
export function headlineAttributions(
  text: string,
  headline: Span,
  others: readonly RawAttribution[],
): readonly RawAttribution[] {
  return headlineRules.flatMap((rule) => {
    const match = matchOf([rule], text.slice(...headline));
    if (!match) return [];
    const group = (name: string): readonly Span[] => groupSpan(match, name, headline[0]);
    const made = { source: group('source'), cue: group('cue'), content: group('content'), confidence: 0.5 };
    if (rule.effect === 'verb last') return [made];
    const name = slice(text, made.source);
    const speaks = isSpeaking(name) || speaksBelow(text, name, others);
    return speaks && !others.some((other) => hits(other, made)) ? [made] : [];
  });
}
