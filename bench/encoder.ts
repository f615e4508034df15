import { join } from 'node:path';
import { groupsOf, loadReader, windows } from '../src/infer/index.ts';

const model = join(import.meta.dirname, '../models/reader');

/**
 * Seconds that the encoder alone takes for these texts: the same pieces in the same windows, on one thread, without the
 * heads that find sources and contents and without any rule. Loading is not counted. No reading can be faster.
 */
export async function timeEncoder(texts: readonly string[]): Promise<number> {
  const reader = await loadReader(model);
  if (!reader.ok) throw new Error(reader.error.message);
  const { pieces, encode } = reader.value;
  const cut = texts.map(pieces);
  const start = performance.now();
  for (const each of cut) for (const group of groupsOf(windows(each))) await encode(each, group);
  return (performance.now() - start) / 1000;
}
