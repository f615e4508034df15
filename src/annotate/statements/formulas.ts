import type { RawAttribution, Span } from '../../model/index.ts';
import { mayBeIn, quick } from '../../text/index.ts';
import { fits, matchOf } from '../fits.ts';
import { type FormulaEffect, formulaRules } from './formula-rules.ts';
import { noneRules } from './nothing-rules.ts';
import { nobodyRules, saysThatRules } from './subject-rules.ts';

/** Where a group of a match with the flag `d` stands in the text that its passage begins at `offset` of; none where it is missing. */
export const groupSpan = (match: RegExpExecArray, name: string, offset: number): readonly Span[] => {
  const at = match.indices?.groups?.[name];
  return at ? [[at[0] + offset, at[1] + offset]] : [];
};

const isSource = (words: string): boolean => words !== '' && !fits(nobodyRules, words) && !fits(noneRules, words);

const patternsFor = (effect: FormulaEffect): readonly RegExp[] =>
  formulaRules
    .filter((rule) => rule.effect === effect)
    .map(({ pattern }) => new RegExp(pattern.source, `${pattern.flags}dg`));

const placed: Readonly<Record<FormulaEffect, readonly RegExp[]>> = {
  instead: patternsFor('instead'),
  relative: patternsFor('relative'),
  strong: patternsFor('strong'),
  spoken: patternsFor('spoken'),
  closing: patternsFor('closing'),
};

/** "Veltrix accused of hiding a defect": by whom it does not say. */
const isAgentless = (pattern: RegExp): boolean => !pattern.source.includes('<source>');

/** "[Two officials said] satellite images", "her office [said that she]": where in a source the one stands whose position it is. */
function speakingIn(source: string): Span {
  const match = matchOf(saysThatRules, source);
  if (!match) return [0, source.length];
  return match.groups?.self ? [0, match.groups.who!.length] : [match[0].length, source.length];
}

/** The attributions that the formulas of one kind find in a passage. */
export function findFormulas(passage: string, offset: number, effect: FormulaEffect): readonly RawAttribution[] {
  const matches = mayBeIn(passage, placed[effect]).flatMap((pattern) =>
    [...passage.matchAll(quick(pattern))].map((match) => ({ pattern, match })),
  );
  return matches.flatMap(({ pattern, match }) => {
    const group = (name: string): readonly Span[] => groupSpan(match, name, offset);
    const said = match.groups?.source ?? '';
    const [from, to] = speakingIn(said);
    const source = group('source').map(([start]): Span => [start + from, start + to]);
    const cue = [...group('cue'), ...group('judged')];
    return (isSource(said.slice(from, to)) || isAgentless(pattern)) && cue.length > 0
      ? [{ source, cue, content: [...group('content'), ...group('more')], confidence: 0.5 }]
      : [];
  });
}
