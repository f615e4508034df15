import type { RawAttribution, Span } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import { findForce } from '../cues/index.ts';
import { groupAtEnd, organisationAtEnd, titleAtEnd } from '../lexicon/words.ts';

/** An attribution that a rule finds inside a content or in the outlet's own voice; `parent` is the one it stands in. */
export interface Nested {
  readonly raw: RawAttribution;
  readonly parent: number | null;
}

/** Words of a subject before what it does; a longer run holds a verb of its own. */
const LONGEST_SUBJECT = 14;

const LEAD = /^(?:that|but|and|while|although|though|meanwhile|later|however|also|still|,|\s)+/i;
const SELF = /^(?:I|we|you|it|he|she|they|this|that|nobody|no one|none|nothing|who|which|there|what)(?![\p{L}-])/iu;
const TAIL = /(?:\s(?:has|have|had|is|are|was|were|also|still|now|currently|been|be|itself|would|will|said it))+$/i;

/** "drew an immediate rejection from [the Malawian government]", "were denied by [Lima]" */
const AGENT_AFTER = /^\s*(?:from|by)\s+(?<agent>(?:the\s)?[^,.;]{3,60})/;
const TURNED_DOWN = /\b(?:denials?|rejections?|denied|rejected|dismissed)\b/i;

/** Whether words name somebody who can speak: a name, a title, a group, a body. */
export const isActor = (words: string): boolean => {
  if (/^(?:the|an?|these|those|some|many|such)$/i.test(words)) return false;
  const head = words.split(/\s(?:of|for|in|at|on|to|from|with)\s|,/)[0] ?? words;
  return (
    /\p{Lu}/u.test(words.replace(/^\p{Lu}\p{Ll}*\s(?=\p{Ll})/u, '')) ||
    [groupAtEnd, organisationAtEnd, titleAtEnd].some((atEnd) => atEnd(head) !== null)
  );
};

function subjectOf(clause: string, forceAt: number): Span | null {
  const lead = LEAD.exec(clause)?.[0].length ?? 0;
  const words = clause.slice(lead, forceAt).replace(/\s+$/, '').replace(TAIL, '');
  const head = words.split(',')[0]!.trim();
  if (/^(?:to|in|on|at|for|from|by|with|after|before|if|when|as|of|because|since)\b/i.test(words)) return null;
  return head.length > 0 ? [lead, lead + (isActor(words) ? words : head).trimEnd().length] : null;
}

const NEVER_SUBJECT =
  /\b(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|footage|video|account|stor(?:y|ies)|it|toll|figures?|cause)\b/i;

function agentAfter(clause: string, from: number): Span | null {
  const match = AGENT_AFTER.exec(clause.slice(from));
  const agent = match?.groups?.agent;
  return agent && isActor(agent) ? [from + match[0].length - agent.length, from + match[0].length] : null;
}

const at = (span: Span, offset: number): Span => [span[0] + offset, span[1] + offset];

/**
 * Finds in one clause somebody other than its speaker who denies, doubts, investigates or declines: "the Pentagon is
 * investigating Russia’s claims" inside an official’s words, "Pellworth did not respond" in the outlet’s own. Null where
 * the clause’s own speaker does so ("we cannot verify"), or nobody.
 */
export function nestedIn(text: string, clause: Span, ownVoice: boolean): RawAttribution | null {
  const words = text.slice(clause[0], clause[1]);
  const force = findForce(words);
  if (!force || (force.cueClass === 'doubting' && force.at === 0)) return null;
  const subject = subjectOf(words, force.at);
  const subjectWords = subject ? words.slice(subject[0], subject[1]) : '';
  const isOther =
    subject !== null &&
    subjectWords.split(' ').length <= LONGEST_SUBJECT &&
    isActor(subjectWords) &&
    !NEVER_SUBJECT.test(subjectWords) &&
    !SELF.test(subjectWords);
  const isPronoun = ownVoice && /^(?:he|she|they)$/i.test(subjectWords) && force.cueClass === 'declining';
  const source =
    isOther || isPronoun
      ? subject
      : force.cueClass === 'denying' && TURNED_DOWN.test(words.slice(force.at, force.end))
        ? agentAfter(words, force.end)
        : null;
  if (!source) return null;
  const rest: Span =
    isOther || isPronoun ? [force.end, words.length] : [0, force.at > 0 ? force.at : Math.min(force.end, source[0])];
  const content = words.slice(rest[0], rest[1]).trim().length > 0 ? [trimmed(words, rest)] : [];
  const cue: Span = isOther || isPronoun ? [Math.max(force.at, source[1] + 1), force.end] : [force.at, force.end];
  return {
    source: [at(source, clause[0])],
    cue: [at(cue[0] < cue[1] ? cue : [force.at, force.end], clause[0])],
    content: content.map((span) => at(span, clause[0])),
    confidence: 0.5,
  };
}

function trimmed(words: string, [start, end]: Span): Span {
  const piece = words.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return [from, from + piece.trim().length];
}

/** Nested finds that the model has not made itself: no attribution of its own has a cue there. */
export function onlyNew(found: readonly Nested[], raws: readonly RawAttribution[]): readonly Nested[] {
  return found.filter(
    ({ raw }) =>
      !raws.some(
        (other) => other.content.length > 0 && other.cue.some((cue) => raw.cue.some((mine) => overlaps(cue, mine))),
      ),
  );
}
