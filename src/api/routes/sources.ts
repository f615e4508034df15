import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Desk, type SourcesOf, sourcesCsv } from '../../desk/index.ts';
import { failures, failWith } from '../errors.ts';
import { sourcesView } from '../schemas.ts';
import { type AddRoutes, answer } from './route.ts';

const hash = z.string().regex(/^[0-9a-f]{16}$/);
const ofStory = z.object({ story: hash });
const ofReport = z.object({ hash });
const csv = {
  content: { 'text/csv': { schema: z.string() } },
  description: 'CSV (RFC 4180), UTF-8 with its mark, which spreadsheets want; text that they would run is text',
} as const;

const getStory = createRoute({
  method: 'get',
  path: '/api/stories/{story}/sources',
  summary: 'Who is quoted in a story: statements, words, parties, lone and unnamed sources',
  request: { params: ofStory },
  responses: { 200: answer(sourcesView, 'The counts, with the words of every passage counted'), ...failures },
});

const getStoryCsv = createRoute({
  method: 'get',
  path: '/api/stories/{story}/sources.csv',
  summary: 'The same as CSV, one row a speaker',
  request: { params: ofStory },
  responses: { 200: csv, ...failures },
});

const getReport = createRoute({
  method: 'get',
  path: '/api/reports/{hash}/sources',
  summary: 'Who is quoted in one report',
  request: { params: ofReport },
  responses: { 200: answer(sourcesView, 'The counts, with the words of every passage counted'), ...failures },
});

const getReportCsv = createRoute({
  method: 'get',
  path: '/api/reports/{hash}/sources.csv',
  summary: 'The same as CSV, one row a speaker',
  request: { params: ofReport },
  responses: { 200: csv, ...failures },
});

const MARK = '\uFEFF';

async function giveCsv(context: Context, desk: Desk, of: SourcesOf) {
  const view = await desk.sources(of);
  if (!view.ok) return failWith(context, view.error);
  return context.body(`${MARK}${sourcesCsv(view.value.audit)}`, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="sources.csv"',
  });
}

async function give(context: Context, desk: Desk, of: SourcesOf) {
  const view = await desk.sources(of);
  return view.ok ? context.json(view.value as z.infer<typeof sourcesView>, 200) : failWith(context, view.error);
}

/** Who is quoted. */
export const addSourcesRoutes: AddRoutes = (app, desk) => {
  app.openapi(getStory, (context) => give(context, desk, { story: context.req.valid('param').story }));
  app.openapi(getStoryCsv, (context) => giveCsv(context, desk, { story: context.req.valid('param').story }));
  app.openapi(getReport, (context) => give(context, desk, { report: context.req.valid('param').hash }));
  app.openapi(getReportCsv, (context) => giveCsv(context, desk, { report: context.req.valid('param').hash }));
};
