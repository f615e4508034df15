import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });

before(() => {
  run('npm', ['pack', '--silent', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  run('npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball)]);
});
after(() => rmSync(folder, { recursive: true }));

const saltshaker = join(folder, 'node_modules/.bin/saltshaker');
const example = join(root, 'tests/stories/harbour-blast');

test('the packed package, installed in an empty folder, prints the board of a checkout', () => {
  const checkout = run(process.execPath, [join(root, 'src/cli/main.ts'), 'board', example]);
  assert.equal(run(saltshaker, ['board', example]), checkout);
});

test('and serves the desk with its page', async () => {
  const child = spawn(saltshaker, ['desk', '--data', join(folder, 'data'), '--port', '0'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  try {
    for await (const line of createInterface({ input: child.stderr })) {
      const url = /listening at (\S+)/.exec(line)?.[1];
      if (!url) continue;
      assert.match(await (await fetch(url)).text(), /<div id="root">/);
      const { stories } = (await (await fetch(`${url}api/stories`)).json()) as { stories: unknown[] };
      assert.ok(Array.isArray(stories));
      break;
    }
  } finally {
    child.kill();
    await ended;
  }
});
