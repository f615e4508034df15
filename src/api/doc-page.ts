import { OpenAPIHono } from '@hono/zod-openapi';
import type { Desk } from '../desk/index.ts';
import { addBoardRoutes } from './routes/board.ts';
import { addCheckRoutes } from './routes/checks.ts';
import { addLogRoutes } from './routes/log.ts';
import { addReportRoutes } from './routes/reports.ts';
import { addSourcesRoutes } from './routes/sources.ts';
import { addSpeakerRoutes } from './routes/speakers.ts';
import { addWordRoutes } from './routes/words.ts';

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
}

const HEAD = `# API
Generated from the routes by \`npm run docs\`. The whole description is OpenAPI 3.1 at \`/api/openapi.json\`. Every failure is \`{"error":{"code","message","hint"}}\`; codes are those of [errors.md](errors.md).
Changes are told at \`/api/events\` (server-sent events): \`event: change\`, \`data: {"seq"}\`; \`Last-Event-ID\` tells what was missed.

| call | asks | gives |
| --- | --- | --- |
`;

const FOOT = `
A claim has a permanent link: \`/claims/at/REPORT/START\` opens the claim that holds that place of a report now, on the page; \`/api/claims/at/REPORT/START\` gives it as JSON. A speaker has one too:
\`/speakers/at/REPORT/START\` opens whoever is named at that place, over all reports.

## Who is answered
It listens at 127.0.0.1 alone. A Host that is not its own, and an Origin of another site, are refused; at every address (\`--listen 0.0.0.0\`) its own are those of the machine and the machine's name. Beyond this machine (\`--listen\`) a token is required: \`Authorization: Bearer …\`, or \`/?token=…\` opened once, which
sets a cookie that scripts cannot read. Answers are JSON (CSV where the address ends so) with \`nosniff\`; the page runs under a policy that takes no script but its own, and no style but its own and those with the nonce of its answer. A refused method (405) is told which ones are taken (\`Allow\`). Bodies are limited: 6 MB for a pasted text or a list of actors, 100 MB for a file, 64 kB for anything else.
`;

const asks = ({ parameters = [] }: Operation): string =>
  parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required }) => (required ? `\`${name}\`` : `\`${name}\`?`))
    .join(', ');

const row = (path: string, method: string, operation: Operation): string =>
  `| ${method.toUpperCase()} \`${path}\` | ${method === 'post' && asks(operation) === '' ? 'JSON body' : asks(operation)} | ${operation.summary ?? ''} |`;

/** The page of the API for people, from the routes themselves. */
export function apiPage(): string {
  const app = new OpenAPIHono();
  const none = {} as Desk;
  for (const add of [
    addBoardRoutes,
    addReportRoutes,
    addSourcesRoutes,
    addSpeakerRoutes,
    addWordRoutes,
    addCheckRoutes,
    addLogRoutes(false),
  ])
    add(app, none);
  const { paths = {} } = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } });
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => row(path, method, operation)),
  );
  return `${HEAD}${rows.join('\n')}\n${FOOT}`;
}
