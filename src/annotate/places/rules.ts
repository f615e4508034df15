import type { Rule } from '../../model/index.ts';

const row = <Effect>(
  pattern: RegExp,
  effect: Effect,
  reason: string,
  [matches, misses]: [string, string],
): Rule<Effect> => ({
  pattern,
  effect,
  reason,
  matches,
  misses,
});

/** What the words right before a name say: it lies there, it may lie there, or it is no place. */
export type Before = 'place' | 'direction' | 'person';

const skipped = `(?:the |both |nearby |neighbou?ring |central |eastern |western |northern |southern |north |south |east |west |north-?eastern |north-?western |south-?eastern |south-?western |downtown |greater |occupied |lakeside |coastal |the (?:capital|city|town|village|port|heart|centre|center|outskirts|suburbs|streets|region|north|south|east|west) (?:of )?|parts of |much of |most of |all of )`;

/** Tried on the words before a name, which they end. The first row that fits wins. */
export const beforeRules: readonly Rule<Before>[] = [
  row(
    /\b(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sgt|Col|Lt|Capt|Prof|Sir|Lord|Lady|President|Minister|Secretary|Judge|Justice|Senator|Governor|Mayor|Chancellor|King|Queen|Prince|Princess)\.?|confidence in|interest in|faith in|trust in|believes? in|according to|named|called|actor|singer) $/,
    'person',
    'titles, and verbs that take persons',
    ['said Gov. ', 'the governor in '],
  ),
  row(
    new RegExp(
      String.raw`\b(?:in|In|at|At|near|Near|outside|Outside|inside|Inside|around|across|Across|throughout|within|off|Off|reached|entering|bombed|shelled|occupied|besieged|visited|visiting|leaving|left) ${skipped}{0,3}$`,
    ),
    'place',
    'what lies in or near it is there',
    ['fighting near the town of ', 'said the man who '],
  ),
  row(
    new RegExp(
      String.raw`\b(?:to|from|From|into|toward|towards|over|through|against|on|of|between|via|beyond|north|south|east|west) ${skipped}{0,3}$`,
    ),
    'direction',
    'a way to or from it, or part of it',
    ['a train from ', 'a train which '],
  ),
];

/** Tried on the words after a name, which they begin: the name acts, so it is a government, paper or team. */
export const actorRules: readonly Rule<'actor'>[] = [
  row(
    /^ (?:(?:has|had|also|later|itself|immediately|strongly|flatly|again|repeatedly|now) ){0,2}(?:said|says|insist(?:ed|s)|den(?:ied|ies)|accus(?:ed|es)|warn(?:ed|s)|claim(?:ed|s)|reject(?:ed|s)|dismiss(?:ed|es)|blam(?:ed|es)|vow(?:ed|s)|call(?:ed|s) (?:for|on)|maintain(?:ed|s)|urg(?:ed|es)|wants?|refus(?:ed|es)|agreed|announc(?:ed|es)|condemn(?:ed|s)|confirm(?:ed|s)|decided|believes|argu(?:ed|es)|alleg(?:ed|es)|responded|retaliated|demand(?:ed|s))\b/,
    'actor',
    'a verb of saying or deciding',
    [' insisted it had no part', ' in the night'],
  ),
];

/** Frames that make any capitalised name a place, known or not; group `name` is the place. */
export const frameRules: readonly Rule<'place'>[] = [
  row(
    /\b(?:village|town|city|port|hamlet|settlement|suburb|district|province|region|island|port city|commune|neighbou?rhood|harbou?r|strait|municipality|county|oblast|governorate|parish|valley|Strait|Gulf|Isle|Bay) of (?<name>\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2})/u,
    'place',
    'named by its kind',
    ['in the village of Gurras', 'the village offered help'],
  ),
  row(
    /\b(?:[Tt]he|its|their)(?: \p{L}{3,15})? capital,? (?<name>\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?)(?=,|\.|’s| (?:and|on|in|by|from|was|is)\b)/u,
    'place',
    'named as a capital',
    ['the capital, Halvik, said', 'the capital is Halvik'],
  ),
  row(
    /(?=\p{Lu})(?<=\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]cross|[Ff]rom|[Tt]o|[Oo]f) (?:the |the country[’']s )?(?:\p{Ll}{3,12} )?)(?<name>\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?)(?<![’']s) (?:region|oblast|province|district|county|governorate|valley|peninsula)\b/u,
    'place',
    'named by the kind that follows',
    ['in the Kherson region', 'the Kherson regional council'],
  ),
  row(
    /(?<=\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) )(?<name>\p{Lu}[\p{L}’'-]{2,30}(?: \p{Lu}[\p{L}’'-]{1,30})?)(?=, (?:a|an|the|its) (?:\p{Ll}[\p{L}-]{1,15} ){0,3}(?:village|town|city|port|settlement|suburb|hamlet|capital|district|island)\b)/u,
    'place',
    'told to be a town',
    ['In Shpellas, the uppermost settlement, there', 'In Shpellas, the mayor said'],
  ),
  row(
    /^(?<name>\p{Lu}[\p{L}’'-]{2,30}(?: \p{Lu}[\p{L}’'-]{1,30})?)(?=, (?:a|an|the) (?:\p{Ll}[\p{L}-]{1,15} ){0,3}(?:village|town|city|port|settlement|suburb|hamlet|capital) (?:of|on|in|near|at|that|where|with|north|south|east|west)\b)/mu,
    'place',
    'told to be a town',
    ['Port Selwick, a town of about 60,000', 'Ann Selwick, a town clerk,'],
  ),
  row(
    /^(?<name>\p{Lu}[\p{Lu}’'-]{2,30}(?: \p{Lu}[\p{Lu}’'-]{1,30}){0,2})(?=, \p{Lu}[^\n—–-]{1,60} ?[—–-]|(?:, \p{Lu}[^\n—–-]{1,40})? \(\p{Lu}[^()\n]{1,40}\) ?[—–-])/mu,
    'place',
    'the place line of an agency',
    ['PORT SELWICK, Maravia, March 9 (Petrel) — An explosion', 'WHAT THEY CLAIM — For years'],
  ),
  row(/^(?<name>\p{Lu}[\p{Lu}’'-]{3,30}) [—–-] (?=\p{Lu})/mu, 'place', 'a place line of one word', [
    'BRESTOVA — Karvelia on Friday',
    'WHAT THEY CLAIM — For years',
  ]),
];
