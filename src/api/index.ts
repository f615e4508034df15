export { type AppOptions, makeApp } from './app.ts';
export { apiPage } from './doc-page.ts';
export { type Served, type ServeOptions, serveDesk } from './serve.ts';
