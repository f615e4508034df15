import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LogEvent, Result, StoredEvent } from '../model/index.ts';
import { canonicalJson } from './canonical.ts';
import { hashBytes } from './chain.ts';
import { anyEvents, anyTexts, erasing, hashText, noon, note, oneOfEach, received, utf8 } from './samples.contract.ts';
import type { Custody, Store } from './store.ts';

export interface Adapter {
  readonly name: string;
  readonly open: (folder: string, now: () => string) => Promise<Result<Store>>;
  /** Alters one byte of a log entry or blob behind the back of a closed store; `pick` says which, `bits` (1–255) how. */
  readonly flip: (folder: string, part: 'log' | 'blobs', pick: { at: number; bits: number }) => void;
  /** Takes away an entry of the log, or a blob with its hash. */
  readonly remove: (folder: string, entry: { readonly seq: number } | { readonly blob: string }) => void;
}

const RUNS = { numRuns: 25 };

/** A new folder for the time of some work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'saltshaker-store-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function must<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

export async function readLog(store: Store, since?: number): Promise<readonly StoredEvent[]> {
  const log: StoredEvent[] = [];
  for await (const stored of store.events(since)) log.push(must(stored));
  return log;
}

/** Takes texts in, each in one step with its bytes and search text. */
export async function take(store: Store, texts: readonly string[]): Promise<void> {
  for (const { event, kept } of texts.map(received)) must(await store.append([event], kept));
}

const isSound = (custody: Custody): boolean => {
  assert.ok(custody.ok, JSON.stringify(custody));
  return true;
};

const BARGES =
  'Two barges are adrift off Lindhaven.\n\nThe harbour master said so at 2:30. “Ça va.” 👍🏽 Nobody was hurt.';
const FERRY = 'The ferry is not adrift, the harbour master insisted.';
const reportOf = (text: string): string => received(text).event.report;

