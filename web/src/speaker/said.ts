import type { SpeakerView } from '../../../src/api/index.ts';
import type { Proof } from '../../../src/model/index.ts';
import { proofKey } from '../lib/claims.ts';

type Statement = SpeakerView['statements'][number];

/** One stance of a speaker toward one claim in one wording, with every place where it stands. */
export interface Said {
  readonly statement: Statement;
  readonly places: readonly Proof[];
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** Statements with copies of the same words put together, by story, in the order of the view. */
export function saidByStory({ statements, stories, quotes }: SpeakerView) {
  const keyOf = ({ claim, stance }: Statement): string =>
    [claim, stance.stance, stance.manner, plain(quotes[proofKey(stance.proof)]?.words ?? '')].join(' ');
  const said = [...Map.groupBy(statements, keyOf).values()].map(
    (same): Said => ({
      statement: same[0]!,
      places: [...new Map(same.map(({ stance }) => [proofKey(stance.proof), stance.proof])).values()],
    }),
  );
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  return [...Map.groupBy(said, ({ statement }) => statement.story)].map(([story, rows]) => ({
    story,
    title: titles.get(story) ?? '',
    rows,
  }));
}
