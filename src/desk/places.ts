import { join } from 'node:path';

/** Where the package keeps what it ships. */
export const packageRoot = join(import.meta.dirname, '../..');
export const modelFolder = join(packageRoot, 'models/reader');

/** The sample story that `npm start` shows; invented for this project. */
export const exampleStory = join(packageRoot, 'tests/stories/harbour-blast');
