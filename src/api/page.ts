import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};
const NOT_BUILT = 'The page has not been built: run npm run build.\n';

/** The file of the page that a path names; null where it names none, or leaves the folder. */
function fileOf(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || !(extname(file) in TYPES)) return null;
  return existsSync(file) ? file : null;
}

/** Serves the built page; every path that is no file of it is the page itself, which reads the path. */
export function servePage(folder: string): MiddlewareHandler {
  return async (context) => {
    if (!existsSync(join(folder, 'index.html'))) return context.text(NOT_BUILT, 503);
    const file = fileOf(folder, decodeURI(context.req.path)) ?? join(folder, 'index.html');
    const isNamedByContent = file.includes(`${sep}assets${sep}`);
    return context.body(await readFile(file), 200, {
      'content-type': TYPES[extname(file)]!,
      'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  };
}
