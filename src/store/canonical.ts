/**
 * JSON with keys in the order of their UTF-16 units and no spaces (RFC 8785), so that equal data has equal bytes.
 * Keys whose value is undefined are left out. Plain data only: no dates, maps or rings.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
