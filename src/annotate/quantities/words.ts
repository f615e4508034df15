/** Number words of English and what they are worth. Compiled by hand. */
const list = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, first + i * step]);

/** Words below a hundred. */
export const small: Readonly<Record<string, number>> = Object.fromEntries([
  ...list('seventeen eighteen nineteen', 17),
  ...list('thirteen fourteen fifteen sixteen', 13),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...list('zero one two three four five six seven eight nine ten eleven twelve', 0),
]);

/** Words that multiply what stands before them. */
export const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Short forms after digits. "m" and "b" count only after a currency sign, where they cannot be metres or bytes. */
export const shortScales: Readonly<Record<string, number>> = { k: 1e3, mn: 1e6, mln: 1e6, bn: 1e9, tn: 1e12 };
export const moneyScales: Readonly<Record<string, number>> = { m: 1e6, b: 1e9 };

/**
 * Plural scales alone: "dozens" promises two dozen and leaves the rest open, so it reads as at least 24, "tens of
 * thousands" as at least 20,000. "Several hundred" and "a few hundred" read like
 * "hundreds"; "several" alone has no number and is no quantity.
 */
export const plurals: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  tens: 20,
  hundreds: 200,
  thousands: 2e3,
  millions: 2e6,
  billions: 2e9,
};

export const ordinals: Readonly<Record<string, number>> = Object.fromEntries([
  ...list('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
  ...list('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 13),
]);
