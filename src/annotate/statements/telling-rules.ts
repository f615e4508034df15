import type { Rule } from '../../model/index.ts';

/** Who takes a position, in whatever verb or noun. Groups as in the formulas: source, cue, content. */
export const tellingRules: readonly Rule<'instead' | 'strong' | 'spoken' | 'closing'>[] = [
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Nn]obody|[Ww]e|[Ii])\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+(?:, [^,;:“”"]{3,60},)?) (?<cue>(?:(?:did|does|do|has|have|had|would)(?:n[’']t| not) (?:(?:immediately|directly) )?(?:answer|answered|respond|responded|reply|replied)|(?:gave|made|had|offered) no (?:answer|reply|response)),? (?:when|after being) (?:repeatedly )?(?:asked|pressed|challenged)) (?<content>[^\n]{2,}?)(?=[.”"]*$)/u,
    effect: 'instead',
    reason: '[He] did not answer when asked how long it took: silence, and nothing that he asked',
    matches: 'He did not answer when asked how long it had taken to call a doctor.',
    misses: 'He did not answer the door.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?!(?:[Ii]t|[Tt]hat)[’']s)(?:(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) )?(?:[\p{L}.-]+ ){0,4}?[\p{L}.-]+)[’']s? (?<cue>(?:\p{Ll}+ )?(?:recollection|memory|understanding|contention|position|view|line|version|account|case|explanation|answer|belief|assumption|verdict) (?:is|was|has been|remains?|remained)) that (?<content>[^\n]{8,}?)(?=[.”"]*$)/u,
    effect: 'spoken',
    reason: '[Miss Sarkany]’s recollection is that she first heard of it on Monday',
    matches: 'Miss Sarkany’s recollection is that she first heard of it on Monday.',
    misses: 'Miss Sarkany’s recollection is poor.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Nn]obody|[Ww]e|[Ii])\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+) (?<cue>(?:(?:can|could|(?:has|had) been able to|was able to) find|finds|found|has|had|have) no (?:trace|record|note|mention|knowledge|recollection|memory) of) (?<content>[^\n]{2,}?)(?=[.”"]*$)/u,
    effect: 'spoken',
    reason: '[The ministry] can find no trace of it',
    matches: 'The ministry can find no trace of it.',
    misses: 'The ministry has no cellar.',
  },
  {
    pattern:
      /^(?<content>(?:[Ii]n |[Bb]y |[Ff]rom |[Ww]ith )?(?:[Ww]hat|[Ww]hose|[Ww]ho|[Ww]hether|[Ww]hich|[Ww]here|[Ww]hen|[Hh]ow|[Ww]hy)\b[^.;“”"\n]{3,80}),? (?<!\b[Tt]he (?:\p{Lu}[\p{L}’'-]* )*)(?<source>he|she|they|it|(?:the|an?|its|his|her) (?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+|\p{Lu}[\p{L}’'.-]+) (?<cue>(?:could|can|would|will)(?:not|n[’']t| not) (?:yet )?(?:say|tell|discuss|disclose|confirm))(?=[.,;”"]|$)/u,
    effect: 'spoken',
    reason: 'In what state they reached the school [Halmond] could not say',
    matches: 'In what state the boxes reached the school Halmond could not say.',
    misses: 'What the printer could not carry it sold.',
  },
  {
    pattern:
      /^(?:(?:But|And),? )?(?:(?:On \p{Lu}\p{Ll}+day(?: (?:morning|afternoon|evening|night))?|(?:Yesterday|Today|Earlier|Later|Last night|At first|By noon)),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat|[Ww]ho|[Ww]hich|[Ii]n|[Oo]n|[Aa]t)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+) (?:has |have |had |also |later )?(?<cue>sp(?:eaks?|oke|oken) of) (?<content>[“"][^\n]{6,}?)(?=[.”"]*$)/u,
    effect: 'strong',
    reason: 'On Monday [the ministry] spoke of “a crude imitation”',
    matches:
      'On Monday morning the Ministry of Education spoke of “a crude imitation, of the kind that surfaces every year”.',
    misses: 'On Monday the minister spoke of his youth.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<content>[Tt]hat)(?:[’']s| is| was) (?<cue>not (?:at all )?(?:how|what|the way)) (?<source>(?!(?:it|this|that|things|one)\b)[^.;“”"\n]{2,60}?) (?<judged>remember(?:s|ed)?|recall(?:s|ed)?|tell(?:s)?|told|see(?:s)?|saw|describe[sd]?|put(?:s)?)(?= (?:it|things|them|the|his|her|its|their)\b|[.,;]|$)/u,
    effect: 'instead',
    reason: 'That is not how [the superintendent] remembers it: denies what was said before',
    matches: 'That is not how Chief Superintendent Bo Ansgar remembers his morning.',
    misses: 'That is not how it works.',
  },
  {
    pattern:
      /^(?<content>[“"][^“”"\n]{2,}[,?!][”"]) (?<cue>\p{Ll}{2,}(?:ed|rew|poke|ang|old|aid)(?: back| out| on| up)?) (?<source>(?:(?:Mr|Mrs|Ms|Dr|the|an?|one)\.? )?(?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+)(?=[.,;]|$)/u,
    effect: 'strong',
    reason: '“Paperwork,” snorted [Mr Huxtable]: whatever the verb after a quotation',
    matches: '“Paperwork,” snorted Mr Huxtable.',
    misses: '“Paperwork” delayed the flight.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat|[Ww]ho|[Ww]hich)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+(?:, [^,;:“”"]{3,60},)?) (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>(?:fum|rag|storm|thunder|bristl|snapp|grumbl|protest|lament|complain|whisper|vow|boast|quipp|jok|shrugg|groan|mutter|shout|scream|cri|recall|remark|observ|wail|sigh)ed|s(?:wears?|wore)|fumes?|rages?|complains?|recalls?|protests?) that (?<content>[^\n]{8,}?)(?=[.”"]*$)/u,
    effect: 'spoken',
    reason: '[Mothers] also fumed that the ambulance took 50 minutes',
    matches: 'Mothers also fumed that the first ambulance took 50 minutes.',
    misses: 'Fires raged that night.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd|[Ll]ater),? )?(?<source>(?!(?:[Ii]t|[Tt]here)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+) (?:has |have |had |also )?(?<cue>let it be known)(?: \p{Ll}+| on \p{Lu}\p{Ll}+day| through [^,.;]{3,40})? that (?<content>[^\n]{8,}?)(?=[.”"]*$)/u,
    effect: 'instead',
    reason: '[Its press office] let it be known overnight that a lighter had been found',
    matches: 'Its press office let it be known overnight that a lighter had been found.',
    misses: 'It was let be.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Nn]obody|[Ee]verybody)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+(?:, [^;:“”"]{3,120},)?) (?:has |had |also |\p{Ll}+ly )*(?<cue>(?:laugh|scoff|snort|sneer|bristl)(?:s|es|ed) at) (?<content>that|this|(?:the|that|this|any|all|such) (?:\p{Ll}+ )?(?:idea|notion|suggestion|claim|charge|accusation|version|account|story|talk|report)s?\b[^\n;]{0,90}?)(?=[.,;”"]|$)/u,
    effect: 'instead',
    reason: '[The farmer] laughed at that: denies what was said right before',
    matches: 'Peder Lunde, the farmer who heads the committee, laughed at that.',
    misses: 'Peder Lunde laughed at the clown.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+) (?<cue>(?:would|will)(?:n[’']t| not) (?:be drawn|speculate|elaborate|say more|(?:give|release|disclose|reveal|share|discuss|name)(?= (?:the|any|its|his|her|their|who|what|how)\b)))(?: (?<content>[^.;“”"\n]{2,90}?))?(?=, (?:but|saying|citing|and)\b|[.”"]*$)/u,
    effect: 'spoken',
    reason: 'Breath samples were taken; [she] would not give the results',
    matches: 'she would not give the results',
    misses: 'The valve would not give an inch.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd|[Hh]owever),? )?(?:(?:[Ii]n|[Aa]t|[Ff]rom) [^,.;:“”"]{2,30}, )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Nn]obody)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+(?:, [^;:“”"]{3,120}?,)?) (?<cue>(?:remembers?|recalls?|remembered|recalled|sees?|saw|tells?|told|puts?) (?:it|this|that|things|matters|the (?:night|day|morning|matter|story)) (?:(?:quite|very|rather) )?(?:differently|otherwise)|(?:is(?: not|n[’']t)|was(?: not|n[’']t)) having (?:it|any of it|that)|(?:is|was) having none of (?:it|that)|won[’']t have it|begs? to differ|begged to differ|t(?:akes?|ook) a different view)(?=[.:;”"]|$)/u,
    effect: 'instead',
    reason: '[His deputy] remembers it differently: denies what was said right before',
    matches: 'Osei’s deputy, Paul Rask, remembers it differently.',
    misses: 'Paul Rask remembers it well.',
  },
];
