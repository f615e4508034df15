import { type Annotated, annotateInputs, boardFrom } from '../../src/desk/index.ts';
import type { Board } from '../../src/model/index.ts';

/** Every report of a folder or file with what it says; the model loads once a process. Throws where one cannot be read. */
export async function annotateAll(path: string): Promise<readonly Annotated[]> {
  const all: Annotated[] = [];
  for await (const result of annotateInputs([path], { meanings: true })) {
    if (!result.ok) throw new Error(`${result.error.input}: ${result.error.message}`);
    all.push(result.value);
  }
  return all;
}

export const engineOf = (all: readonly Annotated[]): string => all[0]!.annotations.engine;

/** The board of reports that are annotated already. */
export const boardOfAll = (all: readonly Annotated[]): Board => boardFrom(all, { asOf: null, engine: engineOf(all) });

export const textsOf = (all: readonly Annotated[]): ReadonlyMap<string, string> =>
  new Map(all.map(({ report }) => [report.id, report.text]));
