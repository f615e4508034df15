import { homedir } from 'node:os';
import { join } from 'node:path';

/** Compiled code lies one folder deeper, in dist/src. */
const DEPTH = import.meta.filename.endsWith('.js') ? '../../..' : '../..';

/** Where the package keeps what it ships. */
export const packageRoot = join(import.meta.dirname, DEPTH);
export const modelFolder = join(packageRoot, 'models/reader');
export const meaningFolder = join(packageRoot, 'models/meaning');

/** The sample story that `npm start` shows; invented for this project. */
export const exampleStory = join(packageRoot, 'tests/stories/harbour-blast');

/** The page as built, which `desk` serves. */
export const pageFolder = join(packageRoot, 'web/dist');

/** Where a desk is kept when no folder is given: `saltshaker` in the data folder of the person (XDG Base Directory). */
export const defaultFolder = (): string =>
  join(process.env.XDG_DATA_HOME || join(homedir(), '.local/share'), 'saltshaker');
