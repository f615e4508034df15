import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Report, type Result } from '../model/index.ts';
import { MAX_BYTES, tooLarge } from './decode.ts';
import { type Described, describeAs } from './describe.ts';
import { failedOn } from './fail.ts';
import { headOf } from './head.ts';
import { uniqueIds } from './ids.ts';
import { type ByteLine, byteLines } from './lines.ts';
import { type Input, listInputs } from './list.ts';
import { metaBeside } from './meta-file.ts';
import { noMeta, type Origin } from './reader.ts';
import { readAs } from './readers.ts';
import { type Format, formatByContent, formatByName } from './sniff.ts';

type Namer = (wanted: string) => string;

/** How bytes of a format become results, and how a result takes another id. */
interface How<T> {
  readonly read: (format: Format, bytes: Uint8Array, origin: Origin) => readonly Result<T>[];
  readonly rename: (item: T, unique: Namer) => T;
}

const reports: How<Report> = {
  read: readAs,
  rename: (report, unique) => ({ ...report, id: unique(report.id) }),
};

const described: How<Described> = {
  read: describeAs,
  rename: (item, unique) => ({ ...item, report: reports.rename(item.report, unique) }),
};

/**
 * Reads files and folders, in the order of {@link listInputs}. A JSONL file is read line by line, whatever its size;
 * an id in it that is taken gets `~2`. What cannot be read is an error in its place and the rest goes on.
 */
export const readFiles = (paths: readonly string[]): AsyncGenerator<Result<Report>> => readInputs(paths, reports);

/** Reads files and folders as `readFiles` does, and tells where each fact was found. */
export const describeFiles = (paths: readonly string[]): AsyncGenerator<Result<Described>> =>
  readInputs(paths, described);

async function* readInputs<T>(paths: readonly string[], how: How<T>): AsyncGenerator<Result<T>> {
  const inputs = await listInputs(paths);
  const unique = uniqueIds(inputs.flatMap((input) => (input.ok && !isLines(input.value) ? [input.value.id] : [])));
  for (const input of inputs) {
    if (input.ok) yield* readInput(input.value, unique, how);
    else yield input;
  }
}

const isLines = ({ path }: Input): boolean => formatByName(path) === 'jsonl';

async function* readInput<T>(input: Input, unique: Namer, how: How<T>): AsyncGenerator<Result<T>> {
  try {
    const format = formatByName(input.path) ?? formatByContent(await headOf(input.path));
    if (format === 'jsonl') yield* readLines(input.path, unique, how);
    else yield* await readWhole(input, format, how);
  } catch (error) {
    yield failedOn(input.path, error);
  }
}

async function readWhole<T>({ path, id }: Input, format: Format, how: How<T>): Promise<readonly Result<T>[]> {
  if ((await stat(path)).size > MAX_BYTES) return [tooLarge(path)];
  const bytes = await readFile(path);
  const meta = await metaBeside(path);
  return meta.ok ? how.read(format, bytes, { input: path, id, meta: meta.value }) : [meta];
}

async function* readLines<T>(path: string, unique: Namer, how: How<T>): AsyncGenerator<Result<T>> {
  let count = 0;
  for await (const line of byteLines(createReadStream(path))) {
    count++;
    for (const item of readLine(line, path, how)) yield item.ok ? ok(how.rename(item.value, unique)) : item;
  }
  if (count === 0) yield fail('empty', 'There is no line in it.', 'Give one report a line.', path);
}

function readLine<T>({ number, bytes }: ByteLine, path: string, how: How<T>): readonly Result<T>[] {
  const input = `${path}:${number}`;
  return bytes ? how.read('jsonl', bytes, { input, id: '', meta: noMeta }) : [tooLarge(input)];
}
