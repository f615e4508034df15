import { isIPv4, isIPv6 } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

/** Where a server listens: the address as it was asked for, and as the system bound it. */
export interface Listening {
  readonly listen: string;
  readonly bound: string;
  readonly port: number;
}

/** What a machine is called by: its own name, and the addresses of its interfaces, those beyond loopback first. */
export interface Machine {
  readonly name: string;
  readonly outer: readonly string[];
  readonly inner: readonly string[];
}

/** This machine as it is now: a laptop changes its addresses with the network. */
export function thisMachine(): Machine {
  const all = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses);
  const addressesOf = (internal: boolean): readonly string[] =>
    all.filter((each) => each.internal === internal).map(({ address }) => address);
  return { name: hostname().toLowerCase(), outer: addressesOf(false), inner: addressesOf(true) };
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];
const HTTP = 80;

const isEveryAddress = (bound: string): boolean => bound === '0.0.0.0' || bound === '::';

/** How an address stands in a URL. */
const inUrl = (address: string): string => (isIPv6(address) ? `[${address}]` : address);

/** A browser leaves the port of HTTP out. */
const withPort = (name: string, port: number): readonly string[] =>
  port === HTTP ? [inUrl(name), `${inUrl(name)}:${port}`] : [`${inUrl(name)}:${port}`];

/**
 * The Host headers that are its own: loopback and the address asked for; where it listens at every address, those of the
 * machine and its name. Any other name may be one that another site bound to this machine (DNS rebinding).
 */
export function hostsOf({ listen, bound, port }: Listening, machine: Machine = thisMachine()): readonly string[] {
  const own = isEveryAddress(bound) ? [machine.name, ...machine.outer, ...machine.inner] : [listen.toLowerCase()];
  return [...new Set([...LOOPBACK, ...own])].flatMap((name) => withPort(name, port));
}

/** An address to open; where it listens at every one, one by which other machines reach it, if there is any. */
export function urlOf({ listen, bound, port }: Listening, machine: Machine = thisMachine()): string {
  const isTaken = (address: string): boolean => isIPv4(address) || (bound === '::' && !address.startsWith('fe80:'));
  const reached = machine.outer.filter(isTaken).toSorted((a, b) => Number(isIPv6(a)) - Number(isIPv6(b)))[0];
  return `http://${inUrl(isEveryAddress(bound) ? (reached ?? '127.0.0.1') : listen)}:${port}/`;
}
