import type { HedgeKind, Rule } from '../../model/index.ts';

const row = (
  pattern: RegExp,
  effect: HedgeKind,
  reason: string,
  [matches, misses]: [string, string],
): Rule<HedgeKind> => ({
  pattern,
  effect,
  reason,
  matches,
  misses,
});

const be = '(?:is|are|was|were|be|been|being)';
const number =
  '(?:the |an? |half an? |[$€£])?(?:\\d|(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|quarter|third)\\b)';

/** Words that leave a statement to somebody else. */
export const attributionRules: readonly Rule<HedgeKind>[] = [
  row(
    /\b(?:allegedly|reportedly|supposedly|purportedly|ostensibly|self-(?:proclaimed|described|styled))\b/i,
    'attribution',
    'adverbs of hearsay',
    ['was reportedly seen', 'reported on it'],
  ),
  row(
    /\b(?:alleged|purported|supposed|so-called)\b(?! (?:to have )?(?:that|on|to)\b)/i,
    'attribution',
    'a noun that others vouch for; "he alleged that" is a verb',
    ['the alleged attack', 'he alleged that it was'],
  ),
  row(
    new RegExp(`\\b${be} (?:alleged|purported|reported|said|rumou?red|understood|thought) to\\b`, 'i'),
    'attribution',
    'passive hearsay',
    ['is said to show a boat', 'he said to wait'],
  ),
  row(/\bsuspected\b(?! (?:that|of)\b)/i, 'attribution', 'a suspicion of somebody', [
    'a suspected saboteur',
    'she suspected that it broke',
  ]),
  row(/\baccused (?=\p{Ll}+er\b)|\bwould-be\b/iu, 'attribution', 'accused as an adjective', [
    'the accused murderer',
    'accused him',
  ]),
  row(
    /\bapparent(?= (?:attack|strike|attempt|suicide|murder|link|plot|assassination|shooting|blast|explosion|accident|sabotage|bomb|drone|missile|victim|hack)\b)/i,
    'attribution',
    'an event taken for one',
    ['an apparent attack', 'the heir apparent said'],
  ),
];

