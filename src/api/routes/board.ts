import { createRoute, z } from '@hono/zod-openapi';
import * as model from '../../model/index.ts';
import { failures, failWith } from '../errors.ts';
import { boardView, claimView, storyRow } from '../schemas.ts';
import { type AddRoutes, answer } from './route.ts';

const MOST_CLAIMS = 1000;

const getStories = createRoute({
  method: 'get',
  path: '/api/stories',
  summary: 'The stories of the desk, the latest received first',
  responses: { 200: answer(z.object({ stories: z.array(storyRow) }), 'Stories'), ...failures },
});

const getBoard = createRoute({
  method: 'get',
  path: '/api/board',
  summary: 'The board, or one story of it, with decisions and notes',
  request: {
    query: z.object({
      story: z.string().optional(),
      offset: z.coerce.number().int().nonnegative().default(0),
      limit: z.coerce.number().int().positive().max(MOST_CLAIMS).default(100),
    }),
  },
  responses: { 200: answer(boardView, 'Claims in board order, cut to offset and limit'), ...failures },
});

const getWhole = createRoute({
  method: 'get',
  path: '/api/board.json',
  summary: 'The whole board, as the command line prints it',
  responses: { 200: answer(model.board, 'The board'), ...failures },
});

const getClaim = createRoute({
  method: 'get',
  path: '/api/claims/at/{report}/{start}',
  summary: 'The claim that holds this place of a report now',
  request: {
    params: z.object({ report: z.string().regex(/^[0-9a-f]{16}$/), start: z.coerce.number().int().nonnegative() }),
  },
  responses: { 200: answer(claimView, 'The claim, with its story around it'), ...failures },
});

/** What the desk shows of claims. */
export const addBoardRoutes: AddRoutes = (app, desk) => {
  app.openapi(getStories, async (context) => {
    const stories = await desk.stories();
    return stories.ok ? context.json({ stories: [...stories.value] }, 200) : failWith(context, stories.error);
  });
  app.openapi(getBoard, async (context) => {
    const { story, offset, limit } = context.req.valid('query');
    const view = await desk.board(story === undefined ? { offset, limit } : { story, offset, limit });
    return view.ok ? context.json(view.value as z.infer<typeof boardView>, 200) : failWith(context, view.error);
  });
  app.openapi(getWhole, async (context) => {
    const view = await desk.board();
    return view.ok ? context.json(view.value.board, 200) : failWith(context, view.error);
  });
  app.openapi(getClaim, async (context) => {
    const { report, start } = context.req.valid('param');
    const view = await desk.claimAt(report, start);
    return view.ok ? context.json(view.value as z.infer<typeof claimView>, 200) : failWith(context, view.error);
  });
};
