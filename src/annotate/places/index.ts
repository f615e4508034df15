import type { Place, Span } from '../../model/index.ts';
import { matches } from '../../text/index.ts';
import { candidatesIn } from './candidates.ts';
import { fold, gazetteer, type Known } from './gazetteer.ts';
import { judge, type Page, personsIn } from './judge.ts';
import { frameRules } from './rules.ts';

export { actorRules, beforeRules, frameRules } from './rules.ts';

const REGION_RADIUS_M = 120_000;
const REGION = /^(?: of)? (?:region|oblast|province|governorate)\b/;

/**
 * Places that a text names as places, in text order, without overlaps. Coordinates are WGS 84 degrees; `radiusM` is
 * coarse: 5 to 30 km by the population of a city, the spread of its towns for a country. Known are cities from 15,000
 * people, countries, states of the United States and some areas; of several by one name the most populous, unless the
 * country or state follows ("Paris, Texas"). Other names are places only in a clear frame ("the village of Gurras", a
 * place line), with null coordinates. Doubtful names (persons, words, countries that act) are left out.
 */
export function findPlaces(text: string): Place[] {
  const framed = framedIn(text);
  const page = { text, persons: personsIn(text) };
  const known = candidatesIn(text);
  const judged = known.flatMap((candidate, i): Place[] => {
    const place = judge(page, candidate, known[i + 1]);
    return place ? [placeOf(candidate.span, place)] : [];
  });
  return apart([...framed, ...judged, ...againIn(page, framed)]);
}

const placeOf = (span: Span, { name, lat, lon, radiusM }: Known): Place => ({ span, name, lat, lon, radiusM });

const frames = frameRules.map(({ pattern }) => new RegExp(pattern, `${pattern.flags}dg`));

function framedIn(text: string): Place[] {
  return frames.flatMap((pattern) =>
    matches(pattern, text).flatMap((match) => {
      const at = match.indices?.groups?.name;
      return at ? [framedPlace(text, withoutPossessive(text, at))] : [];
    }),
  );
}

const withoutPossessive = (text: string, [start, end]: Span): Span =>
  /[’']s$/.test(text.slice(start, end)) ? [start, end - 2] : [start, end];

/** A framed name, with coordinates where it is known; a region takes its main city's, with a wider radius. */
function framedPlace(text: string, span: Span): Place {
  const words = text.slice(...span);
  const { cities, lands } = gazetteer();
  const known = lands.get(fold(words)) ?? cities.get(fold(words))?.[0];
  if (!known) return { span, name: titled(words), lat: null, lon: null, radiusM: null };
  const place = placeOf(span, known);
  return REGION.test(text.slice(span[1], span[1] + 20))
    ? { ...place, radiusM: Math.max(REGION_RADIUS_M, known.radiusM) }
    : place;
}

/** "PORT SELWICK" in a place line is Port Selwick. */
const titled = (words: string): string =>
  words === words.toUpperCase()
    ? words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
    : words;

/** Later mentions of places that only a frame made known, after a word of place. */
function againIn({ text }: Page, framed: readonly Place[]): Place[] {
  const unknown = [...new Set(framed.filter(({ lat }) => lat === null).map(({ name }) => name))];
  if (unknown.length === 0) return [];
  const names = unknown.map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '.')).join('|');
  const pattern = new RegExp(
    `(?<=\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Tt]o|[Ff]rom|[Ii]nto|[Oo]f) )(?:${names})(?![\\p{L}]| \\p{Lu})`,
    'gu',
  );
  return Array.from(
    text.matchAll(pattern),
    ({ index, 0: name }): Place => ({
      span: [index, index + name.length],
      name,
      lat: null,
      lon: null,
      radiusM: null,
    }),
  );
}

function apart(found: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const next of found.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    if ((kept.at(-1)?.span[1] ?? 0) <= next.span[0]) kept.push(next);
  }
  return kept;
}
