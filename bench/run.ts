import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Board } from '../src/model/index.ts';
import { words } from '../src/text/index.ts';
import { runChild } from './child.ts';
import { timeEncoder } from './encoder.ts';
import { type MadeReport, makeReports } from './reports.ts';

/** Measures `board` on made reports against the encoder alone, in the same run, and writes bench/results/README.md. */

const COUNT = 200;

async function runBoard(reports: readonly MadeReport[]) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(dir, 'reports.jsonl');
  writeFileSync(file, reports.map((report) => JSON.stringify(report)).join('\n'));
  try {
    return await runChild(['board', file], join(dir, 'peak'));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function measure() {
  const reports = makeReports(COUNT);
  const board = await runBoard(reports);
  const encoder = await timeEncoder(reports.map(({ text }) => text));
  const { engine, claims, stories }: Board = JSON.parse(board.out);
  const count = reports.reduce((sum, { text }) => sum + words(text).length, 0);
  return { ...board, encoder, engine, claims: claims.length, stories: stories.length, words: count };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

const pageOf = (m: Awaited<ReturnType<typeof measure>>): string => `# Speed and memory

Engine \`${m.engine}\`, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${process.platform} ${process.arch}, Node ${process.versions.node}.
\`npm run bench\` writes this page: \`board\` on ${COUNT} made reports of about ${whole(m.words / COUNT)} words (\`bench/reports.ts\`), in one child process, loading
included; then, in the same run, the encoder alone on the same windows, the bound that no reading of every word by this model can pass.

| | |
| --- | --- |
| wall time | ${m.seconds.toFixed(1)} s |
| reports a second | ${(COUNT / m.seconds).toFixed(1)} |
| words a second | ${whole(m.words / m.seconds)} |
| highest memory (resident) | ${whole(m.peakBytes / 1e6)} MB |
| encoder alone | ${m.encoder.toFixed(1)} s |
| wall time / encoder alone | ${(m.seconds / m.encoder).toFixed(2)} |
| board | ${m.stories} stories, ${m.claims} claims |
`;

const page = pageOf(await measure());
writeFileSync(join(import.meta.dirname, 'results/README.md'), page);
console.log(page);
