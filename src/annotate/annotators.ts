import type { ChannelLink, Evidence, Pointer, Proposition, Quantity, RawAttribution, Span } from '../model/index.ts';
import { contains, overlaps, paragraphs, sentences } from '../text/index.ts';
import type { Annotator, Draft } from './annotator.ts';
import { findCredits } from './credits/index.ts';
import { actOf, classOfCue, isAccusing } from './cues/index.ts';
import { type EvidenceItem, findEvidence } from './evidence/index.ts';
import { findHedges } from './hedges/index.ts';
import { readParties } from './parties/index.ts';
import { findPlaces } from './places/index.ts';
import { answeredBy, ownerOf, resolvePointer, type Target } from './pointers/index.ts';
import { accusedOf, isNegated, keysOf } from './propositions/index.ts';
import { findQuantities } from './quantities/index.ts';
import { resolveSpeakers } from './speakers/index.ts';
import {
  buildOwnVoice,
  buildStatement,
  collectAttributions,
  findOwnVoice,
  ownText,
  type Reading,
} from './statements/index.ts';
import { findTimes } from './times/index.ts';

const structure: Annotator = {
  name: 'structure',
  requires: ['report'],
  assigns: ['paragraphs', 'sentences', 'parties'],
  annotate: ({ report }) => {
    const own = ownText(report.text, sentences(report.text), report.furniture);
    return { paragraphs: paragraphs(report.text), sentences: own, parties: readParties(report.text) };
  },
};

const small: Annotator = {
  name: 'small',
  requires: ['report', 'paragraphs', 'sentences'],
  assigns: ['quantities', 'times', 'places', 'hedges', 'credits'],
  annotate: ({ report, paragraphs: blocks }) => ({
    quantities: findQuantities(report.text),
    times: findTimes(report.text, report.meta.publishedAt),
    places: findPlaces(report.text),
    hedges: findHedges(report.text),
    credits: findCredits(report.text, blocks),
  }),
};

const inFurniture = (draft: Draft, raw: RawAttribution): boolean =>
  draft.report.furniture.some((span) => raw.cue.some((cue) => overlaps(cue, span)));

const attributions: Annotator = {
  name: 'attributions',
  requires: ['report', 'found', 'sentences', 'paragraphs', 'credits'],
  assigns: ['raws', 'parents', 'ownSpans'],
  annotate: (draft) => {
    const found = draft.found.filter((raw) => raw.cue.length > 0 && !inFurniture(draft, raw));
    const collected = collectAttributions({ ...draft, text: draft.report.text }, found);
    const own = findOwnVoice(draft.report.text, draft.sentences, collected.raws);
    return {
      ...collected,
      ownSpans: own.filter((span) => !draft.credits.some((credit) => overlaps(credit.span, span))),
    };
  },
};

/** Room for titles before a sentence’s subject. */
const SUBJECT_REACH = 24;

const speakers: Annotator = {
  name: 'speakers',
  requires: ['report', 'raws', 'parties', 'sentences'],
  assigns: ['entities', 'speakers'],
  annotate: ({ report, raws, parties, sentences: all }) => {
    const sentenceAt = (offset: number): string => {
      const span = all.find(([start, end]) => start <= offset && offset < end);
      return span ? report.text.slice(...span) : '';
    };
    const isSubject = (offset: number): boolean =>
      all.some(([start, end]) => start <= offset && offset < end && offset - start < SUBJECT_REACH);
    return resolveSpeakers(raws, { text: report.text, parties, sentenceAt, isSubject });
  },
};

/** What a nested statement came through: the speaker in whose words it stands. */
function channelOf(draft: Draft, index: number): readonly ChannelLink[] {
  const parent = draft.parents[index] ?? null;
  const speaker = parent === null ? null : draft.speakers[parent]?.speaker;
  const entity = draft.entities.find(({ id }) => id === speaker);
  const span = parent === null ? null : (draft.raws[parent]?.source[0] ?? null);
  return entity ? [{ kind: 'told', name: entity.name, span }] : [];
}

