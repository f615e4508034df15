/** Rules of alerts, in an editor's words. */
const ALERTS: Readonly<Record<string, string>> = {
  'plural without plural': 'several are said, one or none is shown',
  'one anonymous source': 'one unnamed source carries this alone',
  'headline against body': 'the headline says more than the text',
  'stronger than source': 'told more firmly than its source says it',
  circular: 'these reports cite each other',
};

/** An alert in plain words; its rule's own name where there are none. */
export const alertWords = (rule: string): string => ALERTS[rule] ?? rule;

/** A time as people read it, with its own zone; "not known" where it is not. */
export function timeWords(time: string | null): string {
  if (time === null) return 'not known';
  const [, day, clock, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(time) ?? [];
  if (!day) return time;
  const date = new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  if (!clock) return date;
  return `${date}, ${clock} ${zone === undefined ? '(zone not known)' : zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
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

/** Words between quote marks, which they bring themselves where the text has them. */
export const quoted = (words: string): string => (/^[“"«‘]/.test(words) ? words : `“${words}”`);
