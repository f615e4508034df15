import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openDesk } from '../../desk/index.ts';
import { type EndedDesk, inFolder, runDeskProgram } from './desk.test-helper.ts';

const onUnix = process.platform === 'win32' ? { skip: 'a program that stands for the browser is a shell script' } : {};

/** A folder of programs in which the browser's opener only writes down what it was given. */
async function writeOpener(folder: string): Promise<string> {
  const told = join(folder, 'opened');
  for (const name of ['xdg-open', 'open']) {
    await writeFile(join(folder, name), `#!/bin/sh\nprintf %s "$1" > "${told}.part" && mv "${told}.part" "${told}"\n`);
    await chmod(join(folder, name), 0o755);
  }
  return told;
}

test('--open opens the address that it prints', onUnix, () =>
  inFolder(async (folder) => {
    const told = await writeOpener(folder);
    const env = { PATH: `${folder}:/usr/bin:/bin`, CI: 'true' };
    const { status } = await runDeskProgram(['--data', join(folder, 'data'), '--port', '0', '--open'], {
      env,
      work: async (url) => {
        while (!existsSync(told)) await wait(20);
        assert.equal(await readFile(told, 'utf8'), url);
      },
    });
    assert.equal(status, 0);
  }),
);

test('a browser that cannot be opened is no failure', () =>
  inFolder(async (folder) => {
    const { status, lines } = await runDeskProgram(['--data', join(folder, 'data'), '--port', '0', '--open'], {
      env: { PATH: folder },
      work: async (url) => assert.equal((await fetch(`${url}api/status`)).status, 200),
    });
    assert.deepEqual([status, lines.length], [0, 1]);
  }));

test('a desk beyond this machine prints an address that answers, and how to give the token', () =>
  inFolder(async (folder) => {
    const args = ['--data', folder, '--port', '0', '--listen', '0.0.0.0', '--token', 'a b&c'];
    const { lines } = await runDeskProgram(args, {
      work: async (url) => {
        const entered = await fetch(`${url}?token=${encodeURIComponent('a b&c')}`, { redirect: 'manual' });
        assert.equal(entered.status, 302);
        const headers = { authorization: 'Bearer a b&c' };
        assert.equal((await fetch(`${url}api/status`, { headers })).status, 200);
      },
    });
    assert.match(lines[1]!, /open http:\S+\?token=TOKEN once, or send the header "Authorization: Bearer TOKEN"/);
    assert.doesNotMatch(lines.join(), /a b&c/);
  }));

/** One line that names the place, says what is wrong and what to do. */
function assertTold({ status, lines }: EndedDesk, expected: { readonly status: number; readonly line: RegExp }): void {
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(lines[0]!, expected.line);
  assert.match(lines[0]!, /^saltshaker: .+ \(.+\)$/);
  assert.equal(status, expected.status);
}

test('a port that is taken', () =>
  inFolder(async (folder) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const ended = await runDeskProgram(['--data', folder, '--port', String(port)]);
    server.close();
    assertTold(ended, { status: 1, line: new RegExp(`127\\.0\\.0\\.1:${port}: Another program listens .*--port 0`) });
  }));

test('a folder that another desk is writing to, and never stops', () =>
  inFolder(async (folder) => {
    const opened = await openDesk(folder);
    assert.ok(opened.ok);
    await opened.value.close();
    const other = new DatabaseSync(join(folder, 'saltshaker.db'));
    other.exec('BEGIN IMMEDIATE');
    const ended = await runDeskProgram(['--data', folder, '--port', '0']);
    other.close();
    assertTold(ended, { status: 1, line: /saltshaker\.db: Another program is writing .*end it/ });
  }));

/** Of Linux: nobody makes a folder there, root neither. */
const SEALED = '/sys/kernel/saltshaker';
const sealed = existsSync('/sys/kernel') ? {} : { skip: 'no folder here that root cannot write to' };

test('a folder that may not be written', sealed, async () => {
  const ended = await runDeskProgram(['--data', SEALED, '--port', '0']);
  assertTold(ended, { status: 1, line: /saltshaker\.db: The store may not be written\. \(Check that the folder/ });
});

test('a file where the folder should be', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'file'), '');
    const ended = await runDeskProgram(['--data', join(folder, 'file'), '--port', '0']);
    assertTold(ended, { status: 1, line: /There is a file where a folder is needed/ });
  }));

for (const [name, args, line] of [
  ['no token beyond this machine', ['--listen', '0.0.0.0'], /0\.0\.0\.0: Beyond this machine a token is required/],
  ['an address of no machine', ['--listen', '203.0.113.9', '--token', 't'], /203\.0\.113\.9:\d+: It cannot listen/],
] as const) {
  test(`${name} is not understood`, () =>
    inFolder(async (folder) => {
      const ended = await runDeskProgram(['--data', folder, '--port', '0', ...args]);
      assertTold(ended, { status: 2, line });
    }));
}
