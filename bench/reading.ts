import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadReader, windows } from '../src/infer/index.ts';
import { words } from '../src/text/index.ts';
import { runChild } from './child.ts';
import { timeEncoder } from './encoder.ts';
import { lengthPicture } from './picture.ts';
import { makeReports } from './reports.ts';

/**
 * Measures `annotate`, text in and JSON with offsets out, on one core and on two, beside spaCy's small English pipeline and
 * the 8-bit matrix speed of the core, and writes bench/results/reading.md. `--peer PYTHON` has spacy, onnx, onnxruntime.
 */

const COUNT = 200;
const LENGTHS = [125, 500, 2_000, 8_000, 32_000];
const { values } = parseArgs({ options: { peer: { type: 'string' } } });

const root = join(import.meta.dirname, '..');
const dir = mkdtempSync(join(tmpdir(), 'reading-'));
const reports = makeReports(COUNT);
const texts = reports.map(({ text }) => text);
const countWords = (all: readonly string[]): number => all.reduce((sum, text) => sum + words(text).length, 0);

interface Timed {
  readonly seconds: number;
  readonly peakBytes: number;
}

/** `annotate` on these texts, kept to some cores, loading included. */
async function annotate(all: readonly string[], cores: string): Promise<Timed> {
  const file = join(dir, 'reports.jsonl');
  writeFileSync(file, all.map((text, i) => JSON.stringify({ id: `r${i}`, text, language: 'en' })).join('\n'));
  return await runChild(['annotate', file], join(dir, `peak-${Math.random()}`), cores);
}

async function piecesOf(all: readonly string[]): Promise<number> {
  const reader = await loadReader(join(root, 'models/reader'));
  if (!reader.ok) throw new Error(reader.error.message);
  const read = all.map(reader.value.pieces).flatMap((found) => windows(found).map(({ start, end }) => end - start + 2));
  return read.reduce((sum, length) => sum + length, 0);
}

interface Peer {
  readonly seconds: number;
  readonly products: number;
  readonly perPiece: number;
}

function runPeer(python: string): Peer {
  const file = join(dir, 'texts.json');
  writeFileSync(file, JSON.stringify(texts));
  const args = ['-c', '0', python, join(root, 'bench/peer.py'), file, join(root, 'models/reader/encoder.int8.onnx')];
  return JSON.parse(execFileSync('taskset', args, { encoding: 'utf8' }));
}

/** One text of so many words, from the made reports. */
function textOf(length: number): string {
  const all = texts.join('\n\n').split(/(?<=\n\n)/);
  let [text, count] = ['', 0];
  for (const paragraph of all) {
    if (count >= length) break;
    text += paragraph;
    count += countWords([paragraph]);
  }
  return text;
}

async function measure(python: string) {
  const count = countWords(texts);
  const [one, two] = [await annotate(texts, '0'), await annotate(texts, '0,1')];
  const encoder = await timeEncoder(texts);
  const peer = runPeer(python);
  const lengths: { words: number; seconds: number; peakBytes: number }[] = [];
  for (const length of LENGTHS) {
    const text = textOf(length);
    lengths.push({ words: countWords([text]), ...(await annotate([text], '0')) });
  }
  return { count, one, two, encoder, peer, lengths, pieces: await piecesOf(texts) };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

const pageOf = (m: Awaited<ReturnType<typeof measure>>): string => `# Speed of reading

${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}. \`npm run bench:reading -- --peer PYTHON\` writes this page: \`annotate\` (text in, JSON with
offsets out, start and loading included) on ${COUNT} made reports, ${whole(m.count)} words; in the same run spaCy's small English pipeline (its
own loading not counted), the encoder alone, and one 8-bit matrix product of the encoder's shape, all on one core.

| | seconds | words a second |
| --- | --- | --- |
| \`annotate\`, one core | ${m.one.seconds.toFixed(1)} | ${whole(m.count / m.one.seconds)} |
| \`annotate\`, two cores | ${m.two.seconds.toFixed(1)} | ${whole(m.count / m.two.seconds)} |
| encoder alone, one core | ${m.encoder.toFixed(1)} | ${whole(m.count / m.encoder)} |
| spaCy small English pipeline, one core | ${m.peer.seconds.toFixed(1)} | ${whole(m.count / m.peer.seconds)} |

| | |
| --- | --- |
| one core / spaCy | ${(m.peer.seconds / m.one.seconds).toFixed(2)} |
| two cores / one core | ${(m.one.seconds / m.two.seconds).toFixed(2)} |
| highest memory (resident), one core | ${whole(m.one.peakBytes / 1e6)} MB |
| highest memory (resident), two cores | ${whole(m.two.peakBytes / 1e6)} MB |
| matrix products of the encoder / 8-bit bound of the core | ${((m.pieces * m.peer.perPiece) / m.encoder / m.peer.products).toFixed(2)} |

## Cost against length
One text, one core, start and loading included.

![Seconds against words](length.svg)

| words | seconds | highest memory |
| --- | --- | --- |
${m.lengths.map((each) => `| ${whole(each.words)} | ${each.seconds.toFixed(2)} | ${whole(each.peakBytes / 1e6)} MB |`).join('\n')}
`;

if (values.peer === undefined) {
  console.error(
    'npm run bench:reading -- --peer PYTHON   (a Python that has spacy, en-core-web-sm, onnx and onnxruntime)',
  );
  process.exitCode = 2;
} else {
  try {
    const measured = await measure(values.peer);
    writeFileSync(join(import.meta.dirname, 'results/reading.md'), pageOf(measured));
    writeFileSync(join(import.meta.dirname, 'results/length.svg'), lengthPicture(measured.lengths));
    console.log(pageOf(measured));
  } finally {
    rmSync(dir, { recursive: true });
  }
}
