import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs every check of the project and ends with one line: `N passed, N failed`. */

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

function runCheck(name: string, command: string, args: readonly string[]): Tally {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Node's runner prints its totals as TAP-like comment lines; a run that dies before them counts as one failure. */
function runUnit(): Tally {
  console.log('\n── tests');
  const args = ['--test', '--test-reporter=dot', '--test-reporter-destination=stdout'];
  const totals = ['--test-reporter=tap', '--test-reporter-destination=stderr'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...args, ...totals, 'src/**/*.test.ts', 'web/src/**/*.test.ts', 'tests/**/*.test.ts'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stderr)?.[1] ?? 0);
  const [passed, failed] = [count('pass'), count('fail') + count('cancelled')];
  for (const line of stderr.split('\n'))
    if (/^\s*# (?!Subtest|tests|suites|pass|fail|cancelled|skipped|todo|duration)/.test(line)) console.log(line);
  if (failed > 0)
    console.log(
      stderr
        .split('\n')
        .filter((line) => !/^\s*ok /.test(line))
        .join('\n'),
    );
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

const tallies = [
  runCheck('types', bin('tsc'), ['--noEmit']),
  runCheck('types of the page', bin('tsc'), ['-p', 'web']),
  runCheck('build of the page', bin('vite'), ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']),
  runCheck('lint and format', bin('biome'), ['check', '.']),
  runCheck('dead code', bin('knip'), []),
  runUnit(),
];
const passed = tallies.reduce((sum, t) => sum + t.passed, 0);
const failed = tallies.reduce((sum, t) => sum + t.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
