import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Desk } from '../desk/index.ts';
import { fail, ok, type Result } from '../model/index.ts';
import { type AppOptions, makeApp } from './app.ts';
import { hostsOf, type Listening, urlOf } from './hosts.ts';

export interface ServeOptions extends Pick<AppOptions, 'page' | 'tellFault'> {
  /** 0 takes any free port. */
  readonly port: number;
  /** Address to listen at. Beyond this machine a token is required. */
  readonly listen: string;
  readonly token: string | null;
}

/** A running server. */
export interface Served {
  /** An address to open, beyond this machine where it listens there. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/;

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
  const { listen, token, page, tellFault } = options;
  if (!LOOPBACK.test(listen) && !token)
    return fail('usage', 'Beyond this machine a token is required.', 'Give --token or SALTSHAKER_TOKEN.', listen);
  let at: Listening = { listen, bound: listen, port: options.port };
  const app = makeApp(desk, { access: { hosts: () => hostsOf(at), token }, page, tellFault });
  const asked = { fetch: app.fetch, port: options.port, hostname: listen, overrideGlobalObjects: false };
  return new Promise((resolve) => {
    const server = serve(asked, ({ address, port }) => {
      at = { listen, bound: address, port };
      resolve(ok({ url: urlOf(at), close: closer(server) }));
    }) as Server;
    server.on('error', (error) => resolve(failedToListen(error, options)));
  });
}
