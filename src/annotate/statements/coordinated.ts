import type { RawAttribution, Rule, Span } from '../../model/index.ts';
import { matchOf } from '../fits.ts';

/** A second verb of the source at the end of what it says. Groups: cue, content. Tried on a piece of content. */
export const coordinatedRules: readonly Rule<'second verb'>[] = [
  {
    pattern:
      /(?<=^.{10,}),? and (?<cue>(?:has|have) (?:also |since |repeatedly |now )?(?:accused|blamed|denied|rejected|dismissed|condemned|demanded|urged)|(?:(?:also|\p{Ll}+ly) )*(?:refuted|rejected|denied|dismissed|disputed)(?= (?:any|all|the|those|these|that|his|her|its|their|\p{Ll}+ing|\p{Lu}[\p{L}]+[’']s?) ?)) (?<content>[^“”"\n]{6,})$/du,
    effect: 'second verb',
    reason: 'maintains that eight were killed and [has accused] the authorities of hiding three bodies',
    matches: 'that eight people were killed and has accused the authorities of hiding three bodies',
    misses: 'that eight people were killed and that it has accused nobody of it',
  },
];

/** An attribution whose content runs on into another one of the same source, as two. */
export function coordinated(text: string, raw: RawAttribution): readonly RawAttribution[] {
  const last = raw.content.at(-1);
  const match = last && last[0] > raw.cue[0]![0] ? matchOf(coordinatedRules, text.slice(...last)) : null;
  if (!last || !match) return [raw];
  const group = (name: string): Span => {
    const [start, end] = match.indices!.groups![name]!;
    return [last[0] + start, last[0] + end];
  };
  const first: Span = [last[0], last[0] + match.index];
  return [
    { ...raw, content: [...raw.content.slice(0, -1), first] },
    { ...raw, cue: [group('cue')], content: [group('content')] },
  ];
}
