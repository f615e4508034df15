export { standingPage } from './page.ts';
export { weighBoard } from './weigh-board.ts';
