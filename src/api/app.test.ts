import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Desk } from '../desk/index.ts';
import { type Fault, makeApp } from './app.ts';
import { errorBody } from './errors.ts';

const host = '127.0.0.1:4848';
let page = '';

before(async () => {
  page = await mkdtemp(join(tmpdir(), 'page-'));
  await mkdir(join(page, 'assets'));
  await writeFile(join(page, 'index.html'), '<meta nonce="SALTSHAKER_NONCE"><div id="root"></div>');
  await writeFile(join(page, 'assets/main-1a2b.js'), 'start()');
  await writeFile(join(page, 'salt.svg'), '<svg/>');
});
after(() => rm(page, { recursive: true }));

/** Asks an app over a desk of which only these parts are there. */
async function ask(path: string, desk: Partial<Desk> = {}) {
  const faults: Fault[] = [];
  const access = { hosts: () => [host], token: null };
  const app = makeApp(desk as Desk, { access, page, tellFault: (fault) => faults.push(fault) });
  const response = await app.request(`http://${host}${path}`, { headers: { host } });
  return { status: response.status, text: await response.text(), headers: response.headers, faults };
}
const nonceOf = (text: string): string => /nonce="([\w+/=]{20,})"/.exec(text)![1]!;
const codeOf = (text: string): string => errorBody.parse(JSON.parse(text)).error.code;

for (const path of ['/', '/add', '/index.html', '/claims/at/0123456789abcdef/7', '/reports/%C3%BC', '/%00']) {
  test(`the page stands at ${path}`, async () => {
    const { status, text, headers } = await ask(path);
    const nonce = nonceOf(text);
    assert.deepEqual([status, text], [200, `<meta nonce="${nonce}"><div id="root"></div>`]);
    assert.match(headers.get('content-type')!, /^text\/html/);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.ok(headers.get('content-security-policy')!.includes(`style-src 'self' 'nonce-${nonce}';`));
  });
}

test('styles are taken with the nonce of their answer alone, and no two answers have one', async () => {
  const [a, b] = [await ask('/'), await ask('/')];
  assert.notEqual(nonceOf(a.text), nonceOf(b.text));
  assert.doesNotMatch(a.headers.get('content-security-policy')!, /unsafe/);
});

test('a file of the page is itself, and kept for good where its name tells its content', async () => {
  const script = await ask('/assets/main-1a2b.js');
  assert.deepEqual([script.status, script.text], [200, 'start()']);
  assert.match(script.headers.get('cache-control')!, /immutable/);
  assert.match((await ask('/salt.svg')).headers.get('content-type')!, /^image\/svg/);
});

for (const path of ['/assets/x.js', '/assets/none', '/assets/', '/favicon.ico', '/..%2f..%2fpackage.json', '/a.php']) {
  test(`nothing stands at ${path}`, async () => {
    const { status, text } = await ask(path);
    assert.deepEqual([status, codeOf(text)], [404, 'not-found']);
  });
}

for (const path of ['/%', '/%ff', '/add/%c3', '/%E0%A4%A']) {
  test(`${path} is no address`, async () => {
    const { status, text, faults } = await ask(path);
    assert.deepEqual([status, codeOf(text), faults], [400, 'bad-request', []]);
  });
}

test('a mistake of our own is told to the desk, and the caller learns nothing of it', async () => {
  const error = new Error('/home/ada/secret');
  const stories = async (): Promise<never> => {
    throw error;
  };
  const { status, text, faults } = await ask('/api/stories?x=private', { stories });
  assert.deepEqual([status, codeOf(text)], [500, 'internal']);
  assert.doesNotMatch(text, /secret|Error:|app\.test/);
  assert.deepEqual(faults, [{ method: 'GET', path: '/api/stories', error }]);
});

test('so is one that is made before changes are told', async () => {
  let listening = 0;
  const desk: Partial<Desk> = {
    onChange: () => {
      listening += 1;
      return () => {
        listening -= 1;
      };
    },
    log: async () => {
      throw new Error('no log');
    },
  };
  const faults: Fault[] = [];
  const access = { hosts: () => [host], token: null };
  const app = makeApp(desk as Desk, { access, page, tellFault: (fault) => faults.push(fault) });
  const headers = { host, 'last-event-id': '3' };
  const { status } = await app.request(`http://${host}/api/events`, { headers });
  assert.deepEqual([status, faults.length, listening], [500, 1, 0]);
});
