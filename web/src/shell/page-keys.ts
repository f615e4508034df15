import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useAct } from '../lib/act.ts';
import { isTyping, type KeyRow, useKeys } from '../lib/keys.ts';
import { leaveField, moveRow } from '../lib/rows.ts';
import { undoLast } from '../lib/undo.ts';

/** Esc leaves a field for the page, where no dialog or list of choices takes it. */
function useEscape(): void {
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent): void => {
      const isTaken = document.querySelector('[role="dialog"], [role="listbox"]') !== null;
      if (key === 'Escape' && isTyping(target) && !isTaken) leaveField();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
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
    { key: 'u', does: 'undo', run: () => void act(undoLast, (says) => `Taken back: ${says}`) },
  ];
  useKeys(rows);
  useEscape();
}
