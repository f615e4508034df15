import { type CoreferenceRow, type ReadGum, scoreCoreference } from './coreference.ts';
import { type NamedEntities, type PronounScore, scorePronouns } from './pronouns.ts';

/** A text of GUM with the entities found in it. */
export type GumEntities = NamedEntities;

const figure = (share: number): string => share.toFixed(3);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const scoresOf = (texts: readonly GumEntities[]) =>
  scoreCoreference(
    texts.map(({ gold, entities }): ReadGum => ({ gold, found: entities.map(({ mentions }) => mentions) })),
  );

const measureRow = (name: string, { mentions, muc, bCubed, ceafE, conll }: CoreferenceRow): string =>
  row([
    name,
    ...[mentions.precision, mentions.recall, mentions.f1, muc.f1, bCubed.f1, ceafE.f1, conll].map((share) =>
      figure(share),
    ),
  ]);

const shareRight = ({ right, asked }: PronounScore): string => (asked === 0 ? '–' : figure(right / asked));

function genreRow(genre: string, texts: readonly GumEntities[]): string {
  const { exact, exactChains, head, headChains } = scoresOf(texts);
  const pronouns = scorePronouns(texts)[0]!;
  const shares = [exact.mentions.f1, head.mentions.f1, exact.conll, exactChains.conll, headChains.conll].map(figure);
  return row([genre, texts.length, ...shares, `${shareRight(pronouns)} (${pronouns.right}/${pronouns.asked})`]);
}

const pronounRow = (score: PronounScore): string =>
  row([score.pronouns, score.asked, score.right, shareRight(score), score.silent]);

/**
 * The section on coreference: the measures over all texts, the main ones by genre, and whom pronouns mean, also in the
 * larger part `train`.
 */
export function coreferenceSection(texts: readonly GumEntities[], train: readonly GumEntities[]): string {
  const all = scoresOf(texts);
  const genres = [...Map.groupBy(texts, ({ gold }) => gold.genre)].sort(([a], [b]) => a.localeCompare(b));
  return `## Coreference

\`annotate\` on the development part of GUM (Zeldes 2017), \`DIR/gum/dev\`: ${texts.length} texts. The weights and rules of pronouns were made with this part
and GUM train (last table) in view, so expect less elsewhere.

**What is compared.** GUM marks every phrase that means something: things, abstractions, places, times, "I" and "you"; 72 % of its entities are mentioned once.
Saltshaker publishes who speaks, persons that are named, and what third-person pronouns mean. All else counts here as missed, so recall, and with it
every F1, is low by design; precision says how far the published mentions and their links can be trusted. GUM's spans hold all that belongs to a phrase ("the
mayor of Selwick, Anna Quill, who …"), Saltshaker's mostly the name alone: hence the rows by head, in which a found span counts as the gold
mention that it lies within and whose head it holds, each once.

**Measures.** CoNLL F1 is the mean F1 of MUC, B-cubed and CEAF-e, as in CoNLL-2012 (Pradhan and others 2014), with parts summed over texts.
Singletons are entities mentioned once: GUM counts them, OntoNotes and CoNLL-2012 do not; without them they are taken out of gold and found alike.
Nothing else that GUM marks is left out.

| over all texts | mention precision | mention recall | mention F1 | MUC F1 | B-cubed F1 | CEAF-e F1 | CoNLL F1 |
| --- | --- | --- | --- | --- | --- | --- | --- |
${measureRow('exact spans', all.exact)}
${measureRow('exact spans, without singletons', all.exactChains)}
${measureRow('by head', all.head)}
${measureRow('by head, without singletons', all.headChains)}

| genre | texts | mention F1, exact | mention F1, by head | CoNLL F1, exact | exact, without singletons | by head, without singletons | pronoun to right name |
| --- | --- | --- | --- | --- | --- | --- | --- |
${genres.map(([genre, those]) => genreRow(genre, those)).join('\n')}
${genreRow('all', texts)}

**Third-person pronoun to right name.** Asked: he, she, they, it and their forms, where GUM has them mean something with a named mention (its head is a proper noun).
Right: every entity that has the pronoun among its mentions has another mention on such a name, and a proper noun of one of them in its own name.
"They" for a plain noun ("the parents") is not asked.

| pronouns | asked | right | share | without an entity |
| --- | --- | --- | --- | --- |
${scorePronouns(texts).map(pronounRow).join('\n')}

In GUM train, ${train.length} texts, a sixth of its pronouns in talk without names of speakers:

| pronouns | asked | right | share | without an entity |
| --- | --- | --- | --- | --- |
${scorePronouns(train).map(pronounRow).join('\n')}
`;
}
