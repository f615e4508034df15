import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inOrder } from '../src/link/index.ts';
import { type Unit, unitsOf } from '../src/link/input.ts';
import { cueOf } from '../src/link/scores.ts';
import type { CueClass, StanceWord } from '../src/model/index.ts';
import { type ExpectedBoard, expectedBoard } from '../tests/boards/expected.ts';
import { annotateAll } from '../tests/boards/read-folder.ts';
import { placedOn, stanceAt } from './placed.ts';

/**
 * Writes what the meaning model learns from boards: of each board in a file of packed ones (`training/meaning/boards.jsonl`)
 * the statements as the desk reads them, one board a line, with the claims they are of and the stance that their words take.
 *
 *     node bin/node26.js eval/board-lines.ts training/meaning/boards.jsonl training/.work/board-lines.jsonl
 */

interface Packed {
  readonly name: string;
  readonly reports: readonly { readonly id: string; readonly meta: object; readonly text: string }[];
}

interface Line {
  /** The sentence with the words said in marks. */
  readonly line: string;
  readonly claims: readonly string[];
  readonly bearing: StanceWord | null;
}

/** The reports of a board as a folder, for as long as something is done with them. */
async function inFolder<T>({ reports }: Packed, use: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'saltshaker-board-'));
  try {
    for (const { id, meta, text } of reports) {
      writeFileSync(join(dir, `${id}.txt`), text);
      writeFileSync(join(dir, `${id}.meta.json`), JSON.stringify(meta));
    }
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** What the words alone do, without the cue: what is denied says the claim, and what denies it goes against it. */
function bearingOf(cue: CueClass, stance: StanceWord | null): StanceWord | null {
  if (stance === null || cue === 'asserting') return stance;
  if (cue === 'doubting') return stance === 'cannot verify' ? 'asserts' : null;
  if (cue !== 'denying') return null;
  return stance === 'denies' ? 'asserts' : stance === 'asserts' ? 'denies' : null;
}

function marked({ item, sentence, span }: Unit): string {
  const { text } = item.report;
  const end = Math.min(span[1], sentence[1]);
  return `${text.slice(sentence[0], span[0])}⟦${text.slice(span[0], end)}⟧${text.slice(end, sentence[1])}`;
}

async function linesOf(board: ExpectedBoard, dir: string): Promise<readonly Line[]> {
  const all = await annotateAll(dir);
  const claimsOf = new Map(placedOn(board, all).map(({ unit, claims }) => [unit.proposition, claims]));
  return inOrder(all)
    .flatMap(unitsOf)
    .filter(({ proposition, holder }) => proposition !== null && holder.attribution !== null)
    .map((unit) => {
      const claims = claimsOf.get(unit.proposition) ?? [];
      const stance = claims.length > 0 ? stanceAt(unit, board) : null;
      return { line: marked(unit), claims, bearing: bearingOf(cueOf(unit), stance) };
    });
}

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('usage: board-lines.ts BOARDS.jsonl LINES.jsonl');
const rows: string[] = [];
for (const row of readFileSync(from, 'utf8').trim().split('\n')) {
  const packed: Packed = JSON.parse(row);
  const board = expectedBoard.parse(packed);
  const near = Object.fromEntries(board.claims.map((claim) => [claim.id, claim.near]));
  const lines = await inFolder(packed, (dir) => linesOf(board, dir));
  rows.push(JSON.stringify({ name: packed.name, near, lines }));
}
writeFileSync(to, `${rows.join('\n')}\n`);
