import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type ReportMeta, type Result } from '../model/index.ts';
import { decodeUtf8 } from './decode.ts';
import { failedOn } from './fail.ts';
import { META_HINT, maybeMeta } from './meta.ts';
import { noMeta } from './reader.ts';

/**
 * What `NAME.meta.json` beside a file tells; nothing is known where there is none. The error `bad-meta` is the
 * report's and names the meta file and what is wrong in it.
 */
export async function metaBeside(path: string): Promise<Result<ReportMeta>> {
  const metaPath = path.replace(/(?<=[^/\\])\.[^./\\]+$/, '').concat('.meta.json');
  const bytes = await maybeBytes(metaPath);
  if (!bytes.ok) return bytes;
  return bytes.value ? named(parse(bytes.value, path), basename(metaPath)) : ok(noMeta);
}

async function maybeBytes(path: string): Promise<Result<Uint8Array | null>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    const failed = failedOn(path, error);
    return !failed.ok && failed.error.code === 'not-found' ? ok(null) : failed;
  }
}

function parse(bytes: Uint8Array, input: string): Result<ReportMeta> {
  try {
    const json = decodeUtf8(bytes, input);
    return json.ok ? maybeMeta(JSON.parse(json.value), input) : json;
  } catch {
    return fail('bad-meta', 'it is not JSON', META_HINT, input);
  }
}

const named = <T>(result: Result<T>, name: string): Result<T> =>
  result.ok ? result : fail('bad-meta', `${name}: ${result.error.message}`, result.error.hint, result.error.input);
