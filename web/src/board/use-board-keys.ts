import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { BoardView } from '../../../src/api/index.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { placeOf } from '../lib/claims.ts';
import { rowInFocus, useKeys } from '../lib/keys.ts';

/** Keys of the board; gives the claim that was marked to be the same as another. */
export function useBoardKeys(view: BoardView | undefined): string | null {
  const act = useAct();
  const [marked, setMarked] = useState<string | null>(null);
  const mark = (): void => {
    const id = rowInFocus();
    if (!id || !view?.board.claims.some((claim) => claim.id === id)) return;
    if (marked === null || marked === id) {
      setMarked(marked === id ? null : id);
      if (marked !== id) notifications.show({ message: 'Marked. Press m on the claim that says the same.' });
      return;
    }
    setMarked(null);
    void act(
      () => api.correct({ op: 'same', p: placeOf(marked), q: placeOf(id) }),
      'They are one claim now. u takes it back.',
    );
  };
  useKeys([{ key: 'm', does: 'mark a claim', run: mark }]);
  return marked;
}
