import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ApiError } from './api.ts';

/** Tells what went wrong, and what to do about it. */
export function tellError(error: unknown): void {
  const hint = error instanceof ApiError ? error.hint : '';
  notifications.show({
    color: 'red',
    title: error instanceof Error ? error.message : 'It did not work.',
    message: hint,
    autoClose: 12_000,
  });
}

/** Does something at the desk, tells how it went, and shows the board anew. Gives whether it was done. */
export function useAct(): (work: () => Promise<unknown>, done: string) => Promise<boolean> {
  const queries = useQueryClient();
  return useCallback(
    async (work, done) => {
      try {
        await work();
        await queries.invalidateQueries();
        notifications.show({ message: done });
        return true;
      } catch (error) {
        tellError(error);
        return false;
      }
    },
    [queries],
  );
}
