import { useRef } from 'react';
import type { UncheckedView } from '../../../src/api/index.ts';
import { askedAnewAt } from '../lib/news.ts';
import { type HeldRow, holdRows } from './held.ts';

interface Held {
  readonly view: UncheckedView;
  readonly rows: readonly HeldRow[];
  /** When the rows were last put in order. */
  readonly at: number;
}

/** The rows of a list that keep their places until somebody asks to see what is new. */
export function useHeld(view: UncheckedView, at: number): readonly HeldRow[] {
  const held = useRef<Held | null>(null);
  const before = held.current;
  if (before === null || (before.at < askedAnewAt() && at >= askedAnewAt()))
    held.current = { view, rows: holdRows([], view), at };
  else if (before.view !== view) held.current = { ...before, view, rows: holdRows(before.rows, view) };
  return held.current!.rows;
}
