const ZONELESS = /T\d\d:\d\d(:\d\d([.,]\d+)?)?$/;

/**
 * Milliseconds of an ISO 8601 date or time, or null where it cannot be measured (unknown, an interval, no date). A time
 * without a zone is taken as UTC, so that the machine's own zone never decides.
 */
export function instant(text: string | null): number | null {
  if (text === null) return null;
  const value = Date.parse(ZONELESS.test(text) ? `${text}Z` : text);
  return Number.isNaN(value) ? null : value;
}