const statements: Annotator = {
  name: 'statements',
  requires: ['report', 'raws', 'parents', 'speakers', 'entities', 'sentences', 'times', 'hedges', 'ownSpans'],
  assigns: ['statements', 'own'],
  annotate: (draft) => {
    const around = { text: draft.report.text, sentences: draft.sentences, times: draft.times, hedges: draft.hedges };
    const built = draft.raws.map((raw, i) => {
      const taken = draft.raws.filter((_, j) => draft.parents[j] === i).flatMap((inner) => inner.cue);
      const statement = buildStatement(around, raw, `a${i}`, draft.speakers[i]!, taken);
      const channel = [...channelOf(draft, i), ...statement.attribution.channel];
      return { ...statement, attribution: { ...statement.attribution, channel } };
    });
    return { statements: built, own: draft.ownSpans.map((span, i) => buildOwnVoice(around, span, `o${i}`)) };
  },
};

const partyOf = (draft: Draft, speaker: string | null): string | null =>
  draft.entities.find(({ id }) => id === speaker)?.party ?? null;

function numbersIn(quantities: readonly Quantity[], span: Span): readonly number[] {
  return quantities.filter((quantity) => contains(span, quantity.span)).map(({ value }) => value);
}

interface Holder {
  readonly id: string;
  readonly cue: string;
  readonly readings: readonly Reading[];
  readonly speaker: string | null;
}

const holders = (draft: Draft): readonly Holder[] => [
  ...draft.statements.map(({ attribution, cue, readings }) => ({
    id: attribution.id,
    cue: cue.words,
    readings,
    speaker: attribution.speaker,
  })),
  ...draft.own.map(({ own, readings }) => ({ id: own.id, cue: '', readings, speaker: null })),
];

/** "denied that its navy had jammed", "denied attacking": the denier’s own side. */
const OWN_DEED =
  /^(?:that )?(?:(?:its|his|her|their|our|it|he|she|they|we|I)\b|(?:ever |having |deliberately )?\p{Ll}+ing\b)/u;

/** "accused its eastern neighbour of": the other of the two states that the report is about. */
const NEIGHBOUR = /^(?:its|their|his|her|the) (?:\p{Ll}+ )?(?:neighbou?r|rival|adversary|foe|enemy|opponent)/u;

function otherParty(draft: Draft, party: string | null): string | null {
  const named = Map.groupBy(draft.parties.findAll(draft.report.text), ({ party: name }) => name);
  const most = [...named]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([name]) => name);
  return party !== null && most.includes(party) ? (most.find((name) => name !== party) ?? null) : null;
}

function accusedBy(draft: Draft, holder: Holder, words: string): string | null {
  const accusing = isAccusing(holder.cue);
  const party = partyOf(draft, holder.speaker);
  if (accusing && NEIGHBOUR.test(words)) return otherParty(draft, party);
  if (classOfCue(holder.cue).cueClass === 'denying' && OWN_DEED.test(words))
    return party ?? draft.entities.find(({ id }) => id === holder.speaker)?.name ?? null;
  return accusedOf(words, accusing, draft.parties);
}

const propositions: Annotator = {
  name: 'propositions',
  requires: ['report', 'statements', 'own', 'parties', 'quantities'],
  assigns: ['propositions'],
  annotate: (draft) => {
    const make = (holder: Holder, span: Span): Proposition => {
      const words = draft.report.text.slice(...span);
      return {
        span,
        of: holder.id,
        act: actOf(holder.cue, words),
        negated: isNegated(words),
        accused: accusedBy(draft, holder, words),
        keys: keysOf(words, draft.parties, numbersIn(draft.quantities, span)),
      };
    };
    return {
      propositions: holders(draft).flatMap((holder) =>
        holder.readings.filter((reading) => reading.type === 'proposition').map(({ span }) => make(holder, span)),
      ),
    };
  },
};

