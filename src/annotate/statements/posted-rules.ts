import type { Rule } from '../../model/index.ts';

/** Who says what something is that is put out or told of here. Groups as in the formulas: source, cue and `judged`, content. */
export const postedRules: readonly Rule<'instead' | 'strong'>[] = [
  {
    pattern:
      /^(?<source>(?:[\p{L}\d’'.-]+ ){0,6}?[\p{L}’'.-]+) (?:has |have |had |also |later )?(?<cue>posted|released|shared|published|circulated|uploaded|distributed|aired|broadcast) (?:[\p{L}\d-]+ ){0,3}?(?:videos?|footage|clips?|photos?|photographs?|images?|recordings?|pictures)(?: (?:on|to) [^,.;]{3,30}?)? (?:that |which )?(?:they|it|he|she) (?<judged>(?:said|say|says|claim(?:s|ed)?) (?:show(?:s|ed)?|depict(?:s|ed)?|prove[sd]?)) (?<content>[^\n]{6,}?)(?=[.”"]*$)/u,
    effect: 'instead',
    reason: 'activists posted a video they said showed the shelling: they say so',
    matches: 'Activists posted a video they said showed the shelling of the school.',
    misses: 'Activists posted a video of the school.',
  },
  {
    pattern:
      /^(?<source>(?:[\p{L}\d’'.-]+ ){0,6}?[\p{L}’'.-]+) (?:has |have |had |also |later )?(?<cue>posted|released|shared|published|circulated|aired|broadcast|showed|described) what (?:they|it|he|she) (?<judged>(?:said|say|says|claim(?:s|ed)?) (?:was|were|is|are|to be)) (?<content>[^\n]{6,}?)(?=[.”"]*$)/u,
    effect: 'instead',
    reason: 'the channel aired what it said was a call between two generals',
    matches: 'Iska television aired what it said was a phone call between the two generals.',
    misses: 'Iska television aired what was said between the two generals.',
  },
  {
    pattern:
      /\bin what (?<source>[^,.;“”"]{2,60}?) (?<cue>call(?:s|ed)?|term(?:s|ed)?|(?:describ(?:es?|ed)|characteri[sz](?:es?|ed)) as|(?:sa(?:ys?|id)|claim(?:s|ed)?|believe[sd]?|suspect(?:s|ed)?|alleg(?:es?|ed)) (?:was|were|is|are)) (?<content>[^.;\n]{6,}?)(?=, (?:which|who|and|but|as|while|the)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'killing six, in what [the government called] a deliberate attack',
    matches: 'Shells struck a market, killing six, in what the government called a deliberate attack by Kessia.',
    misses: 'Shells struck a market in what had been a quiet town.',
  },
];
