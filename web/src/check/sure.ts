const MOST_IN_TEN = 0.945;

/** How often such readings are right, in words: "right 3 times in 10". Nothing is right 10 times in 10. */
export function sureWords(confidence: number): string {
  if (confidence >= MOST_IN_TEN) return 'right 19 times in 20';
  const times = Math.max(1, Math.round(confidence * 10));
  return times === 1 ? 'right once in 10' : `right ${times} times in 10`;
}
