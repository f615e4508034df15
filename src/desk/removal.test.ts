import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boardNow, codeOf, inDesk, must, paste, take } from './desk.test-helper.ts';

const WORDS = 'Mayor denies fire\n\nThe mayor of Lindhaven denied on Tuesday that two boats had burned.';

test('two outlets print the same words: erasing one leaves the other whole', async () => {
  await inDesk(async (desk) => {
    const [a, b] = [await take(desk, paste(WORDS, 'Post')), await take(desk, paste(WORDS, 'Echo'))];
    await desk.settled();
    must(await desk.erase(a, 'Ed', null));
    assert.equal(codeOf(await desk.report(a)), 'erased');
    assert.equal(must(await desk.report(b)).text, WORDS);
    const found = async () => must(await desk.search('boats')).map(({ report }) => report.hash);
    assert.deepEqual(await found(), [b]);
    assert.ok((await desk.verify()).ok);
    assert.ok(must(await desk.replay()).same);
    assert.equal(await take(desk, paste(WORDS, 'Post')), a, 'and the first may come again');
    assert.deepEqual((await boardNow(desk)).reports.map(({ hash }) => hash).sort(), [a, b].sort());
    assert.equal(must(await desk.report(a)).text, WORDS);
    assert.deepEqual((await found()).sort(), [a, b].sort());
    assert.ok((await desk.verify()).ok);
  });
});

test('an erasure asked for twice is one event, and of an unknown report an error', async () => {
  await inDesk(async (desk) => {
    const a = await take(desk, paste(WORDS, 'Post'));
    const row = must(await desk.erase(a, 'Ed', 'asked to'));
    assert.deepEqual(must(await desk.erase(a, 'Jo', null)), row);
    assert.equal(must(await desk.log()).length, 2);
    assert.equal(codeOf(await desk.erase('0123456789abcdef', null, null)), 'not-found');
  });
});

test('a report that is erased while it is read is not kept', async () => {
  await inDesk(async (desk) => {
    const a = await take(desk, paste(WORDS, 'Post'));
    must(await desk.erase(a, null, null));
    await desk.settled();
    assert.equal(codeOf(await desk.note({ words: 'x', on: { report: a, start: 0, end: 5 }, by: null })), 'not-found');
    assert.ok((await desk.verify()).ok, 'nor is what was made of it');
  });
});
