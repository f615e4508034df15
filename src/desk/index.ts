export { type Described, describeFiles, maybeMeta } from '../read/index.ts';
export { type Annotated, annotateInputs } from './annotate.ts';
export { type BoardResult, boardFrom, boardOf, storiesOf } from './board.ts';
export { uncheckedOf } from './check.ts';
export type * from './desk.ts';
export { openDesk } from './open.ts';
export { defaultFolder, exampleStory, pageFolder } from './places.ts';
