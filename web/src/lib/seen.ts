import { useEffect, useState } from 'react';

const KEY = 'seen';

/** The event up to which a story was seen; what came in later is new. On the first look nothing is. */
export function useSeen(story: string | undefined, seq: number | undefined): number {
  const [before, setBefore] = useState<{ readonly story: string; readonly seq: number } | null>(null);
  useEffect(() => {
    if (story === undefined || seq === undefined) return;
    const stored = Number(localStorage.getItem(`${KEY} ${story}`) ?? seq);
    setBefore((known) => (known?.story === story ? known : { story, seq: stored }));
    localStorage.setItem(`${KEY} ${story}`, String(seq));
  }, [story, seq]);
  return before !== null && before.story === story ? before.seq : Number.POSITIVE_INFINITY;
}
