import { countries } from 'countries-list';
import { type AreaRow, areas } from './areas.ts';
import { type City, readCities } from './cities.ts';
import { cityAliases, countryAliases, sharedStates, stateAbbreviations, states } from './names.ts';

/** A known place: a city, a state, or an area of land, water or city. `code` is "UA" for a state, "US-TX" for one of the United States. */
export interface Known {
  readonly kind: 'city' | 'country' | 'area';
  readonly name: string;
  readonly code: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
  readonly radiusM: number;
}

/** Known places by folded name, cities most populous first. */
export interface Gazetteer {
  readonly cities: ReadonlyMap<string, readonly Known[]>;
  readonly lands: ReadonlyMap<string, Known>;
  /** By the first word of names, how many words the longest of them has. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Smaller places are left out: 110,000 more names, most of them also words or persons somewhere. */
const SMALLEST = 15_000;

/** Case, accents, hyphens and the kind of apostrophe do not tell names apart. */
export const fold = (name: string): string => {
  const plain = ASCII.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  return plain.replaceAll('-', ' ').toLowerCase();
};

/** Most names need no look at accents. */
const ASCII = /^[ -~]*$/;

let loaded: Gazetteer | null = null;

/** The gazetteer, read on first use and kept: 24,000 cities, 250 countries, the United States' states, some areas. */
export function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

function load(): Gazetteer {
  const cities = new Map<string, Known[]>();
  const middles = new Map<string, Middle>();
  for (const city of readCities(SMALLEST)) {
    for (const code of codesOf(city)) addTo(middles, code, city);
    if (city.population >= SMALLEST) push(cities, fold(city.name), asKnown(city));
  }
  for (const rows of cities.values()) rows.sort((a, b) => b.population - a.population);
  for (const [alias, name] of Object.entries(cityAliases)) join(cities, fold(alias), cities.get(fold(name)) ?? []);
  const lands = landsOf(middles);
  return { cities, lands, longest: longestOf([...cities.keys(), ...lands.keys()]) };
}

function longestOf(names: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const [first, count] = [firstOf(name), name.split(' ').length];
    if (count > (longest.get(first) ?? 0)) longest.set(first, count);
  }
  return longest;
}

/** The first word of a folded name. */
export const firstOf = (name: string): string => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : name);

const push = (cities: Map<string, Known[]>, key: string, city: Known): void => {
  const rows = cities.get(key);
  if (rows) rows.push(city);
  else cities.set(key, [city]);
};

const join = (cities: Map<string, Known[]>, key: string, more: readonly Known[]): void => {
  const rows = [...more, ...(cities.get(key) ?? [])];
  cities.set(
    key,
    [...new Set(rows)].sort((a, b) => b.population - a.population),
  );
};

const codesOf = ({ country, area }: City): string[] => (country === 'US' ? ['US', `US-${area}`] : [country]);

const asKnown = (city: City): Known => ({
  kind: 'city',
  name: city.name,
  code: city.country === 'US' ? `US-${city.area}` : city.country,
  population: city.population,
  lat: city.lat,
  lon: city.lon,
  radiusM: radiusOf(city.population),
});

/** Coarse reach of a city by its population, in metres. */
function radiusOf(population: number): number {
  if (population >= 5e6) return 30_000;
  if (population >= 1e6) return 20_000;
  if (population >= 3e5) return 12_000;
  return population >= 1e5 ? 8_000 : 5_000;
}

/** Sum of the directions to the towns of a land, seen from the middle of the earth. */
interface Middle {
  x: number;
  y: number;
  z: number;
  towns: number;
}

const RADIANS = Math.PI / 180;
const EARTH_M = 6_371_000;

function addTo(middles: Map<string, Middle>, code: string, { lat, lon }: City): void {
  const middle = middles.get(code) ?? { x: 0, y: 0, z: 0, towns: 0 };
  middle.x += Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS);
  middle.y += Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS);
  middle.z += Math.sin(lat * RADIANS);
  middle.towns += 1;
  middles.set(code, middle);
}

/** A land lies where its towns do: their mean, and one and a half times their mean distance from it as radius. */
function landOf(name: string, code: string, { x, y, z, towns }: Middle): Known {
  const length = Math.hypot(x, y, z);
  const spread = Math.sqrt(Math.max(0, 2 * (1 - length / towns)));
  const [lat, lon] = [Math.asin(z / length) / RADIANS, Math.atan2(y, x) / RADIANS];
  const radiusM = Math.max(10_000, Math.round((1.5 * spread * EARTH_M) / 1e4) * 1e4);
  return { kind: 'country', name, code, population: 0, lat: rounded(lat), lon: rounded(lon), radiusM };
}

const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

function landsOf(middles: ReadonlyMap<string, Middle>): Map<string, Known> {
  const lands = new Map<string, Known>(areas.map((row) => [fold(row[0]), areaOf(row)]));
  const add = (name: string, code: string, main = name) => {
    const middle = middles.get(code);
    if (middle) lands.set(fold(name), landOf(main, code, middle));
  };
  for (const [name, code] of Object.entries({ ...states, ...stateAbbreviations }))
    add(name, `US-${code}`, nameOfState(code));
  for (const [code, { name, alias = [] }] of Object.entries(countries)) {
    const main = code === 'TR' ? 'Turkey' : name;
    for (const each of [name, main, ...alias]) add(each, code, main);
  }
  for (const [name, code] of Object.entries(countryAliases))
    add(name, code, countries[code as keyof typeof countries].name);
  return lands;
}

const nameOfState = (code: string): string =>
  Object.keys(states).find((name) => states[name] === code) ?? sharedStates[code] ?? code;

const areaOf = ([name, lat, lon, radiusKm]: AreaRow): Known => ({
  kind: 'area',
  name,
  code: '',
  population: 0,
  lat,
  lon,
  radiusM: radiusKm * 1000,
});
