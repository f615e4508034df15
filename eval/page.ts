import type { AttributionScores } from './attribution.ts';
import { coreferenceSection, type GumEntities } from './coreference-page.ts';
import type { KindScore } from './kinds.ts';
import type { Reliability } from './reliability.ts';
import type { Score } from './score.ts';
import { type SpeakerSets, speakersSection } from './speakers-page.ts';

/** What was measured. `texts` and `reports` are how many were read. */
export interface Measured {
  readonly engine: string;
  readonly texts: number;
  readonly attribution: AttributionScores;
  readonly kinds: readonly KindScore[];
  readonly reliability: readonly Reliability[];
  readonly speakers: SpeakerSets;
  readonly gum: readonly GumEntities[];
  readonly gumTrain: readonly GumEntities[];
  readonly reports: number;
  readonly stories: Score;
}

const figure = (share: number): string => share.toFixed(3);
const row = (name: string, { precision, recall, f1 }: Score): string =>
  `| ${name} | ${figure(precision)} | ${figure(recall)} | ${figure(f1)} |`;

const HEAD = '| | precision | recall | F1 |\n| --- | --- | --- | --- |';

/** The page of results: the same figures give the same bytes. */
export const resultsPage = ({
  engine,
  texts,
  attribution,
  kinds,
  reliability,
  speakers,
  gum,
  gumTrain,
  reports,
  stories,
}: Measured): string => `# Scores

Engine \`${engine}\`. \`npm run eval -- --data DIR\` writes this page; DIR holds the corpora, which are not part of the repository.

## Attributions

\`annotate\` on the development part of PolNeAR (Newell, Margolin and Ruths 2018), \`DIR/polnear/dev\`: ${texts} articles, first annotator.

${HEAD}
${row('source, words', attribution.source)}
${row('cue, words', attribution.cue)}
${row('content, words', attribution.content)}
${row('soft: cue touched, half of content and source', attribution.soft)}
${row('exact: the same words in all three', attribution.exact)}
${row('found: cue touched, half of content', attribution.found)}
${row('close: cue touched, 0.8 of content', attribution.close)}

Of the gold attributions of each kind, how many are found. Direct: all of the content in quotation marks; mixed: some; indirect: none.

| kind | gold | soft | exact |
| --- | --- | --- | --- |
${kinds.map(({ kind, gold, soft, exact }) => `| ${kind} | ${gold} | ${figure(soft / gold)} | ${figure(exact / gold)} |`).join('\n')}

How far \`confidence\` can be taken at its word: of the attributions found in each tenth, how many are right (soft). It was fitted on these articles.

| confidence from | found | mean said | right |
| --- | --- | --- | --- |
${reliability.map(({ from, count, said, right }) => `| ${from.toFixed(1)} | ${count} | ${figure(said)} | ${figure(right)} |`).join('\n')}

${speakersSection(speakers)}
${coreferenceSection(gum, gumTrain)}
## Stories

\`stories\` on the training part of ECB+ (Cybulska and Vossen 2014), \`DIR/ecb/train.jsonl\`: ${reports} reports, BCubed. The threshold was tuned on this part.

${HEAD}
${row('reports of one event together', stories)}
`;
