import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Board } from '../model/index.ts';
import { boardNow, codeOf, hashOf, inDesk, inStory, must, paste, storyFiles, take } from './desk.test-helper.ts';
import { boardOf, exampleStory, openDesk } from './index.ts';

test('after every report the board is that of an empty desk given the same reports at once', async () => {
  const files = await storyFiles();
  await inDesk(async (desk, folder) => {
    for (const [i, file] of files.entries()) {
      await take(desk, file);
      const board = await boardNow(desk);
      await inDesk(async (other) => {
        for (const each of files.slice(0, i + 1).reverse()) await take(other, each);
        assert.deepEqual(await boardNow(other), board);
      });
    }
    const { board } = await boardOf([exampleStory], { asOf: null });
    assert.deepEqual(await boardNow(desk), board, 'the command line gives the same board');
    const { same } = must(await desk.replay());
    assert.ok(same, 'rebuilt from the log');
    const reopened = must(await openDesk(folder));
    assert.deepEqual(await boardNow(reopened), board, 'and so it is when opened again');
    await reopened.close();
  });
});

test('a report taken in twice stands once, and one bad line leaves the others', async () => {
  const line = (id: string): string => JSON.stringify({ id, text: `Mayor denies ${id} fire\n\nThe mayor denied it.` });
  await inDesk(async (desk) => {
    const bytes = new TextEncoder().encode(`${line('a')}\nnot json\n${line('b')}\n${line('a')}\n`);
    const meta = { publisher: null, publishedAt: null, url: null, language: null };
    const { received, errors } = must(await desk.ingest({ bytes, name: 'x.jsonl', meta, terms: null }));
    assert.deepEqual(
      received.map(({ id, isNew }) => [id, isNew]),
      [
        ['a', true],
        ['b', true],
        ['a', false],
      ],
    );
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['bad-json'],
    );
    assert.equal(must(await desk.reports()).length, 2);
  });
});

test('a corrected speaker is counted at once, survives reopening, and is undone', async () => {
  await inStory(async (desk) => {
    const { board, hash } = must(await desk.board());
    const claim = board.claims[0]!;
    const denial = claim.stances.find(({ stance }) => stance === 'denies')!;
    const at = { report: await hashOf(desk, denial.report), start: denial.proof.start, end: denial.proof.end };
    const row = must(
      await desk.correct({ op: 'speaker', p: at, speaker: { name: 'Ilse Vantongeren' } }, 'Ed', 'phoned'),
    );
    assert.match(row.says, /^Ed: the speaker of “.*” is Ilse Vantongeren — phoned$/);
    const corrected = must(await desk.board());
    assert.notEqual(corrected.hash, hash);
    const names = corrected.board.claims.flatMap(({ stances }) => stances.map(({ source }) => source.name));
    assert.ok(names.includes('Ilse Vantongeren'));
    must(await desk.undo(row.seq, 'Ed'));
    assert.equal(must(await desk.board()).hash, hash);
    assert.equal(codeOf(await desk.undo(row.seq, 'Ed')), 'bad-event');
  });
});

test('a decision pins the board it was taken on, and the claim is found by its passage', async () => {
  await inStory(async (desk) => {
    const { board, hash } = must(await desk.board());
    const claim = board.claims[0]!;
    const [report, start, end] = claim.id.split(/[/-]/);
    const passage = { report: report!, start: Number(start), end: Number(end) };
    must(await desk.decide({ decision: 'hold', claim: passage, by: 'Ed', reason: 'one origin' }));
    const view = must(await desk.claimAt(passage.report, passage.start));
    assert.equal(view.claim.id, claim.id);
    assert.deepEqual(
      view.decisions.map(({ decision, board: pinned, current, claim: held }) => [decision, pinned, current, held]),
      [['hold', hash, true, claim.id]],
    );
    assert.equal(codeOf(await desk.claimAt(passage.report, 999_999)), 'not-found');
  });
});

test('a decision is on an earlier board only when its own story changed, and is refused on a board not seen', async () => {
  await inStory(async (desk) => {
    const { board, hash } = must(await desk.board());
    const [report, start, end] = board.claims[0]!.id.split(/[/-]/);
    const claim = { report: report!, start: Number(start), end: Number(end) };
    const seen = must(await desk.claimAt(claim.report, claim.start)).storyHash!;
    const decide = (saw?: string) => desk.decide({ decision: 'hold', claim, by: 'Ed', reason: 'x', board: saw });
    must(await decide(hash));
    const current = async () => must(await desk.claimAt(claim.report, claim.start)).decisions.map((row) => row.current);
    await take(desk, paste('Choir wins a prize\n\nThe choir of Pellworth won a prize, its conductor said.', 'Post'));
    await desk.settled();
    assert.notEqual(must(await desk.board()).hash, hash);
    assert.equal(must(await desk.claimAt(claim.report, claim.start)).storyHash, seen);
    assert.deepEqual(await current(), [true]);
    must(await decide(seen));
    must(await desk.correct({ op: 'speaker', p: claim, speaker: { name: 'Pell Ansgar' } }, null, null));
    assert.deepEqual(await current(), [false, false]);
    for (const old of [seen, hash]) assert.equal(codeOf(await decide(old)), 'board-changed');
    must(await decide());
    assert.deepEqual(await current(), [false, false, true]);
  });
});

