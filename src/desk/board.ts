import {
  type Given,
  joinSpeakers,
  knownRows,
  linkReports,
  linkStories,
  makeActors,
  nothingGiven,
} from '../link/index.ts';
import type { Actor, Board, DeskError, Linked, LinkedSpeaker } from '../model/index.ts';
import { weighBoard } from '../weigh/index.ts';
import { type Annotated, annotateInputs } from './annotate.ts';
import { toBoardReport } from './boards.ts';
import { engineName } from './engine.ts';
import { paragraphCounter } from './quotes.ts';
import { newestOfSeries } from './series.ts';

export interface BoardResult {
  readonly board: Board;
  /** Texts of the reports by id, which proofs count into. */
  readonly texts: ReadonlyMap<string, string>;
  readonly errors: readonly DeskError[];
  /** The number of the paragraph that holds an offset of a report’s text; the headline is 0, furniture is not counted. */
  readonly paragraphOf: (text: string, start: number) => number;
}

/** Reads and annotates files and folders, all at once; without `meanings` where no claims are asked for. */
export async function collect(
  paths: readonly string[],
  { meanings = true }: { readonly meanings?: boolean } = {},
): Promise<{ done: readonly Annotated[]; errors: readonly DeskError[]; engine: string }> {
  const done: Annotated[] = [];
  const errors: DeskError[] = [];
  // a board holds all reports at once: more workers, each with a model of its own, would take more memory than it may
  for await (const result of annotateInputs(paths, { most: 2, meanings })) {
    if (result.ok) done.push(result.value);
    else errors.push(result.error);
  }
  const named = await engineName();
  return { done, errors, engine: done[0]?.annotations.engine ?? (named.ok ? named.value : '') };
}

export interface BoardOptions {
  readonly asOf: string | null;
  /** Known actors beside those of the package; they come first. */
  readonly actors?: readonly Actor[];
}

/** The board of annotated reports: link, then weigh. The same reports give the same board in every order. */
export function boardFrom(
  all: readonly Annotated[],
  { actors = [], ...options }: BoardOptions & { readonly engine: string },
): Board {
  return weighBoard(linkAll(all, actors), { ...options, reports: all.map(toBoardReport) });
}

/** What is given beside the reports: known actors, which come before those of the package. */
export const givenWith = (actors: readonly Actor[]): Given =>
  actors.length > 0 ? { ...nothingGiven, actors: makeActors(actors, knownRows) } : nothingGiven;

const linkAll = (all: readonly Annotated[], actors: readonly Actor[]): Linked =>
  linkReports(newestOfSeries(all), givenWith(actors));

/** The claim board of files and folders. Reports that cannot be read are listed as errors; the rest stands. */
export async function boardOf(paths: readonly string[], options: BoardOptions): Promise<BoardResult> {
  const { done, errors, engine } = await collect(paths);
  const counters = new Map(done.map(({ report }) => [report.text, paragraphCounter(report)]));
  const board = boardFrom(done, { ...options, engine });
  return {
    board,
    texts: new Map(done.map(({ report }) => [report.id, report.text])),
    errors,
    paragraphOf: (text, start) => counters.get(text)?.(start) ?? 0,
  };
}

/** Which of these reports are about one event. */
export async function storiesOf(
  path: string,
): Promise<{ stories: readonly { id: string; story: string }[]; errors: readonly DeskError[] }> {
  const { done, errors } = await collect([path], { meanings: false });
  const storyOf = new Map(linkStories(done).flatMap(({ story, reports }) => reports.map((id) => [id, story] as const)));
  return { stories: done.map(({ report }) => ({ id: report.id, story: storyOf.get(report.id)! })), errors };
}

/** A speaker of some reports as the command line tells it. */
export interface SpeakerLine extends Pick<LinkedSpeaker, 'id' | 'name' | 'kind' | 'actor' | 'names'> {
  readonly parties: readonly string[];
  readonly statements: number;
  readonly mayBe: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
}

/** Whom these reports name and quote, those who say most first. */
export async function speakersOf(
  paths: readonly string[],
  actors: readonly Actor[],
): Promise<{ readonly speakers: readonly SpeakerLine[]; readonly errors: readonly DeskError[] }> {
  const { done, errors } = await collect(paths);
  const { speakers, claims } = linkAll(done, actors);
  const said = Map.groupBy(
    claims.flatMap(({ stances }) => stances),
    ({ source }) => source.id,
  );
  const hashes = new Map(done.map(({ report }) => [report.id, report.hash]));
  const { all, suggestionsFor } = joinSpeakers(speakers, nothingGiven.settled, (report) => hashes.get(report)!);
  const lines = all
    .filter(({ naming }) => naming === 'named')
    .map((speaker): SpeakerLine => {
      const { id, name, kind, actor, parties, parts } = speaker;
      return {
        ...{ id, name, kind, actor, parties },
        statements: parts.reduce((sum, part) => sum + (said.get(part.id)?.length ?? 0), 0),
        names: parts.flatMap(({ names }) => names),
        mayBe: suggestionsFor(speaker).map(({ other, reason }) => ({ id: other.id, name: other.name, reason })),
      };
    });
  return {
    speakers: lines
      .filter(({ statements }) => statements > 0)
      .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1)),
    errors,
  };
}
