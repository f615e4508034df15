import type { Rule } from '../../model/index.ts';

/** Who reckons how many, how far or when. Groups as in the formulas: source, cue, content. */
export const reckonedRules: readonly Rule<'instead' | 'strong' | 'spoken'>[] = [
  {
    pattern:
      /(?:^|, |; |\b(?:and|but|while) )(?<source>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+(?:, [^,;]{3,40},)?) (?:has |have |had )?(?<cue>puts?|estimate[sd]) (?<content>(?:the |its |his |her )?(?:[\p{L}’'-]+ ){1,6}?at [“"]?(?:about |around |some |not less than |not more than |no less than |no more than |no fewer than |fewer than |less than |just |as many as |up to |over |under |close to |at least |more than |nearly )?(?:[€$£]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens|hundreds|zero)\b)(?:[^;.]|\.\d)*?|turnout at \d[^;.,]*)(?=, while\b|, and\b|, but\b| and (?:\p{Ll}+ed|said|says)\b|[.;]?[”"]*$)/u,
    effect: 'strong',
    reason: 'management put the number of cancelled flights at 74',
    matches: 'Airport management put the number of cancelled flights at 74.',
    misses: 'They put the lamp at the door.',
  },
  {
    pattern:
      /(?:^|; )(?:(?:But|And|Earlier|Later|By contrast),? )?(?<source>(?!(?:It|There|That|This|He|She|They|We)\b)(?:(?:[Tt]he|An?|Its|His|Her) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+) (?:has |have |had |also |now )?(?<cue>sp(?:eaks?|oke|oken) of|counts?|counted|boasts? of|boasted of|lists?|listed|says?|said|logged) (?<content>(?:(?:at least|more than|fewer than|about|some|up to|nearly|almost|around|over|only|just|as many as) )?(?:\d[\d,]*(?:\.\d+)?(?: (?:million|thousand|hundred))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds|thousands)(?:-\p{Ll}+)?(?: (?:million|thousand|hundred|dozen))?)(?: (?:dead|deaths|killed|injured|wounded|missing|bodies|victims|people|[“"‘][\p{Ll} -]{2,30}[”"’]?))?)(?=[.;]|,(?!\d)|$)/u,
    effect: 'strong',
    reason: 'The inspectorate speaks of nine: a count that it gives',
    matches: 'The inspectorate speaks of nine.',
    misses: 'The inspectorate speaks of nine lost years.',
  },
  {
    pattern:
      /^(?<content>[^\n]{8,}?),? by (?<source>(?:the |its |\p{Lu})[\p{L}\p{N} .&-]{1,40}?)[’']s? (?:own |latest |first )?(?<cue>reckoning|count|tally|estimates?)(?=[,.;”"]|$)/u,
    effect: 'strong',
    reason: 'Eleven are dead by the company’s reckoning',
    matches: 'Eleven miners are dead by the company’s reckoning.',
    misses: 'Eleven miners were led by the company’s own men.',
  },
  {
    pattern:
      /^By (?<source>(?:the |its |\p{Lu})[\p{L}\p{N} .&-]{1,40}?)[’']s? (?:own |latest |first )?(?<cue>reckoning|count|tally|estimates?),? (?<content>[^\n]{8,}?)(?=[.”"]?$)/u,
    effect: 'strong',
    reason: 'By the union’s count, 40 are missing',
    matches: 'By the union’s count, 40 miners are missing.',
    misses: 'By the union’s gate, 40 miners stood.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat|[Ww]ho|[Ww]hich)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+) (?:has |have |had |later )?(?<cue>g[ai]ves?|g[ai]ven) (?<content>(?:the|its|his|her|their|an?) (?:\p{Ll}+ ){1,3}?(?:as|of|at) (?:about |around |some |just |under |over |nearly |at least |more than |no more than )?(?:[€$£]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)[^\n;]*?)(?=[.”"]*$)/u,
    effect: 'spoken',
    reason: '[The ambulance trust] gave the time as 19 minutes: a figure that it stands by',
    matches: 'The ambulance trust gave the time as 19 minutes from the first call.',
    misses: 'The ambulance trust gave the crew a week off.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+) (?<cue>(?:would|will)(?:n[’']t| not)) (?<content>(?:go|put it|say) (?:above|higher than|further than|beyond|more than) (?:\d[\d,.]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)[^\n;]*?)(?=[.”"]*$)/u,
    effect: 'spoken',
    reason: '[The doctor] would not go above nine: that, and no more',
    matches: 'The doctor would not go above nine.',
    misses: 'The doctor would not go above deck.',
  },
  {
    pattern:
      /(?:^|: |, |; )(?<content>(?:(?:at least|more than|about|some|up to|nearly|only) )?(?:\d[\d,]*(?:\.\d+)?(?: (?:million|thousand|hundred))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|hundreds|thousands))), (?<cue>says?|said|reckons?|reckoned|claims?|claimed) (?<source>(?:the |an? )?[\p{L}’'. -]{2,40}?)(?=[;,.]|$| and the\b)/u,
    effect: 'instead',
    reason: '600, say the police; the committee says 2,000',
    matches: 'How many came is disputed: 600, say the police; the committee says 2,000.',
    misses: 'On May 3, said the police, the road was shut.',
  },
];
