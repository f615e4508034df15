import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { AddPage } from './add/add-page.tsx';
import { BoardPage } from './board/board-page.tsx';
import { CheckPage } from './check/check-page.tsx';
import { ClaimPage } from './claim/claim-page.tsx';
import { DecisionsPage } from './log/decisions-page.tsx';
import { LogPage } from './log/log-page.tsx';
import { ReportPage } from './report/report-page.tsx';
import { SearchPage } from './search/search-page.tsx';
import { Nothing } from './shell/nothing.tsx';
import { Shell } from './shell/shell.tsx';
import { ReportSources, StorySources } from './sources/sources-page.tsx';
import { OutletPage, SpeakerPage } from './speaker/speaker-page.tsx';
import { SpeakersPage } from './speaker/speakers-page.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: Nothing });

/** `?story=` of the board; the first story where it is not given. */
const board = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: BoardPage,
  validateSearch: (search): { story?: string } => (typeof search.story === 'string' ? { story: search.story } : {}),
});
const claim = createRoute({ getParentRoute: () => root, path: '/claims/at/$report/$start', component: ClaimPage });
const report = createRoute({ getParentRoute: () => root, path: '/reports/$hash', component: ReportPage });
const add = createRoute({ getParentRoute: () => root, path: '/add', component: AddPage });
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: SearchPage,
  validateSearch: (asked): { q?: string } => (typeof asked.q === 'string' ? { q: asked.q } : {}),
});
const check = createRoute({
  getParentRoute: () => root,
  path: '/check',
  component: CheckPage,
  validateSearch: (search): { story?: string } => (typeof search.story === 'string' ? { story: search.story } : {}),
});
const storySources = createRoute({
  getParentRoute: () => root,
  path: '/stories/$story/sources',
  component: StorySources,
});
const reportSources = createRoute({
  getParentRoute: () => root,
  path: '/reports/$hash/sources',
  component: ReportSources,
});
const log = createRoute({ getParentRoute: () => root, path: '/log', component: LogPage });
const decisions = createRoute({ getParentRoute: () => root, path: '/decisions', component: DecisionsPage });
const speakers = createRoute({ getParentRoute: () => root, path: '/speakers', component: SpeakersPage });
const speaker = createRoute({
  getParentRoute: () => root,
  path: '/speakers/at/$report/$start',
  component: SpeakerPage,
});
const outlet = createRoute({ getParentRoute: () => root, path: '/speakers/outlet/$report', component: OutletPage });

/** The pages of the desk by their paths; `/claims/at/REPORT/START` and `/speakers/at/REPORT/START` are permanent links. */
export const router = createRouter({
  routeTree: root.addChildren([
    board,
    claim,
    report,
    add,
    search,
    check,
    storySources,
    reportSources,
    log,
    decisions,
    speakers,
    speaker,
    outlet,
  ]),
  defaultPreload: false,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
