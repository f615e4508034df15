import type { Annotations, Attribution, Change, Keys, Passage, Span } from '../model/index.ts';
import { contains, overlaps } from '../text/index.ts';
import { attach } from './attach.ts';
import { entityOf } from './speaker.ts';

/** The annotations after a change, or null where what it is about no longer stands there. */
export type Amended = Annotations | null;

const whole = ({ source, cue, content }: Attribution): Span => {
  const all = [...source, ...cue, ...content];
  return [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
};

/** The attribution that a passage means: by one of its contents first, then by all of it. */
function findAttribution(text: string, { attributions }: Annotations, passage: Passage): Attribution | null {
  const pieces = attributions.flatMap((attribution) => attribution.content.map((span) => ({ attribution, span })));
  const piece =
    pieces[
      attach(
        text,
        passage,
        pieces.map(({ span }) => span),
      )
    ];
  return piece?.attribution ?? attributions[attach(text, passage, attributions.map(whole))] ?? null;
}

type Of<Op extends Change['op']> = Extract<Change, { op: Op }>;

/** `speaker(p, …)`: somebody else says p. */
export function changeSpeaker(text: string, annotations: Annotations, { p, speaker }: Of<'speaker'>): Amended {
  const found = findAttribution(text, annotations, p);
  const who = found && entityOf(text, annotations, speaker);
  if (!who) return null;
  const corrected: Attribution = { ...found, speaker: who.entity.id, naming: 'named', number: 1 };
  const attributions = annotations.attributions.map((attribution) =>
    attribution.id === found.id ? corrected : attribution,
  );
  return { ...who.annotations, attributions };
}

/** `drop(p)`: p is no statement. What p holds goes with it; the rest of its attribution stays. */
export function dropStatement(text: string, annotations: Annotations, { p }: Of<'drop'>): Amended {
  const units = [...annotations.propositions, ...annotations.pointers];
  const dropped =
    units[
      attach(
        text,
        p,
        units.map(({ span }) => span),
      )
    ];
  if (!dropped) return null;
  const stays = ({ span }: { readonly span: Span }): boolean => !contains(dropped.span, span);
  return {
    ...annotations,
    propositions: annotations.propositions.filter(stays),
    pointers: annotations.pointers.filter(stays),
    attributions: annotations.attributions.map((attribution) => ({
      ...attribution,
      propositions: attribution.propositions.filter((span) => stays({ span })),
    })),
  };
}

/** What a proposition is found by; annotate computes it, the desk passes it in. */
export type KeysOf = (words: string) => Keys;

/** A report's text with its annotations. */
export interface Read {
  readonly text: string;
  readonly annotations: Annotations;
}

/** `add(p, …)`: p is a statement that was not found, by this speaker. */
export function addStatement({ text, annotations }: Read, change: Of<'add'>, keysOf: KeysOf): Amended {
  const span: Span = [change.p.start, change.p.end];
  const who = entityOf(text, annotations, change.speaker);
  if (!who || attach(text, change.p, [span]) < 0) return null;
  const id = `c${annotations.attributions.length}`;
  const attribution: Attribution = {
    id,
    source: who.entity.mentions.filter((mention) => !overlaps(mention, span)).slice(0, 1),
    cue: change.cue ? [[change.cue.start, change.cue.end]] : [],
    content: [span],
    speaker: who.entity.id,
    naming: 'named',
    number: 1,
    cueClass: change.cueClass,
    manner: null,
    channel: [],
    act: change.act,
    basis: 'none given',
    time: null,
    hedges: [],
    propositions: [span],
    pointsAt: [],
    confidence: 1,
  };
  const keys = keysOf(text.slice(...span));
  const proposition = { span, of: id, act: change.act, negated: false, accused: null, keys };
  return {
    ...who.annotations,
    attributions: [...annotations.attributions, attribution],
    propositions: [...annotations.propositions, proposition],
  };
}
