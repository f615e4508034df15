import type { Rule } from '../../model/index.ts';

/** Where a clause of its own begins. The match is cut out; flags are the same in every row. */
export const seamRules: readonly Rule<'seam'>[] = [
  {
    pattern: /;\s+/iu,
    effect: 'seam',
    reason: 'it sank |; it was towed in',
    matches: 'The tug sank; the barge was towed in.',
    misses: 'The tug sank at 9;30.',
  },
  {
    pattern: /(?<![”’"'])\s[—–]\s+(?![“‘"'])/iu,
    effect: 'seam',
    reason: 'nobody was hurt | — the ferry was empty',
    matches: 'Nobody was hurt — the ferry was empty.',
    misses: 'The Selwick–Dalmar ferry was empty.',
  },
  {
    pattern: /,\s+(?=an? (?:\p{Ll}+ )?(?:charge|claim|allegation|accusation|suggestion|assertion)\s)/iu,
    effect: 'seam',
    reason: 'the crew had been drinking |, a charge the owner dismissed',
    matches: 'The crew had been drinking, a charge the owner dismissed.',
    misses: 'The crew had been drinking, a witness said.',
  },
  {
    pattern:
      /,?\s(?:(?<!\b(?:all|nothing|anything|none|nobody) )but|while(?! (?:he|she|it|they|still|being|\p{Ll}+ing)\b)|whereas|although|though)\s+(?=\S)/iu,
    effect: 'seam',
    reason: 'Dalmar denied it |, but Kolm did not',
    matches: 'Dalmar denied it, but Kolm did not.',
    misses: 'All but two of the crew were saved.',
  },
  {
    pattern:
      /,\s+(?:and|so|yet)\s+(?=(?:there|it|he|she|they|we|I|you|nobody|no one|none|nothing|no|not|the|a|an|one|some|many|most|this|that|these|those|his|her|its|their|our|all)\b|(?-i:\p{Lu})(?=\p{L}))/iu,
    effect: 'seam',
    reason: 'nobody was hurt |, and there was no damage; reporters were barred |, and ALP could not verify it',
    matches: 'Nobody was hurt, and there was no damage.',
    misses: 'Rain, wind and there was fog.',
  },
  {
    pattern: /,?\s+and that\s+/iu,
    effect: 'seam',
    reason: 'said the dam held | and that nobody had to leave',
    matches: 'said the dam held and that nobody had to leave',
    misses: 'said the dam held and thatched roofs burned',
  },
  {
    pattern: /,?\s+and\s+(?=of (?:\p{Ll}+ly )?\p{Ll}+ing\s)/iu,
    effect: 'seam',
    reason: 'accused him of selling the mines | and of ordering the killings',
    matches: 'accused him of selling the mines and of ordering the killings',
    misses: 'tired of the noise and of heavy traffic',
  },
  {
    pattern:
      /,?\s(?:and|but)\s+(?=(?:also )?(?:warned|said|added|denied|insisted|claimed|called|accused|urged|acknowledged|admitted)\s)/iu,
    effect: 'seam',
    reason: 'he met the crew | and denied the charge',
    matches: 'He met the crew and also denied the charge.',
    misses: 'He met the crew and the owner.',
  },
  {
    pattern:
      /(?<!\b(?:did|does|do|had|has|have|was|were|is|are|would|will|could|can)),?\s(?:and|or)\s+(?=(?:(?:did|does|do|had|has|have|was|were|is|are|would|will|could|can)\s(?:not|never)|(?:did|does|do|had|has|was|were|is|are|would|could)n[’']t|(?:had|has|have) no|never|at no)\s)/iu,
    effect: 'seam',
    reason: 'the flight kept to its route | and did not cross the border',
    matches: 'The flight kept to its route and did not cross the border.',
    misses: 'The pilot and his mate did not cross the border.',
  },
];

/** Where a toll begins, which needs no verb of its own. The match is cut out; flags are the same in every row. */
export const tollSeamRules: readonly Rule<'toll'>[] = [
  {
    pattern:
      /(?<!\b(?:the|an?|any|his|her|its|their|of|for|by|from)),?\s(?:and\s)?(?=(?:killing|injuring|wounding|displacing|leaving)\s(?:[^,.;]{0,20}?)(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|several))/iu,
    effect: 'toll',
    reason: 'the roof fell in |, killing at least 14 | and injuring 19',
    matches: 'The roof fell in, killing at least 14 people.',
    misses: 'He was accused of ordering the killing of nine soldiers.',
  },
  {
    pattern:
      /,?\sand\s(?=(?:(?:at least|more than|about|some|another) )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|several)(?: others| people| more)?\s(?:are|were|was|is|have|has|remain))/iu,
    effect: 'toll',
    reason: '14 died | and 31 are being treated',
    matches: 'Fourteen people died and 31 others are being treated.',
    misses: 'Fourteen people died and a school was closed.',
  },
];

/** Forms of finite verbs, as far as words show them. Tried on a clause. */
export const finiteRules: readonly Rule<'finite'>[] = [
  {
    pattern:
      /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|[’'](?:s|re|ve|d|ll)|n[’']t)\b/iu,
    effect: 'finite',
    reason: 'the ferry [was] empty',
    matches: 'The ferry was empty',
    misses: 'an empty ferry at noon',
  },
  {
    pattern:
      /\b(?:said|says|made|took|went|came|got|saw|knew|left|fell|rose|hit|lost|held|ran|gave|told|found|kept|sent|put|set|began|broke|brought|built|fought|shot|struck|paid|met|led|sold|stood|won|sank|fled|hid|stole|caught|chose|dealt|drew|drove|drank|ate|flew|forgot|froze|grew|heard|laid|lent|meant|overthrew|overran|rode|shook|slept|spent|spoke|swept|swore|taught|tore|threw|thought|withdrew|wrote|blew|bore|became|felt|bought|fed|bled|bound|crept|dug|leapt|lit|sought|sped|strove|swam|undertook|wept|beat|burst|spread|shut)\b/iu,
    effect: 'finite',
    reason: 'the roof [fell] in',
    matches: 'The roof fell in',
    misses: 'a fall of rock',
  },
  {
    pattern: /\b(?:\p{Ll}{2,}ed|\p{Ll}{3,}(?<!s)s)\b/iu,
    effect: 'finite',
    reason: 'the crew [denied] it, the firm [disputes] it',
    matches: 'The firm disputes it',
    misses: 'a glass of red',
  },
];

/** Place and agency that open a report. Tried on a passage; the match is no part of what it says. */
export const placeLineRules: readonly Rule<'place line'>[] = [
  {
    pattern:
      /^(?:\p{Lu}{3}[\p{Lu}.’' -]{0,30}(?:, [\p{L}\d .]{3,30})?(?: \([^()\n]{2,30}\))?|\p{Lu}[\p{L}.’' -]{2,30}(?:, [\p{L}\d .]{3,30})? \([^()\n]{2,30}\)) ?(?:[—–]|--?) (?=[\p{Lu}\d“"‘])/u,
    effect: 'place line',
    reason: '[VARNHOLM, Kessia —] A blast tore through the terminal',
    matches: 'VARNHOLM, Kessia (KNA) — A blast tore through the terminal',
    misses: 'NATO — the alliance — was not asked',
  },
  {
    pattern: /^[—–] (?=[\p{Lu}\d“"‘])/u,
    effect: 'place line',
    reason: '[—] A blast tore through the terminal: the place is left out already',
    matches: '— A blast tore through the terminal',
    misses: 'A blast — the second — tore through the terminal',
  },
];

/** Words before a clause that its negation does not depend on. */
export const clauseLeadRules: readonly Rule<'lead'>[] = [
  {
    pattern: /^(?:that|because|since|as)\s+/i,
    effect: 'lead',
    reason: '[because] no unit transmitted anything',
    matches: 'because no unit transmitted anything',
    misses: 'no unit transmitted anything',
  },
];
