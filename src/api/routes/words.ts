import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { LogRow } from '../../desk/index.ts';
import { decisionWord, type Result } from '../../model/index.ts';
import { failures, failWith } from '../errors.ts';
import { by, changeAt, logRow, passageAt, reason } from '../schemas.ts';
import { type AddRoutes, answer, body } from './route.ts';

const post = <Shape extends z.ZodType>(path: string, summary: string, shape: Shape) =>
  createRoute({
    method: 'post',
    path,
    summary,
    request: { body: body(shape) },
    responses: { 201: answer(logRow, 'The event, as the log keeps it'), ...failures },
  });

const signed = z.string().trim().min(1, 'a decision is signed').max(200);
const words = z.string().trim().min(1).max(2000);

const postCorrection = post(
  '/api/corrections',
  'Says what a report says: same, apart, speaker, stance, drop, one speaker, two speakers, add',
  z.strictObject({ change: changeAt, by, reason }),
);
const postUndo = post('/api/undo', 'Takes back an event', z.strictObject({ seq: z.int().positive(), by }));
const postDecision = post(
  '/api/decisions',
  'Publish, hold or kill: signed, with a reason, on the board that was seen',
  z.strictObject({
    decision: decisionWord,
    claim: passageAt,
    by: signed,
    reason: words,
    board: z.string().optional().describe('the storyHash or hash that was shown; refused (409) where it has changed'),
  }),
);
const postNote = post(
  '/api/notes',
  'A note, on a passage, or on none (`"on": null`)',
  z.strictObject({ words, on: passageAt.nullable(), by }),
);

const show = (context: Context, row: Result<LogRow>) =>
  row.ok ? context.json(row.value, 201) : failWith(context, row.error);

/** What people add. */
export const addWordRoutes: AddRoutes = (app, desk) => {
  app.openapi(postCorrection, async (context) => {
    const { change, by, reason } = context.req.valid('json');
    return show(context, await desk.correct(change, by, reason));
  });
  app.openapi(postUndo, async (context) => {
    const { seq, by } = context.req.valid('json');
    return show(context, await desk.undo(seq, by));
  });
  app.openapi(postDecision, async (context) => show(context, await desk.decide(context.req.valid('json'))));
  app.openapi(postNote, async (context) => show(context, await desk.note(context.req.valid('json'))));
};
