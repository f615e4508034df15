import type { Entity, Pointer, Proposition, Span } from '../../model/index.ts';
import { contains, overlaps, spanAt } from '../../text/index.ts';
import type { Annotator, Draft } from '../annotator.ts';
import { isAccusing } from '../cues/index.ts';
import { fits, matchOf } from '../fits.ts';
import {
  type Asked,
  answeredBy,
  isAccuser,
  isContradicting,
  isGoingOn,
  isOtherwise,
  isShortAnswer,
  isStandingBy,
  isTakingBack,
  marksOf,
  ownerOf,
  ownerRoleOf,
  reportsBefore,
  resolvePointers,
  retortedTo,
  returnedBy,
  type Target,
} from '../pointers/index.ts';
import { documentRules, releasedRules } from '../pointers/mark-rules.ts';
import { isNegated, keysOf } from '../propositions/index.ts';
import { findDefinite } from '../speakers/index.ts';
import { speakerPatterns } from '../speakers/patterns.ts';
import { isCause, type Reading, type Statement } from '../statements/index.ts';
import { type Holder, holders, partyOf, surnameOf } from './holders.ts';

/** The opening of a report, where its main matter stands, in UTF-16 units after the headline. */
const OPENING = 700;

/** The names a speaker's side goes by: the party, the person spoken for, and of a person the name and surname. */
function sideOf(draft: Draft, entity: Entity | undefined): readonly string[] {
  if (!entity) return [];
  const { kind, name, party } = entity;
  const isNamed = /\p{Lu}/u.test(name);
  const own = !isNamed ? [] : kind === 'person' ? [name, surnameOf(name)] : kind === 'organisation' ? [name] : [];
  const isPerson = draft.entities.some((other) => other.kind === 'person' && other.name === party);
  return [...(party ? [party] : []), ...(party && isPerson ? [surnameOf(party)] : []), ...own];
}

const entityOf = (draft: Draft, speaker: string | null): Entity | undefined =>
  draft.entities.find(({ id }) => id === speaker);

const byId = (draft: Draft): ReadonlyMap<string, Statement> =>
  new Map(draft.statements.map((statement) => [statement.attribution.id, statement]));

/** Whether a statement lays something on somebody; "blamed the outage on a software fault" lays it on nobody. */
const isCharge = (cue: string, { accused, span }: Proposition, text: string): boolean =>
  isAccusing(cue) && (accused !== null || !isCause(cue, text.slice(...span)) || / for /.test(text.slice(...span)));

function targetsOf(draft: Draft): readonly Target[] {
  const title = draft.report.title;
  const statements = byId(draft);
  return draft.propositions.map((proposition) => {
    const statement = statements.get(proposition.of);
    const speaker = statement?.attribution.speaker ?? null;
    return {
      ...proposition,
      speaker,
      side: sideOf(draft, entityOf(draft, speaker)),
      party: partyOf(draft, speaker),
      accusing: isCharge(statement?.cue.words ?? '', proposition, draft.report.text),
      disputed: statement?.cue.cueClass === 'denying' || statement?.cue.cueClass === 'doubting',
      byAccuser: isAccuser(`${entityOf(draft, speaker)?.role ?? ''} ${entityOf(draft, speaker)?.name ?? ''}`),
      headline: title !== null && contains(title, proposition.span),
      opening: proposition.span[0] < (title?.[1] ?? 0) + OPENING,
      recording:
        ['recording', 'document'].includes(entityOf(draft, speaker)?.kind ?? '') ||
        fits(releasedRules, draft.report.text.slice(...proposition.span)),
      goesOn: isGoingOn(draft.report.text.slice(...proposition.span)),
      fact: proposition.act === 'fact',
      own: statement === undefined,
    };
  });
}

interface Made {
  readonly holder: Holder;
  readonly reading: Extract<Reading, { type: 'pointer' }>;
  readonly asked: Asked;
}

const sentenceAt = (draft: Draft, offset: number): number => spanAt(draft.sentences, offset)?.[0] ?? offset;

/** "the company’s account": the party, or the name, of whom the text called so last among those who speak. */
function ownerByRole(draft: Draft, words: string, at: number): string | null {
  const role = ownerRoleOf(words);
  if (role === null) return null;
  const speaking = new Set(draft.statements.map(({ attribution }) => attribution.speaker));
  const spoken = draft.entities.flatMap(({ id }, index) => (speaking.has(id) ? [index] : []));
  const entity = draft.entities[findDefinite(role, at, draft.entities, new Set(spoken))];
  return entity ? (entity.party ?? (entity.kind === 'person' ? surnameOf(entity.name) : entity.name)) : null;
}

/** "aware of [reports of a coup] but could not confirm them": what the pronoun of a pointer stands for. */
function reportsOf(draft: Draft, holder: Holder, span: Span): string {
  const from = sentenceAt(draft, span[0]);
  const before = holder.readings.findLast((other) => other.span[0] >= from && other.span[1] <= span[0]);
  return before ? reportsBefore(draft.report.text.slice(...span), draft.report.text.slice(...before.span)) : '';
}

