import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage } from '../src/api/index.ts';
import { helpPage } from '../src/cli/help-page.ts';
import { standingPage } from '../src/weigh/index.ts';

/** Writes the pages that are generated from the code; with --check it only says which are stale, and ends with 1. */

const root = join(import.meta.dirname, '..');

const pages: Readonly<Record<string, () => string>> = {
  'docs/standing.md': standingPage,
  'docs/cli.md': helpPage,
  'docs/api.md': apiPage,
};

function maybeRead(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const stale = Object.entries(pages).filter(([path, make]) => maybeRead(join(root, path)) !== make());

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, make] of stale) writeFileSync(join(root, path), make());
  console.log(stale.length > 0 ? `written: ${stale.map(([path]) => path).join(', ')}` : 'all pages are up to date');
}
