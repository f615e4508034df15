/** Rules of alerts, in an editor's words. */
const ALERTS: Readonly<Record<string, string>> = {
  'plural without plural': 'several are said, one or none is shown',
  'one anonymous source': 'one unnamed source carries this alone',
  'headline against body': 'the headline says more than the text',
  'stronger than source': 'told more firmly than its source says it',
  circular: 'these reports cite each other',
  'several witnesses, one shown': 'several witnesses are said, one is quoted at most',
  'one voice': 'one voice alone says this',
};

/** An alert in plain words; its rule's own name where there are none. */
export const alertWords = (rule: string): string => ALERTS[rule] ?? rule;

/** A day and, where it is known, the hour and its zone; null for what is no ISO time. */
function partsOf(time: string) {
  const [, day, clock, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(time) ?? [];
  return day ? { day, clock, zone } : null;
}

const ANY_LEAP_YEAR = 2000;

/** "3 May, year not known" of an EDTF date without a year; null for any other. */
function yearless(time: string): string | null {
  const [, month, day] = /^XXXX-(\d\d)-(\d\d)/.exec(time) ?? [];
  if (!month) return null;
  const date = new Date(Date.UTC(ANY_LEAP_YEAR, Number(month) - 1, Number(day), 12));
  return `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, year not known`;
}

/** The day of a time as people read it; the time itself where it is no ISO time. */
export function dayWords(time: string): string {
  const noYear = yearless(time);
  if (noYear) return noYear;
  const parts = partsOf(time);
  if (!parts) return time;
  const date = new Date(`${parts.day}T12:00:00Z`);
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A time as people read it, with its own zone; "not known" where it is not. */
export function timeWords(time: string | null): string {
  if (time === null) return 'not known';
  const parts = partsOf(time);
  if (!parts?.clock) return dayWords(time);
  const { clock, zone } = parts;
  return `${dayWords(time)}, ${clock} ${zone === undefined ? '(zone not known)' : zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
}

/** What a report is called by: its outlet and day, never its id. */
export interface Outlet {
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly title?: string | undefined;
}

const TITLE_LENGTH = 40;

/** "The Calder Courant, 9 Mar 2026"; where the outlet is not known, the headline tells which report it is. */
export function outletWords({ publisher, publishedAt, title }: Outlet): string {
  const name = publisher ?? (title ? `outlet not known (${quoted(short(title, TITLE_LENGTH))})` : 'outlet not known');
  return `${name}, ${publishedAt === null ? 'date not known' : dayWords(publishedAt)}`;
}

const UNREAD: Readonly<Record<string, string>> = {
  language: 'another language',
  paywall: 'behind a paywall',
  failed: 'could not be read',
  'too long': 'too long',
};

/** Why a report was not read. */
export const unreadWords = (why: string): string => UNREAD[why] ?? why;

/** Shortens a quote at a word. */
export function short(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/\s+\S*$/, '')}…`;
}

/** Gives back a quote mark that was cut off with the words around. */
function closed(words: string): string {
  let open = 0;
  let lacks = 0;
  for (const mark of words.match(/[“”]/g) ?? []) {
    if (mark === '“') open++;
    else if (open > 0) open--;
    else lacks++;
  }
  return `${lacks > 0 ? '“' : ''}${words}${open > 0 ? '”' : ''}`;
}

/** Words between quote marks, which are never doubled: a mark that stands at their end already closes them. */
export function quoted(words: string): string {
  const whole = closed(words.trim());
  if (/^[“"«‘]/.test(whole)) return whole;
  return /[”"»]$/.test(whole) ? `“${whole}` : `“${whole}”`;
}
