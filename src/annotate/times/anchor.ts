/** The publication as times are resolved against it: its calendar day and clock where it was published. */
export interface Anchor {
  readonly at: Temporal.PlainDateTime;
  readonly date: Temporal.PlainDate;
  /** Offset of the publication time, as "+01:00"; null where it has none. */
  readonly offset: string | null;
}

const LAST_YEAR = 9000;
const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * Reads a publication time in ISO 8601. A date without a clock counts as its last minute, so that "2 a.m." is that day's.
 * Null where it cannot be read, or lies outside the four-digit years that EDTF writes: days counted from the calendar's
 * own end fall off it.
 */
export function anchorOf(publishedAt: string | null): Anchor | null {
  const value = publishedAt?.trim() ?? '';
  if (value === '') return null;
  try {
    const offset = /T|\s/.test(value) ? (OFFSET.exec(value)?.[0] ?? null) : null;
    const at = Temporal.PlainDateTime.from(offset === null ? value : value.slice(0, -offset.length));
    if (at.year < 1 || at.year > LAST_YEAR) return null;
    const hasClock = /\d[T\s]\d/i.test(value);
    return { at: hasClock ? at : at.with({ hour: 23, minute: 59 }), date: at.toPlainDate(), offset: plain(offset) };
  } catch {
    return null;
  }
}

function plain(offset: string | null): string | null {
  if (offset === null) return null;
  return offset.toUpperCase() === 'Z' ? '+00:00' : offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
}
