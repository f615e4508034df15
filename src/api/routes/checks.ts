import { createRoute, z } from '@hono/zod-openapi';
import { stanceWord } from '../../model/index.ts';
import { failures, failWith } from '../errors.ts';
import { by, logRow, passageAt, uncheckedView } from '../schemas.ts';
import { type AddRoutes, answer, body } from './route.ts';

const getUnchecked = createRoute({
  method: 'get',
  path: '/api/unchecked',
  summary: 'Statements that a person should check, of one story or all: at issue first, then the least sure',
  request: { query: z.object({ story: z.string().optional() }) },
  responses: { 200: answer(uncheckedView, 'Statements that nobody has checked, corrected or decided on'), ...failures },
});

const postCheck = createRoute({
  method: 'post',
  path: '/api/checks',
  summary: 'Says that a statement is read right, as it was seen: refused (409) where it is read otherwise now',
  request: {
    body: body(z.strictObject({ statement: passageAt, speaker: z.string(), stance: stanceWord, by })),
  },
  responses: { 201: answer(logRow, 'The event, as the log keeps it'), ...failures },
});

/** What a person should check, and that it was checked. */
export const addCheckRoutes: AddRoutes = (app, desk) => {
  app.openapi(getUnchecked, async (context) => {
    const view = await desk.unchecked(context.req.valid('query').story);
    return view.ok ? context.json(view.value as z.infer<typeof uncheckedView>, 200) : failWith(context, view.error);
  });
  app.openapi(postCheck, async (context) => {
    const row = await desk.check(context.req.valid('json'));
    return row.ok ? context.json(row.value, 201) : failWith(context, row.error);
  });
};
