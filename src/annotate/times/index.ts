import type { Span, Time } from '../../model/index.ts';
import { matches } from '../../text/index.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { type Calendar, calendarIn } from './calendar.ts';
import { type Resolved, resolvePhrase } from './phrases.ts';
import { timeRules } from './rules.ts';
import { isAhead, isSameSentence } from './wording.ts';
import { dayOfClock, resolveCalendar, timeOf, withClock } from './written.ts';
import { offsetOf, zoneSource } from './zones.ts';

export { timeRules } from './rules.ts';

/** A time on its way: `time` is its clock, `day` its day, where it has them. */
interface Found extends Resolved {
  readonly span: Span;
  readonly time: Temporal.PlainTime | null;
  readonly zone: string | null;
}

/**
 * Every time that a text names, in text order, without overlaps, resolved to EDTF (ISO 8601-2) against the publication
 * time in ISO 8601, in the calendar of its own offset. Without it only what the words fix has a value: a full date, a year, a day of the
 * calendar ("World Press Freedom Day" is XXXX-05-03); the rest is null, "cannot measure". A clock time without a day
 * takes the day of a neighbour in its sentence, else the latest such time up to publication. `zone` is the words of the
 * text ("GMT", "local time"), or the offset of publication for "two hours ago"; null where nothing is said.
 */
export function findTimes(text: string, publishedAt: string | null): Time[] {
  const anchor = anchorOf(publishedAt);
  const calendar = calendarIn(text);
  const found = [...calendar.map((time) => fromCalendar(text, time, anchor)), ...phrases(hide(text, calendar), anchor)];
  const ordered = found.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const apart = ordered.filter(
    ({ span }, i) => !ordered.slice(Math.max(0, i - 3), i).some((other) => other.span[1] > span[0]),
  );
  return apart.map((each, i) => finish(text, each, { anchor, neighbours: [apart[i - 1], apart[i + 1]] }));
}

const hide = (text: string, found: readonly Calendar[]): string => {
  let [hidden, at] = ['', 0];
  for (const { span } of found) {
    hidden += text.slice(at, span[0]) + '\0'.repeat(span[1] - span[0]);
    at = span[1];
  }
  return hidden + text.slice(at);
};

const ZONE = new RegExp(String.raw`[^\S\n]?\(?(?<zone>${zoneSource})`, 'uy');
const ZONE_AT_END = new RegExp(String.raw`\s\(?(?<zone>${zoneSource})$`, 'u');

function fromCalendar(text: string, calendar: Calendar, anchor: Anchor | null): Found {
  const [start, end] = calendar.span;
  const words = text.slice(start, end);
  const resolved = resolveCalendar(calendar, words, { anchor, ahead: isAhead(text, start) });
  const time = timeOf(calendar.start, words);
  const within = ZONE_AT_END.exec(words)?.groups?.zone ?? null;
  const after = time && !within ? zoneAfter(text, end) : null;
  return { ...resolved, span: [start, after?.end ?? end], time, zone: within ?? after?.zone ?? null };
}

function zoneAfter(text: string, end: number): { zone: string; end: number } | null {
  ZONE.lastIndex = end;
  const zone = ZONE.exec(text)?.groups?.zone;
  return zone ? { zone, end: ZONE.lastIndex } : null;
}

const everywhere = timeRules.map(({ pattern, effect }) => ({
  pattern: new RegExp(pattern, `${pattern.flags}g`),
  effect,
}));

function phrases(text: string, anchor: Anchor | null): Found[] {
  return everywhere.flatMap(({ pattern, effect }) =>
    matches(pattern, text).map((match): Found => {
      const { index, groups = {} } = match;
      const end = index + match[0].length;
      const zone = effect.kind === 'clock' ? zoneAfter(text, end) : null;
      const time = zone ? Temporal.PlainTime.from({ hour: Number(groups.hour), minute: Number(groups.minute) }) : null;
      const resolved = resolvePhrase(effect, match[0], { anchor, groups, ahead: isAhead(text, index) });
      const isExact = effect.kind === 'ago' && resolved.value?.includes('T');
      return {
        ...resolved,
        span: [index, zone?.end ?? end],
        time,
        zone: zone?.zone ?? (isExact ? (anchor?.offset ?? null) : null),
      };
    }),
  );
}

interface Around {
  readonly anchor: Anchor | null;
  readonly neighbours: readonly (Found | undefined)[];
}

function finish(text: string, found: Found, { anchor, neighbours }: Around): Time {
  const { span, time, zone, byText } = found;
  if (!time) return timeAt(span, found.value, { zone, byText });
  const near = neighbours.find((other) => other?.day && !other.time && isSameSentence(text, span, other.span));
  const day = found.day ?? near?.day ?? dayOfClock(time, { anchor, ahead: isAhead(text, span[0]) });
  const value = day ? withClock(day, time, offsetOf(zone, day.toPlainDateTime(time))) : null;
  return timeAt(span, value, { zone, byText: found.day ? byText : (near?.byText ?? false) });
}

const timeAt = (
  span: Span,
  value: string | null,
  { zone, byText }: { zone: string | null; byText: boolean },
): Time => ({
  span,
  value,
  zone,
  clock: value === null ? 'cannot measure' : byText ? 'text' : 'published',
});
