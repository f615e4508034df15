import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { LogRow } from '../../../src/api/index.ts';
import { failureOf } from './api.ts';
import { returnToRow } from './rows.ts';
import { rememberBatch } from './undo.ts';

/** Tells what went wrong, and what to do about it. */
export function tellError(error: unknown): void {
  const { message, hint } = failureOf(error);
  notifications.show({ color: 'red', title: message, message: hint, autoClose: 12_000 });
}

/** The events that some work wrote, as far as it gives them. */
const eventsOf = (result: unknown): readonly LogRow[] =>
  [result].flat().filter((row): row is LogRow => typeof row === 'object' && row !== null && 'seq' in row);

function tellDone(message: string | null, isLost: boolean): void {
  if (!isLost && message !== null) notifications.show({ message });
  if (!isLost) return;
  notifications.show({
    color: 'orange',
    title: 'Kept in the log, but lost.',
    message: 'Nothing on the board holds these words now, so it changes nothing. u takes it back.',
    autoClose: 12_000,
  });
}

/** Does something, tells how it went (not where `done` is null: the page shows it), shows the desk anew, and gives the focus back to the row. True where it was done. */
export type Act = <T>(
  work: () => Promise<T>,
  done: string | null | ((result: T) => string | Promise<string>),
  onError?: (error: unknown) => void,
) => Promise<boolean>;

export function useAct(): Act {
  const queries = useQueryClient();
  return useCallback(
    async (work, done, onError = tellError) => {
      try {
        const result = await work();
        const events = eventsOf(result);
        rememberBatch(events.map(({ seq }) => seq));
        await queries.invalidateQueries();
        const isLost = events.some(({ lost }) => lost);
        tellDone(typeof done === 'function' ? await done(result) : done, isLost);
        returnToRow();
        return true;
      } catch (error) {
        onError(error);
        return false;
      }
    },
    [queries],
  );
}
