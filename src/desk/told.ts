import type { NamedAs, Proof, Report } from '../model/index.ts';
import { sentences } from '../text/index.ts';
import type { SpeakerName } from './desk.ts';

/** Words that mean somebody without naming them. */
const PRONOUN =
  /^(?:he|she|they|it|we|i|you|him|her|them|us|me|his|hers|their|theirs|its|our|who|which|that|himself|herself|themselves|itself)$/i;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Ostrenia", "Ostrenia's", "Ostrenian": a party by its name or the adjective of it. */
const STEM = 5;
const partyPattern = (party: string): RegExp =>
  party.includes(' ') || party.length < STEM
    ? new RegExp(`(?<!\\p{L})${escaped(party)}(?!\\p{L})`, 'iu')
    : new RegExp(`(?<!\\p{L})${escaped(party.slice(0, Math.max(STEM, party.length - 2)))}\\p{L}*`, 'iu');

/** Where the words stand in the sentences of these mentions; where they do not, the first mention. */
function tellPlace({ id, text }: Report, { mentions }: NamedAs, pattern: RegExp): Proof {
  const all = sentences(text);
  for (const { start: at } of mentions) {
    const [start, end] = all.find(([from, to]) => from <= at && at < to) ?? [at, at];
    const found = pattern.exec(text.slice(start, end));
    if (found) return { report: id, start: start + found.index, end: start + found.index + found[0].length };
  }
  return mentions[0]!;
}

/** Every way in which one report names somebody, each with its first place. Pronouns tell no name. */
export function namesIn(report: Report, named: NamedAs): readonly SpeakerName[] {
  const { role, party, mentions } = named;
  if (mentions.length === 0) return [];
  const wordsAt = ({ start, end }: Proof): string => report.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const telling = mentions.filter((proof) => !PRONOUN.test(wordsAt(proof)));
  const first = new Map((telling.length > 0 ? telling : mentions.slice(0, 1)).toReversed().map((p) => [wordsAt(p), p]));
  const told = {
    role: role === null ? null : { name: role, proof: tellPlace(report, named, new RegExp(escaped(role), 'i')) },
    party: party === null ? null : { name: party, proof: tellPlace(report, named, partyPattern(party)) },
  };
  return [...first].reverse().map(([words, proof]) => ({ words, proof, ...told }));
}
