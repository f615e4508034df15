import type { BoardView } from '../../../src/api/index.ts';
import type { Context } from './voices.tsx';

/** What rows need to know of a board beside their claim. */
export function contextOf(view: BoardView, seen: number): Context {
  const hashes = new Map(view.board.reports.map(({ id, hash }) => [id, hash]));
  const fresh = new Set(view.reports.filter(({ seq }) => seq > seen).map(({ id }) => id));
  return { quotes: view.quotes, hashOf: (id) => hashes.get(id) ?? '', isNew: (id) => fresh.has(id) };
}
