import type { Annotations, Attribution, Entity, LinkedSpeaker, Report } from '../../model/index.ts';
import type { Linkable } from '../input.ts';
import { type Actors, makeActors } from './actors.ts';
import { castOf } from './cast.ts';
import { nothingSettled, type Settled } from './settled.ts';

/** Somebody whom an invented report names and quotes: a name, or more about it. */
export type Someone = string | (Partial<Entity> & { readonly name: string });

const entityOf = (someone: Someone, text: string, id: string): Entity => {
  const given = typeof someone === 'string' ? { name: someone } : someone;
  const start = text.indexOf(given.name);
  return { id, kind: 'person', role: null, party: null, mentions: [[start, start + given.name.length]], ...given };
};

const saidBy = (speaker: string): Attribution => ({
  id: `a ${speaker}`,
  source: [],
  cue: [],
  content: [],
  speaker,
  naming: 'named',
  number: 1,
  cueClass: 'asserting',
  manner: null,
  channel: [],
  act: 'fact',
  basis: 'none given',
  time: null,
  hedges: [],
  propositions: [],
  pointsAt: [],
  confidence: 1,
});

/** An invented report in which each of these says something. */
export function reportOf(hash: string, ...people: readonly Someone[]): Linkable {
  const text = people.map((each) => `${typeof each === 'string' ? each : each.name} spoke.`).join('\n\n');
  const entities = people.map((each, i) => entityOf(each, text, `e${i}`));
  const meta = { publisher: null, publishedAt: null, url: null, language: null };
  return {
    report: { id: hash, hash, text, title: null, meta, furniture: [], unread: [] } as unknown as Report,
    annotations: { entities, attributions: entities.map(({ id }) => saidBy(id)) } as unknown as Annotations,
  };
}

/** A body of this name. */
export const body = (name: string, party: string | null = null): Someone => ({ name, kind: 'organisation', party });

interface Knowing {
  readonly actors?: Actors;
  readonly settled?: Settled;
}

/** The speakers of one story of these reports. */
export const speakersOf = (
  items: readonly Linkable[],
  { actors = makeActors([]), settled = nothingSettled }: Knowing = {},
): readonly LinkedSpeaker[] => castOf(items, items[0]!.report.hash, { actors, settled }).speakers;

/** Each speaker as the names that reports give it: "Volodymyr Zelenskyy = Zelensky". */
export const shown = (speakers: readonly LinkedSpeaker[]): readonly string[] =>
  speakers.map(({ names }) => [...new Set(names.map(({ name }) => name))].sort().join(' = ')).sort();
