import { useEffect, useRef } from 'react';

/** One key of the page: what it does, in a few words, and the doing. */
export interface KeyRow {
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

const TYPING = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const OVER_THE_PAGE = '[role="dialog"], [role="menu"]';

/** Whether somebody types there. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return element !== null && (TYPING.has(element.tagName) || element.isContentEditable);
}

/** Whether a key is meant for the page: nobody types, no dialog or menu is open, no other key is held. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  return !isTyping(event.target) && document.querySelector(OVER_THE_PAGE) === null;
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
