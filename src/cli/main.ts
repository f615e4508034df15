import { processIo } from './io.ts';
import { runCli } from './program.ts';

/** The entry of `npx saltshaker`. */
process.exitCode = await runCli(process.argv.slice(2), processIo());
