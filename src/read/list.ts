import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fail, ok, type Result } from '../model/index.ts';
import { failedOn } from './fail.ts';
import { uniqueIds } from './ids.ts';
import { formatByName } from './sniff.ts';

/** A file to read. `path` is as given, or below the folder as given. */
export interface Input {
  readonly path: string;
  /** Path below the given folder without extension, `/` between its parts; of a single file its name alone. Unused for JSONL. */
  readonly id: string;
}

/**
 * The files that paths and folders stand for: paths in the order given, a folder's files in path order, each file
 * once. A folder gives its `.txt`, `.html` and `.jsonl` files at any depth, without hidden ones; a link in it is not
 * followed. Ids of files that collide get `~2` in path order, whatever the order given. Errors: `not-found` (also a folder
 * without reports), `unreadable` (also a link out of the folder).
 */
export async function listInputs(paths: readonly string[]): Promise<Result<Input>[]> {
  const listed: Result<Input>[] = [];
  for (const path of paths) listed.push(...(await listOne(path)));
  return withOwnIds(onlyOnce(listed));
}

async function listOne(path: string): Promise<Result<Input>[]> {
  try {
    const found = await stat(path);
    if (found.isFile()) return [ok({ path, id: withoutExtension(basename(path)) })];
    if (found.isDirectory()) return await listRoot(path);
    return [fail('unreadable', 'It is neither a file nor a folder.', 'Give a file or a folder.', path)];
  } catch (error) {
    return [failedOn(path, error)];
  }
}

async function listRoot(root: string): Promise<Result<Input>[]> {
  const found = await walk(root, { path: root, real: await realpath(root) });
  if (found.length > 0) return found.sort((a, b) => compare(pathOf(a), pathOf(b)));
  return [fail('not-found', 'No report is in this folder.', 'Reports are .txt, .html and .jsonl files.', root)];
}

interface Root {
  readonly path: string;
  readonly real: string;
}

async function walk(folder: string, root: Root): Promise<Result<Input>[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = await Promise.all(entries.map((entry) => visit(join(folder, entry.name), entry, root)));
    return found.flat();
  } catch (error) {
    return [failedOn(folder, error)];
  }
}

async function visit(path: string, entry: Dirent, root: Root): Promise<Result<Input>[]> {
  if (entry.name.startsWith('.')) return [];
  if (entry.isDirectory()) return walk(path, root);
  if (entry.isSymbolicLink()) return leadsOut(path, root.real);
  return entry.isFile() && formatByName(path) ? [ok({ path, id: idBelow(root.path, path) })] : [];
}

/** A link inside the folder is passed over, since what it leads to is read in its own place. */
async function leadsOut(path: string, root: string): Promise<Result<Input>[]> {
  try {
    const below = relative(root, await realpath(path));
    if (below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)) return [];
  } catch (error) {
    return [failedOn(path, error)];
  }
  return [fail('unreadable', 'It is a link that leads out of the folder.', 'Give what it leads to by itself.', path)];
}

const slashed = (path: string): string => path.replaceAll(sep, '/').normalize('NFC');
const withoutExtension = (path: string): string => slashed(path).replace(/(?<=[^/])\.[^./]+$/, '');
const idBelow = (root: string, path: string): string => withoutExtension(relative(root, path));
const pathOf = (input: Result<Input>): string => slashed(input.ok ? input.value.path : (input.error.input ?? ''));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function onlyOnce(listed: readonly Result<Input>[]): Result<Input>[] {
  const seen = new Set<string>();
  return listed.filter((each) => {
    const path = resolve(pathOf(each));
    return !seen.has(path) && seen.add(path);
  });
}

function withOwnIds(listed: readonly Result<Input>[]): Result<Input>[] {
  const unique = uniqueIds();
  const inPathOrder = listed
    .flatMap((each) => (each.ok && formatByName(each.value.path) !== 'jsonl' ? [each.value] : []))
    .sort((a, b) => compare(slashed(resolve(a.path)), slashed(resolve(b.path))));
  const ids = new Map(inPathOrder.map((input) => [input, unique(input.id)]));
  return listed.map((each) => (each.ok ? ok({ ...each.value, id: ids.get(each.value) ?? each.value.id }) : each));
}
