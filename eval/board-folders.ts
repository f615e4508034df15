import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { caseFolders, storyFolders } from '../tests/boards/folders.ts';

/** Folders with boards drawn by hand, by when they were drawn. */

const foldersIn = (name: string): readonly string[] => {
  const home = join(import.meta.dirname, name);
  return readdirSync(home)
    .filter((folder) => !folder.includes('.'))
    .map((folder) => join(home, folder));
};

/** Those that tests check; `two-events` has no board. */
export const underTests: readonly string[] = [...caseFolders, ...storyFolders]
  .filter(({ name }) => name !== 'two-events')
  .map(({ dir }) => dir);

export const later: readonly string[] = foldersIn('boards');
export const wire: readonly string[] = foldersIn('wire');
export const deskDay: readonly string[] = foldersIn('desk-day');
export const untidy: readonly string[] = foldersIn('untidy');
export const lateEdition: readonly string[] = foldersIn('late-edition');

/** Those that weights are fitted on; no model learns from them. */
export const fittedOn: readonly string[] = [...underTests, ...later, ...wire, ...deskDay, ...untidy];
