import { pairText, type ReadText } from './attribution.ts';

/** Of the attributions whose confidence lies in one tenth: how many, the mean of what was said, the share that is right. */
export interface Reliability {
  readonly from: number;
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

const TENTHS = 10;

/** How far confidence can be taken at its word: right is a soft match with the gold. */
export function scoreReliability(texts: readonly ReadText[]): readonly Reliability[] {
  const judged = texts.flatMap((text) => {
    const right = new Set(pairText(text, 'soft').map(({ found }) => found));
    return text.found.map(({ confidence = 0 }, i) => ({ confidence, isRight: right.has(i) }));
  });
  return Array.from({ length: TENTHS }, (_, tenth) => {
    const here = judged.filter(({ confidence }) => Math.min(TENTHS - 1, Math.floor(confidence * TENTHS)) === tenth);
    const mean = (value: (one: (typeof here)[number]) => number): number =>
      here.length === 0 ? 0 : here.reduce((sum, one) => sum + value(one), 0) / here.length;
    return {
      from: tenth / TENTHS,
      count: here.length,
      said: mean(({ confidence }) => confidence),
      right: mean(({ isRight }) => Number(isRight)),
    };
  }).filter(({ count }) => count > 0);
}
