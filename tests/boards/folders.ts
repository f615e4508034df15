import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const tests = join(import.meta.dirname, '..');

/** A folder with reports and the board that they should give. */
export interface CaseFolder {
  readonly name: string;
  readonly dir: string;
}

const foldersOf = (kind: string): readonly CaseFolder[] =>
  readdirSync(join(tests, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, dir: join(tests, kind, name) }));

export const caseFolders: readonly CaseFolder[] = foldersOf('cases');
export const storyFolders: readonly CaseFolder[] = foldersOf('stories');

export const folderOf = (name: string): CaseFolder => {
  const folder = [...caseFolders, ...storyFolders].find((each) => each.name === name);
  if (!folder) throw new Error(`no case ${name}`);
  return folder;
};

export const holds = ({ dir }: CaseFolder, file: string): boolean => existsSync(join(dir, file));
