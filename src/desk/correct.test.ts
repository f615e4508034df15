import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, inStory, must } from './desk.test-helper.ts';

test("an outlet's own sentence is given to a speaker, and given back by an undo", async () => {
  await inStory(async (desk) => {
    const { board, hash } = must(await desk.board());
    const own = board.claims
      .flatMap(({ stances }) => stances)
      .find(({ source, cue }) => source.naming === 'outlet' && !cue)!;
    const p = { report: await hashOf(desk, own.report), start: own.proof.start, end: own.proof.end };
    const row = must(await desk.correct({ op: 'speaker', p, speaker: { name: 'Ottoline Vance' } }, 'Ed', null));
    assert.equal(row.lost, false);
    const { board: corrected, lost } = must(await desk.board());
    assert.deepEqual(lost, []);
    const stances = corrected.claims.flatMap((claim) => claim.stances);
    const given = stances.find(({ source }) => source.name === 'Ottoline Vance')!;
    assert.deepEqual([given.proof, given.cue, given.source.naming], [own.proof, null, 'named']);
    must(await desk.undo(row.seq, 'Ed'));
    assert.equal(must(await desk.board()).hash, hash);
  });
});

test('every row at issue takes a speaker, and every claim at issue can be dropped', async () => {
  await inStory(async (desk) => {
    const { board, reports } = must(await desk.board());
    const hashes = new Map(reports.map(({ id, hash }) => [id, hash]));
    const atIssue = board.claims.filter(({ section }) => section === 'at issue');
    for (const { report, proof } of atIssue.flatMap(({ stances }) => stances)) {
      const p = { report: hashes.get(report)!, start: proof.start, end: proof.end };
      const row = must(await desk.correct({ op: 'speaker', p, speaker: { name: 'Pell Ansgar' } }, null, null));
      assert.equal(row.lost, false, `${report} ${proof.start}`);
    }
    for (const { id } of atIssue) {
      const [report, start, end] = id.split(/[/-]/);
      const p = { report: report!, start: Number(start), end: Number(end) };
      assert.equal(must(await desk.correct({ op: 'drop', p }, null, null)).lost, false, id);
    }
  });
});
