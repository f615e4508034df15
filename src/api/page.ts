import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import type { SecureHeadersVariables } from 'hono/secure-headers';
import { failWith, nothingHere } from './errors.ts';

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

/** The path that a URL names; null where its escapes are no text. */
function maybePath(url: string): string | null {
  try {
    return decodeURI(new URL(url).pathname);
  } catch {
    return null;
  }
}

/** Paths of the page have no dot in their last part; files have. */
const namesFile = (path: string): boolean => extname(path) !== '' || path.startsWith('/assets/');

/** Stands in the built page where each answer has its own (`html.cspNonce` of web/vite.config.ts). */
const NONCE_PLACE = 'SALTSHAKER_NONCE';

/** Serves the built page: its files, and at every path that names no file the page itself, which reads the path. */
export function servePage(folder: string): MiddlewareHandler<{ Variables: SecureHeadersVariables }> {
  const page = join(folder, 'index.html');
  return async (context) => {
    if (!existsSync(page)) return context.text(NOT_BUILT, 503);
    const path = maybePath(context.req.url);
    if (path === null)
      return failWith(context, { code: 'bad-request', message: 'The address cannot be read.', hint: 'Check it.' });
    const file = fileOf(folder, path) ?? (namesFile(path) ? null : page);
    if (file === null) return failWith(context, nothingHere);
    if (file === page) {
      const html = (await readFile(file, 'utf8')).replaceAll(NONCE_PLACE, context.get('secureHeadersNonce') ?? '');
      return context.html(html, 200, { 'cache-control': 'no-store' });
    }
    const isNamedByContent = file.includes(`${sep}assets${sep}`);
    return context.body(await readFile(file), 200, {
      'content-type': TYPES[extname(file)]!,
      'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  };
}
