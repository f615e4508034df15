import type { Rule } from '../../model/index.ts';

/** Phrases that stand for a name that was given before; the code names the row that it uses. */
export const epithetPatterns = {
  epithet: {
    pattern:
      /^the (?:(?!(?:for|to|with|by|from|against|at|in|on|who|of (?:the|an?))\b)[\p{L}\d-]+ ){0,8}?(?<head>\d{2}-year-old|candidate|nominee|contender|hopeful|front-?runner|challenger|incumbent|billionaire|millionaire|businessman|businesswoman|mogul|tycoon|magnate|host|anchor|actor|actress|comedian|singer|rapper|musician|pop star|star|author|novelist|coach|striker|midfielder|goalkeeper|champion|senator|congressman|congresswoman|governor|firebrand|strongman|defendant)$/iu,
    effect: 'epithet',
    reason: '[the Liberal candidate] called it absurd: what the one named before is, in place of the name',
    matches: 'The Liberal presidential candidate',
    misses: 'the candidate’s lawyer',
  },
  former: {
    pattern:
      /^the (?:former|onetime|one-time|longtime|then-) ?(?<office>(?:[\p{L}-]+ ){0,3}?[\p{L}-]+(?: of state)?)(?: of .*)?$/iu,
    effect: 'epithet',
    reason: '[the former head of Corvane Shipping] added: what the one named before was',
    matches: 'The former secretary of state',
    misses: 'a former secretary of state',
  },
  loose: {
    pattern:
      /^(?:officials?|sources?|witness|resident|expert|analyst|reporter|journalist|aide|adviser|advisor|lawyer|officer|worker|friend|survivor|researcher)$/,
    effect: 'many',
    reason: '[the official] is not the last one who was called so: many have that role at once',
    matches: 'official',
    misses: 'mayor',
  },
} as const satisfies Readonly<Record<string, Rule<string>>>;
