/** The desk after a change: when the page heard of it, its last event, and how many reports wait to be read. */
export interface DeskAt {
  readonly at: number;
  readonly head: number;
  readonly pending: number;
}

/** An answer of the desk that the page shows. */
interface Answer {
  readonly name: string;
  readonly data: unknown;
  readonly dataUpdatedAt: number;
}

/** Told beside others that stand on the page, never alone. */
const BESIDE = new Set(['status', 'stories', 'story now', 'reports']);

/** Word of a change may come this much later than the answer that shows it already. */
const LATE_MS = 1000;

/** Whether an answer is of the desk as it stood then: by the number of its last event, else by the time it came. */
export function isShownAt({ name, data, dataUpdatedAt }: Answer, { at, head, pending }: DeskAt): boolean {
  if (BESIDE.has(name)) return true;
  const known = (data ?? {}) as { seq?: number; pending?: number; log?: readonly { readonly seq: number }[] };
  if (known.seq !== undefined) return known.seq >= head && known.pending === pending;
  if (known.log) return (known.log.at(-1)?.seq ?? 0) >= head;
  return dataUpdatedAt > at - LATE_MS;
}

/** What the page shows and what it waits for, when something changed at the desk. */
export interface Moment {
  /** Rows stand on the page, and somebody may look at them. */
  readonly isRead: boolean;
  /** All that is shown is of the desk as it stands after the change. */
  readonly isShown: boolean;
  /** Reports that wait to be read. */
  readonly pending: number;
  /** This page added reports that were not read yet; they are shown when all are. */
  readonly waitsForOwn: boolean;
}

/** What to do about a change: show it, wait for more, or say that something is new and leave the rows where they are. */
export function answerTo({ isRead, isShown, pending, waitsForOwn }: Moment): 'show' | 'wait' | 'tell' {
  if (!isRead) return 'show';
  if (waitsForOwn) return pending === 0 ? 'show' : 'wait';
  // while reports are read, that is said in a place of its own, and there is little to see yet
  return isShown || pending > 0 ? 'wait' : 'tell';
}

let askedAnew = 0;

/** Somebody asks to see what is new; lists that hold their rows in place may order them anew. */
export function askAnew(): void {
  askedAnew = Date.now();
}

export const askedAnewAt = (): number => askedAnew;

let waits = false;

/** Reports that this page adds are shown without asking, once they are read. */
export function waitForOwn(does: boolean): void {
  waits = does;
}

export const waitsForOwn = (): boolean => waits;
