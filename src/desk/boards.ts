import { createHash } from 'node:crypto';
import { type Given, inOrder, linkStory, makeGrouper, settledAmong } from '../link/index.ts';
import type { Board, BoardReport } from '../model/index.ts';
import { assembleBoard, type Weighed, weighStories } from '../weigh/index.ts';
import type { Annotated } from './annotate.ts';
import { newestOfSeries } from './series.ts';

/** One story with the part of the board that is its own. */
export interface StoryPart {
  /** Its reports, in the desk's own order. */
  readonly items: readonly Annotated[];
  /** What people said beside them. */
  readonly given: Given;
  readonly weighed: Weighed;
  readonly board: Board;
  readonly hash: string;
}

/** The board as it stands, in parts; the whole is put together when somebody asks for it. */
export interface BoardState {
  readonly parts: readonly StoryPart[];
  readonly reports: readonly BoardReport[];
  readonly engine: string;
  /** How many stories were linked and weighed anew. */
  readonly recomputed: number;
}

export const toBoardReport = ({ report }: Annotated): BoardReport => ({
  id: report.id,
  hash: report.hash,
  publisher: report.meta.publisher,
  publishedAt: report.meta.publishedAt,
  read: report.unread[0] ? { why: report.unread[0].why } : true,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: BoardReport, b: BoardReport): number => compare(a.id, b.id) || compare(a.hash, b.hash);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Numbers objects as they are met, so that a story's members make a short key. */
function makeNumberer(): (item: Annotated) => number {
  const numbers = new WeakMap<Annotated, number>();
  let last = 0;
  return (item) => {
    if (!numbers.has(item)) numbers.set(item, ++last);
    return numbers.get(item)!;
  };
}

function weighPart(items: readonly Annotated[], given: Given, engine: string): StoryPart {
  const reports = items.map(toBoardReport).sort(byId);
  const weighed = weighStories(linkStory(items, given), reports);
  const board = assembleBoard([weighed], { asOf: null, engine, reports });
  return { items, given, weighed, board, hash: sha256(JSON.stringify(board)) };
}

/**
 * Makes boards and remembers stories: one whose reports are the same objects as before, with the same said of them, is not computed again.
 * The result is that of `boardFrom` over the same reports, whatever came before.
 */
export function makeBoarder(engine: string): (items: readonly Annotated[], given: Given) => BoardState {
  const numberOf = makeNumberer();
  const group = makeGrouper();
  let known: ReadonlyMap<string, StoryPart> = new Map();
  let actors: Given['actors'] | null = null;
  return (items, given) => {
    if (actors !== given.actors) known = new Map();
    actors = given.actors;
    let recomputed = 0;
    const part = (items: readonly Annotated[]): [string, StoryPart] => {
      const hashes = new Set(items.map(({ report }) => report.hash));
      const ties = given.ties.filter(({ p, q }) => hashes.has(p.report) && hashes.has(q.report));
      const key = `${items.map(numberOf).join(' ')} ${JSON.stringify(ties)} ${settledAmong(given.settled, hashes)}`;
      const before = known.get(key);
      if (!before) recomputed += 1;
      return [key, before ?? weighPart(items, { ...given, ties }, engine)];
    };
    const groups = group(inOrder(newestOfSeries(items)), given.ties);
    known = new Map(groups.map((each) => part(each as readonly Annotated[])));
    return { parts: [...known.values()], reports: items.map(toBoardReport).sort(byId), engine, recomputed };
  };
}

/** The whole board. */
export const wholeBoard = ({ parts, reports, engine }: BoardState): Board =>
  assembleBoard(
    parts.map(({ weighed }) => weighed),
    { asOf: null, engine, reports },
  );

/**
 * The hash of a whole board, which decisions pin: SHA-256 over the JSON of its engine, its reports and the hashes of its
 * stories' boards in order of story id. So it is had without writing out the whole.
 */
export const boardHash = ({ parts, reports, engine }: BoardState): string =>
  sha256(
    JSON.stringify([
      engine,
      reports,
      parts.toSorted((a, b) => compare(a.board.stories[0]!.id, b.board.stories[0]!.id)).map(({ hash }) => hash),
    ]),
  );
