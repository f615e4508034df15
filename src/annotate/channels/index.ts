import type { ChannelLink, Rule, Span } from '../../model/index.ts';
import { findIn, sentences } from '../../text/index.ts';
import { isOutletName } from './outlets.ts';
import { aRecording, carrierRules, channelRules, recordingOf } from './rules.ts';

export { isOutletName } from './outlets.ts';
export { carrierRules, channelRules } from './rules.ts';

type Found = ChannelLink & { readonly span: Span };

function findBy<Kind extends ChannelLink['kind']>(rule: Rule<Kind>, sentence: string, offset: number): Found | null {
  const match = findIn(sentence, rule.pattern);
  const name = match?.groups?.name
    ?.trim()
    .replace(/[’']s?$/, '')
    .replace(/(?<=\p{L}{2})[.’'-]+$/u, '');
  if (!match || !name) return null;
  const start = offset + match.index + match[0].lastIndexOf(match.groups!.name!);
  return { kind: rule.effect, name, span: [start, start + name.length] };
}

/** The outlet that reports and cites somebody else is itself a link: "the Ledger reported, citing two officials". */
function citingOutlet(sentence: string, offset: number, source: readonly Span[]): readonly Found[] {
  return source.flatMap(([start, end]): readonly Found[] => {
    const name = sentence.slice(start - offset, end - offset).replace(/^the\s/i, '');
    return isOutletName(name) && /\b(?:citing|quoting)\b/.test(sentence)
      ? [{ kind: 'cites', name, span: [start, end] }]
      : [];
  });
}

/** How far back a recording was told of, in UTF-16 units: about two paragraphs. */
const REACH = 800;

/**
 * "text accompanying the footage": the footage has a carrier of its own, told of before; where none is told, the link is
 * a gap (kind `unknown`).
 */
function behind(before: string, link: ChannelLink): readonly ChannelLink[] {
  const recording = recordingOf.exec(link.name)?.groups?.recording;
  if (!recording) return [];
  const from = Math.max(0, before.length - REACH);
  const told = sentences(before.slice(from)).toReversed();
  for (const [start, end] of told) {
    const sentence = before.slice(from + start, from + end);
    const carried = carrierRules.flatMap((rule) => findBy(rule, sentence, from + start) ?? []);
    if (carried[0] && aRecording.test(sentence)) return [carried[0]];
  }
  return [{ kind: 'unknown', name: recording, span: null }];
}

const isMedium = (link: Found): boolean => link.kind === 'carries' || isOutletName(link.name);

/**
 * The media between a speaker and this report that one sentence names, speaker first. What names the speaker itself
 * (`source`) is no channel, unless the source is a recording or a document that something else carries.
 */
export function findChannel(text: string, [offset, end]: Span, source: readonly Span[]): readonly ChannelLink[] {
  const sentence = text.slice(offset, end);
  const told = channelRules.map((rule) => findBy(rule, sentence, offset));
  const carried = carrierRules.map((rule) => findBy(rule, sentence, offset));
  const inSource = ({ kind, span }: Found): boolean =>
    kind !== 'carries' && source.some(([s, e]) => span[0] >= s && span[1] <= e);
  const citing = citingOutlet(sentence, offset, source);
  const found = [...told, ...carried].filter(
    (link): link is Found => link !== null && isMedium(link) && !inSource(link),
  );
  return [...citing, ...found.flatMap((link) => [link, ...behind(text.slice(0, offset), link)])];
}
