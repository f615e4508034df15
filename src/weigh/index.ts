export { standingPage } from './page.ts';
export { assembleBoard, type Weighed, weighBoard, weighStories } from './weigh-board.ts';
