import type { Quote } from '../../../src/api/index.ts';
import type { Stance } from '../../../src/model/index.ts';
import { proofKey } from './claims.ts';

/** Two words at least, so that what is left of a passage says something. */
const SAYS = /\p{L}[\p{L}’'-]*\s+\S*\p{L}/u;

/** A quotation at the start of a passage, which may begin after its opening mark; a mark after a space opens another. */
const QUOTATION = /^(?:[“"][^”"]+|[^“”"]*[^\s“”"])[”"]/u;

/** "denied [that] it had ignored warnings": the verb beside it opens what is said. */
const opened = (words: string): string => words.replace(/^that\s+(?=\S+\s)/, '');

/**
 * The words of a stance beside a name and a verb that stand there already: the quotation that its passage begins with, else what follows
 * the verb in its sentence, else all of it.
 */
export function saidOf({ proof, cue }: Stance, quotes: Readonly<Record<string, Quote>>): string {
  const whole = quotes[proofKey(proof)]?.words ?? '';
  if (!cue || cue.report !== proof.report || cue.start < proof.start || cue.end > proof.end) return opened(whole);
  const quotation = QUOTATION.exec(whole.slice(0, cue.start - proof.start));
  if (quotation) return quotation[0];
  const after = opened(whole.slice(cue.end - proof.start).replace(/^[\s,:;]+/, ''));
  return SAYS.test(after) && !/^[.!?]/.test(after) ? after : whole;
}
