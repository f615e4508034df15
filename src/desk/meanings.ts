import { ok, type Result, type Span } from '../model/index.ts';
import { sentences } from '../text/index.ts';
import type { Annotated } from './annotate.ts';
import type { ReadMeanings } from './reading.ts';

/**
 * The same report, every proposition that somebody is said to say with what its words mean and which stance
 * they take; what the outlet says itself joins by rules alone. Errors of `meanings`.
 */
export async function withMeanings(annotated: Annotated, meanings: ReadMeanings): Promise<Result<Annotated>> {
  const { report, annotations } = annotated;
  const said = new Set(annotations.attributions.map(({ id }) => id));
  const asked = annotations.propositions.filter(({ of }) => said.has(of));
  if (asked.length === 0) return ok(annotated);
  const all = sentences(report.text);
  const sentenceOf = ([start, end]: Span): Span => all.find(([from, to]) => from <= start && end <= to) ?? [start, end];
  const marked = asked.map(({ span }) => ({ span, sentence: sentenceOf(span) }));
  const found = await meanings.of(report.text, marked);
  if (!found.ok) return found;
  const told = new Map(asked.map((proposition, i) => [proposition, found.value[i] ?? null]));
  const propositions = annotations.propositions.map((proposition) => {
    const meaning = told.get(proposition);
    if (!meaning) return proposition;
    const { point, bearing } = meaning;
    return { ...proposition, meaning: Buffer.from(point.buffer).toString('base64'), bearing };
  });
  return ok({ report, annotations: { ...annotations, propositions } });
}
