import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { inFolder, runDeskProgram } from './desk.test-helper.ts';

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
