import { type JoinedSpeaker, joinSpeakers, type Speakers } from '../link/index.ts';
import type { LinkedSpeaker, Stance } from '../model/index.ts';
import type { BoardState, StoryPart } from './boards.ts';
import type { SpeakerRow, SpeakerStatement } from './desk.ts';
import type { Snapshot } from './memory.ts';

/** The speakers of a desk, with what each says. */
export interface Cast {
  readonly speakers: Speakers;
  /** Statements by the id that the board gives their speaker. */
  readonly saidBy: ReadonlyMap<string, readonly SpeakerStatement[]>;
}

const statementsIn = ({ board }: StoryPart): readonly SpeakerStatement[] =>
  board.claims.flatMap(({ id, wording, story, standing, stances }) =>
    stances.map((stance) => ({ claim: id, wording, story, standing: standing?.word ?? null, stance })),
  );

const casts = new WeakMap<BoardState, Cast>();

/** The speakers of this board, joined once when somebody asks. */
export function castOf({ state, given }: Snapshot): Cast {
  const known = casts.get(state);
  if (known) return known;
  const hashes = new Map(state.reports.map(({ id, hash }) => [id, hash]));
  const linked = state.parts.flatMap(({ weighed }) => weighed.linked.speakers);
  const cast: Cast = {
    speakers: joinSpeakers(linked, given.settled, (report) => hashes.get(report)!),
    saidBy: Map.groupBy(state.parts.flatMap(statementsIn), ({ stance }) => stance.source.id),
  };
  casts.set(state, cast);
  return cast;
}

/** Everything that a speaker says, in the order of the stories. */
export const statementsOf = ({ saidBy }: Cast, { parts }: Pick<JoinedSpeaker, 'parts'>): readonly SpeakerStatement[] =>
  parts.flatMap(({ id }) => saidBy.get(id) ?? []);

const countOf = (items: Iterable<string>): number => new Set(items).size;

/** A speaker as a list shows it. */
export function toRow(cast: Cast, speaker: JoinedSpeaker): SpeakerRow {
  const { id, name, kind, naming, parties, actor, parts } = speaker;
  return {
    ...{ id, name, kind, naming, parties, actor },
    statements: statementsOf(cast, speaker).length,
    reports: countOf(parts.flatMap(({ names }) => names.map(({ report }) => report))),
    stories: countOf(parts.map(({ story }) => story)),
    suggestions: cast.speakers.suggestionsFor(speaker).length,
  };
}

/** Everybody who is named and says something, those who say most first. */
export const speakerRows = (snapshot: Snapshot): readonly SpeakerRow[] => {
  const cast = castOf(snapshot);
  return cast.speakers.all
    .filter(({ naming }) => naming === 'named')
    .map((speaker) => toRow(cast, speaker))
    .filter(({ statements }) => statements > 0)
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
};

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What begins at a place comes before what only holds it; of those the shorter. */
const nearest = <T extends Place>(items: readonly T[], at: number): T | undefined =>
  items
    .filter(({ start, end }) => start <= at && at < end)
    .sort((a, b) => Number(b.start === at) - Number(a.start === at) || a.end - a.start - (b.end - b.start))[0];

const isOutlet = ({ source }: Stance): boolean => source.naming === 'outlet';

/** The speaker who is named at a place of a report, else the one who says what stands there. Null where there is none. */
export function speakerAt(snapshot: Snapshot, hash: string, start: number): JoinedSpeaker | null {
  const part = snapshot.state.parts.find(({ board }) => board.reports.some((report) => report.hash === hash));
  const id = snapshot.folded.reports.get(hash)?.id;
  if (!part || id === undefined) return null;
  const cast = castOf(snapshot);
  const mentions = part.weighed.linked.speakers.flatMap((speaker: LinkedSpeaker) =>
    speaker.names.flatMap(({ mentions }) =>
      mentions.filter(({ report }) => report === id).map((proof) => ({ ...proof, speaker: speaker.id })),
    ),
  );
  const said = statementsIn(part)
    .filter(({ stance }) => stance.report === id && !isOutlet(stance))
    .map(({ stance }) => ({ ...stance.proof, speaker: stance.source.id }));
  const named = mentions.filter((place) => place.start === start);
  const speaker = nearest(named, start) ?? nearest(said, start) ?? nearest(mentions, start);
  return speaker ? cast.speakers.of(speaker.speaker) : null;
}
