import assert from 'node:assert/strict';
import { request } from 'node:http';
import { isIPv6 } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { test } from 'node:test';
import { exampleStory, sourcesCsv, sourcesOf } from '../desk/index.ts';
import { inServer, type Served } from './api.test-helper.ts';
import { errorBody } from './errors.ts';
import * as schemas from './schemas.ts';

const fits = (json: unknown): string => errorBody.parse(json).error.code;

async function inStory(work: (served: Served) => Promise<void>): Promise<void> {
  await inServer(async (served) => {
    for await (const taken of served.desk.ingestPaths([exampleStory])) assert.ok(taken.ok);
    await served.desk.settled();
    await work(served);
  });
}

test('what is not there is not found', async () => {
  await inServer(async ({ call, post }) => {
    const nobody = { report: '0123456789abcdef', start: 0, end: 4 };
    const answers = [
      await call('/api/nothing'),
      await call('/api/reports/0123456789abcdef'),
      await call('/api/claims/at/0123456789abcdef/0'),
      await call('/api/board?story=none'),
      await call('/api/unchecked?story=none'),
      await post('/api/checks', { statement: nobody, speaker: 'Ada', stance: 'denies' }),
      await call('/api/stories/0123456789abcdef/sources'),
      await call('/api/stories/0123456789abcdef/sources.csv'),
      await call('/api/reports/0123456789abcdef/sources'),
      await call('/api/reports/0123456789abcdef/sources.csv'),
      await post('/api/undo', { seq: 9 }),
      await post('/api/corrections', { change: { op: 'drop', p: nobody } }),
      await post('/api/reports/0123456789abcdef/erase', {}),
    ];
    for (const { status, json } of answers) {
      assert.equal(fits(json), 'not-found');
      assert.equal(status, 404);
    }
  });
});

test('every view fits its schema', async () => {
  await inStory(async ({ call, post }) => {
    const view = schemas.boardView.parse((await call('/api/board')).json);
    const claim = view.board.claims[0]!;
    const [report, start, end] = claim.id.split(/[/-]/);
    const at = { report, start: Number(start), end: Number(end) };
    schemas.claimView.parse((await call(`/api/claims/at/${report}/${start}`)).json);
    schemas.reportView.parse((await call(`/api/reports/${report}`)).json);
    schemas.status.parse((await call('/api/status')).json);
    schemas.custody.parse((await call('/api/verify')).json);
    const { hits } = (await call('/api/search?q=harbour')).json as { hits: unknown[] };
    assert.ok(hits.length > 0);
    for (const hit of hits) schemas.searchRow.parse(hit);
    const { statements } = schemas.uncheckedView.parse((await call('/api/unchecked')).json);
    const seen = statements.find(({ report: id }) => id === 'westing-world')!;
    const { hash } = view.reports.find(({ id }) => id === seen.report)!;
    const { start: from, end: to } = seen.proof;
    const statement = { report: hash, start: from, end: to };
    for (const [path, body] of [
      ['/api/checks', { statement, speaker: seen.speaker.name, stance: seen.stance, by: 'Ed' }],
      ['/api/decisions', { decision: 'hold', claim: at, by: 'Ed', reason: 'one origin' }],
      ['/api/notes', { words: 'ring the harbour', on: at }],
      ['/api/corrections', { change: { op: 'speaker', p: at, speaker: { name: 'Ada' } }, by: 'Ed' }],
      ['/api/undo', { seq: 9, by: 'Ed' }],
    ] as const) {
      const { status, json } = await post(path, body);
      assert.equal(status, 201, JSON.stringify(json));
      schemas.logRow.parse(json);
    }
    const { log } = (await call('/api/log')).json as { log: unknown[] };
    assert.equal(log.length, 11);
  });
});

test('the whole board is what the command line prints', async () => {
  await inStory(async ({ call, desk }) => {
    const view = await desk.board();
    assert.ok(view.ok);
    assert.deepEqual((await call('/api/board.json')).json, JSON.parse(JSON.stringify(view.value.board)));
  });
});

