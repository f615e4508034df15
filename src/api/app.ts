import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import about from '../../package.json' with { type: 'json' };
import type { Desk } from '../desk/index.ts';
import { bodyLimits } from './body-limits.ts';
import { failWith, issuesOf, nothingHere } from './errors.ts';
import { type Access, headers, sameHost, withToken } from './guard.ts';
import { servePage } from './page.ts';
import { addBoardRoutes } from './routes/board.ts';
import { addCheckRoutes } from './routes/checks.ts';
import { addLogRoutes } from './routes/log.ts';
import { addReportRoutes } from './routes/reports.ts';
import { addSourcesRoutes } from './routes/sources.ts';
import { addSpeakerRoutes } from './routes/speakers.ts';
import { addWordRoutes } from './routes/words.ts';

function bare(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      return failWith(context, {
        code: 'bad-request',
        message: issuesOf(result.error),
        hint: 'See /api/openapi.json.',
      });
    },
  });
}

const notAllowed = {
  code: 'not-allowed',
  message: 'This is not asked for so.',
  hint: 'See /api/openapi.json.',
} as const;

/** Methods that a path answers to; Hono answers HEAD where there is a GET. */
const methodsOf = (routes: readonly { readonly method: string }[]): readonly string[] => [
  ...new Set(routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))),
];

/** Answers what no route took: a route of another method, or nothing at all. */
function addRefusals(app: OpenAPIHono): void {
  const routes = app.routes.filter(({ path }) => path.startsWith('/api/') && !path.includes('*'));
  for (const [path, taking] of Map.groupBy(routes, (route) => route.path)) {
    const allow = methodsOf(taking).join(', ');
    app.all(path, (context) => {
      context.header('allow', allow);
      return failWith(context, notAllowed);
    });
  }
  app.all('/api/*', (context) => failWith(context, nothingHere));
}

/** A mistake of our own: what was asked for when it was met, and what was thrown. */
export interface Fault {
  readonly method: string;
  /** Of the address, without its query; still percent-encoded. */
  readonly path: string;
  readonly error: unknown;
}

function answerErrors(app: OpenAPIHono, tellFault: AppOptions['tellFault']): void {
  app.onError((error, context) => {
    if (error instanceof HTTPException && error.status < 500)
      return failWith(context, {
        code: error.status === 415 ? 'unknown-format' : 'bad-request',
        message: error.message || 'The request cannot be read.',
        hint: 'See /api/openapi.json.',
      });
    tellFault({ method: context.req.method, path: new URL(context.req.url).pathname, error });
    return failWith(context, {
      code: 'internal',
      message: 'Something went wrong inside; nothing was lost.',
      hint: 'Do it again; if it stays, report it with what you did and the line that the desk printed.',
    });
  });
}

export interface AppOptions {
  readonly access: Access;
  /** Folder of the built page. */
  readonly page: string;
  /** Told of every mistake of our own; the caller learns nothing of it. */
  readonly tellFault: (fault: Fault) => void;
}

/** The desk over HTTP: the API under /api, the page everywhere else. */
export function makeApp(desk: Desk, { access, page, tellFault }: AppOptions): OpenAPIHono {
  const app = bare();
  answerErrors(app, tellFault);
  app.use(headers, sameHost(access), withToken(access));
  app.use('/api/*', bodyLimits);
  addBoardRoutes(app, desk);
  addReportRoutes(app, desk);
  addSourcesRoutes(app, desk);
  addSpeakerRoutes(app, desk);
  addWordRoutes(app, desk);
  addCheckRoutes(app, desk);
  addLogRoutes(access.token !== null)(app, desk);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Saltshaker', version: about.version, description: about.description },
  });
  addRefusals(app);
  app.get('*', servePage(page));
  app.notFound((context) => failWith(context, nothingHere));
  return app;
}