/** "that version of events", "her account", "the figure", "none of those figures" */
const NEAR =
  /^(?:(?:to comment |comment )?(?:on |about )?[“"]?(?:that|this|these|those|her|his|their|its)\s|the (?:figures?|count|toll|chart|account|latter)\b|none of th)/i;

const RECORDING = /\b(?:footage|videos?|clips?|images?|photos?|photographs?|recordings?|pictures?|filmed)\b/i;

function targetsOf(draft: Draft): readonly Target[] {
  return draft.propositions.map((proposition) => {
    const statement = draft.statements.find(({ attribution }) => attribution.id === proposition.of);
    const speaker = statement?.attribution.speaker ?? null;
    const title = draft.report.title;
    return {
      ...proposition,
      speaker,
      party: partyOf(draft, speaker),
      accusing: isAccusing(statement?.cue.words ?? ''),
      disputed: statement?.cue.cueClass === 'denying' || statement?.cue.cueClass === 'doubting',
      headline: title !== null && contains(title, proposition.span),
      recording: draft.entities.find(({ id }) => id === speaker)?.kind === 'recording',
      fact: proposition.act === 'fact',
    };
  });
}

const pointers: Annotator = {
  name: 'pointers',
  requires: ['report', 'statements', 'own', 'propositions', 'entities', 'parties'],
  assigns: ['pointers'],
  annotate: (draft) => {
    const targets = targetsOf(draft);
    const make = (holder: Holder, reading: Extract<Reading, { type: 'pointer' }>): Pointer => {
      const words = draft.report.text.slice(...reading.span);
      const keys = keysOf(words, draft.parties);
      const owner = ownerOf(words, draft.parties);
      const party = partyOf(draft, holder.speaker);
      const denies = reading.cueClass === 'denying' || reading.cueClass === 'declining';
      const at = resolvePointer(
        {
          ...reading,
          of: holder.id,
          denies,
          speaker: holder.speaker,
          party,
          owner,
          keys,
          apposed: /^an? /.test(words),
          recording: RECORDING.test(words),
          near: NEAR.test(words),
        },
        targets,
      );
      return {
        span: reading.span,
        of: holder.id,
        kind: reading.kind,
        cueClass: reading.cueClass,
        manner: reading.manner,
        owner,
        at,
        keys,
      };
    };
    const made = holders(draft).flatMap((holder) =>
      holder.readings.filter((reading) => reading.type === 'pointer').map((reading) => make(holder, reading)),
    );
    return { pointers: [...made, ...answers(draft, targets)] };
  },
};

/** Propositions of the accused that answer the accusation without naming it: "We do not send bombs across the river". */
function answers(draft: Draft, targets: readonly Target[]): readonly Pointer[] {
  return draft.propositions.flatMap((proposition): readonly Pointer[] => {
    const statement = draft.statements.find(({ attribution }) => attribution.id === proposition.of);
    if (statement?.cue.cueClass !== 'asserting') return [];
    const party = partyOf(draft, statement.attribution.speaker);
    const target = answeredBy(proposition, draft.report.text.slice(...proposition.span), party, targets);
    const { span, of, keys } = proposition;
    return target
      ? [{ span, of, kind: 'event', cueClass: 'denying', manner: null, owner: null, at: [target.span], keys }]
      : [];
  });
}

/** Who offers an item: whom the words around it name, else the source it stands in, else who speaks in the same sentence. */
function offererOf(draft: Draft, item: EvidenceItem): string | null {
  const place = item.offeredBy ?? item.span;
  const near = draft.statements.filter(({ attribution }) =>
    [...attribution.source, ...attribution.content].some((piece) => overlaps(piece, place)),
  );
  const own = near.find(({ attribution }) => attribution.source.some((piece) => overlaps(piece, place)));
  return (own ?? near[0])?.attribution.speaker ?? null;
}

const evidence: Annotator = {
  name: 'evidence',
  requires: ['report', 'sentences', 'statements'],
  assigns: ['evidence'],
  annotate: (draft) => ({
    evidence: findEvidence(draft.report.text, draft.sentences).map(
      (item, i): Evidence => ({
        id: `v${i}`,
        span: item.span,
        kind: item.kind,
        state: item.state,
        by: offererOf(draft, item),
      }),
    ),
  }),
};

/** All annotators, in the order they run. */
export const annotators: readonly Annotator[] = [
  structure,
  small,
  attributions,
  speakers,
  statements,
  propositions,
  pointers,
  evidence,
];