test('who is quoted, in a story and in one report, is what the command line prints', async () => {
  await inStory(async ({ call, url }) => {
    const { stories } = (await call('/api/stories')).json as { stories: { id: string }[] };
    const story = schemas.sourcesView.parse((await call(`/api/stories/${stories[0]!.id}/sources`)).json);
    const { audit } = await sourcesOf([exampleStory]);
    const { reports, ...whole } = JSON.parse(JSON.stringify(audit));
    const { reports: shown, ...rest } = story.audit;
    assert.deepEqual(rest, whole);
    assert.deepEqual(
      shown,
      reports.filter(({ story }: { story: string | null }) => story !== null),
    );
    const { id, hash } = shown[0]!;
    const report = schemas.sourcesView.parse((await call(`/api/reports/${hash}/sources`)).json);
    assert.deepEqual([...new Set(report.audit.speakers.flatMap((speaker) => speaker.reports))], [id]);
    const csv = await fetch(new URL(`/api/stories/${stories[0]!.id}/sources.csv`, url));
    assert.match(csv.headers.get('content-type')!, /^text\/csv; charset=utf-8/);
    assert.equal(await csv.text(), sourcesCsv(audit));
  });
});

const HOSTILE = `<script>alert(1)</script> mayor denies fire

The mayor <img src=x onerror=alert(1)> denied that \u202egnp.exe\u202c burned. "&lt;b&gt;", he said.`;

test('a hostile text is kept as it is and given back as JSON alone', async () => {
  await inServer(async ({ call, post, desk }) => {
    const { status, json } = await post('/api/reports', { text: HOSTILE, publisher: '<b>Post</b>' });
    assert.equal(status, 201);
    const { received } = schemas.received.parse(json);
    await desk.settled();
    const { json: view, response } = await call(`/api/reports/${received[0]!.report}`);
    assert.equal(schemas.reportView.parse(view).text, HOSTILE);
    assert.match(response.headers.get('content-type')!, /^application\/json/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.match(response.headers.get('content-security-policy')!, /default-src 'none'; script-src 'self'/);
  });
});

test('a file gives its good reports and tells the bad ones', async () => {
  await inServer(async ({ call }) => {
    const send = (name: string, body: string) =>
      call(`/api/files?name=${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body,
      });
    const mixed = await send('a.jsonl', '{"id":"a","text":"Mayor resigns"}\nnot json\n');
    assert.equal(mixed.status, 201);
    const taken = schemas.received.parse(mixed.json);
    assert.deepEqual([taken.received.length, taken.errors[0]!.code], [1, 'bad-json']);
    assert.equal(fits((await send('a.txt', '')).json), 'empty');
    assert.equal(fits((await call('/api/files', { method: 'POST', body: 'x' })).json), 'bad-request');
  });
});

/** A call with headers that fetch does not let through. */
const raw = (url: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const call = request(new URL('/api/status', url), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    call.on('error', reject);
    call.end();
  });

test('other names and other sites are refused', async () => {
  await inServer(async ({ url }) => {
    const { host } = new URL(url);
    assert.equal(await raw(url, { host }), 200);
    assert.equal(await raw(url, { host: 'evil.example' }), 403);
    assert.equal(await raw(url, { host, origin: 'http://evil.example' }), 403);
    assert.equal(await raw(url, { host, origin: 'null' }), 403);
    assert.equal(await raw(url, { host, origin: `http://${host}` }), 200);
  });
});

test('a desk at every address is called by those of its machine, and by no other name', async () => {
  await inServer(
    async ({ url }) => {
      const { port } = new URL(url);
      const authorization = 'Bearer right';
      const addresses = Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address));
      const names = [...addresses.map((address) => (isIPv6(address) ? `[${address}]` : address)), hostname()];
      for (const name of names) assert.equal(await raw(url, { host: `${name}:${port}`, authorization }), 200, name);
      assert.equal(await raw(url, { host: `evil.example:${port}`, authorization }), 403);
      assert.equal((await fetch(new URL('/api/status', url), { headers: { authorization } })).status, 200);
    },
    { token: 'right', listen: '0.0.0.0' },
  );
});