/** The tests that every store passes. */
export function storeContract({ name, open, flip, remove }: Adapter): void {
  const use = <T>(folder: string, work: (store: Store) => Promise<T>, now = noon): Promise<T> =>
    open(folder, now).then(async (opened) => {
      const store = must(opened);
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    });
  const withStore = (title: string, work: (store: Store, folder: string) => Promise<void>): void =>
    void test(`${name}: ${title}`, () => inFolder((folder) => use(folder, (store) => work(store, folder))));

  withStore('an empty store is sound', async (store) => {
    assert.deepEqual(await readLog(store), []);
    assert.deepEqual(await store.verify(), { ok: true, events: 0, head: '0'.repeat(64), blobs: 0, erased: 0 });
  });

  withStore('every kind of event comes back as it went in, chained', async (store, folder) => {
    const { event, kept } = received(BARGES);
    const events = [event, ...oneOfEach];
    const stored = must(await store.append(events, kept));
    assert.deepEqual(
      stored.map((item) => item.event),
      events,
    );
    assert.deepEqual(
      stored.map(({ seq, previous }) => [seq, previous]),
      stored.map((_, i) => [i + 1, stored[i - 1]?.hash ?? '0'.repeat(64)]),
    );
    for (const { hash, previous, ...rest } of stored) assert.equal(hash, hashText(previous + canonicalJson(rest)));
    assert.deepEqual(await readLog(store), stored);
    await store.close();
    await use(folder, async (again) => assert.deepEqual(await readLog(again), stored));
  });

  withStore('the chain is the same on any machine', async (store) => {
    const [stored] = must(await store.append([{ kind: 'engine adopted', engine: 'e1', by: null }]));
    assert.equal(stored?.hash, '60ba39bc3806923f3c4ea3bff300e67962b36bd15be8bb2ac8cb123d6ec441ea');
  });

  withStore('the log is read from any point on', async (store) => {
    must(await store.append(Array.from({ length: 1201 }, (_, i) => note(`note ${i}`))));
    const seqs = async (since?: number) => (await readLog(store, since)).map(({ seq }) => seq);
    assert.deepEqual(
      await seqs(),
      Array.from({ length: 1201 }, (_, i) => i + 1),
    );
    assert.deepEqual([await seqs(1199), await seqs(1201), await seqs(5000)], [[1200, 1201], [], []]);
  });

  withStore('appending is all or nothing', async (store) => {
    const { event, kept } = received(BARGES);
    const wrong: readonly [LogEvent, string][] = [
      [{ ...event, report: 'in/barges.txt' }, 'a path for a hash'],
      [{ ...event, words: BARGES } as LogEvent, 'text in the log'],
      [{ kind: 'guess' } as unknown as LogEvent, 'an unknown kind'],
      [{ ...event, text: hashText(FERRY) }, 'bytes never given'],
      [{ kind: 'undo', seq: 3, by: null }, 'an undo of itself'],
    ];
    for (const [bad, why] of wrong)
      assert.equal(codeOf(await store.append([note('x'), event, bad], kept)), 'bad-event', why);
    assert.deepEqual(await readLog(store), []);
    assert.equal(codeOf(await store.getBlob(event.raw)), 'not-found');
    assert.deepEqual(must(await store.search('barges', 9)), []);
    isSound(await store.verify());
  });

  withStore('bytes are kept by their hash, once', async (store) => {
    for (const bytes of [new Uint8Array(), utf8(BARGES), new Uint8Array([0, 255, 0])]) {
      const hash = must(await store.putBlob(bytes));
      assert.equal(hash, hashBytes(bytes));
      assert.equal(must(await store.putBlob(bytes)), hash);
      assert.deepEqual(must(await store.getBlob(hash)), bytes);
    }
    const custody = await store.verify();
    assert.equal(custody.ok && custody.blobs, 3);
    assert.equal(codeOf(await store.getBlob(hashText('never'))), 'not-found');
  });

  withStore('values are cached by report and engine', async (store) => {
    const key = { report: reportOf(FERRY), engine: 'e1' };
    await take(store, [FERRY]);
    assert.equal(must(await store.getCached(key)), null);
    must(await store.putCached(key, 'old'));
    must(await store.putCached(key, ''));
    must(await store.putCached({ ...key, engine: 'e2' }, 'other'));
    assert.deepEqual(
      [must(await store.getCached(key)), must(await store.getCached({ ...key, engine: 'e2' }))],
      ['', 'other'],
    );
  });

  withStore('reports are found by their newest keys, whatever the order', async (store) => {
    must(await store.putKeys('b', ['harbour', 'barge', 'barge']));
    must(await store.putKeys('a', ['harbour', 'ferry']));
    must(await store.putKeys('b', ['harbour', 'mast']));
    assert.deepEqual(
      must(await store.findKeys(['harbour', 'barge', 'mast', 'harbour'])),
      new Map([
        ['harbour', ['a', 'b']],
        ['mast', ['b']],
      ]),
    );
    assert.equal(must(await store.findKeys([])).size, 0);
  });

  withStore('search finds words, phrases and beginnings, and shows them', async (store) => {
    await take(store, [BARGES, FERRY]);
    const quotes = async (query: string, limit = 9) =>
      must(await store.search(query, limit)).map(({ report, passages }) =>
        [report === reportOf(BARGES) ? BARGES : FERRY].flatMap((text) => passages.map((span) => text.slice(...span))),
      );
    assert.deepEqual(await quotes('BARGES'), [['barges']]);
    assert.deepEqual(await quotes('ca lindhaven'), [['Lindhaven', 'Ça']]);
    assert.deepEqual(await quotes('hur'), [['hurt']]);
    assert.deepEqual(await quotes('2:30'), [['2:30']]);
    assert.deepEqual(await quotes('"harbour master said"'), [['harbour master said']]);
    assert.equal((await quotes('harbour master')).length, 2);
    assert.equal((await quotes('harbour master', 1)).length, 1);
    for (const none of ['hur ', '"master harbour"', 'tug', '', ' ', '""', '👍🏽', '-'])
      assert.deepEqual(await quotes(none), []);
    for (const limit of [0, -1, Number.NaN]) assert.deepEqual(await quotes('harbour', limit), []);
  });

  withStore('a report given again is found once', async (store) => {
    await take(store, [BARGES, BARGES]);
    assert.equal(must(await store.search('barges', 9)).length, 1);
    assert.equal((await readLog(store)).length, 2);
  });

  withStore('no query breaks the search', async (store) => {
    await take(store, [BARGES]);
    const operators = [
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      'text:',
      '"',
      '*',
      '^',
      '{',
      ')',
      "'",
      ';--',
      '\0',
      '+',
      'barges',
      'é',
    ];
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...operators), { maxLength: 80 }).map((words) => words.join(' ')),
      fc.array(fc.constantFrom(...operators)).map((words) => words.join('')),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        for (const { passages } of must(await store.search(query, 5))) {
          for (const [start, end] of passages) assert.ok(start < end && end <= BARGES.length);
        }
      }),
    );
  });

  withStore('a text of any characters is found by its word, in its place', async (store) => {
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(any, any, async (before, after) => {
        const text = `${before}\u0001 zanzibar\u0002 \0${after}`;
        await take(store, [text]);
        const hits = must(await store.search('zanzibar', 1000));
        const [span] = hits.find(({ report }) => report === reportOf(text))?.passages ?? [];
        assert.equal(span && text.slice(...span), 'zanzibar');
      }),
      RUNS,
    );
  });

  withStore('an erased report leaves its hash and the log', async (store) => {
    const { event } = received(BARGES);
    await take(store, [BARGES, FERRY]);
    for (const report of [event.report, reportOf(FERRY)]) {
      must(await store.putCached({ report, engine: 'e' }, 'the harbour master'));
      must(await store.putKeys(report, ['harbour']));
    }
    const log = await readLog(store);
    must(await store.append([erasing(BARGES)]));
    assert.deepEqual((await readLog(store)).slice(0, 2), log);
    assert.equal(codeOf(await store.getBlob(event.raw)), 'erased');
    assert.deepEqual(must(await store.search('barges', 9)), []);
    assert.equal(must(await store.search('harbour', 9)).length, 1);
    must(await store.putCached({ report: event.report, engine: 'e' }, 'read while it was erased'));
    assert.equal(must(await store.getCached({ report: event.report, engine: 'e' })), null);
    assert.deepEqual(must(await store.findKeys(['harbour'])), new Map([['harbour', [reportOf(FERRY)]]]));
    const custody = await store.verify();
    assert.deepEqual(custody.ok && [custody.events, custody.blobs, custody.erased], [3, 1, 1]);
    assert.deepEqual(must(await store.finishErasing()), { blobs: [], reports: [], purged: true });
    assert.equal(codeOf(await store.append([event])), 'bad-event', 'its bytes must be given again');
    await take(store, [BARGES]);
    assert.deepEqual(must(await store.getBlob(event.raw)), utf8(BARGES));
    assert.equal(must(await store.search('barges', 9)).length, 1);
    isSound(await store.verify());
  });

  withStore('bytes that another report names outlive an erasure', async (store) => {
    const { event, kept } = received(BARGES);
    const page = utf8(`<p>${BARGES}</p>`);
    const second = { ...event, report: 'fedcba9876543210', raw: hashBytes(page) };
    const both = [event.report, second.report].map((report) => ({ report, text: BARGES }));
    must(await store.append([event, second], { blobs: [...kept.blobs, page], texts: both }));
    must(
      await store.append([{ kind: 'report withdrawn', report: second.report, erased: true, by: null, reason: null }]),
    );
    assert.deepEqual(must(await store.getBlob(event.text)), utf8(BARGES));
    assert.equal(codeOf(await store.getBlob(second.raw)), 'erased');
    const found = async () => must(await store.search('barges', 9)).map(({ report }) => report);
    assert.deepEqual(await found(), [event.report]);
    isSound(await store.verify());
    must(await store.append([erasing(BARGES)]));
    assert.equal(codeOf(await store.getBlob(event.text)), 'erased');
    assert.deepEqual(await found(), []);
    isSound(await store.verify());
  });

  withStore('two writers make one chain', async (store, folder) => {
    await use(folder, async (other) => {
      for (let i = 0; i < 10; i++) must(await (i % 2 ? store : other).append([note(`${i}`)]));
      assert.equal((await readLog(store)).length, 10);
      isSound(await other.verify());
    });
  });

  withStore('a closed store says so', async (store) => {
    await store.close();
    await store.close();
    const results = [
      await store.append([note('x')]),
      await store.putBlob(utf8('x')),
      await store.getBlob(hashText('x')),
      await store.finishErasing(),
      await store.putKeys('a', []),
      await store.search('x', 1),
    ];
    assert.deepEqual([...new Set(results.map(codeOf))], ['store-closed']);
    for await (const stored of store.events()) assert.equal(codeOf(stored), 'store-closed');
    assert.equal((await store.verify()).ok, false);
  });

  test(`${name}: any batches give the same chain`, () =>
    fc.assert(
      fc.asyncProperty(anyEvents(0), fc.array(fc.nat({ max: 12 })), async (events, places) => {
        const logOf = (batches: readonly (readonly LogEvent[])[]) =>
          inFolder((folder) =>
            use(folder, async (store) => {
              for (const batch of batches) must(await store.append(batch));
              isSound(await store.verify());
              return readLog(store);
            }),
          );
        const cuts = [0, ...places].sort((a, b) => a - b);
        const batches = cuts.map((from, i) => events.slice(from, cuts[i + 1] ?? events.length));
        assert.deepEqual(await logOf(batches), await logOf([events]));
      }),
      RUNS,
    ));

  const tampered = (events: readonly LogEvent[], texts: readonly string[], tamper: (folder: string) => void) =>
    inFolder(async (folder) => {
      await use(folder, async (store) => {
        await take(store, texts);
        must(await store.append(events));
        isSound(await store.verify());
      });
      tamper(folder);
      return use(folder, (store) => store.verify());
    });

  test(`${name}: verify finds any altered byte of log or blob`, () =>
    fc.assert(
      fc.asyncProperty(
        anyEvents(1),
        anyTexts,
        fc.constantFrom('log' as const, 'blobs' as const),
        fc.record({ at: fc.nat(), bits: fc.integer({ min: 1, max: 255 }) }),
        async (events, texts, part, pick) => {
          const custody = await tampered(events, texts, (folder) => flip(folder, part, pick));
          assert.ok(!custody.ok && custody.why !== '');
          assert.notEqual(part === 'log' ? custody.seq : custody.blob, null);
        },
      ),
      { numRuns: 60 },
    ));

  test(`${name}: verify names what was taken away`, async () => {
    const events = [note('first'), note('second'), note('third')];
    const gap = await tampered(events, [], (folder) => remove(folder, { seq: 2 }));
    assert.deepEqual(gap, { ok: false, seq: 3, blob: null, why: 'event 2 is missing' });
    const { raw } = received(BARGES).event;
    const lost = await tampered(events, [FERRY, BARGES], (folder) => remove(folder, { blob: raw }));
    assert.deepEqual(lost, { ok: false, seq: 2, blob: raw, why: `event 2 names blob ${raw}, which is missing` });
  });

  test(`${name}: a log cut short at its end is another head`, async () => {
    const events = [note('first'), note('second')];
    const heads = [() => {}, (folder: string) => remove(folder, { seq: 2 })].map(async (tamper) => {
      const custody = await tampered(events, [], tamper);
      return custody.ok && custody.head;
    });
    const [whole, cut] = await Promise.all(heads);
    assert.ok(whole && cut && whole !== cut);
  });

  test(`${name}: whatever is erased, the chain holds`, () =>
    fc.assert(
      fc.asyncProperty(anyTexts, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), async (texts, erased) =>
        inFolder((folder) =>
          use(folder, async (store) => {
            await take(store, texts);
            const log = await readLog(store);
            for (const [i, text] of texts.entries()) if (erased[i]) must(await store.append([erasing(text)]));
            isSound(await store.verify());
            assert.deepEqual((await readLog(store)).slice(0, log.length), log);
            for (const [i, text] of texts.entries()) {
              assert.equal(codeOf(await store.getBlob(hashText(text))), erased[i] ? 'erased' : 'ok');
            }
          }),
        ),
      ),
      RUNS,
    ));
}
