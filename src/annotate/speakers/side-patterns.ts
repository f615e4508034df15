import type { Rule } from '../../model/index.ts';

/** Phrases that tell who of several speaks, and for whom; the code names the row that it uses. */
export const sidePatterns = {
  neutral: {
    pattern: /\bRed (?:Cross|Crescent|Crystal)\b/u,
    effect: 'no side',
    reason: 'the Kestrian [Red Cross]: a body that stands between the sides, whatever state is in its name',
    matches: 'the Kestrian Red Cross',
    misses: 'a red cross on the door',
  },
  doneTo: {
    pattern:
      /(?:^|\s)(?:accus|blam|tell|told|urg|ask|warn|condemn|criticis|criticiz|suspect|su(?:e|ing)|arrest|invad|sanction|expel|attack)\p{Ll}*$/u,
    effect: 'no office',
    reason: '"Ardania [accuses] Belmark": what one does to another is no office of the other',
    matches: 'Ardania accuses',
    misses: 'Ardanian minister',
  },
  bareBody: {
    pattern: /^(?:police|prosecutors|coast ?guard|firefighters|fire service|ambulance service)$/,
    effect: 'kind',
    reason: '"Police" after "Aldermere police": a body by its kind alone',
    matches: 'police',
    misses: 'riot police',
  },
  capitalRole: {
    pattern:
      /^(?:Company|Firm|Operator|Manufacturer|Retailer|Carrier|Airline|Owner|Regulator|Watchdog|Police|Officials|Ministry|Minister|Government|Army|Union|Opposition|Prosecutors?|Families|Residents|Witnesses|Hospital|Commission)$/,
    effect: 'no name',
    reason: '[Company] says no fuel was lost: a role with the capital of its headline',
    matches: 'Operator',
    misses: 'Operator Services',
  },
  noBusiness: {
    pattern:
      /council|hospital|clinic|universit|college|school|church|association|federation|committee|commission|parliament|government|coalition|alliance|society|institute|foundation|army|navy|guard|embassy|congress|senate|assembly|tribunal|movement|prison|party$/i,
    effect: 'not a company',
    reason: 'these may be "the group", but never "the company"',
    matches: 'Women’s Refugee Council',
    misses: 'Brightwater Ltd',
  },
  bodyByOwner: {
    pattern: /^(?:the )?(?:\p{Lu}[\p{L}-]*|\p{Ll}+)(?: \p{Lu}[\p{L}-]*)*[’']s? (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+$/u,
    effect: 'named behind it',
    reason: '[Norland’s anti-doping agency], Nordop, said: a body told by whose it is, where its name follows',
    matches: 'Norland’s anti-doping agency',
    misses: 'Norland Anti-Doping Agency',
  },
  bareName: {
    pattern: /^(?:the )?\p{Lu}[\p{L}\p{N}&.’-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}\p{N}&.’-]*){0,5}$/u,
    effect: 'name',
    reason: 'Norland’s anti-doping agency, [Nordop], said: nothing but a name',
    matches: 'the SPA',
    misses: 'Nordop chief',
  },
  namedBody: {
    pattern: /^[Tt]he (?:\p{Lu}[\p{L}-]+ ){1,3}(?:campaign|administration|team|camp|transition)$/u,
    effect: 'named',
    reason: '[the Brandt campaign]: a body that goes by the name of its head',
    matches: 'the Brandt campaign',
    misses: 'the rival campaign',
  },
  businessArticle: {
    pattern: /^(?:The|An?|Shares) /,
    effect: 'cut',
    reason: 'words before the name of a business',
    matches: 'Shares Brightwater',
    misses: 'Brightwater Shares',
  },
  ofMany: {
    pattern: /^\p{Lu}\p{Ll}{2,}s[’'] \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u,
    effect: 'one body',
    reason: '[Parents’ Watch]: a body named after the many it is of',
    matches: 'Parents’ Watch',
    misses: 'Norland’s Watch',
  },
  countOf: {
    pattern:
      /^(?:at least |about |some )?(?:one|two|three|four|five|six|several|many|some|most|both|all|\d+) of (?:the )?/i,
    effect: 'cut',
    reason: 'how many of them is no part of whose they are',
    matches: 'Two of Corvin Line’s customers',
    misses: 'Corvin Line’s two customers',
  },
  ownBody: {
    pattern:
      /^(?:an?|the|its|one)?\s?(?<body>company|firm|group|agency|ministry|party|union|airline|bank|bureau|department|hospital|school|university|charity|campaign|movement|commission|club|utility|plant|refinery|factory|coalition|alliance|association|federation|network|mission|centre|center)(?:[’']s?)?\s(?:\p{Ll}+\s)?(?:spokes\p{L}+|officials?|executives?|lawyers?|leaders?|representatives?|directors?|chair\p{L}*|presidents?|chief|head|secretary|attorneys?|managers?)\b/iu,
    effect: 'owner',
    reason: '"a company spokeswoman", "the group’s leader": the body named before',
    matches: 'A company spokeswoman, Dana Whitlock',
    misses: 'a company of strangers',
  },
  alsoDid: {
    pattern:
      /(?<=\p{L}) (?:accused|accuses|blamed|blames|urged|warned|condemned|criticised|criticized|denounced) (?!of\b|by\b|in\b|on\b|for\b|with\b|over\b)\p{L}.*$/u,
    effect: 'cut',
    reason: '[Open Files] accused Norvane of lying and said it would sue: a first saying that a source was found with',
    matches: 'Open Files accused Norvane',
    misses: 'two men accused of lying',
  },
  newClause: {
    pattern: /[.;] |, (?:and|but|while|whereas|although|though)(?: |$)/,
    effect: 'another',
    reason: '[The mayor] spoke of four dead, and [the president] said: a source of two clauses is that of the last',
    matches: ' spoke of four dead, and ',
    misses: ', who led the board, ',
  },
  citingCue: {
    pattern: /^(?:citing|blaming|quoting|accusing|attributing)\b/,
    effect: 'the first',
    reason: '[The commission] halted a count that both sides say they won, citing faults: the subject of the sentence',
    matches: 'citing',
    misses: 'cited',
  },
  saidBefore: {
    pattern:
      /^[^,;]{2,80} (?:said|says|added|warned|announced|stated)(?: (?:on|late|early) \p{L}+(?: \p{L}+)?)?(?: (?:at|in|during) an? [^,;]{3,40})?, $/u,
    effect: 'goes on',
    reason: '[an official said on Saturday,] blaming the rebels',
    matches: 'a security official said on Saturday, ',
    misses: 'Norland’s offer to the union, ',
  },
  ofCommonBody: {
    pattern: /\b(?:for|of|at|with) (?:the|an?|its|his|her|their) \p{Ll}/u,
    effect: 'of another',
    reason: '"a spokesman for the centre": speaks for a body of its own, not for the state that spoke last',
    matches: 'spokesman for the centre',
    misses: 'spokesman for Ostrenia',
  },
  oneBody: {
    pattern: /\b(?:army|navy|military|union|opposition|coast ?guard|administration)$/iu,
    effect: 'one',
    reason: '"The guards’ union … its chairman": many who are one body',
    matches: 'guards’ union',
    misses: 'guards’ unions',
  },
  another: {
    pattern:
      /^(?:another|one|one of (?:them|the \p{Ll}+)|an? (?:second|third|fourth|fifth)|the (?:first|second|third|other))$/iu,
    effect: 'one',
    reason: '"A third, Ostra": whom the words after the comma name',
    matches: 'A third',
    misses: 'A third of them',
  },
  notOfBody: {
    pattern:
      /\b(?:customers?|counterparts?|clients?|critics?|opponents?|rivals?|neighbou?rs?|victims?|survivors?|users?|investors?|shareholders?|competitors?|creditors?|auditors?|tenants?|passengers?|patients?|accusers?|viewers?|voters?|residents?|widows?|mothers?|fathers?|sisters?|brothers?|friends?)\b/i,
    effect: 'own side',
    reason: 'Corvin Line’s [customers] do not speak for it',
    matches: 'Corvin Line’s largest customers',
    misses: 'Corvin Line’s officials',
  },
  defence: {
    pattern:
      /,? (?:defending|for the defen[cs]e)\b|\b[Dd]efen[cs]e (?:lawyers?|attorneys?|counsel|barristers?|solicitors?|team)\b|^(?:[Tt]he )?defen[cs]e$/u,
    effect: 'for the accused',
    reason: '"Colm Hartigan KC, defending": speaks for who is on trial',
    matches: 'Colm Hartigan KC, defending,',
    misses: 'the Defence Ministry',
  },
  defendant: {
    pattern:
      /^(?:, \d\d,|, of [^,.]{3,40},)?\s(?:has |had |also )?(?:den(?:ies|ied) (?:\p{L}+ ){0,2}(?:charges?|counts?)|(?:rejects?|rejected|disputes?|disputed|contests?|contested) (?:\p{L}+ ){0,2}counts?|plead(?:s|ed)? not guilty|pleaded|(?:is|was|has been) (?:charged|accused|on trial|indicted)|stands? (?:accused|trial)|faces? (?:\p{L}+ ){0,2}(?:charges?|counts?|trial))\b/u,
    effect: 'accused',
    reason: '"Leonard Pryce, 58, denies four counts": who is on trial',
    matches: ', 58, denies four counts of bribery',
    misses: ', 58, drives a bus',
  },
  fighters: {
    pattern:
      /(?<=^(?:[\p{L}’'-]+ ){0,4}|\b(?:speaks?|spoke|speaking) (?:for|on behalf of) (?:the )?)(?:rebels?|insurgents?|guerrillas?|separatists?|militants?|jihadists?)\b/iu,
    effect: 'own side',
    reason: '"Peruvian [rebels]", "Ibo Nassar, who speaks for the [rebels]": not of the state whose name they bear',
    matches: 'Ibo Nassar, who speaks for the rebels',
    misses: 'a diplomat from the capital, which the rebels hold',
  },
  fightersBefore: {
    pattern: /\b(?<who>rebels?|insurgents?|guerrillas?|separatists?|militants?|jihadists?) (?:of|from) (?:the )?$/iu,
    effect: 'own side',
    reason: '[rebels] of the Sel Maran Front: whose side a body is on',
    matches: 'Adruna’s government and rebels of the ',
    misses: 'rebels who fled the ',
  },
  fightersAfter: {
    pattern: /^ (?<who>rebels?|insurgents?|guerrillas?|separatists?|militants?|jihadists?)\b/iu,
    effect: 'own side',
    reason: 'Sel Maran [rebels]: whose side a body is on',
    matches: ' rebels, but',
    misses: ' and rebels',
  },
  counsel: {
    pattern: /\b(?:lawyers?|solicitors?|barristers?|defen[cs]e)\b/i,
    effect: 'of the accused',
    reason: '"Nine men were arrested; their [lawyer]": not the prosecutors’',
    matches: 'lawyer',
    misses: 'prosecutor',
  },
  bareSpokesman: {
    pattern: /^spokes(?:man|woman|person)$/,
    effect: 'of the body before',
    reason: 'Valdera questioned it; a [spokesman] said',
    matches: 'spokesman',
    misses: 'army spokesman',
  },
  speaksFor: {
    pattern:
      /\b(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|spokes\p{L}+|agents?|representatives?|publicists?|aides?|press secretary)\b/iu,
    effect: 'for a person',
    reason: '"Olin’s attorney": speaks for the person',
    matches: 'attorney',
    misses: 'neighbour',
  },
} as const satisfies Readonly<Record<string, Rule<string>>>;
