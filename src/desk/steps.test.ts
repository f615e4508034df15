import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boardNow, inDesk, inWorks, must, paste, storyFiles, take } from './desk.test-helper.ts';
import type { ChangeAt } from './desk.ts';
import type { Desk } from './index.ts';
import type { Works } from './works.ts';

/** How many stories the desk computed for a step; the board itself is the one it shows. */
async function recomputed({ memory }: Works, step: () => Promise<unknown>): Promise<number> {
  const before = memory.snapshot().state;
  await step();
  await memory.settled();
  const { state } = memory.snapshot();
  return state === before ? 0 : state.recomputed;
}

const other = paste('Choir wins a prize\n\nThe choir of Pellworth won a prize, its conductor said.', 'Post');

/** The first claim at issue, as a passage, and the first stance of another report on it. */
async function passages(desk: Desk) {
  const { board, reports } = must(await desk.board());
  const claim = board.claims[0]!;
  const [report, start, end] = claim.id.split(/[/-]/);
  const denial = claim.stances.find(({ stance }) => stance === 'denies')!;
  const from = reports.find(({ id }) => id === denial.report)!.hash;
  return {
    p: { report: report!, start: Number(start), end: Number(end) },
    q: { report: from, start: denial.proof.start, end: denial.proof.end },
  };
}

test('one by one with corrections among the steps: one story computed each, and the board of a rebuild', async () => {
  await inWorks(async (works, desk) => {
    const files = await storyFiles();
    const isRebuilt = async (): Promise<void> => assert.ok(must(await desk.replay()).same);
    const add = (file: (typeof files)[number]) => recomputed(works, () => take(desk, file));
    assert.equal(await add(other), 1);
    for (const file of files.slice(0, 4)) assert.ok((await add(file)) <= 1);
    await isRebuilt();
    const { p, q } = await passages(desk);
    const changes: readonly ChangeAt[] = [
      { op: 'speaker', p, speaker: { name: 'Pell Ansgar' } },
      { op: 'stance', p: q, q: p, stance: null },
      { op: 'two speakers', p, q },
      { op: 'one speaker', p, q },
      { op: 'drop', p },
    ];
    for (const change of changes) {
      assert.equal(await recomputed(works, () => desk.correct(change, 'Ed', null)), 1, change.op);
      await isRebuilt();
    }
    for (const file of files.slice(4)) assert.ok((await add(file)) <= 1);
    await isRebuilt();
    const { seq } = must(await desk.log()).findLast(({ event }) => event.kind === 'correction')!;
    assert.equal(await recomputed(works, () => desk.undo(seq, 'Ed')), 1);
    assert.equal(await recomputed(works, () => desk.withdraw(q.report, null, null)), 1);
    await isRebuilt();
  });
});

test('what changes no report computes nothing: a note, a decision, a search', async () => {
  await inWorks(async (works, desk) => {
    const report = await take(desk, other);
    await desk.settled();
    const claim = { report, start: 0, end: 18 };
    assert.equal(await recomputed(works, () => desk.note({ words: 'x', on: claim, by: null })), 0);
    const decide = () => desk.decide({ decision: 'hold', claim, by: 'Ed', reason: 'x' });
    assert.equal(await recomputed(works, decide), 0);
    assert.equal(await recomputed(works, () => desk.search('choir')), 0);
  });
});

test('the order of reports does not show, with the same corrections after them', async () => {
  const files = (await storyFiles()).slice(0, 4);
  const boardOf = async (desk: Desk) => {
    const { p } = await passages(desk);
    must(await desk.correct({ op: 'speaker', p, speaker: { name: 'Pell Ansgar' } }, null, null));
    return boardNow(desk);
  };
  await inDesk(async (a) => {
    await inDesk(async (b) => {
      for (const file of files) await take(a, file);
      for (const file of files.toReversed()) await take(b, file);
      await Promise.all([a.settled(), b.settled()]);
      assert.deepEqual(await boardOf(a), await boardOf(b));
    });
  });
});
