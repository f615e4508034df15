import type { Quote } from '../../../src/api/index.ts';
import type { Stance } from '../../../src/model/index.ts';
import { proofKey, stanceVerb } from './claims.ts';

const LONGEST = 28;

/** A "not" that stands right before the verb, with its helping verb: "was not", "didn’t", "never". */
const NOT_BEFORE = /(?:\S+\s+)?(?:not|never|no longer|nor)(?:\s+\w+ly)?\s*$|\S+n[’']t\s*$/i;

/** Cues that say the opposite where nobody asserts and no "not" stands before them. */
const MISLEADS =
  /^(?:able|in a position|willing|ready|prepared|allowed|yet|confirm\w*|verif\w*|acknowledg\w*|admit\w*)\b/i;

function wordsBefore({ proof, cue }: Stance, quotes: Readonly<Record<string, Quote>>): string {
  if (!cue || cue.report !== proof.report || cue.start <= proof.start || cue.start >= proof.end) return '';
  return quotes[proofKey(proof)]?.words.slice(0, cue.start - proof.start) ?? '';
}

/**
 * The verb of the text where it is short and cannot mislead, never without its "not"; else the name of the stance. An
 * outlet's own voice has no verb of saying, so it is called by its stance.
 */
export function verbOf(stance: Stance, quotes: Readonly<Record<string, Quote>>): string {
  const cue = stance.cue ? quotes[proofKey(stance.cue)]?.words.replace(/\s+/g, ' ').trim() : undefined;
  const not = NOT_BEFORE.exec(wordsBefore(stance, quotes))?.[0].trim();
  const words = not ? `${not} ${cue}` : cue;
  const misleads = !not && stance.stance !== 'asserts' && MISLEADS.test(cue ?? '');
  const isFit = words && words.length <= LONGEST && !misleads && stance.source.naming !== 'outlet';
  const verb = isFit ? words : stanceVerb[stance.stance];
  return stance.manner && stance.manner !== 'in part' ? `${verb} (${stance.manner})` : verb;
}