/** Words that say it was not checked, or that it may not be so. */
export const doubtRules: readonly Rule<HedgeKind>[] = [
  row(
    /\b(?:unverified|unconfirmed|uncorroborated|unsubstantiated|unproven|unproved|unauthenticated|unfounded|baseless|questionable|dubious|doubtful|implausible|far-fetched|discredited|debunked)\b/i,
    'doubt',
    'adjectives of doubt',
    ['Unverified video', 'verified video'],
  ),
  row(
    /\b(?:(?:can|could|has|have|had|was|were|been)(?: not|n['’]t)(?: (?:been|yet|be|immediately|independently))*|cannot(?: (?:be|immediately|independently))*|(?:not|never) (?:been )?(?:immediately |independently )?|yet to be (?:independently )?|unable to (?:immediately |independently )?|impossible to (?:independently )?) ?(?:verif(?:y|ied)|confirm(?:ed)?|authenticated?|corroborated?|substantiated?|establish(?:ed)?|validated?|determined?)\b/i,
    'doubt',
    'it was not checked',
    ['which could not be independently verified', 'which was independently verified'],
  ),
  row(
    /(?=could be )(?<=\b(?:none|nothing|neither|no \p{L}{2,20})\b[^.!?\n]{0,40} )could be (?:independently )?(?:confirmed|verified|corroborated)\b/iu,
    'doubt',
    'nothing of it was checked',
    ['none of those figures could be confirmed', 'those figures could be confirmed'],
  ),
  row(
    /\b(?:if (?:confirmed|true|verified|proven|accurate)|remains? (?:unclear|unknown|uncertain)|(?:is|was) (?:not clear|unclear)|no way (?:to|of) (?:know|verify|confirm)(?:ing)?)\b/i,
    'doubt',
    'it is open',
    ['The plot, if confirmed, would', 'they confirmed it'],
  ),
  row(
    /\b(?:without (?:offering |providing |giving |any |citing )*(?:evidence|proof)|no (?:evidence|proof) (?:was|has been|to))\b/i,
    'doubt',
    'nothing was shown for it',
    ['presented without evidence', 'with new evidence'],
  ),
];

/** Words that say it can be so. */
export const possibilityRules: readonly Rule<HedgeKind>[] = [
  row(
    /\b(?:[Mm]ay|[Mm]ight)\b(?! (?:\d|Day\b|and (?:April|June)\b))(?<!\b(?:in|since|of|last|until|by|this|next|from|during|late|early|mid|before|after|Theresa|Mrs|Ms|Mr) [Mm]ay)(?<!\b(?:the|his|her|their|its|military|whose|all|with|great|of) might)(?! (?:as well|said|told|was|is|has|had|saw|began|will|would|brought)\b)(?![,.’'])(?= \p{Ll})/u,
    'possibility',
    'a modal; the month, the name and the noun are not',
    ['it may have fallen', 'in May 3 ships fell'],
  ),
  row(
    /(?<!\bbefore \p{L}{1,20} )\bcould\b(?!(?:n['’]t| not| no longer| only)\b)/iu,
    'possibility',
    'a modal; "could not" denies, "before they could" tells of ability',
    ['rain could fall', 'it could not be'],
  ),
  row(
    /\b(?:possibly|perhaps|maybe|likely|unlikely|probably|presumably|conceivably|potentially|apparently|seemingly|evidently)\b/i,
    'possibility',
    'adverbs of likelihood',
    ['was probably hit', 'a probable cause'],
  ),
  row(
    /\b(?:possible|probable|potential)(?= \p{L})(?! (?:to|for|that|of)\b)/iu,
    'possibility',
    'adjectives of likelihood before a noun',
    ['a possible attack', 'it was possible to see'],
  ),
  row(/\b(?:appear(?:s|ed|ing)?|seem(?:s|ed|ing)?) (?:to|as|like|that)\b/i, 'possibility', 'it looks so', [
    'appears to show smoke',
    'he appeared in court',
  ]),
  row(
    new RegExp(`\\b${be} (?:believed|thought|feared|presumed|considered|assumed|expected|estimated) to\\b`, 'i'),
    'possibility',
    'passive belief',
    ['is believed to have fled', 'she believed too much'],
  ),
  row(
    /\b(?:suggests?|suggesting|indicates?|indicating) that\b/i,
    'possibility',
    'signs of it; in the past tense it is a verb of saying',
    ['which suggests that it fell', 'she suggested that it fell'],
  ),
];

/** Words that round a number. */
export const approximationRules: readonly Rule<HedgeKind>[] = [
  row(
    new RegExp(
      `(?<!\\b(?:talk|talks|talked|talking|speak|spoke|spoken|speaking|ask|asks|asked|asking|complain|complained|lie|lied|know|knew|think|thought|worried|worry|warned|warning|heard|hear|questions?|concerns?|concerned|stor(?:y|ies)|care|how|what|all|and|just|report|reports|book|article) )\\babout(?= ${number})`,
      'i',
    ),
    'approximation',
    'rounds a number; after talk, stories and worries it names a topic',
    ['about 150 neighbours', 'talks about two islands'],
  ),
  row(
    new RegExp(
      `\\b(?:around|some|nearly|almost|roughly|approximately|approx\\.|close to|up to|as many as|as much as|an estimated|estimated|circa)(?= ${number})`,
      'i',
    ),
    'approximation',
    'rounds a number',
    ['some 200 people', 'around the corner'],
  ),
  row(
    /\b(?:dozens|scores|hundreds|thousands|tens of thousands|millions)(?= of\b)|\b(?:several|a few|a couple of)(?= (?:dozen|hundred|thousand|million|people|days|weeks|hours)\b)/i,
    'approximation',
    'a number left open',
    ['dozens of people', 'a dozen people'],
  ),
  row(/(?<=\d )(?:or so|or more|or thereabouts)\b/i, 'approximation', 'rounds the number before', [
    '20 or so',
    'if or so',
  ]),
];
