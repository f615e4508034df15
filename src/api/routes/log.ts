import { createRoute, z } from '@hono/zod-openapi';
import about from '../../../package.json' with { type: 'json' };
import { failures, failWith } from '../errors.ts';
import { sendEvents } from '../events.ts';
import { by, custody, logRow, searchRow, status } from '../schemas.ts';
import { type AddRoutes, answer, body } from './route.ts';

const since = z.object({ since: z.coerce.number().int().nonnegative().default(0) });

const getLog = createRoute({
  method: 'get',
  path: '/api/log',
  summary: 'The log after an event, in order',
  request: { query: since },
  responses: { 200: answer(z.object({ log: z.array(logRow) }), 'Events'), ...failures },
});

const getChanges = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'What happened after an event, and where the log stands now',
  request: { query: since },
  responses: { 200: answer(z.object({ changes: z.array(logRow), head: z.int() }), 'Events'), ...failures },
});

const getSearch = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Reports that hold every word; words in double quotes stand together',
  request: {
    query: z.object({ q: z.string().max(500), limit: z.coerce.number().int().positive().max(200).default(50) }),
  },
  responses: { 200: answer(z.object({ hits: z.array(searchRow) }), 'Best first'), ...failures },
});

const getVerify = createRoute({
  method: 'get',
  path: '/api/verify',
  summary: 'Checks the chain of the log and every blob, and names the first break',
  responses: { 200: answer(custody, 'The outcome'), ...failures },
});

const getStatus = createRoute({
  method: 'get',
  path: '/api/status',
  summary: 'What runs here',
  responses: { 200: answer(status, 'Status'), ...failures },
});

const lastSeen = z.string().optional().describe('number of the last event seen; what came after it is told at once');

const getEvents = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'Changes as they come: `event: change`, `data: {"seq"}`, for as long as the caller listens',
  request: { headers: z.object({ 'last-event-id': lastSeen }) },
  responses: {
    200: { content: { 'text/event-stream': { schema: z.string() } }, description: 'Server-sent events' },
    ...failures,
  },
});

const postRemoveSample = createRoute({
  method: 'post',
  path: '/api/sample/remove',
  summary: 'Erases the invented story that a new desk starts with',
  request: { body: body(z.strictObject({ by })) },
  responses: { 200: answer(z.object({ removed: z.int() }), 'How many reports went'), ...failures },
});

/** The log, search, care. */
export const addLogRoutes =
  (needsToken: boolean): AddRoutes =>
  (app, desk) => {
    app.openapi(getLog, async (context) => {
      const log = await desk.log(context.req.valid('query').since);
      return log.ok ? context.json({ log: [...log.value] }, 200) : failWith(context, log.error);
    });
    app.openapi(getChanges, async (context) => {
      const { since } = context.req.valid('query');
      // with the event before it, which tells where the log stands when nothing came after
      const log = await desk.log(Math.max(0, since - 1));
      if (!log.ok) return failWith(context, log.error);
      const whole = log.value.length > 0 ? log : await desk.log();
      if (!whole.ok) return failWith(context, whole.error);
      const changes = log.value.filter(({ seq }) => seq > since);
      return context.json({ changes, head: whole.value.at(-1)?.seq ?? 0 }, 200);
    });
    app.openapi(getSearch, async (context) => {
      const { q, limit } = context.req.valid('query');
      const hits = await desk.search(q, limit);
      return hits.ok
        ? context.json({ hits: hits.value as z.infer<typeof searchRow>[] }, 200)
        : failWith(context, hits.error);
    });
    app.openapi(getVerify, async (context) => context.json(await desk.verify(), 200));
    app.openapi(getStatus, async (context) => {
      const [reports, log] = [await desk.reports(), await desk.log()];
      if (!reports.ok) return failWith(context, reports.error);
      const live = reports.value.filter(({ withdrawn }) => !withdrawn);
      return context.json(
        {
          engine: desk.engine,
          version: about.version,
          head: log.ok ? (log.value.at(-1)?.seq ?? 0) : 0,
          reports: live.length,
          pending: live.filter(({ read }) => read === null).length,
          sample: live.some(({ sample }) => sample),
          needsToken,
        },
        200,
      );
    });
    app.openapi(postRemoveSample, async (context) => {
      const removed = await desk.removeSample(context.req.valid('json').by);
      return removed.ok ? context.json(removed.value, 200) : failWith(context, removed.error);
    });
    app.openapi(getEvents, (context) => sendEvents(context, desk));
  };
