import type { Rule } from '../../model/index.ts';

/** Whose charges are meant. Group: owner. */
export const ownedRules: readonly Rule<'owned'>[] = [
  {
    pattern:
      /(?<owner>(?!The\b|These\b|Those\b|That\b|Such\b|This\b|Any\b|All\b|His\b|Her\b|Their\b|Its\b)\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*)(?:[’']s?|(?=\s(?:claims?|allegations?|accusations?|charges?|version|account)))\s(?:[\p{Ll}-]+\s){0,2}(?:claims?|allegations?|accusations?|charges?|reports?|version|account|assertions?|narrative|story)\b/u,
    effect: 'owned',
    reason: '[Ostrenia’s] latest claims, [Dalmar] claims',
    matches: 'rejected Ostrenia’s latest claims',
    misses: 'rejected the latest claims',
  },
  {
    pattern:
      /^(?:that )?(?<owner>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*) (?:is|was|are|were) (?:\p{Ll}+ )?(?:lying|a liar|liars|mistaken)\b/u,
    effect: 'owned',
    reason: 'said [Brandt] was lying: what Brandt said is denied',
    matches: 'that Brandt was lying',
    misses: 'that the captain was lying',
  },
];

/** Bodies of power by their common noun, whose version is meant. Group: owner. */
export const forceOwnedRules: readonly Rule<'owned'>[] = [
  {
    pattern:
      /\b(?<owner>army|military|navy|air force|police|government|defen[cs]e ministry|interior ministry|foreign ministry)(?:[’']s?)?\s(?:\p{Ll}+\s){0,1}?(?:claims?|allegations?|accusations?|version|account|assertions?|narrative|statements?)\b/iu,
    effect: 'owned',
    reason: 'disputed [the army’s] version, contradicts [police] account',
    matches: 'the army’s version of events',
    misses: 'the army’s barracks',
  },
];

/** Whoever has no name here, whose words are meant. Group: owner. */
export const roleOwnedRules: readonly Rule<'owned'>[] = [
  {
    pattern:
      /^(?:to comment |comment )?(?:on |about |with )?[“"]?(?:the|this|that) (?<owner>(?:\p{Ll}+ ){0,2}?\p{Ll}+)[’']s? (?:\p{Ll}+ ){0,2}?(?:claims?|allegations?|accusations?|version|account|remarks?|comments?|assertions?|statements?|suggestions?|testimony|story|denials?)\b/iu,
    effect: 'owned',
    reason: 'contradicted [the company]’s account',
    matches: 'the company’s own account',
    misses: 'the account of the company',
  },
];

/** Cues that deny what somebody said by the words of their content. */
export const contradictingRules: readonly Rule<'somebody'>[] = [
  {
    pattern: /\b(?:contradict|rebut)/,
    effect: 'somebody',
    reason: '[contradicted] the minister: what the minister said',
    matches: 'appeared to contradict',
    misses: 'rejected',
  },
];

/** Cues by which a speaker takes back what he said himself. */
export const takingBackRules: readonly Rule<'own words'>[] = [
  {
    pattern:
      /\b(?:walk\p{L}* back|row\p{L}* back|back-?track\p{L}*|back-?pedal\p{L}*|back\p{L}* away|climb\p{L}* down|recant\p{L}*|retract\p{L}*|disown\p{L}*|withdr\p{L}+|t(?:ook|akes?|aken|aking) back)(?! \p{Ll}* ?\p{L}+[’']s\b)/iu,
    effect: 'own words',
    reason: 'the minister [backtracked on] the claim: one that he made',
    matches: 'withdrew the remark',
    misses: 'rejected the remark',
  },
  {
    pattern: /\bbeen (?:misquoted|misrepresented|mistranslated|(?:quoted|taken) out of context)\b/i,
    effect: 'own words',
    reason: 'the Board said he [had been misquoted]: in what its own man is said to have said',
    matches: 'he had been misquoted',
    misses: 'he had been quoted',
  },
];

/** Charges that an office owns, without the name of a body. */
export const officeOwnedRules: readonly Rule<'office'>[] = [
  {
    pattern:
      /\b(?:prosecution|prosecutors?|regulators?|plaintiffs?|state|crown)[’']s?\s(?:\p{Ll}+\s){0,2}(?:account|case|version|claims?|allegations?|charges?|story|evidence)\b/iu,
    effect: 'office',
    reason: '[the prosecution’s] account',
    matches: 'rejected the prosecution’s account',
    misses: 'rejected the witness’s account',
  },
];

/** "No officer", "not a single ship": none of a side’s own. */
const NO_OFFICER =
  /^(?:that )?(?:no|not a single|not one) (?:\p{Ll}+ )?(?:officers?|soldiers?|troops|agents?|guards?|staff|employees?|workers?|members?|crew|pilots?|ships?|planes?|aircraft|drones?|missiles?|shots?)\b/iu;

/** The speaker’s own side in reported speech, as the subject of a negated clause. */
export const reportedOwnRules: readonly Rule<'own side'>[] = [
  {
    pattern: /^(?:that )?(?:it|they|he|she|(?:none|no \p{Ll}+|not one) of (?:its|their|his|her)|its|their|his|her)\b/iu,
    effect: 'own side',
    reason: 'the navy said [it] had not fired on any ferry',
    matches: 'none of its ships was in the area',
    misses: 'none of the ships was in the area',
  },
  {
    pattern:
      /^(?:that )?(?:no|not a single|not one) (?:\p{Ll}+ )?(?:units?|forces|brigades?|batter(?:y|ies)|vessels?)\b/iu,
    effect: 'own side',
    reason: 'the general staff: [No unit] had opened fire',
    matches: 'No unit had opened fire along that stretch',
    misses: 'No inquiry was opened',
  },
  {
    pattern: NO_OFFICER,
    effect: 'own side',
    reason: 'police: [No officer] laid a hand on him',
    matches: 'No officer laid a hand on him',
    misses: 'No inquiry was opened',
  },
  {
    pattern: /^(?:that )?(?:not one|not a single) (?!of\b)(?:\p{Ll}+ ){1,2}(?:was|were|had|has|have)\b/iu,
    effect: 'own side',
    reason: 'the army: [Not one civilian vehicle] was hit',
    matches: 'Not one civilian vehicle was hit',
    misses: 'Not one of them was hit',
  },
  {
    pattern:
      /^(?:that )?(?:officers|police|soldiers|troops|guards|agents|staff|crews|pilots|gunners|stewards|forces) (?:had|have|did|were|was|are|never|would)\b/iu,
    effect: 'own side',
    reason: 'police said [officers had] carried no live ammunition',
    matches: 'officers had carried no live ammunition',
    misses: 'the officers had carried no live ammunition',
  },
  {
    pattern:
      /^(?:that )?there (?:is|was|are|were|has been|have been|had been) (?:no|never)\b(?! (?:doubt|question|reason|need))/iu,
    effect: 'own side',
    reason: 'the bank: [There is no] hole, where a hole is what it is charged with',
    matches: 'There is no hole in our books',
    misses: 'There is no doubt that they lied',
  },
  {
    pattern: /^(?:(?:did|does|do|had|has|have|was|were|is|are)(?: not|n[’']t| never)|never|at no)\b/iu,
    effect: 'own side',
    reason: 'the flight kept to its route and [did not] cross the border',
    matches: 'did not cross the border of any state',
    misses: 'the pilot did not cross the border',
  },
];

/** The arms of the speaker’s own side, or whom they did not hit. Tried on a negated clause. */
export const ownArmsRules: readonly Rule<'own arms'>[] = [
  {
    pattern:
      /\b(?:our|its|their) (?:\p{Ll}+ )?(?:forces|troops|soldiers|units?|brigades?|batter(?:y|ies)|artillery|guns|gunners|aircraft|planes?|warplanes?|jets?|helicopters?|pilots?|drones?|missiles?|rockets?|ships?|vessels?|navy|army|air force|fighters)\b/iu,
    effect: 'own arms',
    reason: 'The army insisted that none of [its aircraft] had been in the air',
    matches: 'none of its aircraft had been in the air',
    misses: 'we were not shown the basement',
  },
  {
    pattern:
      /^(?:that )?(?:no|not one|not a single) (?:civilians?|bystanders?|hospitals?|schools?|houses?|homes?|aid|ambulances?|churches|mosques?|journalists?|children|passengers?)\b/iu,
    effect: 'own arms',
    reason: 'the army: [Not one civilian] vehicle was hit',
    matches: 'Not one civilian vehicle was hit',
    misses: 'Not one of the guests was heard',
  },
];

/** Negations that leave no exception, so that they answer a charge whatever its words. Tried on a negated clause. */
export const flatRules: readonly Rule<'flat'>[] = [
  {
    pattern: /^(?:that )?(?:none|no \p{Ll}+|not one|nobody|no one) of\b/iu,
    effect: 'flat',
    reason: '[none of] its ships was in the area',
    matches: 'None of its ships was in the area',
    misses: 'Nonetheless its ships had left',
  },
  {
    pattern: NO_OFFICER,
    effect: 'flat',
    reason: '[No officer] laid a hand on him',
    matches: 'No officer laid a hand on him',
    misses: 'No inquiry was opened',
  },
  {
    pattern: /\b(?:anybody|anyone|nobody|no one)\b.*\b(?:anywhere|there|across)\b|\bat no (?:time|point|stage)\b/i,
    effect: 'flat',
    reason: 'Dalmar did not send [anybody anywhere]',
    matches: 'Dalmar did not send anybody anywhere',
    misses: 'Dalmar did not send a reply',
  },
];

/** Words for the speaker’s own side. Tried on a negated clause. */
export const ownSideRules: readonly Rule<'own side'>[] = [
  {
    pattern: /\b(?:we|our|us|ours|I|my|me)\b/i,
    effect: 'own side',
    reason: '[We] do not send bombs across the river',
    matches: 'We do not send bombs across the river',
    misses: 'They do not send bombs across the river',
  },
];
