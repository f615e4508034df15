import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, openDesk } from '../desk/index.ts';
import type { Fault } from './app.ts';
import { type ServeOptions, serveDesk } from './serve.ts';

/** A real desk, served for a test. */
export interface Served {
  readonly desk: Desk;
  readonly url: string;
  /** Calls the API and gives the status with the JSON. */
  readonly call: (path: string, init?: RequestInit) => Promise<{ status: number; json: unknown; response: Response }>;
  /** Posts JSON. */
  readonly post: (path: string, body: unknown) => Promise<{ status: number; json: unknown }>;
}

const noFault = ({ error }: Fault): never => {
  throw error;
};

/** Serves an empty desk of a new folder while the work runs. */
export async function inServer(
  work: (served: Served) => Promise<void>,
  {
    token = null,
    page = tmpdir(),
    listen = '127.0.0.1',
  }: Partial<Pick<ServeOptions, 'token' | 'page' | 'listen'>> = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'api-'));
  const desk = await openDesk(folder);
  assert.ok(desk.ok);
  const served = await serveDesk(desk.value, { port: 0, listen, token, page, tellFault: noFault });
  assert.ok(served.ok);
  const { url } = served.value;
  const call: Served['call'] = async (path, init) => {
    const response = await fetch(new URL(path, url), init);
    return { status: response.status, json: await response.json(), response };
  };
  const post: Served['post'] = (path, body) =>
    call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  try {
    await work({ desk: desk.value, url, call, post });
  } finally {
    await served.value.close();
    await desk.value.close();
    await rm(folder, { recursive: true });
  }
}
