import type { Rule } from '../../model/index.ts';

/**
 * Headlines that name who says it before or after a mark instead of a verb, or after it with a verb that ends the headline.
 * Groups: source, cue (the mark or verb), content.
 */
export const headlineRules: readonly Rule<'source first' | 'source last' | 'verb last'>[] = [
  {
    pattern:
      /^(?<source>(?:[\p{L}\p{N}][\p{L}\p{N}’'.-]*)(?: (?!(?:for|to|on|by|with|against|over|at|from|in|after|as)\b)[\p{L}\p{N}][\p{L}\p{N}’'.-]*){0,5})(?<cue>:) (?<content>(?!(?:what|how|why|when|who|where|live|timeline|everything|explained|profile|in pictures)\b)[^:\n]{8,}?)(?<![.!?…])[”"’']?$/diu,
    effect: 'source first',
    reason: 'Police: Suspect fled on foot',
    matches: 'Police: Suspect in market shooting fled on foot',
    misses: 'Army: What we know so far',
  },
  {
    pattern:
      /^(?<content>[^:\n]{8,}?) ?(?<cue>:|(?<= )[–—-]) (?<source>[\p{L}\p{N}][\p{L}\p{N}’'.-]*(?: (?!(?:for|to|on|by|with|against|over|at|from|after|as)\b)[\p{L}\p{N}][\p{L}\p{N}’'.-]*){0,5})$/diu,
    effect: 'source last',
    reason: 'Overloading sank ferry: coast guard',
    matches: 'Overloading sank the ferry: coast guard',
    misses: 'Ferry sinks: what the coast guard said on Monday about the crew',
  },
  {
    pattern:
      /^(?<content>[^\n]{8,}), (?<source>(?:[\p{L}\p{N}’'.-]+ ){0,4}?[\p{L}\p{N}’'.-]+) (?<cue>(?:said|says?|claim(?:s|ed)?|alleg(?:e[sd]?)|show(?:s|ed)?|reveal(?:s|ed)?|finds?|found|suggest(?:s|ed)?|warn(?:s|ed)?|insist(?:s|ed)?|admit(?:s|ted)?|confirm(?:s|ed)?|report(?:s|ed)?|conclude[sd]?|rule[sd]?|believe[sd]?|fear(?:s|ed)?|estimate[sd]?|announce[sd]?))$/diu,
    effect: 'verb last',
    reason: 'Mayor took bribes, ex-aide alleges',
    matches: 'Firm hid test results, documents show',
    misses: 'Firm hid test results it was shown',
  },
];
