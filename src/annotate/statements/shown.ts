import type { RawAttribution, Span } from '../../model/index.ts';
import { anyOf, fits, matchOf } from '../fits.ts';
import { documentAtEnd, recordingAtEnd } from '../lexicon/words.ts';
import { impersonalRules } from './mending-rules.ts';
import { beforeCueRules, claimantRules, recordingEndRules, showingRules } from './subject-rules.ts';

const HEAD_END = anyOf(recordingEndRules);

/** "Footage posted to a channel, which …, seems to show": the sentence’s own first words, up to its first comma. */
function withSubject(text: string, raw: RawAttribution, content: Span): RawAttribution {
  const start = Math.max(text.lastIndexOf('\n', raw.cue[0]![0]) + 1, text.lastIndexOf('. ', raw.cue[0]![0]) + 2);
  const subject = text.slice(start, raw.cue[0]![0]).split(',')[0]!.trimEnd();
  const head = subject.split(HEAD_END)[0]!.trim();
  const isShown = content[0] > raw.cue[0]![0] && subject.length < 120 && recordingAtEnd(head) !== null;
  return isShown ? { ...raw, source: [[start, start + subject.length]] } : raw;
}

/** "a claim by [opposition lawmaker Petra Lund] that": whose claim it is, between the cue and what is claimed. */
function claimant({ cue, content }: RawAttribution, text: string): Span | null {
  const [from, to] = [cue.at(-1)![1], content[0]?.[0] ?? 0];
  const who = to > from ? matchOf(claimantRules, text.slice(from, to))?.groups?.who : undefined;
  return who ? [from + text.slice(from, to).indexOf(who), from + text.slice(from, to).indexOf(who) + who.length] : null;
}

/** "… as watchdog says": who stands right before a cue that the model gave no source. */
export function withActor(text: string, raw: RawAttribution, isActor: (words: string) => boolean): RawAttribution {
  if (raw.source.length > 0) return raw;
  const owner = claimant(raw, text);
  if (owner && isActor(text.slice(...owner))) return { ...raw, source: [owner] };
  const line = text.lastIndexOf('\n', raw.cue[0]![0] - 1) + 1;
  const match = matchOf(beforeCueRules, text.slice(line, raw.cue[0]![0]));
  const who = match?.groups?.who;
  if (!match || !who || !isActor(who)) return raw;
  const start = line + match.index + match[0].indexOf(who);
  if (fits(impersonalRules, text.slice(start, raw.cue.at(-1)![1]))) return raw;
  const free = !raw.content.some(([s, e]) => s < start + who.length && e > start);
  return free ? { ...raw, source: [[start, start + who.length]] } : raw;
}

/** "Unverified video … appeared to show smoke": where the model takes the recording for content, it is the source. */
export function withShownSource(text: string, raw: RawAttribution): RawAttribution {
  const [first, ...rest] = raw.content;
  const cue = raw.cue.map(([start, end]) => text.slice(start, end)).join(' ');
  if (raw.source.length > 0 || !first || !fits(showingRules, cue)) return raw;
  if (rest.length === 0) return withSubject(text, raw, first);
  const head = text.slice(first[0], first[1]).split(HEAD_END)[0]!.trim();
  const isShowing = first[1] <= raw.cue[0]![0] && (recordingAtEnd(head) ?? documentAtEnd(head)) !== null;
  return isShowing ? { ...raw, source: [first], content: rest } : raw;
}
