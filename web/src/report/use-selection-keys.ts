import { useKeys } from '../lib/keys.ts';
import { moveEnd, nextSentence, selectedSpan, selectSpan } from './selection.ts';

/** Keys that select words of the report's text, from the words selected before, and add them as a statement. */
export function useSelectionKeys(text: string, onAdd: () => void): void {
  const sentence = (step: 1 | -1) => () => {
    const span = nextSentence(text, selectedSpan(), step);
    if (span) selectSpan(span);
  };
  const word = (which: 'start' | 'end', step: 1 | -1) => () => {
    const span = selectedSpan();
    if (span) selectSpan(moveEnd(text, span, which, step));
  };
  useKeys([
    { key: 'e', does: 'next sentence', run: sentence(1) },
    { key: 'E', does: 'sentence before', run: sentence(-1) },
    { key: 'w', does: 'one word more at the end', run: word('end', 1) },
    { key: 'W', does: 'one word less at the end', run: word('end', -1) },
    { key: 'q', does: 'one word less at the start', run: word('start', 1) },
    { key: 'Q', does: 'one word more at the start', run: word('start', -1) },
    { key: 'i', does: 'add the selected words', run: onAdd },
  ]);
}
