import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inServer, type Served } from './api.test-helper.ts';
import { errorBody } from './errors.ts';

/** What a document says of one parameter, as far as the test reads it. */
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: { readonly type?: string; readonly maxLength?: number; readonly pattern?: string };
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, unknown>> }>>;
}
interface Route extends Operation {
  readonly path: string;
  readonly method: string;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const good = (path: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'start' ? '0' : '0123456789abcdef'));

async function routesOf({ call }: Served): Promise<{ readonly paths: Paths; readonly routes: readonly Route[] }> {
  const { openapi, paths } = (await call('/api/openapi.json')).json as { openapi: string; paths: Paths };
  assert.match(openapi, /^3\.1/);
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase() })),
  );
  assert.ok(routes.length > 20);
  return { paths, routes };
}

type Refuse = (code: string, path: string, init: RequestInit) => Promise<void>;

/** Asserts that a call is refused with this code, in the one shape and nothing beside it. */
const refuserOf =
  ({ call }: Served): Refuse =>
  async (code, path, init) => {
    const { status, json, response } = await call(path, init);
    const what = `${init.method ?? 'GET'} ${path}`;
    assert.equal(errorBody.strict().parse(json).error.code, code, what);
    assert.ok(status >= 400 && status < 500, what);
    assert.match(response.headers.get('content-type')!, /^application\/json/);
  };

/** A value that a query parameter does not take; null where it takes any. */
function badValue({ schema }: Parameter): string | null {
  if (schema.type === 'integer' || schema.type === 'number') return '-1.5';
  return schema.maxLength === undefined ? null : 'x'.repeat(schema.maxLength + 1);
}

/** Every address of a route that is wrong in one parameter. */
function badAddresses({ path, parameters = [] }: Route): readonly string[] {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const needed = query.filter(({ required }) => required).map(({ name }) => `${name}=x`);
  const wrong = query.flatMap((parameter) => {
    const value = badValue(parameter);
    const rest = needed.filter((pair) => !pair.startsWith(`${parameter.name}=`));
    return value === null ? [] : [`${good(path)}?${[...rest, `${parameter.name}=${value}`].join('&')}`];
  });
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return [
    ...wrong,
    ...(needed.length > 0 ? [good(path)] : []),
    ...inPath.map(({ name }) => good(path.replace(`{${name}}`, 'NO'))),
  ];
}

test('every route refuses every other method', () =>
  inServer(async (served) => {
    const { paths } = await routesOf(served);
    const refuse = refuserOf(served);
    for (const [path, methods] of Object.entries(paths))
      for (const method of METHODS.filter((each) => !(each.toLowerCase() in methods)))
        await refuse('not-allowed', good(path), { method });
  }));

test('what is refused tells which methods are taken', () =>
  inServer(async (served) => {
    for (const [path, methods] of Object.entries((await routesOf(served)).paths)) {
      const { response } = await served.call(good(path), { method: 'PUT' });
      const taken = response.headers.get('allow')!.split(', ');
      const told = Object.keys(methods).map((method) => method.toUpperCase());
      assert.deepEqual(taken.toSorted(), [...told, ...(told.includes('GET') ? ['HEAD'] : [])].sort(), path);
    }
  }));

test('every route refuses a query or a path that is not what it asks for', () =>
  inServer(async (served) => {
    const { routes } = await routesOf(served);
    const refuse = refuserOf(served);
    let tried = 0;
    for (const route of routes)
      for (const address of badAddresses(route)) {
        const isJson = route.requestBody !== undefined && 'application/json' in route.requestBody.content;
        const body = isJson ? { headers: { 'content-type': 'application/json' }, body: '{}' } : {};
        await refuse('bad-request', address, { method: route.method, ...body });
        tried += 1;
      }
    assert.ok(tried > 12, `${tried} tried`);
  }));

test('every route that takes JSON refuses what is none, what it does not know, and other types', () =>
  inServer(async (served) => {
    const refuse = refuserOf(served);
    const taking = (await routesOf(served)).routes.filter(
      ({ requestBody }) => requestBody?.content['application/json'],
    );
    assert.ok(taking.length > 7);
    for (const { path, method } of taking) {
      const send = (code: string, body: string, type = 'application/json') =>
        refuse(code, good(path), { method, headers: { 'content-type': type }, body });
      for (const body of ['', '{', 'null', '[]', '{"x":1}', '{"text":7,"seq":"a","words":null}'])
        await send('bad-request', body);
      await send('unknown-format', 'x', 'text/plain');
    }
  }));

test('what lies beside a route is not found', () =>
  inServer(async (served) => {
    const refuse = refuserOf(served);
    const { paths } = await routesOf(served);
    const beside = Object.keys(paths).map((path) => `${good(path)}/none/none/none`);
    for (const path of [...beside, '/api', '/api/', '/api/none', '/api/%', '/api/reports/%ff/none'])
      for (const method of METHODS) await refuse('not-found', path, { method });
  }));

test('changes are part of the description, as what they are', () =>
  inServer(async (served) => {
    const { paths } = await routesOf(served);
    const { responses, parameters } = paths['/api/events']!.get!;
    assert.ok('text/event-stream' in responses['200']!.content);
    assert.deepEqual(
      parameters!.map((each) => [each.in, each.name]),
      [['header', 'last-event-id']],
    );
  }));
