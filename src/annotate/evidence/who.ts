import type { Span } from '../../model/index.ts';
import { quick } from '../../text/index.ts';

const NAME = String.raw`(?:(?:the|a|an|its|his|her|their|several|two|three) )?(?:[\p{L}\p{N}’'.-]{1,30} ){0,6}?[\p{L}\p{N}’'-]{1,30}`;
const END = String.raw`(?=[,.;:)”"]| (?:and|but|on|in|at|to|of|from|for|after|before|that|which|who|was|were|is|are|has|have|had|appear\p{L}*|show\p{L}*|seem\p{L}*|could|would|as|when|while|with|shot|taken|filmed|late|early|this|last|said|says|told|also|by|first|later|earlier|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday)\b|$)`;

const AFTER = new RegExp(
  String.raw`\b(?:(?:shared|posted|released|published|provided|presented|issued|filmed|shot|taken|recorded|aired|broadcast|seen|reviewed|viewed|obtained|verified|authenticated|geolocated|examined|leaked) by|(?:shared|posted|published|broadcast|aired|carried|circulated|circulating) on|(?:posted|leaked|provided|given|shown|submitted) to) (?<who>${NAME})${END}`,
  'du',
);
const BEFORE =
  /(?<who>(?:[Tt]he |[Aa]n? |[Ii]ts |[Hh]is |[Hh]er |[Tt]heir )?(?:[\p{L}’'-]{1,20} ){0,3}[\p{L}’'-]{2,20}) (?:has |have |had |also |later ){0,2}(?:released|published|shared|posted|provided|presented|showed|offered|cited|cites|aired|issued|obtained|reviewed|verified|authenticated|geolocated) $/du;
const NOBODY =
  /^(?:and|but|who|which|that|it|he|she|they|been|was|were|is|online|social media|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d+)?)$/i;
const REACH = 90;

/**
 * Who offers an item, saw it or checked it, by the words in its phrase or right after ("shared on a local Telegram
 * channel", "verified by the Courant") or right before ("the ministry released"). Null where neither tells.
 */
export function offererOf(text: string, [start, end]: Span, within: Span): Span | null {
  const from = Math.max(within[0], start - REACH);
  return (
    groupOf(AFTER, text.slice(start, Math.min(within[1], end + REACH)), start) ??
    groupOf(BEFORE, text.slice(from, start), from)
  );
}

function groupOf(pattern: RegExp, piece: string, offset: number): Span | null {
  const match = quick(pattern).exec(piece);
  const at = match?.indices?.groups?.who;
  return at && !NOBODY.test(match?.groups?.who ?? '') ? [offset + at[0], offset + at[1]] : null;
}
