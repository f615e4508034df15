export { standingPage } from './page.ts';
export { type AuditInput, type AuditPart, auditSources } from './sources/index.ts';
export { assembleBoard, type Weighed, weighBoard, weighStories } from './weigh-board.ts';
