import type { Change, LogEvent, Passage, Who } from '../model/index.ts';
import type { TextOf } from './passages.ts';

const MOST = 70;

function quote(passage: Passage, textOf: TextOf): string {
  const words = textOf(passage.report)?.slice(passage.start, passage.end).replace(/\s+/g, ' ').trim();
  if (!words) return '(words that are gone)';
  return `“${words.length > MOST ? `${words.slice(0, MOST).trimEnd()}…` : words}”`;
}

const nameOf = (who: Who, textOf: TextOf): string => ('name' in who ? who.name : quote(who.passage, textOf));

const changeSays: {
  readonly [Op in Change['op']]: (change: Extract<Change, { op: Op }>, textOf: TextOf) => string;
} = {
  same: ({ p, q }, of) => `${quote(p, of)} and ${quote(q, of)} are one claim`,
  apart: ({ p, q }, of) => `${quote(p, of)} and ${quote(q, of)} are two claims`,
  'one speaker': ({ p, q }, of) => `${quote(p, of)} and ${quote(q, of)} are one speaker`,
  'two speakers': ({ p, q }, of) => `${quote(p, of)} and ${quote(q, of)} are two speakers`,
  speaker: ({ p, speaker }, of) => `the speaker of ${quote(p, of)} is ${nameOf(speaker, of)}`,
  stance: ({ p, q, stance }, of) =>
    stance === null ? `${quote(p, of)} is not about ${quote(q, of)}` : `${quote(p, of)}: ${stance}, of ${quote(q, of)}`,
  drop: ({ p }, of) => `${quote(p, of)} is no statement`,
  add: ({ p, speaker }, of) => `${quote(p, of)} is a statement by ${nameOf(speaker, of)}`,
};

const eventSays: {
  readonly [Kind in LogEvent['kind']]: (event: Extract<LogEvent, { kind: Kind }>, textOf: TextOf) => string;
} = {
  'report received': ({ id, meta }) => `received ${id}${meta.publisher ? ` by ${meta.publisher}` : ''}`,
  'report withdrawn': ({ report, erased }) => `${erased ? 'erased' : 'withdrew'} report ${report}`,
  correction: ({ change }, of) => (changeSays[change.op] as (change: Change, of: TextOf) => string)(change, of),
  checked: ({ statement, stance }, of) => `${quote(statement, of)} is read right: ${stance}`,
  undo: ({ seq }) => `took back no. ${seq}`,
  note: ({ words, on }, of) => `note${on ? ` on ${quote(on, of)}` : ''}: ${words}`,
  rating: ({ claim, rating }, of) => `rated ${quote(claim, of)}: ${rating}`,
  decision: ({ decision, claim }, of) => `${decision} ${quote(claim, of)}`,
  'engine adopted': ({ engine }) => `adopted engine ${engine}`,
  'actors given': ({ actors }) => `gave a list of ${actors.length} known actor${actors.length === 1 ? '' : 's'}`,
};

/** One plain sentence of what an event says: who, what, why. */
export function eventSentence(event: LogEvent, textOf: TextOf): string {
  const says = (eventSays[event.kind] as (event: LogEvent, of: TextOf) => string)(event, textOf);
  const by = 'by' in event && event.by ? `${event.by}: ` : '';
  const why = 'reason' in event && event.reason ? ` — ${event.reason}` : '';
  return `${by}${says}${why}`;
}
