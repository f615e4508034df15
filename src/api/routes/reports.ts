import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Desk, maybeMeta } from '../../desk/index.ts';
import { type Terms, terms } from '../../model/index.ts';
import { failures, failWith } from '../errors.ts';
import { by, keptReport, logRow, reason, received, reportView } from '../schemas.ts';
import { type AddRoutes, answer, body } from './route.ts';

const meta = {
  publisher: z.string().max(300).nullish(),
  publishedAt: z.string().max(60).nullish().describe('ISO 8601, with zone where known'),
  url: z.string().max(2000).nullish(),
  language: z.string().max(35).nullish().describe('BCP 47'),
};
const hash = z.object({ hash: z.string().regex(/^[0-9a-f]{16}$/) });

const getReports = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Every report of the desk, the latest received first',
  responses: { 200: answer(z.object({ reports: z.array(keptReport) }), 'Reports'), ...failures },
});

const getReport = createRoute({
  method: 'get',
  path: '/api/reports/{hash}',
  summary: 'One report: its text, what was found in it, and where that stands on the board',
  request: { params: hash },
  responses: { 200: answer(reportView, 'The report'), ...failures },
});

const postText = createRoute({
  method: 'post',
  path: '/api/reports',
  summary: 'Adds a pasted text; what is not known is left out',
  request: {
    body: body(z.strictObject({ text: z.string().min(1), terms: terms.nullish(), ...meta })),
  },
  responses: { 201: answer(received, 'It is on the disk'), ...failures },
});

const postFile = createRoute({
  method: 'post',
  path: '/api/files',
  summary: 'Adds the reports of one .txt, .html or .jsonl file, given as raw bytes',
  request: {
    query: z.object({ name: z.string().min(1).max(500), ...meta }),
    body: { content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: { 201: answer(received, 'Reports that are on the disk, and what could not be read'), ...failures },
});

const remove = (word: 'withdraw' | 'erase', summary: string) =>
  createRoute({
    method: 'post',
    path: `/api/reports/{hash}/${word}`,
    summary,
    request: { params: hash, body: body(z.strictObject({ by, reason })) },
    responses: { 201: answer(logRow, 'The event'), ...failures },
  });
const postWithdraw = remove('withdraw', 'Takes a report off the board; undo brings it back');
const postErase = remove('erase', 'Withdraws a report and removes its text for good; its hash stays in the log');

interface Given {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly known: unknown;
  readonly terms: Terms | null;
}

async function take(context: Context, desk: Desk, { bytes, name, known, terms }: Given) {
  const checked = maybeMeta(known, name);
  if (!checked.ok) return failWith(context, checked.error);
  const taken = await desk.ingest({ bytes, name, meta: checked.value, terms });
  if (!taken.ok) return failWith(context, taken.error);
  const [error] = taken.value.errors;
  if (error && taken.value.received.length === 0) return failWith(context, error);
  return context.json({ received: [...taken.value.received], errors: [...taken.value.errors] }, 201);
}

/** Reports in, out and away. */
export const addReportRoutes: AddRoutes = (app, desk) => {
  app.openapi(getReports, async (context) => {
    const reports = await desk.reports();
    return reports.ok
      ? context.json({ reports: reports.value as z.infer<typeof keptReport>[] }, 200)
      : failWith(context, reports.error);
  });
  app.openapi(getReport, async (context) => {
    const view = await desk.report(context.req.valid('param').hash);
    return view.ok ? context.json(view.value as z.infer<typeof reportView>, 200) : failWith(context, view.error);
  });
  app.openapi(postText, (context) => {
    const { text, terms = null, ...known } = context.req.valid('json');
    const bytes = new TextEncoder().encode(text);
    return take(context, desk, { bytes, name: 'paste', known, terms });
  });
  app.openapi(postFile, async (context) => {
    const { name, ...known } = context.req.valid('query');
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return take(context, desk, { bytes, name, known, terms: null });
  });
  for (const [route, act] of [
    [postWithdraw, desk.withdraw],
    [postErase, desk.erase],
  ] as const)
    app.openapi(route, async (context) => {
      const { by, reason } = context.req.valid('json');
      const row = await act(context.req.valid('param').hash, by, reason);
      return row.ok ? context.json(row.value, 201) : failWith(context, row.error);
    });
};
