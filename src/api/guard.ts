import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import { failWith } from './errors.ts';

/** Whom the server answers. */
export interface Access {
  /** Names by which it may be called, with their port: `127.0.0.1:4848`. */
  readonly hosts: () => readonly string[];
  /** Asked of every call where it is not null. */
  readonly token: string | null;
}

const COOKIE = 'saltshaker';

/**
 * No script but the page's own, nothing from elsewhere, no framing. Mantine writes styles into the page: they carry the
 * nonce of the answer that the page came with.
 */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", NONCE],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  strictTransportSecurity: false,
});

/**
 * Refuses a foreign Host (a page elsewhere whose name was bound to this address) and a foreign Origin (a page elsewhere
 * that calls this one).
 */
export function sameHost({ hosts }: Access): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')?.toLowerCase() ?? '';
    if (!hosts().includes(host)) return refuse(context, 'It was called by a name that is not its own.');
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) return refuse(context, 'Another site called it.');
    const site = context.req.header('sec-fetch-site');
    if (site === 'cross-site' && context.req.method !== 'GET') return refuse(context, 'Another site called it.');
    return next();
  };
}

const refuse = (context: Context, message: string) =>
  failWith(context, { code: 'forbidden', message, hint: 'Open the address that Saltshaker printed.' });

function isToken(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Asks for the token: `Authorization: Bearer`, or the cookie that `/?token=…` sets. */
export function withToken({ token }: Access): MiddlewareHandler {
  return async (context, next) => {
    if (token === null) return next();
    if (context.req.path === '/' && isToken(context.req.query('token'), token)) {
      setCookie(context, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return context.redirect('/');
    }
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    if (isToken(bearer, token) || isToken(getCookie(context, COOKIE), token)) return next();
    return failWith(context, {
      code: 'unauthorized',
      message: 'This desk asks for a token.',
      hint: 'Open /?token=… once, or send Authorization: Bearer ….',
    });
  };
}
