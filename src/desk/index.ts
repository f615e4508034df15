export { type Described, describeFiles, maybeMeta } from '../read/index.ts';
export { actorsIn } from './actors.ts';
export { type Annotated, annotateInputs } from './annotate.ts';
export { type BoardResult, boardFrom, boardOf, speakersOf, storiesOf } from './board.ts';
export { sourcesCsv } from './csv.ts';
export type * from './desk.ts';
export { openDesk } from './open.ts';
export { defaultFolder, exampleStory, pageFolder } from './places.ts';
export { sourcesOf } from './sources.ts';
