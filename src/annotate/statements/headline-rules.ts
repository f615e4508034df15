import type { Rule } from '../../model/index.ts';

/** Headlines that name who says it before or after a mark instead of a verb. Groups: source, cue (the mark), content. */
export const headlineRules: readonly Rule<'source first' | 'source last'>[] = [
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
];
