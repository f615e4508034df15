/** Rows of a page: elements with `data-row`, which j and k walk through. */

const allRows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const rowOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>('[data-row]') ?? null;

/** The row that was worked on last, and where it stood. */
let held: { readonly id: string; readonly at: number } | null = null;

/** Remembers a row, so that the focus finds back to it after a dialog or a new board. */
export function holdRow(id: string): void {
  held = { id, at: allRows().findIndex(({ dataset }) => dataset.row === id) };
}

/** Remembers every row that gets the focus. */
export function watchRows(): void {
  document.addEventListener('focusin', ({ target }) => {
    const id = rowOf(target as Element)?.dataset.row;
    if (id !== undefined) holdRow(id);
  });
}

/** Moves focus to the next or previous row of the page. */
export function moveRow(step: 1 | -1): void {
  const rows = allRows();
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The row that has the focus, by its `data-row`. */
export const rowInFocus = (): string | null => rowOf(document.activeElement)?.dataset.row ?? null;

/** The page itself takes the focus, so that its keys work. */
export const leaveField = (): void => document.getElementById('main')?.focus({ preventScroll: true });

/** Gives the focus to the row that was worked on last, where the page shows it again. */
export function focusHeld(): void {
  const row = allRows().find(({ dataset }) => dataset.row === held?.id);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}

const TRY_MS = 60;
const MOST_TRIES = 20;

const isElsewhere = (): boolean =>
  document.activeElement !== null && document.activeElement !== document.body && document.activeElement.id !== 'main';

/** Gives the focus back to the row that was worked on, or to the one that stands in its place, once no dialog is open. */
export function returnToRow(tries = MOST_TRIES): void {
  const row = held;
  if (row === null || tries === 0) return;
  setTimeout(() => {
    if (document.querySelector('[role="dialog"]')) return returnToRow(tries - 1);
    if (isElsewhere()) return;
    const rows = allRows();
    const found = rows.find(({ dataset }) => dataset.row === row.id) ?? rows[Math.min(row.at, rows.length - 1)];
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'nearest' });
  }, TRY_MS);
}
