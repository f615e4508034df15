import type { Quote } from '../../../src/api/index.ts';
import type { Stance } from '../../../src/model/index.ts';
import { proofKey } from './claims.ts';

/** Two words at least, so that what is left of a passage says something. */
const SAYS = /\p{L}[\p{L}’'-]*\s+\S*\p{L}/u;

/** A quotation at the start of a passage, which may begin after its opening mark. */
const QUOTATION = /^(?:[“"][^”"]+|[^“”"]+)[”"]/u;

/** "denied [that] it had ignored warnings": the verb beside it opens what is said. */
const opened = (words: string): string => words.replace(/^that\s+(?=\S+\s)/, '');

/**
 * The words of a stance beside a name and a verb that stand there already: what follows the verb in its passage, else the quotation that
 * it begins with, else all of it.
 */
export function saidOf({ proof, cue }: Stance, quotes: Readonly<Record<string, Quote>>): string {
  const whole = quotes[proofKey(proof)]?.words ?? '';
  if (!cue || cue.report !== proof.report || cue.start < proof.start || cue.end > proof.end) return opened(whole);
  const after = opened(whole.slice(cue.end - proof.start).replace(/^[\s,:;]+/, ''));
  if (SAYS.test(after)) return after;
  return QUOTATION.exec(whole.slice(0, cue.start - proof.start))?.[0] ?? whole;
}
