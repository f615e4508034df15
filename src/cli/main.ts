import { readFileSync } from 'node:fs';
import { processIo } from './io.ts';
import { runCli } from './program.ts';

/** The command line, or what the launcher gave in its place where that is long. */
function givenArguments(): readonly string[] {
  const pipe = process.env.SALTSHAKER_ARGUMENTS;
  if (pipe === undefined) return process.argv.slice(2);
  delete process.env.SALTSHAKER_ARGUMENTS;
  return JSON.parse(readFileSync(Number(pipe), 'utf8'));
}

/** The entry of `npx saltshaker`. */
process.exitCode = await runCli(givenArguments(), processIo());
