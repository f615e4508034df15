import type { Rule } from '../../model/index.ts';

/** Words that tie a seat of government to its state. Groups: seat, state. */
export const capitalRules: readonly Rule<'capital'>[] = [
  {
    pattern: /(?<seat>\p{Lu}[\p{L}’'-]+), (?:the )?(?<state>\p{Lu}[\p{L}-]+)(?:[’']s)? capital\b/u,
    effect: 'capital',
    reason: 'Dalmar, the Tarvanian capital',
    matches: 'in Dalmar, the Tarvanian capital',
    misses: 'in Dalmar, the largest port',
  },
  {
    pattern: /(?<state>\p{Lu}[\p{L}-]+)(?:[’']s)? capital,? (?<seat>\p{Lu}[\p{L}’'-]+)/u,
    effect: 'capital',
    reason: 'Tarvania’s capital, Dalmar',
    matches: 'in Tarvania’s capital, Dalmar',
    misses: 'in Tarvania’s capital markets',
  },
  {
    pattern: /(?<seat>\p{Lu}[\p{L}’'-]+), (?:the )?capital of (?<state>\p{Lu}[\p{L}-]+)/u,
    effect: 'capital',
    reason: 'Dalmar, the capital of Tarvania',
    matches: 'in Dalmar, the capital of Tarvania',
    misses: 'in Dalmar, the capital of jazz',
  },
  {
    pattern: /\bcapital of (?<state>\p{Lu}[\p{L}-]+), (?<seat>\p{Lu}[\p{L}’'-]+)/u,
    effect: 'capital',
    reason: 'the capital of Tarvania, Dalmar',
    matches: 'in the capital of Tarvania, Dalmar',
    misses: 'in the capital of Tarvania on Monday',
  },
];

/** Uses that show a word to be a state. Groups: state, and other for a second one. */
export const statehoodRules: readonly Rule<'state'>[] = [
  {
    pattern:
      /(?<state>\p{Lu}[\p{L}-]{3,})(?:[’']s)?(?: (?:foreign|defence|defense|transport|interior|finance|health|justice|energy|state|federal|naval|border|security|intelligence|military|presidential))? (?:government|admiralty|television|army|navy|military|ministry|[Ff]oreign [Mm]inister|[Pp]rime [Mm]inister|[Pp]resident|authorities|officials?|troops|forces|parliament|embassy|[Aa]mbassador|coastguard|coast guard|air force|border guards?|police|state media)\b/u,
    effect: 'state',
    reason: 'the [Tarvanian] government: a state has bodies',
    matches: 'the Tarvanian foreign ministry',
    misses: 'the Tarvanian hills',
  },
  {
    pattern:
      /(?:^|[.”"\n]\s)In (?<state>\p{Lu}[\p{L}-]{3,}),(?: which [^,.;\n]{3,80},)? (?:an?|the) (?:senior )?(?:foreign|defen[cs]e|interior) (?:ministry|minister)\b/u,
    effect: 'state',
    reason: 'In [Tarvania], which borders the sea, a foreign ministry spokesman said',
    matches: 'In Tarvania, which sells the jets, a foreign ministry spokesman declined to comment',
    misses: 'In Tarvania, which borders the sea, a baker said',
  },
  {
    pattern: /\b[Nn]eighbou?ring (?<state>\p{Lu}[\p{L}-]{3,})/u,
    effect: 'state',
    reason: 'neighbouring [Ostrenia]',
    matches: 'from neighbouring Ostrenia',
    misses: 'from neighbouring streets',
  },
  {
    pattern:
      /\b(?:[Rr]elations|border|war|truce|treaty|ceasefire|tensions?|dispute) between (?<state>\p{Lu}[\p{L}-]{3,}) and (?<other>\p{Lu}[\p{L}-]{3,})/u,
    effect: 'state',
    reason: 'relations between [Maravia] and [Ostrenia]',
    matches: 'the border between Maravia and Ostrenia',
    misses: 'the road between Maravia and Ostrenia',
  },
  {
    pattern:
      /(?<state>\p{Lu}[\p{L}-]+(?:ia|stan|land|mark)) (?:has |had )?(?:repeatedly |always |long |also |again |since |flatly |firmly |strongly |categorically )?(?:accus|blam|den(?:y|ie)|reject|retaliat|summon|expel|invad|declar|demand|condemn|warn|insist)/u,
    effect: 'state',
    reason: '[Tarvania] accuses: a name like a state’s, which acts like one',
    matches: 'Tarvania has accused its rival',
    misses: 'Norland rose and spoke',
  },
  {
    pattern:
      /\b(?:accuse[sd]?|blame[sd]?|accusing|blaming) (?<state>\p{Lu}[\p{L}-]+(?:ia|stan|land|mark))\b(?! \p{Lu})/u,
    effect: 'state',
    reason: 'Voland accuses [Belmark]: a name like a state’s, which is accused like one',
    matches: 'Voland accused Belmark of blowing up the dam',
    misses: 'Voland accused Norland Harvey of theft',
  },
  {
    pattern: /\b(?:against|from|by|in|with|of|at|on) (?<state>\p{Lu}[\p{L}-]+(?:ia|stan))\b(?! \p{Lu})/u,
    effect: 'state',
    reason: 'sanctions against [Tarvania]',
    matches: 'sanctions against Tarvania were lifted',
    misses: 'a letter from Olivia Tarn',
  },
];

/** Full names of states. Groups: state, its short name, and whole. */
export const fullNameRules: readonly Rule<'full name'>[] = [
  {
    pattern:
      /(?<whole>(?:United States|United Kingdom|(?:\p{Lu}\p{L}+ )?(?:Republic|Kingdom|Emirate|Sultanate)) of (?<state>\p{Lu}[\p{L}-]{3,}))(?!\p{L})(?! \p{Lu})/u,
    effect: 'full name',
    reason: '[United States of Ferrano]: a state of its own, not the one that its first words name',
    matches: 'The United States of Ferrano denied it',
    misses: 'The United States denied it',
  },
];

/** The state in the place line of a report, which is that of bodies it names without one. Group: state. */
export const homeRules: readonly Rule<'home'>[] = [
  {
    pattern:
      /(?:^|\n)\p{Lu}[\p{Lu} .’'-]{2,40}, (?<state>\p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}?)(?:, \p{Lu}\p{L}+\.? \d{1,2})?(?: \([^()\n]{2,30}\))? (?:—|–|--?) /u,
    effect: 'home',
    reason: 'MIRANDEL, Vossar, June 14 (Petrel) — The army denied it: the army of Vossar',
    matches: 'MIRANDEL, Vossar, June 14 (Petrel) — The army denied it.',
    misses: 'Mirandel, Vossar and others — The army denied it.',
  },
];

/** What follows a known name that is a part of another one. */
export const ofRules: readonly Rule<'goes on'>[] = [
  {
    pattern: /^ of (?:the )?\p{Lu}/u,
    effect: 'goes on',
    reason: 'Senate [of Norland]: not the body that is called so without more',
    matches: ' of Norland rejected it',
    misses: ' rejected it',
  },
];

/** Words in a state’s place that are no state. */
export const noStateRules: readonly Rule<'no state'>[] = [
  {
    pattern: /^(?:The|Their|State|Local|Federal|National|Royal)$/,
    effect: 'no state',
    reason: '[Federal] police',
    matches: 'Federal',
    misses: 'Tarvania',
  },
  {
    pattern:
      /^(?:Three|Four|Five|Seven|Eight|Nine|Eleven|Twelve|Dozens|Hundreds|Another|Each|Every|Various|Multiple|Numerous|Certain|Unnamed|Retired|Civilian|Tribal|Village|Island|Rescue|Relief|Medical|Riot|Armed|Military|Traffic|Transport|Border|Senior|Junior|Former|Current|City|Town|County|Provincial|Regional|Central|Government|Rebel|Several|Some|Many|Most|Other|Both|These|Those|Security|Health|Defen[cs]e|Justice|Interior|Foreign|Finance|Police|Army|Navy|Public|Port|Prison|Election|Electoral|Harbou?r|Airport|Hospital|Emergency|Intelligence|Western|Eastern|Northern|Southern|Opposition|Union|Company|Court|Customs|Fire|Rescue|Immigration|Presidential|Parliament|Party|Coalition|Church|School|University|Industry|Sports?|Team|Club|League|Tax|Loyal|Elite|Special|Pro|Anti)$/,
    effect: 'no state',
    reason: '[Riot] police, at the start of a sentence',
    matches: 'Riot',
    misses: 'Tarvania',
  },
  {
    pattern:
      /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|(?:Septem|Octo|Novem|Decem)ber)$/,
    effect: 'no state',
    reason: 'on [Sunday] Foreign Minister Orlen spoke',
    matches: 'Sunday',
    misses: 'Sundmark',
  },
];

/** Endings that make an adjective or a people of a state’s name; what is left is its stem. */
export const demonymRules: readonly Rule<'ending'>[] = [
  {
    pattern: /(?:ian|ean|an|ish|ese|ic|i|er)s?$/,
    effect: 'ending',
    reason: 'tarvan[ian], sund[ish]',
    matches: 'tarvanians',
    misses: 'sundmark',
  },
];

/** Endings of adjectives that may lack more of the name than their ending. */
export const kinRules: readonly Rule<'adjective'>[] = [
  {
    pattern: /(?:ish|ian|ese|ic)$/,
    effect: 'adjective',
    reason: 'Sund[ish] of Sundmark',
    matches: 'Sundish',
    misses: 'Sundmark',
  },
];

/** Endings of adjectives and peoples, which are no state’s own name. */
export const adjectiveRules: readonly Rule<'adjective'>[] = [
  {
    pattern: /(?:ish|ese|ian|ic)s?$/,
    effect: 'adjective',
    reason: 'Tarvania before Tarvan[ian]',
    matches: 'Tarvanians',
    misses: 'Tarvania',
  },
];

/** Words before a name by which it is another one. Tried on the word before. */
export const nameOpenerRules: readonly Rule<'another name'>[] = [
  {
    pattern: /^(?:West|East|North|South|New|Upper|Lower|Port|Fort|San|Santa|Saint|St)$/u,
    effect: 'another name',
    reason: '[West] Virginia is not Virginia',
    matches: 'West',
    misses: 'Western',
  },
];

/** Words after a name by which it is a title: of a newspaper, a university. Tried on what follows. */
export const nameEndRules: readonly Rule<'title'>[] = [
  {
    pattern:
      /^ (?:Post|Times|T(?:oday|ODAY)|Journal|Herald|Tribune|Gazette|Globe|Chronicle|Observer|Examiner|Inquirer|Daily|Review|University|College|Airlines|Airways)\b/u,
    effect: 'title',
    reason: 'the Washington [Post] is no voice of the United States',
    matches: ' Post reported',
    misses: ' post offices',
  },
];
