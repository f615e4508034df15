import { z } from '@hono/zod-openapi';
import type {
  BoardView,
  ChangeAt,
  ClaimView,
  DecisionRow,
  KeptReport,
  LogRow,
  NoteRow,
  PassageAt,
  Received,
  ReportView,
  SearchRow,
  SourcesView,
  SpeakerRow,
  SpeakerView,
  StoryRow,
  UncheckedRow,
  UncheckedView,
} from '../desk/index.ts';
import * as model from '../model/index.ts';

/** Shapes of what the doors show, each written once for checking, for OpenAPI and (by `satisfies`) against the desk. */

const nullable = z.string().nullable();
const quote = z.object({ words: z.string(), paragraph: z.int() });
const passage = model.passage.unwrap();

export const keptReport = z
  .object({
    hash: z.string(),
    id: z.string(),
    title: z.string().describe('its headline, else its first words'),
    publisher: nullable,
    publishedAt: nullable,
    url: nullable,
    language: nullable,
    receivedAt: z.string(),
    seq: z.int(),
    terms: model.terms.nullable(),
    sample: z.boolean(),
    read: z
      .union([z.literal(true), z.object({ why: model.unreadWhy })])
      .nullable()
      .describe('null while it waits'),
    story: nullable,
    withdrawn: z.boolean(),
    erased: z.boolean(),
  })
  .openapi('KeptReport') satisfies z.ZodType<KeptReport>;

export const storyRow = z
  .object({
    id: z.string(),
    title: z.string(),
    reports: z.int(),
    unread: z.int(),
    claims: z.int(),
    atIssue: z.int(),
    standing: nullable.describe('of its first claim'),
    wording: nullable.describe('of its first claim'),
    latest: nullable,
    receivedAt: z.string(),
  })
  .openapi('StoryRow') satisfies z.ZodType<StoryRow>;

export const decisionRow = z
  .object({
    seq: z.int(),
    at: z.string(),
    decision: model.decisionWord,
    by: z.string(),
    reason: z.string(),
    passage,
    claim: nullable.describe('the claim that holds the passage now'),
    board: z.string().describe('hash of the board it was taken on'),
    engine: z.string(),
    current: z.boolean().describe('whether the board of its story is still that one'),
  })
  .openapi('Decision') satisfies z.ZodType<DecisionRow>;

const noteRow = z
  .object({
    seq: z.int(),
    at: z.string(),
    words: z.string(),
    by: nullable,
    on: passage.nullable(),
    claim: nullable,
  })
  .openapi('Note') satisfies z.ZodType<NoteRow>;

const quotes = z.record(z.string(), quote).describe('words of every proof shown, by REPORT/START-END');

const view = z.object({
  board: model.board,
  hash: z.string().describe('of the whole board'),
  storyHash: nullable.describe("of this story's board, which a decision pins; null where the whole is shown"),
  seq: z.int().describe('number of the last event'),
  total: z.int().describe('claims before the cut'),
  pending: z.int().describe('reports that are kept and wait to be read'),
  unchecked: z.int().describe('statements that a person should still check'),
  reports: z.array(keptReport),
  decisions: z.array(decisionRow),
  notes: z.array(noteRow),
  quotes,
  lost: z.array(z.int()).describe('corrections whose passage no longer stands'),
});
export const boardView = view.openapi('BoardView') satisfies z.ZodType<BoardView>;
export const claimView = view
  .extend({
    claim: model.claim,
    like: z
      .array(model.claim.unwrap().pick({ id: true, wording: true, standing: true }))
      .describe('the claims that `claim.mayBe` names, in its order'),
  })
  .openapi('ClaimView') satisfies z.ZodType<ClaimView>;

const uncheckedRow = z
  .object({
    story: z.string(),
    claim: z.string(),
    wording: z.string(),
    section: model.section,
    report: z.string(),
    proof: model.proof,
    cue: model.proof.nullable(),
    sentence: model.proof.describe('the sentence or sentences that hold its words'),
    speaker: model.source,
    stance: model.stanceWord,
    manner: model.manner.nullable(),
    confidence: z.number().min(0).max(1).describe('how often such attributions are right'),
  })
  .openapi('Unchecked') satisfies z.ZodType<UncheckedRow>;

export const uncheckedView = z
  .object({
    statements: z.array(uncheckedRow),
    title: nullable.describe('of the story; null where all are asked for'),
    seq: z.int().describe('number of the last event'),
    pending: z.int().describe('reports that are kept and wait to be read'),
    reports: z.array(keptReport),
    quotes,
  })
  .openapi('UncheckedView') satisfies z.ZodType<UncheckedView>;

export const sourcesView = z
  .object({
    audit: model.sourceAudit,
    seq: z.int().describe('number of the last event'),
    reports: z.array(keptReport),
    pending: z.int().describe('reports that are kept and wait to be read'),
    quotes,
  })
  .openapi('SourcesView') satisfies z.ZodType<SourcesView>;

