import type { RawAttribution, Span } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import { findForce } from '../cues/index.ts';
import { anyOf, fits, matchOf } from '../fits.ts';
import { groupAtEnd, organisationAtEnd, titleAtEnd } from '../lexicon/words.ts';
import {
  adverbialRules,
  agentRules,
  beingRules,
  headEndRules,
  leadRules,
  neverSubjectRules,
  nextClauseRules,
  nobodyRules,
  pronounRules,
  selfRules,
  tailRules,
  turnedDownRules,
  unclearRules,
} from './subject-rules.ts';

/** An attribution that a rule finds inside a content or in the outlet's own voice; `parent` is the one it stands in. */
export interface Nested {
  readonly raw: RawAttribution;
  readonly parent: number | null;
}

/** Words of a subject before what it does; a longer run holds a verb of its own. */
const LONGEST_SUBJECT = 14;

const HEAD_END = anyOf(headEndRules);
const TAIL = anyOf(tailRules);

/** Whether words name somebody who can speak: a name, a title, a group, a body. */
export const isActor = (words: string): boolean => {
  if (fits(nobodyRules, words)) return false;
  const head = words.split(HEAD_END)[0] ?? words;
  return (
    /\p{Lu}/u.test(words.replace(/^\p{Lu}\p{Ll}*\s(?=\p{Ll})/u, '')) ||
    [groupAtEnd, organisationAtEnd, titleAtEnd].some((atEnd) => atEnd(head) !== null)
  );
};

function subjectOf(clause: string, forceAt: number): Span | null {
  const lead = matchOf(leadRules, clause)?.[0].length ?? 0;
  const words = clause.slice(lead, forceAt).replace(/\s+$/, '').replace(TAIL, '');
  const head = words.split(',')[0]!.trim();
  if (fits(adverbialRules, words)) return null;
  return head.length > 0 ? [lead, lead + (isActor(words) ? words : head).trimEnd().length] : null;
}

function agentAfter(clause: string, from: number): Span | null {
  const match = matchOf(agentRules, clause.slice(from));
  const agent = match?.groups?.agent;
  return agent && isActor(agent) ? [from + match[0].length - agent.length, from + match[0].length] : null;
}

/** "[The charges, for which …,] drew an immediate rejection": where what was turned down ends. */
function turnAt(words: string, forceAt: number): number {
  const verb = /\b(?:drew|met|prompted|brought|provoked|was|were|is|are|has|have)\b/.exec(words.slice(forceAt));
  return verb ? forceAt + verb.index : forceAt;
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
  const does = words.slice(force.at, force.end);
  if (force.cueClass === 'denying' && fits(beingRules, does)) return null;
  if (force.cueClass === 'doubting' && fits(unclearRules, does)) return null;
  const subject = subjectOf(words, force.at);
  const subjectWords = subject ? words.slice(subject[0], subject[1]) : '';
  const isOther =
    subject !== null &&
    subjectWords.split(' ').length <= LONGEST_SUBJECT &&
    isActor(subjectWords) &&
    !fits(neverSubjectRules, subjectWords.split(',')[0]!) &&
    !fits(selfRules, subjectWords);
  const isPronoun =
    ownVoice && fits(pronounRules, subjectWords) && (force.cueClass === 'declining' || force.cueClass === 'doubting');
  const source =
    isOther || isPronoun
      ? subject
      : force.cueClass === 'denying' && fits(turnedDownRules, words.slice(force.at, force.end))
        ? agentAfter(words, force.end)
        : null;
  if (!source) return null;
  const turned = isOther || isPronoun ? 0 : turnAt(words, force.at);
  const rest: Span = isOther || isPronoun ? [force.end, words.length] : [0, turned];
  const told = words.slice(rest[0], rest[1]).trim();
  const content = told.length > 0 && !fits(nextClauseRules, told) ? [trimmed(words, rest)] : [];
  const cue: Span = isOther || isPronoun ? [Math.max(force.at, source[1] + 1), force.end] : [turned, force.end];
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

/** Whether two attributions have a cue, or a part of one, in common. */
export const hits = (a: RawAttribution, b: RawAttribution): boolean =>
  a.cue.some((x) => b.cue.some((y) => overlaps(x, y)));

/** Nested finds that the model has not made itself: no attribution of its own has a cue there. */
export function onlyNew(found: readonly Nested[], raws: readonly RawAttribution[]): readonly Nested[] {
  return found.filter(({ raw }) => !raws.some((other) => other.content.length > 0 && hits(other, raw)));
}
