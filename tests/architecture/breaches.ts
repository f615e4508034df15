import { posix } from 'node:path';
import { adapterRooms, longFiles, maxFileLines, maxFunctionLines, pageRooms, rooms } from './rooms.ts';
import type { Import, Source } from './source.ts';

const isLocal = (from: string): boolean => from.startsWith('.');
const targetOf = (source: Source, from: string): string =>
  posix.normalize(posix.join(posix.dirname(source.path), from));
const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const adapterOf = (path: string): string | null => /^src\/[^/]+\/([^/]+)\//.exec(path)?.[1] ?? null;
const isTest = (path: string): boolean => /\.(test|contract)\.ts$/.test(path);

function sizeBreaches({ path, lines, functions }: Source): string[] {
  if (path in longFiles) return [];
  const long = functions.filter((f) => f.lines > maxFunctionLines && !isTest(path));
  return [
    ...(lines > maxFileLines ? [`${path}: ${lines} lines, at most ${maxFileLines}`] : []),
    ...long.map((f) => `${path}: ${f.name} has ${f.lines} lines, at most ${maxFunctionLines}`),
  ];
}

function pageBreach({ path }: Source, other: string, value: boolean): string[] {
  if (isTest(path)) return [];
  if (!pageRooms.includes(other)) return [`${path}: the page may not import ${other}`];
  return value ? [`${path}: of ${other} the page takes types alone`] : [];
}

function importBreach(source: Source, { from, value }: Import): string[] {
  const room = roomOf(source.path);
  const target = targetOf(source, from);
  const other = roomOf(target);
  if (source.path.startsWith('web/') && other !== null) return pageBreach(source, other, value);
  if (room === null || other === null || isTest(source.path)) return [];
  if (room === other) return adapterBreach(source.path, target, room);
  if (!rooms[room]) return [`${source.path}: room ${room} is not in the table`];
  if (!rooms[room].includes(other)) return [`${source.path}: ${room} may not import ${other}`];
  return target.endsWith('/index.ts') ? [] : [`${source.path}: ${other} only through its index.ts, not ${target}`];
}

function adapterBreach(path: string, target: string, room: string): string[] {
  const [mine, theirs] = [adapterOf(path), adapterOf(target)];
  const sibling = adapterRooms.includes(room) && mine !== null && theirs !== null && mine !== theirs;
  return sibling ? [`${path}: adapter ${mine} may not import its sibling ${theirs}`] : [];
}

/** The first ring of files that import one another by value, or null. */
export function findCycle(sources: readonly Source[]): readonly string[] | null {
  const next = new Map(
    sources.map((s) => [s.path, s.imports.filter((i) => i.value && isLocal(i.from)).map((i) => targetOf(s, i.from))]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const to of next.get(path) ?? []) {
      const ring = visit(to, [...trail, path]);
      if (ring) return ring;
    }
    done.add(path);
    return null;
  };
  for (const { path } of sources) {
    const ring = visit(path, []);
    if (ring) return ring;
  }
  return null;
}

/** Every breach of the rules in rooms.ts, one line each; empty when the house is in order. */
export function findBreaches(sources: readonly Source[]): string[] {
  const ring = findCycle(sources);
  return [
    ...sources.flatMap(sizeBreaches),
    ...sources.flatMap((s) => s.imports.filter((i) => isLocal(i.from)).flatMap((i) => importBreach(s, i))),
    ...(ring ? [`value cycle: ${ring.join(' → ')}`] : []),
  ];
}