export const reportView = z
  .object({
    report: keptReport,
    text: z.string(),
    title: model.span.nullable(),
    furniture: model.spans,
    unread: z.array(z.object({ span: model.span, why: model.unreadWhy })),
    annotations: model.annotations.nullable(),
    claims: z.array(z.object({ claim: z.string(), start: z.int(), end: z.int() })),
  })
  .openapi('ReportView') satisfies z.ZodType<ReportView>;

export const logRow = z
  .object({
    seq: z.int(),
    at: z.string(),
    event: model.logEvent,
    hash: z.string(),
    undone: z.boolean(),
    lost: z.boolean(),
    says: z.string().describe('one plain sentence'),
  })
  .openapi('LogRow') satisfies z.ZodType<LogRow>;

export const searchRow = z
  .object({
    report: keptReport,
    passages: z.array(
      z.object({ start: z.int(), end: z.int(), before: z.string(), words: z.string(), after: z.string() }),
    ),
  })
  .openapi('SearchRow') satisfies z.ZodType<SearchRow>;

export const passageAt = z
  .strictObject({ report: z.string().regex(/^[0-9a-f]{16}$/), start: z.int().nonnegative(), end: z.int().positive() })
  .openapi('PassageAt') satisfies z.ZodType<PassageAt>;

export const speakerRow = z
  .object({
    id: z.string().describe('first passage that names the speaker, REPORT/START-END'),
    name: z.string(),
    kind: model.entityKind,
    naming: model.naming,
    parties: z.array(z.string()).describe('bodies spoken for, as the texts tell'),
    actor: nullable.describe('the known actor that this surely is'),
    statements: z.int(),
    reports: z.int(),
    stories: z.int(),
    suggestions: z.int().describe('how many others may be the same'),
  })
  .openapi('Speaker') satisfies z.ZodType<SpeakerRow>;

const toldOf = z.object({ name: z.string(), proof: model.proof }).nullable();

export const speakerView = z
  .object({
    speaker: speakerRow,
    at: passageAt.nullable().describe('a passage that means the speaker; null for an outlet'),
    names: z.array(z.object({ words: z.string(), proof: model.proof, role: toldOf, party: toldOf })),
    statements: z
      .array(
        z.object({
          claim: z.string(),
          wording: z.string(),
          story: z.string(),
          standing: nullable.describe('of the claim; null for what is no fact'),
          stance: model.stance,
        }),
      )
      .describe('of the report published last first'),
    suggestions: z
      .array(
        z.object({
          speaker: speakerRow,
          reason: z.string(),
          p: passageAt,
          q: passageAt,
          proof: model.proof,
          said: model.proof.nullable(),
        }),
      )
      .describe('who may be the same; p and q are for the correction that settles it'),
    settled: z.array(logRow).describe('what people settled about who this is'),
    stories: z.array(z.object({ id: z.string(), title: z.string() })),
    reports: z.array(keptReport),
    quotes: z.record(z.string(), quote).describe('words of every proof shown, by REPORT/START-END'),
    seq: z.int().describe('number of the last event'),
  })
  .openapi('SpeakerView') satisfies z.ZodType<SpeakerView>;

export const received = z
  .object({
    received: z.array(
      z.object({ report: z.string(), id: z.string(), isNew: z.boolean() }) satisfies z.ZodType<Received>,
    ),
    errors: z.array(model.deskError),
  })
  .openapi('Taken');

const whoAt = z.union([
  z.strictObject({ name: z.string().trim().min(1).max(300) }),
  z.strictObject({ passage: passageAt }),
]);
const p = passageAt;
export const changeAt = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('same'), p, q: p }),
    z.strictObject({ op: z.literal('apart'), p, q: p }),
    z.strictObject({ op: z.literal('speaker'), p, speaker: whoAt }),
    z.strictObject({ op: z.literal('stance'), p, q: p, stance: model.stanceWord.nullable() }),
    z.strictObject({ op: z.literal('drop'), p }),
    z.strictObject({ op: z.literal('one speaker'), p, q: p }),
    z.strictObject({ op: z.literal('two speakers'), p, q: p }),
    z.strictObject({
      op: z.literal('add'),
      p,
      speaker: whoAt,
      cue: passageAt.nullable(),
      cueClass: model.cueClass,
      act: model.act,
    }),
  ])
  .openapi('Change') satisfies z.ZodType<ChangeAt>;

export const by = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .nullish()
  .transform((name) => name ?? null);
export const reason = z
  .string()
  .trim()
  .max(2000)
  .nullish()
  .transform((words) => words || null);

export const custody = z
  .union([
    z.object({ ok: z.literal(true), events: z.int(), head: z.string(), blobs: z.int(), erased: z.int() }),
    z.object({ ok: z.literal(false), seq: z.int().nullable(), blob: nullable, why: z.string() }),
  ])
  .openapi('Custody');

export const status = z
  .object({
    engine: z.string(),
    version: z.string(),
    head: z.int(),
    reports: z.int(),
    pending: z.int(),
    sample: z.boolean().describe('whether the invented story is on the desk'),
    needsToken: z.boolean(),
  })
  .openapi('Status');
