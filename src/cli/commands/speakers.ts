import { givenActors } from '../actors.ts';
import { type Exit, exit } from '../exit.ts';
import { tellFailures } from '../failures.ts';
import type { Io } from '../io.ts';

export interface SpeakersOptions {
  /** File of known actors. */
  readonly actors?: string;
}

/** Who speaks in these reports: one JSON line a speaker, those who say most first. */
export async function runSpeakers(paths: readonly string[], options: SpeakersOptions, io: Io): Promise<Exit> {
  const { speakersOf } = await import('../../desk/index.ts');
  const actors = await givenActors(options, io);
  if (!actors) return exit.usage;
  io.progress('reading …');
  const { speakers, errors } = await speakersOf(paths, actors);
  io.progress(null);
  for (const speaker of speakers) await io.out(`${JSON.stringify(speaker)}\n`);
  return tellFailures(io, errors);
}
