import { failureOf, type Taken } from '../lib/api.ts';

/** What came of one input. */
export type Outcome = Taken | { readonly failed: string; readonly hint: string };

/** How it goes with one input, which holds so many reports; `goes` tells how many the desk had before. */
export interface Added {
  readonly name: string;
  readonly reports: number;
  readonly state: 'waits' | { readonly goes: number } | { readonly refused: string } | Outcome;
}

/** Sends one input, and gives what came of it. */
export async function outcomeOf(send: () => Promise<Taken>): Promise<Outcome> {
  try {
    return await send();
  } catch (error) {
    const { message, hint } = failureOf(error);
    return { failed: message, hint };
  }
}

function doneOf({ state, reports }: Added, onDesk: number): number {
  if (state === 'waits') return 0;
  if ('goes' in state) return Math.max(0, Math.min(reports, onDesk - state.goes));
  return reports;
}

/** Reports done and reports in all, of what is taken; `onDesk` is how many reports the desk has now. */
export function progressOf(added: readonly Added[], onDesk: number): { readonly done: number; readonly all: number } {
  const taken = added.filter(({ state }) => typeof state === 'string' || !('refused' in state));
  const sum = (count: (each: Added) => number): number => taken.reduce((total, each) => total + count(each), 0);
  return { done: sum((each) => doneOf(each, onDesk)), all: sum(({ reports }) => reports) };
}
