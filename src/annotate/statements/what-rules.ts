import type { Rule } from '../../model/index.ts';

/** Words before what somebody says that something was; the proposition begins after them. Tried on a clause. */
export const whatRules: readonly Rule<'lead'>[] = [
  {
    pattern:
      /^what (?:[^,.;“”"]{2,60}? )?(?:(?:call(?:s|ed)?|label(?:s|led)?|term(?:s|ed)?|dubbed)|(?:describ(?:es?|ed)|characteri[sz](?:es?|ed)) as|(?:sa(?:ys?|id)|claim(?:s|ed)?|believe[sd]?|suspect(?:s|ed)?|alleg(?:es?|ed)) (?:was|were|is|are|to be)) (?=\S)/u,
    effect: 'lead',
    reason: 'in [what officials say was] sabotage by Ostrenian agents',
    matches: 'what officials say was sabotage by Ostrenian agents',
    misses: 'what officials say about sabotage',
  },
];