test('a desk with a token answers nobody else', async () => {
  await inServer(
    async ({ call, url }) => {
      assert.equal(fits((await call('/api/status')).json), 'unauthorized');
      assert.equal((await call('/api/status', { headers: { authorization: 'Bearer wrong' } })).status, 401);
      assert.equal((await call('/api/status', { headers: { authorization: 'Bearer right' } })).status, 200);
      const entered = await fetch(new URL('/?token=right', url), { redirect: 'manual' });
      const cookie = entered.headers.get('set-cookie')!;
      assert.match(cookie, /HttpOnly.*SameSite=Strict/);
      assert.equal((await call('/api/status', { headers: { cookie: cookie.split(';')[0]! } })).status, 200);
    },
    { token: 'right' },
  );
});

/** Reads changes from the desk until one is told, and gives all that was told. */
async function readChange(url: string, headers: Record<string, string>, act: () => Promise<unknown>): Promise<string> {
  const stop = new AbortController();
  const stream = await fetch(new URL('/api/events', url), { signal: stop.signal, headers });
  assert.equal(stream.headers.get('content-type'), 'text/event-stream');
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let told = (await reader.read()).value ?? '';
  await act();
  while (!told.includes('event: change')) told += (await reader.read()).value;
  stop.abort();
  return told;
}

test('changes are told as they come, and what was missed at once', async () => {
  await inServer(async ({ url, desk }) => {
    const write = (): Promise<unknown> => desk.note({ words: 'look here', on: null, by: null });
    const nothing = async (): Promise<void> => undefined;
    assert.match(await readChange(url, {}, write), /event: change\ndata: \{"seq":1\}\nid: 1/);
    await write();
    assert.match(await readChange(url, { 'last-event-id': '1' }, nothing), /\{"seq":2\}\nid: 2/);
    for (const seen of ['2', 'none']) {
      const told = await readChange(url, { 'last-event-id': seen }, write);
      assert.match(told, seen === '2' ? /^: here\n\nevent: change\ndata: \{"seq":3\}/ : /^: here\n\nevent.*\n.*4\}/);
    }
  });
});

test('where the log stands is told whatever was asked for', async () => {
  await inServer(async ({ call, desk }) => {
    for (const words of ['one', 'two']) await desk.note({ words, on: null, by: null });
    const since = async (seq: number) =>
      (await call(`/api/changes?since=${seq}`)).json as { changes: unknown[]; head: number };
    for (const [seq, count] of [
      [0, 2],
      [1, 1],
      [2, 0],
      [99, 0],
    ] as const) {
      const { changes, head } = await since(seq);
      assert.deepEqual([changes.length, head], [count, 2]);
    }
  });
});

test('a body is refused by its size, before it is read as anything', async () => {
  await inServer(async ({ call }) => {
    const send = (path: string, size: number) =>
      call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{'.padEnd(size) });
    for (const path of ['/api/notes', '/api/corrections', '/api/decisions', '/api/undo', '/api/sample/remove']) {
      const { status, json } = await send(path, 64_001);
      assert.deepEqual([status, fits(json)], [413, 'too-large'], path);
      assert.equal(fits((await send(path, 64_000)).json), 'bad-request', path);
    }
    assert.equal(fits((await send('/api/reports/0123456789abcdef/erase', 64_001)).json), 'too-large');
    assert.equal(fits((await send('/api/reports', 64_001)).json), 'bad-request');
    assert.equal(fits((await send('/api/reports', 6_000_001)).json), 'too-large');
  });
});

const inChunks = (chunks: readonly string[]): RequestInit =>
  ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: ReadableStream.from(chunks.map((chunk) => new TextEncoder().encode(chunk))),
    duplex: 'half',
  }) as RequestInit;

test('a body in chunks is taken, and cut off where it passes the limit', async () => {
  await inServer(async ({ call }) => {
    const { status } = await call('/api/notes', inChunks(['{"words":"ring ', 'the harbour","on":null}']));
    assert.equal(status, 201);
    const long = await call('/api/notes', inChunks(Array(10_000).fill('{'.repeat(1000))));
    assert.deepEqual([long.status, fits(long.json)], [413, 'too-large']);
  });
});