/** "brushed the report aside", of a report that says several things here: as a whole, not what it said last. */
function isOfDocument({ entities, statements }: Draft, words: string): boolean {
  const head = matchOf(documentRules, words)?.groups?.head;
  const document = entities.find(({ kind, name }) => kind === 'document' && name.endsWith(` ${head}`));
  return statements.filter(({ attribution }) => attribution.speaker === document?.id).length > 1;
}

function askedOf(draft: Draft, holder: Holder, reading: Made['reading']): Asked {
  const words = draft.report.text.slice(...reading.span);
  const said = isContradicting(holder.cue) && ownerRoleOf(words) === null ? `${words}’s account` : words;
  const byRole = ownerByRole(draft, said, reading.span[0]);
  const reports = reportsOf(draft, holder, reading.span);
  const marks = marksOf(words, draft.report.text.slice(sentenceAt(draft, reading.span[0]), reading.span[0]));
  return {
    span: reading.span,
    of: holder.id,
    kind: reading.kind,
    denies: reading.cueClass === 'denying',
    declines: reading.cueClass === 'declining',
    paragraph: draft.report.text.lastIndexOf('\n', reading.span[0]) + 1,
    doubts: reading.cueClass === 'doubting',
    upholds: reading.cueClass === 'asserting' && isStandingBy(holder.cue),
    speaker: holder.speaker,
    side: sideOf(draft, entityOf(draft, holder.speaker)),
    party: partyOf(draft, holder.speaker),
    takesBack: reading.cueClass === 'denying' && isTakingBack(`${holder.cue} ${words}`),
    owner: ownerOf(said, draft.parties) ?? byRole,
    ownerByRole: byRole !== null,
    keys: keysOf(`${words} ${reports}`.trim(), draft.parties),
    headline: draft.report.title !== null && contains(draft.report.title, reading.span),
    ...marks,
    openQuestion: marks.openQuestion && holder.speaker === null,
    topic: marks.topic || reports !== '',
    near: isShortAnswer(words) || (marks.near && byRole === null && !isOfDocument(draft, words)),
  };
}

const madeOf = (draft: Draft): readonly Made[] =>
  holders(draft).flatMap((holder) =>
    holder.readings.flatMap((reading) =>
      reading.type === 'pointer' ? [{ holder, reading, asked: askedOf(draft, holder, reading) }] : [],
    ),
  );

function toPointer({ holder, reading, asked }: Made, at: Pointer['at']): Pointer {
  const { span, kind, cueClass, manner } = reading;
  return { span, of: holder.id, kind, cueClass, manner, owner: asked.owner, at, keys: asked.keys };
}

/** "The clip was a year old, state television said. Researchers disputed that": who denies a denial says that it is so. */
function answeringDenials(draft: Draft, made: readonly Made[], pointers: readonly Pointer[]): readonly Pointer[] {
  const isThat = ({ reading }: Made): boolean => /^(?:that|this|it)$/i.test(draft.report.text.slice(...reading.span));
  const by = (one: Pointer) => made[pointers.indexOf(one)]!.holder.speaker;
  const inOrder = pointers.toSorted((a, b) => a.span[0] - b.span[0]);
  return pointers.map((pointer, i) => {
    const before = inOrder.findLast(({ span }) => span[1] <= pointer.span[0]);
    const isAnswer =
      pointer.cueClass === 'denying' &&
      isThat(made[i]!) &&
      before?.cueClass === 'denying' &&
      before.at.length > 0 &&
      pointer.span[0] - before.span[1] < SAME_BREATH &&
      by(before) !== by(pointer) &&
      !draft.propositions.some(({ span }) => span[0] >= before.span[1] && span[1] <= pointer.span[0]);
    return isAnswer ? { ...pointer, cueClass: 'asserting', at: before.at } : pointer;
  });
}

/**
 * "The club had no licence. The owner said it did" denies it; "declined to say whether he was a suspect. Two people said he was"
 * answers what was left open, and says so.
 */
function answeringShortly(draft: Draft, pointers: readonly Pointer[]): readonly Pointer[] {
  const statements = byId(draft);
  return pointers.map((pointer) => {
    const words = draft.report.text.slice(...pointer.span);
    if (pointer.cueClass !== 'denying' || !isShortAnswer(words)) return pointer;
    const target = draft.propositions.find(
      ({ span }) => span[0] === pointer.at[0]?.[0] && span[1] === pointer.at[0][1],
    );
    const left = ['declining', 'doubting', 'inquiring'].includes(statements.get(target?.of ?? '')?.cue.cueClass ?? '');
    const isSame = target !== undefined && (left ? !isNegated(words) : target.negated === isNegated(words));
    return isSame ? { ...pointer, cueClass: 'asserting' } : pointer;
  });
}

/** How far a denial goes on: about two sentences, in UTF-16 units. */
const SAME_BREATH = 250;

/** "There was no manipulation of any kind" answers whatever the speaker has denied before, further on too. */
const SAME_REPORT = 1500;
const isFlat = (words: string): boolean => speakerPatterns.flatDenial.pattern.test(words);

interface Denial {
  readonly pointer: Pointer;
  readonly by: string | null;
}

