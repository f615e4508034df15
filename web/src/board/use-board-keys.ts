import { useNavigate } from '@tanstack/react-router';
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
  const navigate = useNavigate();
  const story = view?.board.stories[0]?.id;
  const toCheck = (): void => void navigate({ to: '/check', search: story === undefined ? {} : { story } });
  const showSources = (): void => {
    if (story !== undefined) void navigate({ to: '/stories/$story/sources', params: { story } });
  };
  useKeys([
    { key: 'm', does: 'mark a claim', run: markInFocus },
    { key: 'v', does: 'who is quoted', run: showSources },
    { key: 'c', does: 'what to check', run: toCheck },
  ]);
  return marked;
}
