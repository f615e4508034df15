import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { SpeakerView } from '../../desk/index.ts';
import { actor, MOST_ACTORS, type Result } from '../../model/index.ts';
import { failures, failWith } from '../errors.ts';
import { by, logRow, speakerRow, speakerView } from '../schemas.ts';
import { type AddRoutes, answer, body } from './route.ts';

const report = z.string().regex(/^[0-9a-f]{16}$/);

const getSpeakers = createRoute({
  method: 'get',
  path: '/api/speakers',
  summary: 'Everybody whom the reports name and quote, those who say most first',
  responses: { 200: answer(z.object({ speakers: z.array(speakerRow) }), 'Speakers'), ...failures },
});

const getSpeaker = createRoute({
  method: 'get',
  path: '/api/speakers/at/{report}/{start}',
  summary: 'Whoever is named at this place of a report, else whoever says what stands there',
  request: { params: z.object({ report, start: z.coerce.number().int().nonnegative() }) },
  responses: { 200: answer(speakerView, 'The speaker, with every statement over all reports'), ...failures },
});

const getOutlet = createRoute({
  method: 'get',
  path: '/api/speakers/outlet/{report}',
  summary: 'The outlet of a report as a speaker: what it says in its own voice',
  request: { params: z.object({ report }) },
  responses: { 200: answer(speakerView, 'The outlet, with every statement of its own'), ...failures },
});

const getActors = createRoute({
  method: 'get',
  path: '/api/actors',
  summary: "The desk's own known actors, beside those of the package",
  responses: { 200: answer(z.object({ actors: z.array(actor) }), 'Actors'), ...failures },
});

const postActors = createRoute({
  method: 'post',
  path: '/api/actors',
  summary: "Gives the desk's own known actors, in place of those before; undo brings those back",
  request: { body: body(z.strictObject({ actors: z.array(actor).max(MOST_ACTORS), by })) },
  responses: { 201: answer(logRow, 'The event, as the log keeps it'), ...failures },
});

const show = (context: Context, view: Result<SpeakerView>) =>
  view.ok ? context.json(view.value as z.infer<typeof speakerView>, 200) : failWith(context, view.error);

/** Who speaks, over all reports. */
export const addSpeakerRoutes: AddRoutes = (app, desk) => {
  app.openapi(getSpeakers, async (context) => {
    const rows = await desk.speakers();
    return rows.ok
      ? context.json({ speakers: rows.value as z.infer<typeof speakerRow>[] }, 200)
      : failWith(context, rows.error);
  });
  app.openapi(getSpeaker, async (context) => {
    const { report, start } = context.req.valid('param');
    return show(context, await desk.speakerAt(report, start));
  });
  app.openapi(getOutlet, async (context) => show(context, await desk.outletOf(context.req.valid('param').report)));
  app.openapi(getActors, async (context) => {
    const actors = await desk.actors();
    return actors.ok ? context.json({ actors: [...actors.value] }, 200) : failWith(context, actors.error);
  });
  app.openapi(postActors, async (context) => {
    const { actors, by } = context.req.valid('json');
    const row = await desk.giveActors(actors, by);
    return row.ok ? context.json(row.value, 201) : failWith(context, row.error);
  });
};
