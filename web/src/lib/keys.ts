import { useEffect, useRef } from 'react';

/** One key of the page: what it does, in a few words, and the doing. */
export interface KeyRow {
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

const TYPING = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

/** Whether a key is meant for the page: nobody types, no dialog is open, no other key is held. */
export function isForPage(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (target && (TYPING.has(target.tagName) || target.isContentEditable)) return false;
  return document.querySelector('[role="dialog"]') === null;
}

/** Listens for keys while the component is shown. */
export function useKeys(rows: readonly KeyRow[]): void {
  const latest = useRef(rows);
  latest.current = rows;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const row = isForPage(event) ? latest.current.find(({ key }) => key === event.key) : undefined;
      if (!row) return;
      event.preventDefault();
      row.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Moves focus to the next or previous row of the page; rows carry `data-row`. */
export function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The row that has the focus, by its `data-row`. */
export const rowInFocus = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
