import { notifications } from '@mantine/notifications';
import { useSyncExternalStore } from 'react';
import type { ChangeAt } from '../../../src/api/index.ts';
import { useAct } from './act.ts';
import { api } from './api.ts';
import { placeOf } from './claims.ts';

interface Words {
  readonly op: Extract<ChangeAt['op'], 'same' | 'one speaker'>;
  readonly marked: string;
  readonly done: string;
}

interface Mark {
  readonly marked: string | null;
  readonly mark: (id: string) => void;
}

/** Makes a mark that holds on whatever page: the second of two that are marked is the same as the first. */
function makeMark(words: Words): () => Mark {
  let marked: string | null = null;
  const listeners = new Set<() => void>();
  const setMarked = (id: string | null): void => {
    marked = id;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return () => {
    const act = useAct();
    const now = useSyncExternalStore(subscribe, () => marked);
    const mark = (id: string): void => {
      const before = marked;
      setMarked(before === null ? id : null);
      if (before === null) notifications.show({ message: words.marked });
      else if (before === id) notifications.show({ message: 'No longer marked.' });
      else void act(() => api.correct({ op: words.op, p: placeOf(before), q: placeOf(id) }), words.done);
    };
    return { marked: now, mark };
  };
}

/** Which claim is marked, and marking one. */
export const useMark = makeMark({
  op: 'same',
  marked: 'Marked. Press m on the claim that says the same.',
  done: 'They are one claim now. u takes it back.',
});

/** Which speaker is marked, by a passage that names them, and marking one. */
export const useSpeakerMark = makeMark({
  op: 'one speaker',
  marked: 'Marked. Press m on the page of the same speaker.',
  done: 'They are one speaker now, everywhere. u takes it back.',
});
