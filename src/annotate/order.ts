import type { Annotator, Draft, Field } from './annotator.ts';

/** Fields that a draft has before any annotator runs. */
export const given: readonly Field[] = ['report', 'found'];

/** What is wrong with an order of annotators: a field required before it is assigned, or assigned twice. Empty if nothing. */
export function findMisorder(annotators: readonly Annotator[]): readonly string[] {
  const known = new Set<Field>(given);
  return annotators.flatMap(({ name, requires, assigns }) => {
    const missing = requires
      .filter((field) => !known.has(field))
      .map((field) => `${name} requires ${field}, not there yet`);
    const twice = assigns.filter((field) => known.has(field)).map((field) => `${name} assigns ${field} again`);
    for (const field of assigns) known.add(field);
    return [...missing, ...twice];
  });
}

/** Runs the annotators in their order over a draft; each sees what those before it have assigned. */
export function runAnnotators(annotators: readonly Annotator[], draft: Draft): Draft {
  let known = draft;
  for (const annotator of annotators) known = { ...known, ...annotator.annotate(known) };
  return known;
}