/**
 * "She dismissed his account. “We received no warning”, she said": a negated sentence right after one’s own denial goes on
 * with it, and any sentence after "remembers it differently".
 */
function goesOnDenying(
  draft: Draft,
  proposition: Proposition,
  speaker: string | null,
  denials: readonly Denial[],
): Pointer['at'] {
  if (speaker === null) return [];
  const isFramed = speakerPatterns.framed.pattern.test(draft.report.text.slice(...proposition.span));
  const isAny = proposition.negated || isFramed;
  const [start] = proposition.span;
  const reach = isFlat(draft.report.text.slice(...proposition.span)) ? SAME_REPORT : SAME_BREATH;
  const before = denials.findLast(
    ({ by, pointer: { span } }) =>
      by === speaker &&
      span[1] <= start &&
      start - span[1] < reach &&
      (isAny || isOtherwise(draft.report.text.slice(...span))),
  );
  return before?.pointer.at ?? [];
}

const answeringOf = (draft: Draft, { cue, attribution }: Statement) => {
  const at = attribution.cue[0]![0];
  return { cue: cue.words, front: draft.report.text.slice(sentenceAt(draft, at), at), speaker: attribution.speaker };
};

/** Propositions of the accused that answer the accusation without naming it: "We do not send bombs across the river". */
function answers(draft: Draft, targets: readonly Target[], made: readonly Pointer[]): readonly Pointer[] {
  const statements = byId(draft);
  const denials = made
    .filter(({ cueClass }) => cueClass === 'denying')
    .map((pointer) => ({ pointer, by: statements.get(pointer.of)?.attribution.speaker ?? null }));
  return draft.propositions.flatMap((proposition): readonly Pointer[] => {
    const statement = statements.get(proposition.of);
    if (statement?.cue.cueClass !== 'asserting') return [];
    const side = sideOf(draft, entityOf(draft, statement.attribution.speaker));
    const target = answeredBy(proposition, draft.report.text.slice(...proposition.span), side, targets);
    const retorted = target?.span ?? retortedTo(proposition, answeringOf(draft, statement), targets);
    const at = retorted ? [retorted] : goesOnDenying(draft, proposition, statement.attribution.speaker, denials);
    const { span, of, keys } = proposition;
    return at.length > 0 ? [{ span, of, kind: 'event', cueClass: 'denying', manner: null, owner: null, at, keys }] : [];
  });
}

/** What the accused lay on somebody else in answer: told by the whole statement, whose content is a charge of its own. */
function returns(draft: Draft, targets: readonly Target[]): readonly Pointer[] {
  const statements = byId(draft);
  return draft.propositions.flatMap((proposition): readonly Pointer[] => {
    const statement = statements.get(proposition.of);
    if (statement?.cue.cueClass !== 'asserting' || proposition.act !== 'fact') return [];
    const { speaker, cue, content } = statement.attribution;
    const target = returnedBy(proposition, sideOf(draft, entityOf(draft, speaker)), targets);
    const spans = [...cue, ...content];
    const span: Span = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
    const { of, keys } = proposition;
    const pointer = { span, of, kind: 'allegation', cueClass: 'denying', manner: null, owner: null, keys } as const;
    return target ? [{ ...pointer, at: [target.span] }] : [];
  });
}

/**
 * "Voland denied it. “We have no troops there”, its spokesman said. The mission could not verify it": what is about an answer
 * is about what that answers, and who denies the answer says that it is so.
 */
function throughAnswers(draft: Draft, pointers: readonly Pointer[], answering: readonly Pointer[]): readonly Pointer[] {
  const placeOf = ([start, end]: Span): string => `${start}-${end}`;
  const negated = new Set(draft.propositions.flatMap((one) => (one.negated ? [placeOf(one.span)] : [])));
  const flat = answering.filter(({ span }) => negated.has(placeOf(span)));
  const answered = new Map(flat.map(({ span, at }) => [placeOf(span), at]));
  return pointers.map((pointer) => {
    const at = pointer.at
      .map(placeOf)
      .map((place) => answered.get(place))
      .find((found) => found !== undefined);
    if (!at || at.some((span) => overlaps(span, pointer.span))) return pointer;
    return { ...pointer, at, cueClass: pointer.cueClass === 'denying' ? 'asserting' : pointer.cueClass };
  });
}

/** What passages without a proposition of their own are about, inside this report. */
export const pointers: Annotator = {
  name: 'pointers',
  requires: ['report', 'sentences', 'statements', 'own', 'propositions', 'entities', 'parties'],
  assigns: ['pointers'],
  annotate: (draft) => {
    const targets = targetsOf(draft);
    const made = madeOf(draft);
    const at = resolvePointers(
      made.map(({ asked }) => asked),
      targets,
    );
    const pointed = answeringShortly(
      draft,
      made.map((item, i) => toPointer(item, at[i]!)),
    );
    const found = answeringDenials(draft, made, pointed);
    const answering = answers(draft, targets, found);
    return { pointers: [...throughAnswers(draft, found, answering), ...answering, ...returns(draft, targets)] };
  },
};
