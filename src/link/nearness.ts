import type { Proposition } from '../model/index.ts';
import type { Unit } from './input.ts';

/** What 1 is in the bytes of a meaning. */
const ONE = 127;

const decoded = new WeakMap<Proposition, Int8Array>();

function bytesOf(proposition: Proposition): Int8Array {
  const known = decoded.get(proposition);
  if (known) return known;
  const bytes = Int8Array.from(Buffer.from(proposition.meaning!, 'base64'));
  decoded.set(proposition, bytes);
  return bytes;
}

/** The cosine of what two propositions mean, -1 to 1; null where either has no meaning. */
export function nearness(a: Proposition, b: Proposition): number | null {
  if (a.meaning === null || b.meaning === null) return null;
  const [x, y] = [bytesOf(a), bytesOf(b)];
  let product = 0;
  for (let i = 0; i < x.length; i++) product += x[i]! * y[i]!;
  return product / (ONE * ONE);
}

/** Nearer than this, two passages are compared that share neither a word nor a name. */
export const NEAR_ENOUGH = 0.5;

/** In UTF-16 units of text: the same paragraph or the next, and those about it. */
const BESIDE = 250;
const ABOUT = 600;

/**
 * Weights of a logistic model, fitted on the pairs of all boards drawn by hand (`eval/one-claim.ts`); the bias is
 * lower than the fitted one (-5.247): a wrong join hides what two rows would show.
 */
const WEIGHTS = {
  near: 7.163,
  nearSquared: 0.001,
  rules: 2.336,
  anyRule: -0.176,
  oneReport: -0.608,
  beside: 0.77,
  about: 0.835,
  oneParagraph: 2.297,
  oneSentence: -2.426,
  headline: 1.314,
  headlines: -0.683,
  bias: -6.65,
} as const;
type Sign = keyof typeof WEIGHTS;

/** What speaks for one claim and against it. */
export function signsOf(
  near: number,
  rules: number,
  [x, y]: readonly [Unit, Unit],
): Readonly<Record<Sign, number | boolean>> {
  const oneReport = x.item === y.item;
  const apart = oneReport ? Math.abs(x.span[0] - y.span[0]) : Number.POSITIVE_INFINITY;
  return {
    near,
    nearSquared: near * near,
    rules,
    anyRule: rules > 0,
    oneReport,
    beside: apart < BESIDE,
    about: apart < ABOUT,
    oneParagraph: oneReport && x.paragraph[0] === y.paragraph[0],
    oneSentence: oneReport && x.sentence[0] === y.sentence[0],
    headline: x.headline || y.headline,
    headlines: x.headline && y.headline,
    bias: true,
  };
}

/** A smaller likelihood counts as none: it would cost memory and change means little. */
const LEAST = 0.15;

/** How likely two units are of one claim, 0 to 1, by what they mean, what rules say of them (0 to 1) and where they stand. */
export function likelihood(near: number, rules: number, units: readonly [Unit, Unit]): number {
  const signs = signsOf(near, rules, units);
  const sum = Object.entries(WEIGHTS).reduce((all, [sign, weight]) => all + weight * Number(signs[sign as Sign]), 0);
  const share = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  return share < LEAST ? 0 : share;
}
