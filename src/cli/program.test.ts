import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Io } from './io.ts';
import { makeProgram, runCli } from './program.ts';

function keepingIo() {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: async (text) => void out.push(text),
    err: (line) => void err.push(line),
    progress: () => {},
    color: false,
    columns: null,
  };
  return { out, err, io };
}

/** Runs a command line and keeps what it writes. */
async function run(...args: readonly string[]) {
  const { out, err, io } = keepingIo();
  return { how: await runCli(args, io), out: out.join(''), err: err.join('\n') };
}

const misused: readonly [string, readonly string[], RegExp][] = [
  ['no command', [], /Usage: saltshaker/],
  ['an unknown command', ['bord', 'a.txt'], /saltshaker: unknown command 'bord'/],
  ['annotate without a file', ['annotate'], /saltshaker: missing required argument 'file'/],
  ['board without a file', ['board', '--table'], /saltshaker: missing required argument 'file'/],
  ['an unknown option', ['board', '--tabel', 'a.txt'], /saltshaker: unknown option '--tabel'/],
  ['a time without a zone', ['board', '--as-of', '2026-05-01T14:00', 'a.txt'], /date or a time with its zone/],
  ['a day that is none', ['board', '--as-of', '2026-13-40', 'a.txt'], /date or a time with its zone/],
  ['a day that the calendar lacks', ['board', '--as-of', '2026-02-30', 'a.txt'], /date or a time with its zone/],
  ['a data folder without a name', ['verify', '--data', ''], /It must name a folder/],
  ['two files for stories', ['stories', 'a.jsonl', 'b.jsonl'], /saltshaker: too many arguments/],
];
for (const [name, args, message] of misused) {
  test(`${name} is not understood: 2, told on standard error`, async () => {
    const { how, out, err } = await run(...args);
    assert.equal(how, 2);
    assert.equal(out, '');
    assert.match(err, message);
  });
}

for (const args of [['--help'], ['board', '--help'], ['--version']]) {
  test(`${args.join(' ')} goes to standard output: 0`, async () => {
    const { how, out, err } = await run(...args);
    assert.deepEqual([how, err], [0, '']);
    assert.notEqual(out, '');
  });
}

test('a reader who closes the pipe ends the program without a complaint', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--help']);
  child.stdout.destroy();
  const [complaint] = await Promise.all([child.stderr.toArray(), once(child, 'close')]);
  assert.equal(Buffer.concat(complaint).toString(), '');
  assert.equal(child.exitCode, 0);
});

for (const [args, open] of [
  [[], undefined],
  [['--open'], true],
  [['--no-open'], false],
] as const) {
  test(`desk ${args.join(' ')} asks for a browser: ${open ?? 'as the place is'}`, () => {
    const desk = makeProgram(keepingIo().io, () => {}).commands.find((command) => command.name() === 'desk')!;
    desk.parseOptions([...args]);
    assert.equal(desk.opts().open, open);
  });
}

for (const command of ['verify', 'replay']) {
  test(`${command} where no desk is: 1, told, and none is made`, async () => {
    const folder = join(tmpdir(), `no-desk-${process.pid}`);
    const { how, out, err } = await run(command, '--data', folder);
    assert.deepEqual([how, out], [1, '']);
    assert.match(err, /There is no desk/);
    assert.equal(existsSync(folder), false);
  });
}
