import { Command, CommanderError } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { readAsOf } from './as-of.ts';
import { type AnnotateOptions, runAnnotate } from './commands/annotate.ts';
import { type BoardOptions, runBoard } from './commands/board.ts';
import { runCheck } from './commands/check.ts';
import { type DeskOptions, runDesk } from './commands/desk.ts';
import { type KeptOptions, runImport, runReplay, runVerify } from './commands/kept.ts';
import { runRead } from './commands/read.ts';
import { runSources, type SourcesOptions } from './commands/sources.ts';
import { runSpeakers, type SpeakersOptions } from './commands/speakers.ts';
import { runStories } from './commands/stories.ts';
import { type Exit, exit } from './exit.ts';
import { readFolder } from './folder.ts';
import type { Io } from './io.ts';
import { readPort } from './port.ts';

type End = (how: Exit) => void;

const FILES = '<file...>';
const FILES_HELP = '.txt, .html or .jsonl files (one report a line), or folders of them';

const ACTORS = ['--actors <file>', 'known actors: .json or .csv with name, kind, party, variants'] as const;

const AFTER_HELP = `
Results go to standard output, messages to standard error.
NAME.meta.json beside a file gives publisher, publishedAt, url and language; what is not given is unknown.
Exit status: 0 done, 1 some inputs failed and the rest is done, 2 not understood.`;

function addAnnotate(program: Command, io: Io, end: End): void {
  program
    .command('annotate')
    .description('what each report says: one JSON line a report, in input order')
    .argument(FILES, FILES_HELP)
    .option('--text', 'add the text of the report, which offsets count into')
    .action(async (files: string[], options: AnnotateOptions) => end(await runAnnotate(files, options, io)));
}

function addBoard(program: Command, io: Io, end: End): void {
  program
    .command('board')
    .description('the claim board of these reports, as JSON')
    .argument(FILES, FILES_HELP)
    .option('--table', 'print the board for people')
    .option('--as-of <time>', 'the time that the board is for: a date, or a time with its zone', readAsOf)
    .option(...ACTORS)
    .action(async (files: string[], options: BoardOptions) => end(await runBoard(files, options, io)));
}

function addCheck(program: Command, io: Io, end: End): void {
  program
    .command('check')
    .description('what a person should check first: one JSON line a statement, the least sure at issue first')
    .argument(FILES, FILES_HELP)
    .action(async (files: string[]) => end(await runCheck(files, io)));
}

function addSources(program: Command, io: Io, end: End): void {
  program
    .command('sources')
    .description('who is quoted in these reports: statements, words, parties, lone and unnamed sources, as JSON')
    .argument(FILES, FILES_HELP)
    .option('--csv', 'print one row a speaker as CSV')
    .option(...ACTORS)
    .action(async (files: string[], options: SourcesOptions) => end(await runSources(files, options, io)));
}

function addStories(program: Command, io: Io, end: End): void {
  program
    .command('stories')
    .description('which reports are about one event: {"id","story"}, one JSON line a report')
    .argument('<path>', 'a .txt, .html or .jsonl file (one report a line), or a folder of them')
    .action(async (file: string) => end(await runStories(file, io)));
}

function addSpeakers(program: Command, io: Io, end: End): void {
  program
    .command('speakers')
    .description('who speaks in these reports, under which names, and who may be the same: one JSON line a speaker')
    .argument(FILES, FILES_HELP)
    .option(...ACTORS)
    .action(async (files: string[], options: SpeakersOptions) => end(await runSpeakers(files, options, io)));
}

function addRead(program: Command, io: Io, end: End): void {
  program
    .command('read')
    .description('what was read of each input, and where each fact was found: one JSON line a report')
    .argument(FILES, FILES_HELP)
    .action(async (files: string[]) => end(await runRead(files, io)));
}

const DATA = ['--data <folder>', 'folder of the desk (default: saltshaker in your data folder)'] as const;
const DEFAULT_PORT = 4848;

function addDesk(program: Command, io: Io, end: End): void {
  program
    .command('desk')
    .description('the desk in a browser: the page and the API, on this machine')
    .option(...DATA, readFolder)
    .option('--port <number>', 'port to listen at; 0 takes any free one', readPort, DEFAULT_PORT)
    .option('--open', 'open the page in your browser (default: at a terminal on a desktop, not in CI)')
    .option('--no-open', 'only print the address')
    .option('--listen <address>', 'address to listen at; beyond this machine a token is required', '127.0.0.1')
    .option('--token <token>', 'what callers must show (or SALTSHAKER_TOKEN)')
    .option(...ACTORS)
    .option('--no-sample', 'start a new desk empty, without the invented story')
    .action(async (options: DeskOptions) => end(await runDesk(options, io)));
}

function addKept(program: Command, io: Io, end: End): void {
  program
    .command('import')
    .description('add reports to the desk: one JSON line a report, once it is on the disk')
    .argument(FILES, FILES_HELP)
    .option(...DATA, readFolder)
    .action(async (files: string[], options: KeptOptions) => end(await runImport(files, options, io)));
  program
    .command('verify')
    .description('check the chain of the log and every stored byte; names the first break')
    .option(...DATA, readFolder)
    .action(async (options: KeptOptions) => end(await runVerify(options, io)));
  program
    .command('replay')
    .description('rebuild the board from the log alone, and compare')
    .option(...DATA, readFolder)
    .action(async (options: KeptOptions) => end(await runReplay(options, io)));
}

/** The commands of `saltshaker`, writing to `io`; `end` is told how the one that ran ended. */
export function makeProgram(io: Io, end: End): Command {
  const program = new Command('saltshaker')
    .description(about.description)
    .version(about.version)
    .exitOverride()
    .showHelpAfterError('(add --help to see what can be asked)')
    .configureHelp({ helpWidth: DOC_WIDTH })
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: (text) => io.err(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error:/, 'saltshaker:')),
    });
  for (const add of [addAnnotate, addBoard, addCheck, addSources, addStories, addSpeakers, addRead, addDesk, addKept])
    add(program, io, end);
  return program.addHelpText('after', AFTER_HELP);
}

const DOC_WIDTH = 100;

/** Commander ends with 1 where a command line is not understood, and with 0 for help that was asked for. */
const exitOf = ({ exitCode }: CommanderError): Exit => (exitCode === 0 ? exit.done : exit.usage);

/** Runs one command line (without the program's name) and says how it ended. */
export async function runCli(args: readonly string[], io: Io): Promise<Exit> {
  let how: Exit = exit.done;
  const program = makeProgram(io, (ended) => {
    how = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return how;
  } catch (error) {
    if (error instanceof CommanderError) return exitOf(error);
    throw error;
  }
}
