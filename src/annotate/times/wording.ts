import type { Span } from '../../model/index.ts';

const REACH = 80;
const AHEAD =
  /(?:\b(?:will|shall|due|scheduled|expected|set to|plans?|planned|unless|(?:could|may|might|can|must|would|should)\b[^.!?\n]{0,60}\bbefore|upcoming|ahead of|deadline|tomorrow)\b|['’]ll\b)[^.!?\n]{0,60}$|\b(?:by|until|till)\s(?:late\s|early\s|about\s|around\s)?$/i;
const SAID =
  /\b(?:said|told|announced|reported|added|confirmed|denied|accused|blamed|warned|wrote|tweeted|posted|held|killed|met)\b[^.!?,\n]{0,30}$/i;

/** Whether the words before a time look ahead: "will meet on", "due", "until". A verb of saying right before it does not. */
export function isAhead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return AHEAD.test(before) && !SAID.test(before);
}

const FAR = 200;
const SEAM = /[.!?…]["”’)]*\s+["“‘(]?\p{Lu}|\n\s*\n/u;

/** Whether two spans stand in one sentence, by what stands between them. */
export function isSameSentence(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a[1], b[1]), Math.max(a[0], b[0]));
  return between.length <= FAR && !SEAM.test(between);
}
