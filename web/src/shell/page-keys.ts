import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { type KeyRow, moveRow, useKeys } from '../lib/keys.ts';

const UNDOABLE = new Set(['correction', 'decision', 'note', 'rating', 'report withdrawn']);

/** Takes back the last thing that a person did. */
async function undoLast(): Promise<unknown> {
  const { log } = await api.log();
  const last = log.findLast(
    ({ event, undone }) => UNDOABLE.has(event.kind) && !undone && !(event.kind === 'report withdrawn' && event.erased),
  );
  if (!last) throw new Error('There is nothing to take back.');
  return api.undo(last.seq);
}

/** Keys that work on every page. */
export function usePageKeys(onHelp: () => void): void {
  const navigate = useNavigate();
  const act = useAct();
  const rows: readonly KeyRow[] = [
    { key: '?', does: 'show the keys', run: onHelp },
    { key: '/', does: 'search', run: () => document.getElementById('search')?.focus() },
    { key: 'a', does: 'add reports', run: () => void navigate({ to: '/add' }) },
    { key: 'b', does: 'the board', run: () => void navigate({ to: '/' }) },
    { key: 'l', does: 'the log', run: () => void navigate({ to: '/log' }) },
    { key: 'j', does: 'next row', run: () => moveRow(1) },
    { key: 'k', does: 'row before', run: () => moveRow(-1) },
    { key: 'u', does: 'undo', run: () => void act(undoLast, 'Taken back.') },
  ];
  useKeys(rows);
}
