import { type Exit, exit } from '../exit.ts';
import { failureLine } from '../failures.ts';
import type { Io } from '../io.ts';

export interface AnnotateOptions {
  /** Adds the report's text to its line. */
  readonly text?: true;
}

/** One JSON line a report, in input order, each written as soon as it is there. */
export async function runAnnotate(paths: readonly string[], options: AnnotateOptions, io: Io): Promise<Exit> {
  const { annotateInputs } = await import('../../desk/index.ts');
  let [done, failed] = [0, 0];
  for await (const result of annotateInputs(paths)) {
    if (result.ok) {
      const { report, annotations } = result.value;
      await io.out(`${JSON.stringify(options.text ? { ...annotations, text: report.text } : annotations)}\n`);
    } else {
      failed += 1;
      io.err(failureLine(result.error));
    }
    done += 1;
    io.progress(`${done} read`);
  }
  io.progress(null);
  return failed > 0 ? exit.failed : exit.done;
}
