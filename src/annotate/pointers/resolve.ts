import type { Keys, Span } from '../../model/index.ts';

/** A proposition as a pointer sees it: who said it, by what cue, how salient. */
export interface Target {
  readonly span: Span;
  readonly of: string;
  readonly speaker: string | null;
  readonly party: string | null;
  readonly accusing: boolean;
  /** The cue denies or questions it: it is at issue already. */
  readonly disputed: boolean;
  readonly headline: boolean;
  readonly accused: string | null;
  readonly fact: boolean;
  /** Said by a recording or its makers. */
  readonly recording: boolean;
  readonly keys: Keys;
}

export interface Asked {
  readonly span: Span;
  readonly of: string;
  readonly kind: 'allegation' | 'event' | 'anything';
  readonly denies: boolean;
  readonly speaker: string | null;
  readonly party: string | null;
  readonly owner: string | null;
  readonly keys: Keys;
  /** "that account", "the figure": it means what was said last. */
  readonly near: boolean;
  /** It speaks of a recording: "unable to verify the footage". */
  readonly recording: boolean;
  /** The pointer is an apposition to what stands before it. */
  readonly apposed: boolean;
}

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((item) => b.includes(item)).length;

/** Nearness in paragraphs of news (some 300 units); what comes after is half as likely as what came before. */
function nearness(target: Target, asked: Asked): number {
  const distance = asked.span[0] - target.span[1];
  return distance >= 0 ? Math.max(0, 1.5 - distance / 600) : Math.max(-1, -0.3 + distance / 1500);
}

/** ", a charge the ministry rejected": what stands right before, in the same sentence. */
const isApposed = (target: Target, asked: Asked): boolean =>
  asked.apposed && asked.span[0] >= target.span[0] && asked.span[0] - target.span[1] <= 4;

const isOwn = (target: Target, asked: Asked): boolean =>
  target.of === asked.of || (asked.speaker !== null && target.speaker === asked.speaker);
const sameSide = (target: Target, asked: Asked): boolean => asked.party !== null && target.party === asked.party;

/** Those who answer are mostly the accused; an accusation of somebody the words do not name may be of them too. */
function accusedScore(target: Target, asked: Asked): number {
  if (asked.party === null) return 0;
  if (target.accused === asked.party) return asked.denies ? 3 : 1;
  return asked.denies && target.accusing && target.accused === null ? 1.5 : 0;
}

function score(target: Target, asked: Asked): number {
  if (!target.fact || isOwn(target, asked)) return Number.NEGATIVE_INFINITY;
  if (asked.denies && sameSide(target, asked) && !target.disputed) return Number.NEGATIVE_INFINITY;
  const owner = asked.owner === null ? 0 : target.party === asked.owner ? 3 : -1;
  const accused = accusedScore(target, asked);
  const near = asked.near ? { accusing: 0.5, nearness: 3 } : { accusing: 3, nearness: 1 };
  const names = target.accused !== null && asked.keys.names.includes(target.accused.toLowerCase()) ? 1.5 : 0;
  const shows = asked.recording && target.recording ? 4 : 0;
  const words =
    names +
    shows +
    shared(asked.keys.events, target.keys.events) +
    shared(asked.keys.terms, target.keys.terms) +
    0.5 * shared(asked.keys.names, target.keys.names);
  return (
    (isApposed(target, asked) ? 6 : 0) +
    owner +
    accused +
    words +
    (target.accusing ? near.accusing : 0) +
    (target.disputed ? 1 : 0) +
    (target.headline ? 2 : 0) +
    near.nearness * nearness(target, asked)
  );
}

/** Below this a pointer is left open: link then looks at the other reports of the story. */
const ENOUGH = { allegation: 2.2, event: 3, anything: 3 } as const;

/**
 * The proposition of the same report that a pointer is about: an allegation first, the accused’s own first where it is
 * they who answer, words and nearness next. Empty where nothing is clear enough.
 */
export function resolvePointer(asked: Asked, targets: readonly Target[]): readonly Span[] {
  const ranked = targets
    .map((target) => ({ target, score: score(target, asked) }))
    .filter((item) => item.score >= ENOUGH[asked.kind])
    .sort((a, b) => b.score - a.score || a.target.span[0] - b.target.span[0]);
  return ranked.slice(0, 1).map(({ target }) => target.span);
}
