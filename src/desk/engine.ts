import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meaningHash, readerHash, runtimeVersion } from '../infer/index.ts';
import { ok, type Result } from '../model/index.ts';
import { meaningFolder, modelFolder, packageRoot } from './places.ts';

/** Rooms whose code decides what a board says, and what asks for meanings; a change in any is another engine. */
const RULES = ['src/{model,text,infer,read,annotate,amend,link,weigh}/**/*.ts', 'src/desk/meanings.ts'];

function hashRules(): string {
  const hash = createHash('sha256');
  const files = globSync(RULES, { cwd: packageRoot }).map((path) => path.replaceAll('\\', '/'));
  for (const path of files.filter((name) => !/\.(?:test|test-helper|contract|child)\./.test(name)).sort()) {
    hash.update(path).update(readFileSync(join(packageRoot, path)));
  }
  return hash.digest('hex');
}

const version = (): string => JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version;

/**
 * The name of everything that makes annotations and boards what they are: models, rules, package and ONNX Runtime
 * version, first 16 hex digits of SHA-256. The platform is no part of it.
 */
export async function engineName(): Promise<Result<string>> {
  const [reader, meaning] = [await readerHash(modelFolder), await meaningHash(meaningFolder)];
  if (!reader.ok) return reader;
  if (!meaning.ok) return meaning;
  const parts = [reader.value, meaning.value, hashRules(), version(), runtimeVersion()].join(' ');
  return ok(createHash('sha256').update(parts).digest('hex').slice(0, 16));
}
