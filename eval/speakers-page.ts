import type { SpeakerScore } from './speakers.ts';

/** The scores of the two sets of speakers. */
export interface SpeakerSets {
  readonly dev: readonly SpeakerScore[];
  /** By sample, in the order in which they were drawn. */
  readonly train: readonly SpeakerScore[];
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

const row = ({ name, items, found, right, unknown, namingAsked, namingRight }: SpeakerScore): string =>
  `| ${name} | ${items} | ${found} | ${share(right, found)} | ${share(right, items)} | ${share(unknown, found)} | ${share(namingRight, namingAsked)} |`;

const HEAD =
  '| | items | found | right over found | right over all | unknown | naming right |\n| --- | --- | --- | --- | --- | --- | --- |';

/** The section on speakers: whether the one named is whom a reader would name. */
export const speakersSection = ({ dev, train }: SpeakerSets): string => `## Speakers

Who stands behind an attribution, against sets made by reading ([speakers](../speakers/README.md)). Found: an attribution has the cue and shares content.
Right: its speaker goes by a name that the reader gave: all words of the shorter name are in the longer one, and both have the same head. Unknown: no name, or a pronoun, where a reader can tell.

PolNeAR dev, with which the rules were made:

${HEAD}
${dev.map(row).join('\n')}

PolNeAR train, three samples; what the rules made of each before anything in it was looked at stands in the page on the sets. The reading model was trained on these articles, so more of the items are found:

${HEAD}
${train.map(row).join('\n')}
`;
