import type { BoardView } from '../../../src/api/index.ts';
import { useKeys } from '../lib/keys.ts';
import { useMark } from '../lib/mark.ts';
import { rowInFocus } from '../lib/rows.ts';

/** Keys of the board; gives the claim that was marked to be the same as another. */
export function useBoardKeys(view: BoardView | undefined): string | null {
  const { marked, mark } = useMark();
  const markInFocus = (): void => {
    const id = rowInFocus();
    if (id && view?.board.claims.some((claim) => claim.id === id)) mark(id);
  };
  useKeys([{ key: 'm', does: 'mark a claim', run: markInFocus }]);
  return marked;
}