test('same makes two rows one, apart takes them apart again', async () => {
  await inStory(async (desk) => {
    const story = must(await desk.board()).board;
    const facts = story.claims.filter(({ section }) => section === 'no denial');
    const place = (id: string) => {
      const [report, start, end] = id.split(/[/-]/);
      return { report: report!, start: Number(start), end: Number(end) };
    };
    const [p, q] = [place(facts[0]!.id), place(facts[1]!.id)];
    must(await desk.correct({ op: 'same', p, q }, null, null));
    assert.equal(must(await desk.board()).board.claims.length, story.claims.length - 1);
    must(await desk.correct({ op: 'apart', p, q }, null, null));
    assert.deepEqual(must(await desk.board()).board, story);
  });
});

test('stance says what one passage is toward another', async () => {
  await inStory(async (desk) => {
    const { board } = must(await desk.board());
    const claim = board.claims[0]!;
    const denial = claim.stances.find(({ stance }) => stance === 'denies')!;
    const [report, start, end] = claim.id.split(/[/-]/);
    const q = { report: report!, start: Number(start), end: Number(end) };
    const p = { report: await hashOf(desk, denial.report), start: denial.proof.start, end: denial.proof.end };
    const count = (b: Board): number =>
      b.claims.find(({ id }) => id === claim.id)!.stances.filter(({ stance }) => stance === 'denies').length;
    must(await desk.correct({ op: 'stance', p, q, stance: 'cannot verify' }, null, null));
    assert.ok(count(must(await desk.board()).board) < count(board));
    const row = must(await desk.correct({ op: 'stance', p, q, stance: null }, null, null));
    const without = must(await desk.board()).board.claims.find(({ id }) => id === claim.id)!;
    assert.ok(
      !without.stances.some(({ proof }) => proof.start === denial.proof.start && proof.report === denial.report),
    );
    assert.equal(row.lost, false);
  });
});

test('withdrawn reports leave the board and come back; erased ones are gone and the chain holds', async () => {
  await inStory(async (desk) => {
    const { hash, board } = must(await desk.board());
    const first = board.reports[0]!;
    const row = must(await desk.withdraw(first.hash, 'Ed', 'sent twice'));
    assert.ok(!must(await desk.board()).board.reports.some((report) => report.hash === first.hash));
    must(await desk.undo(row.seq, 'Ed'));
    assert.equal(must(await desk.board()).hash, hash);
    const erased = must(await desk.erase(first.hash, 'Ed', null));
    assert.equal(codeOf(await desk.report(first.hash)), 'erased');
    assert.equal(codeOf(await desk.undo(erased.seq, 'Ed')), 'bad-event');
    assert.ok((await desk.verify()).ok);
  });
});

test('what a correction is about can go; it is then listed as lost', async () => {
  await inStory(async (desk) => {
    const { board } = must(await desk.board());
    const [report, start, end] = board.claims[0]!.id.split(/[/-]/);
    const p = { report: report!, start: Number(start), end: Number(end) };
    const row = must(await desk.correct({ op: 'drop', p }, null, null));
    must(await desk.withdraw(p.report, null, null));
    assert.deepEqual(must(await desk.board()).lost, [row.seq]);
    assert.ok(must(await desk.log()).find(({ seq }) => seq === row.seq)!.lost);
  });
});

test('words are found with what stands around them', async () => {
  await inStory(async (desk) => {
    const [hit] = must(await desk.search('harbour'));
    assert.match(hit!.passages[0]!.words, /harbour/i);
    const { text } = must(await desk.report(hit!.report.hash));
    assert.equal(text.slice(hit!.passages[0]!.start, hit!.passages[0]!.end), hit!.passages[0]!.words);
  });
});

test('a new desk may start with the sample story, which goes with one call', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const desk = must(await openDesk(folder, { sample: true }));
  await desk.settled();
  assert.ok(must(await desk.reports()).every(({ sample, read }) => sample && read === true));
  assert.ok(must(await desk.stories()).length > 0);
  assert.deepEqual(must(await desk.removeSample(null)), { removed: must(await desk.reports()).length });
  assert.deepEqual(must(await desk.stories()), []);
  await desk.close();
  const again = must(await openDesk(folder, { sample: true }));
  assert.deepEqual(must(await again.stories()), [], 'and does not come back');
  await again.close();
  await rm(folder, { recursive: true });
});
