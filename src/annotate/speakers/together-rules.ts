import type { Rule } from '../../model/index.ts';

/** Phrases by which several are read as one group; the code names the row that it uses. */
export const togetherPatterns = {
  comma: {
    pattern: /^, $/,
    effect: 'goes on',
    reason: 'Brandt[,] Vell and Holm: a list',
    matches: ', ',
    misses: ', who met ',
  },
  and: {
    pattern: /^,? (?:and|&) (?<title>|(?:[\p{L}.’'-]+ ){1,4})$/u,
    effect: 'together',
    reason: 'President Ilse Brandt [and Prime Minister] Oru Vell: named side by side',
    matches: ' and Prime Minister ',
    misses: ' and, later, ',
  },
  twoPersons: {
    pattern:
      /^(?:both|the two|the pair|the duo|the couple|(?:both|the two|the pair of) (?:\p{Ll}+ )?(?:men|women|leaders|presidents|ministers|candidates|nominees|contenders|rivals|politicians|senators|lawmakers|governors|mayors|generals|brothers|sisters))$/iu,
    effect: 'person',
    reason: '[both men] issued a statement: the two named last',
    matches: 'The two Democratic candidates',
    misses: 'two men',
  },
  pair: {
    pattern: /^(?:two|both|a pair of|a couple of)\b/i,
    effect: 'pair',
    reason: '[two] officials: a pair without names',
    matches: 'two security officials',
    misses: 'twofold claims',
  },
  twoStates: {
    pattern:
      /^(?:both|the two) (?:\p{Ll}+ )?(?:countries|nations|states|governments|capitals|neighbou?rs|powers|sides|allies)$/iu,
    effect: 'government',
    reason: '[the two countries] agreed: the two states named last',
    matches: 'Both sides',
    misses: 'two countries',
  },
  twoCompanies: {
    pattern:
      /^(?:both|the two) (?:\p{Ll}+ )?(?:companies|firms|groups|airlines|banks|carmakers|agencies|organi[sz]ations|parties|unions)$/iu,
    effect: 'organisation',
    reason: '[both companies] declined to comment: the two bodies named last',
    matches: 'both airlines',
    misses: 'two airlines',
  },
} as const satisfies Readonly<Record<string, Rule<string>>>;
