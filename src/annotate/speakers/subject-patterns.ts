import type { Rule } from '../../model/index.ts';

/** Phrases around the subject of a sentence by which speakers are read; the code names the row that it uses. */
export const subjectPatterns = {
  opens: {
    pattern:
      /^(?:(?:But|And|Meanwhile|Later|However|Earlier),? )?(?<words>(?:(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) |\p{Lu}[\p{L}-]*[’']s |(?:\p{Lu}[\p{L}-]* ){1,3})(?:\p{Ll}[\p{L}-]* ){1,7})/u,
    effect: 'subject',
    reason: '[The regional health agency gave] another figure: the first words of a sentence, without a name',
    matches: 'The regional health agency gave another figure',
    misses: '42 gave another figure',
  },
  newcomer: {
    pattern:
      /^(?:(?:And|But|Then|Now|Next|Finally|Also),? )?[Tt]here (?:is|are|was|were) (?:also |then )?(?<who>(?:an?|two|three|some|many) (?:\p{Ll}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*)(?=,? (?:who|whose|from|of|in|at|on|by|with)\b)/u,
    effect: 'subject',
    reason: 'Then there is [a constable] from the second row',
    matches: 'Then there is a constable from the second row',
    misses: 'Then there is no constable from the second row',
  },
  teller: {
    pattern:
      /^(?:(?:[A-Z]\p{Ll}+ly|At|By|In|On|Before|After|As|When)\b[^.;:“”"]{2,60}, )?(?<who>(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal) (?:[\p{L}-]+ ){0,3}?\p{Ll}[\p{L}-]*)(?:,? (?:who|from|of|in|at|on|by|with|close|familiar|based)\b[^.;“”"]{2,140}?,?)? (?:gave|gives?|told|tells?|offer(?:s|ed)?|described|recalled|remembered|spoke|recounted|rang|called|wrote|phoned|ha[sd] (?:an?|another) (?:\p{Ll}+ )?(?:account|version|story))\b/u,
    effect: 'subject',
    reason: '[An officer] who was on duty gave a further detail. The driver, he said, …',
    matches: 'An officer who was on duty that afternoon gave the Herald a further detail',
    misses: 'The officer gave the Herald a further detail',
  },
  setOff: {
    pattern: /: |(?<!^,? )\bwhich,? $/,
    effect: 'subject',
    reason: 'Moses Lund produced a printout[:] the recorder, he said, had never been warm',
    matches: ' produced a printout: the recorder, ',
    misses: ' would leave, ',
  },
  acts: {
    pattern:
      /^(?:(?:also|later|\p{Ll}+ly|that|which) )?(?:\p{Ll}{2,}ed|(?<=^that |^which )\p{Ll}{2,}s|is|was|has|had|did|does|will|would|could|can|may|might|gave|took|went|came|made|held|kept|left|sent|found|got|saw|knew|began|met|won|lost|paid|sought|drew|rose|fell|told|put)\b/u,
    effect: 'subject',
    reason: 'the agency [gave], the union [that represents] guards: what a subject does',
    matches: 'gave another figure',
    misses: 'given the figures',
  },
  handled: {
    pattern: /^(?:(?:and )?\p{Ll}+(?:ed|en|wn) (?:by|in|from|to|with)|who|whom|whose|which)\b/u,
    effect: 'no name',
    reason:
      'a memo, [obtained by the Ledger], and one of them, [who left the Ledger]: who held or left it is not who it is',
    matches: 'obtained by the Ledger',
    misses: 'Dark Water',
  },
  outletDoubts: {
    pattern: /^(?:is|was|remains|remained) .*\b(?:clear|unclear|known|unknown|uncertain)$/,
    effect: 'the outlet',
    reason: 'it [was not immediately clear] whether: who writes cannot say',
    matches: 'was not immediately clear',
    misses: 'was cleared',
  },
  goesOn: {
    pattern: /,? (?:but|and|then) (?:(?:later|also|then|soon|\p{Ll}+ly) )*$/u,
    effect: 'the same',
    reason: 'told the radio so, [but later] said he had been joking: whoever spoke before',
    matches: 'Adoke told state radio so, but later ',
    misses: 'Adoke told state radio so, but the ministry ',
  },
  placeBefore: {
    pattern: /(?:^|[.”"\n] ?|[Aa]nd |[Bb]ut )\b[Ii]n (?:the )?$/,
    effect: 'a place',
    reason: '[In] Ostrenia, the president said: a sentence that opens with a place',
    matches: '. In ',
    misses: 'born in ',
  },
  placeFirst: {
    pattern: /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?, (?=(?:the|an?|its|\p{Lu}[\p{L}’'-]*) \p{L})/u,
    effect: 'cut',
    reason: 'In [Tesmara,] the interior minister said',
    matches: 'Tesmara, the interior minister, Pavlos Reth',
    misses: 'Tesmara, which borders the sea',
  },
} as const satisfies Readonly<Record<string, Rule<string>>>;
