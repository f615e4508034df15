import { notifications } from '@mantine/notifications';
import { useSyncExternalStore } from 'react';
import { useAct } from './act.ts';
import { api } from './api.ts';
import { placeOf } from './claims.ts';

/** The claim that is marked, on whatever page, to be the same as the next one. */
let marked: string | null = null;
const listeners = new Set<() => void>();

function setMarked(id: string | null): void {
  marked = id;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Which claim is marked; and marking one: the second of two that are marked is the same claim as the first. */
export function useMark(): { readonly marked: string | null; readonly mark: (id: string) => void } {
  const act = useAct();
  const now = useSyncExternalStore(subscribe, () => marked);
  const mark = (id: string): void => {
    const before = marked;
    setMarked(before === null ? id : null);
    if (before === null) notifications.show({ message: 'Marked. Press m on the claim that says the same.' });
    else if (before === id) notifications.show({ message: 'No longer marked.' });
    else
      void act(
        () => api.correct({ op: 'same', p: placeOf(before), q: placeOf(id) }),
        'They are one claim now. u takes it back.',
      );
  };
  return { marked: now, mark };
}
