export type {
  BoardView,
  ChangeAt,
  ClaimView,
  DecisionRow,
  KeptReport,
  LogRow,
  PassageAt,
  Quote,
  ReportView,
  SearchRow,
  SourcesView,
  SpeakerRow,
  SpeakerView,
  StoryRow,
  UncheckedRow,
  UncheckedView,
} from '../desk/index.ts';
export { type AppOptions, type Fault, makeApp } from './app.ts';
export { apiPage } from './doc-page.ts';
export { type Served, type ServeOptions, serveDesk } from './serve.ts';
