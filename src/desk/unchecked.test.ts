import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteHash } from '../amend/index.ts';
import { codeOf, hashOf, inStory, inWorks, must, paste, storyFiles, take } from './desk.test-helper.ts';
import type { Desk, LogRow, UncheckedRow } from './index.ts';

const nameOf = ({ proof: { report, start, end }, claim }: UncheckedRow): string => `${report}/${start}-${end} ${claim}`;
const namesLeft = async (desk: Desk): Promise<readonly string[]> => must(await desk.unchecked()).statements.map(nameOf);

async function placeOf(desk: Desk, { proof: { report, start, end } }: UncheckedRow) {
  return { report: await hashOf(desk, report), start, end };
}

const passageOf = (claim: string) => {
  const [report, start, end] = claim.split(/[/-]/);
  return { report: report!, start: Number(start), end: Number(end) };
};

async function check(desk: Desk, row: UncheckedRow, as: Partial<Pick<UncheckedRow, 'stance' | 'speaker'>> = {}) {
  const { speaker, stance } = { ...row, ...as };
  return desk.check({ statement: await placeOf(desk, row), speaker: speaker.name, stance, by: 'Ed' });
}

test('claims at issue come first, then the least sure, and every statement opens on its words', async () => {
  await inStory(async (desk) => {
    const { statements, quotes, title } = must(await desk.unchecked());
    assert.equal(title, null);
    const atIssue = statements.findLastIndex(({ section }) => section === 'at issue') + 1;
    assert.ok(atIssue > 20 && statements.slice(0, atIssue).every(({ section }) => section === 'at issue'));
    for (const part of [statements.slice(0, atIssue), statements.slice(atIssue)]) {
      const sure = part.map(({ confidence }) => confidence);
      assert.deepEqual(
        sure,
        sure.toSorted((a, b) => a - b),
      );
    }
    for (const { proof, sentence } of statements) {
      const wordsOf = (p: typeof proof): string => quotes[`${p.report}/${p.start}-${p.end}`]!.words;
      assert.ok(wordsOf(sentence).includes(wordsOf(proof)));
    }
    const view = must(await desk.board());
    assert.equal(view.unchecked, statements.length);
    const { id } = view.board.stories[0]!;
    assert.equal(must(await desk.unchecked(id)).title, view.board.stories[0]!.title);
    assert.equal(codeOf(await desk.unchecked('none')), 'not-found');
  });
});

test('what is said to be right is left out, changes nothing on the board, and comes back by an undo', async () => {
  await inStory(async (desk) => {
    const { hash } = must(await desk.board());
    const before = await namesLeft(desk);
    const { statements } = must(await desk.unchecked());
    const rows: LogRow[] = [];
    for (const row of statements) {
      rows.push(must(await check(desk, row)));
      assert.ok(!(await namesLeft(desk)).includes(nameOf(row)), nameOf(row));
      assert.equal(await namesLeft(desk).then(({ length }) => length), before.length - rows.length);
    }
    assert.equal(must(await desk.board()).hash, hash);
    assert.match(rows[0]!.says, /^Ed: “.+” is read right: /);
    assert.ok(must(await desk.replay()).same);
    for (const { seq } of rows) must(await desk.undo(seq, 'Ed'));
    assert.deepEqual(await namesLeft(desk), before);
  });
});

test('a check of another reading, or of what is settled, is refused', async () => {
  await inStory(async (desk) => {
    const [row] = must(await desk.unchecked()).statements;
    assert.ok(row);
    assert.equal(codeOf(await check(desk, row, { stance: 'asserts' })), 'board-changed');
    assert.equal(codeOf(await check(desk, row, { speaker: { ...row.speaker, name: 'Ada' } })), 'board-changed');
    must(await check(desk, row));
    assert.equal(codeOf(await check(desk, row)), 'not-found');
  });
});

test('what a person corrected is left out', async () => {
  await inStory(async (desk) => {
    const denial = must(await desk.unchecked()).statements.find(({ stance }) => stance === 'denies')!;
    const p = await placeOf(desk, denial);
    const isLeft = async (): Promise<boolean> => (await namesLeft(desk)).includes(nameOf(denial));
    const speaker = must(await desk.correct({ op: 'speaker', p, speaker: { name: 'Pell Ansgar' } }, null, null));
    assert.equal(await isLeft(), false);
    must(await desk.undo(speaker.seq, null));
    assert.equal(await isLeft(), true);
    must(await desk.correct({ op: 'stance', p, q: passageOf(denial.claim), stance: 'denies' }, null, null));
    assert.equal(await isLeft(), false);
  });
});

test('what was checked and is read otherwise now is to be checked again', async () => {
  await inWorks(async (works, desk) => {
    for (const file of (await storyFiles()).slice(0, 4)) await take(desk, file);
    await desk.settled();
    const before = await namesLeft(desk);
    const row = must(await desk.unchecked()).statements[0]!;
    const { event } = must(await check(desk, row));
    assert.equal((await namesLeft(desk)).length, before.length - 1);
    must(await desk.undo(must(await desk.log()).at(-1)!.seq, null));
    assert.ok(event.kind === 'checked');
    for (const other of [{ speaker: quoteHash('Ada') }, { stance: 'investigating' }] as const) {
      must(await works.add({ ...event, ...other }));
      assert.deepEqual(await namesLeft(desk), before);
    }
  });
});

test('a decision settles what it was taken on, not what comes in later', async () => {
  await inStory(async (desk) => {
    const { board } = must(await desk.board());
    const { id } = board.claims[0]!;
    must(await desk.decide({ decision: 'hold', claim: passageOf(id), by: 'Ed', reason: 'one origin' }));
    const onClaim = async () => must(await desk.unchecked()).statements.filter((row) => row.claim === id);
    assert.deepEqual(await onClaim(), []);
    const words =
      'Maravia accuses Ostrenia of blowing up fuel terminal at Port Selwick\n\nOstrenia rejected the charge.';
    await take(desk, paste(words, 'Post'));
    await desk.settled();
    const late = await onClaim();
    assert.ok(late.length > 0 && late.every((row) => row.report.startsWith('paste/')));
  });
});
