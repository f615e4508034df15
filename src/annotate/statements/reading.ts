import type { CueClass, Manner, Pointer, Span } from '../../model/index.ts';
import { classOfCue, findForce, isAccusing } from '../cues/index.ts';
import { isDenyingJudgement, pointerKind } from '../pointers/index.ts';
import { hasVerb } from '../propositions/index.ts';

/** What one clause of a statement is: something said, or a stance on something said elsewhere. */
export type Reading =
  | { readonly type: 'nothing'; readonly span: Span }
  | { readonly type: 'proposition'; readonly span: Span }
  | {
      readonly type: 'pointer';
      readonly span: Span;
      readonly kind: Pointer['kind'];
      readonly cueClass: CueClass;
      readonly manner: Manner | null;
    };

export interface Cue {
  readonly words: string;
  readonly cueClass: CueClass;
  readonly manner: Manner | null;
}

const AUXILIARY =
  /(?:\b(?:has|have|had|did|does|do|is|are|was|were|could|can|cannot|would|will|not|never|been|be|able|unable|to|yet|also|immediately|independently|still|now|said it|begun)(?:n[’']t)?\s+|n[’']t\s+)+$/i;

/** Cues that say nothing by themselves: "declined" to comment, "able to" confirm, "pointed" the finger. */
const NEEDS_MORE =
  /^(?:declin|refus|would not|unable|yet|fail)|^(?:would|will|could|did|does|do|has|have|had)$|\b(?:able|unable|yet) to$|\b(?:started|begun|began|trying|seeking|continu(?:ed|es|ing))$|\bpoint(?:s|ed|ing)?$/i;

/** The cue with the auxiliaries before it and, where it needs them, the first words after ("declined" "to comment"). */
export function readCue(text: string, cue: readonly Span[], content: readonly Span[]): Cue {
  const first = cue[0]!;
  const before = AUXILIARY.exec(text.slice(Math.max(0, first[0] - 40), first[0]))?.[0] ?? '';
  const words = cue.map(([start, end]) => text.slice(start, end)).join(' ');
  const after = NEEDS_MORE.test(words)
    ? text.slice(content[0]?.[0] ?? first[1], (content[0]?.[0] ?? first[1]) + 24)
    : '';
  const full = `${before}${words}${after ? ` ${after.trim()}` : ''}`;
  return { words: full, ...classOfCue(full) };
}

/** "repeated the claims", "confirmed the report": a pointer that asserts. Others of the kind take no stance. */
const UPHOLDS =
  /\b(?:confirm(?:s|ed|ing)?|corroborat\w+|repeat(?:s|ed|ing)?|reiterat\w+|echo(?:es|ed|ing)?|stand(?:s|ing)? by|stood by|uphold|upheld)\b/i;

const pointer = (span: Span, kind: Pointer['kind'], cueClass: CueClass, manner: Manner | null): Reading => ({
  type: 'pointer',
  span,
  kind,
  cueClass,
  manner,
});

/** "blames Ostrenia", "pointed the finger at Ostrenia": on whom, but not of what. */
const isBareAccusation = (cue: string, clause: string): boolean =>
  isAccusing(cue) && /^(?:the finger )?(?:at |on )?(?:the )?(?:\p{Lu}[\p{L}’'-]*\s?){1,4}$/u.test(clause.trim());

/** "could not establish who filmed it": a question stands for what it asks about. */
const WHO = /^(?:exactly |just )?(?:who|what|when|where|how|why)\b/i;

/** "offered no evidence", "gave no details": what was not given is no proposition. */
const NOTHING_GIVEN =
  /^(?:no|any|little|further) (?:\p{Ll}+ )?(?:evidence|proof|details?|comment|explanation|information|indication)\b|^without\b/iu;

function readStance(clause: string, span: Span, cue: Cue): Reading | null {
  const force = findForce(clause);
  if (force && cue.cueClass === 'asserting')
    return pointer(span, pointerKind(clause) ?? 'allegation', force.cueClass, force.manner);
  const kind = pointerKind(clause);
  if (isDenyingJudgement(cue.words, clause) && kind) return pointer(span, kind, 'denying', null);
  if (cue.cueClass === 'declining') return pointer(span, 'anything', 'declining', cue.manner);
  if (kind && cue.cueClass !== 'asserting' && cue.cueClass !== 'none')
    return pointer(span, kind, cue.cueClass, cue.manner);
  if (WHO.test(clause) && (cue.cueClass === 'doubting' || cue.cueClass === 'inquiring'))
    return pointer(span, 'allegation', cue.cueClass, cue.manner);
  if (kind === 'allegation' && UPHOLDS.test(cue.words)) return pointer(span, kind, 'asserting', cue.manner);
  return null;
}

const SHORTEST = 3;

/** "without evidence", "the allegations" under a cue that does nothing to them: no proposition of its own. */
function saysNothing(clause: string): boolean {
  const count = clause.split(/\s+/).length;
  return (
    (count < SHORTEST && !/\d/.test(clause)) ||
    (count <= SHORTEST + 1 && !/\d/.test(clause) && !hasVerb(clause)) ||
    NOTHING_GIVEN.test(clause) ||
    (pointerKind(clause) === 'allegation' && count < 2 * SHORTEST)
  );
}

/** "claims of jamming", "suggestions that its navy had jammed": what stands after is what is claimed. */
const CLAIM_OF =
  /^(?:the |any |all |these |such )?(?:claims?|suggestions?|allegations?|accusations?|reports?|rumou?rs?|speculation|talk|charges?|notions?|idea)(?: (?:by|from) [^,]{2,40}?)? (?:that |of (?=(?:\p{Ll}+ly )?\p{Ll}+ing\b))/iu;

/** "has started [to analyse] the recorder": the verb of the cue that stands in the content. */
const TO_DO = /^to \p{Ll}+(?: (?:into|at|whether))? (?=the\b|its\b|his\b|her\b|their\b|an?\b|\p{Lu})/u;

/** Reads one clause under its cue. */
export function readClause(text: string, whole: Span, cue: Cue): Reading {
  const lead = cue.cueClass === 'inquiring' || cue.cueClass === 'doubting' ? TO_DO : CLAIM_OF;
  const named = (CLAIM_OF.exec(text.slice(...whole)) ?? lead.exec(text.slice(...whole)))?.[0].length ?? 0;
  const span: Span = [whole[0] + named, whole[1]];
  const clause = text.slice(span[0], span[1]);
  return (
    readStance(clause, span, cue) ?? {
      type: saysNothing(clause) && !isBareAccusation(cue.words, clause) ? 'nothing' : 'proposition',
      span,
    }
  );
}
