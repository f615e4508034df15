import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { serve } from '@hono/node-server';
import type { Desk } from '../desk/index.ts';
import { fail, ok, type Result } from '../model/index.ts';
import { makeApp } from './app.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Address to listen at. Beyond this machine a token is required. */
  readonly listen: string;
  readonly token: string | null;
  /** Folder of the built page. */
  readonly page: string;
}

/** A running server. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/;

/** How an address stands in a Host header. */
const inUrl = (address: string): string => (isIPv6(address) ? `[${address}]` : address);

function hostsOf(listen: string, port: number): readonly string[] {
  const names = new Set(['127.0.0.1', 'localhost', '[::1]', inUrl(listen)]);
  return [...names].map((name) => `${name}:${port}`);
}

function failedToListen(error: NodeJS.ErrnoException, { listen, port }: ServeOptions): Result<never> {
  const where = `${listen}:${port}`;
  if (error.code === 'EADDRINUSE')
    return fail('port-taken', 'Another program listens at this port.', 'Give another one: --port 0 takes any.', where);
  return fail('usage', `It cannot listen there: ${error.message}.`, 'Give an address of this machine.', where);
}

const closer =
  (server: Server): Served['close'] =>
  () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

/** Serves a desk over HTTP. Errors: `usage` (no token beyond this machine, no such address), `port-taken`. */
export async function serveDesk(desk: Desk, options: ServeOptions): Promise<Result<Served>> {
  const { listen, token, page } = options;
  if (!LOOPBACK.test(listen) && !token)
    return fail('usage', 'Beyond this machine a token is required.', 'Give --token or SALTSHAKER_TOKEN.', listen);
  let { port } = options;
  const app = makeApp(desk, { access: { hosts: () => hostsOf(listen, port), token }, page });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: listen, overrideGlobalObjects: false }, (info) => {
      port = info.port;
      resolve(ok({ url: `http://${inUrl(listen)}:${port}/`, close: closer(server) }));
    }) as Server;
    server.on('error', (error) => resolve(failedToListen(error, options)));
  });
}
