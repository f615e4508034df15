import type { AuditParty, AuditSpeaker, WordCount } from '../../model/index.ts';
import { compareText, down, inOrder, up } from '../compare.ts';

const all = ({ direct, indirect }: WordCount): number => direct + indirect;

const addUp = (speakers: readonly AuditSpeaker[]): WordCount => ({
  direct: speakers.reduce((sum, { words }) => sum + words.direct, 0),
  indirect: speakers.reduce((sum, { words }) => sum + words.indirect, 0),
});

const THOUSANDTHS = 1000;
const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * THOUSANDTHS) / THOUSANDTHS;

/** Those with most words first; those of whom no party is known last. */
const compareParties = inOrder<AuditParty>(
  up(({ name }) => Number(name === null)),
  down(({ words }) => all(words)),
  (a, b) => compareText(a.name ?? '', b.name ?? ''),
);

/** Which bodies are spoken for in a story, and what share of its sources' words each has. */
export function countParties(story: string, speakers: readonly AuditSpeaker[]): readonly AuditParty[] {
  const sources = speakers.filter(({ naming }) => naming !== 'outlet');
  const whole = all(addUp(sources));
  return [...Map.groupBy(sources, ({ party }) => party)]
    .map(([name, of]): AuditParty => {
      const words = addUp(of);
      const statements = of.reduce((sum, speaker) => sum + speaker.statements.length, 0);
      return { story, name, speakers: of.map(({ id }) => id), statements, words, share: shareOf(all(words), whole) };
    })
    .sort(compareParties);
}
