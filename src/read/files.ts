import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Report, type Result } from '../model/index.ts';
import { MAX_BYTES, tooLarge } from './decode.ts';
import { failedOn } from './fail.ts';
import { headOf } from './head.ts';
import { uniqueIds } from './ids.ts';
import { type ByteLine, byteLines } from './lines.ts';
import { type Input, listInputs } from './list.ts';
import { metaBeside } from './meta-file.ts';
import { noMeta } from './reader.ts';
import { readAs } from './readers.ts';
import { type Format, formatByContent, formatByName } from './sniff.ts';

type Namer = (wanted: string) => string;

/**
 * Reads files and folders, in the order of {@link listInputs}. A JSONL file is read line by line, whatever its size;
 * an id in it that is taken gets `~2`. What cannot be read is an error in its place and the rest goes on.
 */
export async function* readFiles(paths: readonly string[]): AsyncGenerator<Result<Report>> {
  const inputs = await listInputs(paths);
  const unique = uniqueIds(inputs.flatMap((input) => (input.ok && !isLines(input.value) ? [input.value.id] : [])));
  for (const input of inputs) {
    if (input.ok) yield* readInput(input.value, unique);
    else yield input;
  }
}

const isLines = ({ path }: Input): boolean => formatByName(path) === 'jsonl';

async function* readInput(input: Input, unique: Namer): AsyncGenerator<Result<Report>> {
  try {
    const format = formatByName(input.path) ?? formatByContent(await headOf(input.path));
    if (format === 'jsonl') yield* readLines(input.path, unique);
    else yield* await readWhole(input, format);
  } catch (error) {
    yield failedOn(input.path, error);
  }
}

async function readWhole({ path, id }: Input, format: Format): Promise<readonly Result<Report>[]> {
  if ((await stat(path)).size > MAX_BYTES) return [tooLarge(path)];
  const bytes = await readFile(path);
  const meta = await metaBeside(path);
  return meta.ok ? readAs(format, bytes, { input: path, id, meta: meta.value }) : [meta];
}

async function* readLines(path: string, unique: Namer): AsyncGenerator<Result<Report>> {
  let count = 0;
  for await (const line of byteLines(createReadStream(path))) {
    count++;
    for (const report of readLine(line, path)) yield report.ok ? ok(renamed(report.value, unique)) : report;
  }
  if (count === 0) yield fail('empty', 'There is no line in it.', 'Give one report a line.', path);
}

function readLine({ number, bytes }: ByteLine, path: string): readonly Result<Report>[] {
  const input = `${path}:${number}`;
  return bytes ? readAs('jsonl', bytes, { input, id: '', meta: noMeta }) : [tooLarge(input)];
}

const renamed = (report: Report, unique: Namer): Report => ({ ...report, id: unique(report.id) });
