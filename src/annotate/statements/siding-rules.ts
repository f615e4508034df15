import type { Rule } from '../../model/index.ts';

/** Who sides with what was just said, or against it, in whatever words. Groups as in the formulas: source, cue, content. */
export const sidingRules: readonly Rule<'instead' | 'strong' | 'spoken'>[] = [
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Nn]obody|[Ee]verybody)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,6}?[\p{L}’'.-]+(?:, [^;:“”"]{3,90},)?) (?:has |have |had |also |later |since |\p{Ll}+ly )*(?<cue>back(?:s|ed)(?: up)?|support(?:s|ed)|corroborate[sd]|confirm(?:s|ed)|echo(?:es|ed)|bore out|bears? out|lent (?:weight|support|credence) to|add(?:s|ed) weight to) (?<content>(?:(?:his|her|its|their|that|this|those|these|the)|(?:the )?(?:[\p{L}-]+ ){0,2}?[\p{L}-]+[’']s?) (?:\p{Ll}+ )?(?:accounts?|versions?|claims?|stor(?:y|ies)|assertions?|findings?|figures?|statements?|allegations?|accusations?|charges?|beliefs?|suspicions?|words))(?=[.,;”"]|$| (?:on|in|by|with)\b)/u,
    effect: 'strong',
    reason: '[Other residents] backed up her story: they say so too',
    matches: 'Other residents of the block backed up her story.',
    misses: 'The bank backed up her files.',
  },
  {
    pattern:
      /^(?<content>(?:[Tt]hose|[Tt]hese|[Tt]hat|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:\p{Ll}+ )?(?:words|claims?|accounts?|versions?|allegations?|accusations?|charges?|stor(?:y|ies)|findings?|figures?|remarks?)) (?:was|were|has been|have been|had been) (?:also |later |\p{Ll}+ly )*(?<cue>echoed|backed|supported|corroborated|confirmed)(?: on \p{Lu}\p{Ll}+day)? by (?<source>[^,;“”"‘’]{2,70}?)(?= on\b| in\b| who\b|[.,;]|$)/u,
    effect: 'instead',
    reason: 'those words were echoed by [the bishop]: he says so too',
    matches: 'Those words were echoed on Sunday by the bishop of Doruma.',
    misses: 'Those words were spoken by the bishop.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Nn]obody|[Ee]verybody|[Ww]e|[Ii]|[Yy]ou)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,6}?[\p{L}’'.-]+(?:, [^;:“”"]{3,90},)?)(?<!\b(?:n?or|not)) (?:has |have |had |also |still |\p{Ll}+ly )*(?<cue>(?:(?:do|does|did|has|have|had|could|would|can)(?:n[’']t| not|not) (?:yet )?accept(?:ed)?|(?:has|have|had) never accepted|(?:do|does|did)(?:n[’']t| not) believe (?:a word of|any of)|t(?:akes?|ook) issue with|dispute[sd]?|scoff(?:s|ed) at)) (?<content>(?!(?:responsibility|liability|the resignation|the offer|the invitation)\b)[^\n;]{2,90}?)(?=, (?:saying|adding|calling|which|who|but|and)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: '[The department] does not accept the finding',
    matches: 'The Department of Fisheries does not accept the finding.',
    misses: 'The Department of Fisheries does not accept the offer.',
  },
  {
    pattern:
      /^(?<cue>(?:Denying|Rejecting|Dismissing|Disputing)) (?<content>(?:this|that|it|the|these|those|any|all|his|her|its|their)\b[^,“”"]{0,80}?), (?<source>(?:(?:the|an?|its|his|her|their) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+(?:, [^,;:“”"]{3,60},)?)(?= (?:has |had |also )?(?:said|says|told|insisted|insists|added|called|claimed|maintained|accused)\b)/u,
    effect: 'strong',
    reason: 'Denying this, [Castellane] said he had bought it in good faith',
    matches: 'Denying this, Castellane said he had bought it in good faith.',
    misses: 'Denying this, the court adjourned.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+) (?:has |have |had |also |later |quickly |\p{Ll}+ly )*(?<cue>shot|shoots?|knock(?:s|ed)|slap(?:s|ped)|bat(?:s|ted)) (?<content>that|this|it|(?:the|any|such|those|these) (?:[\p{Ll}-]+ ){0,2}?(?:ideas?|claims?|suggestions?|reports?|rumou?rs?|talk|theor(?:y|ies)|stor(?:y|ies))) (?<judged>down|aside|away)(?= within\b| on\b| in\b|[.,;”"]|$)/u,
    effect: 'strong',
    reason: '[Domingo’s camp] shot that down within the hour',
    matches: 'Domingo’s camp shot that down within the hour.',
    misses: 'The guards shot the drone down.',
  },
  {
    pattern: /\b[Ii]n the words of (?<source>[^,;:.“”"]{3,60}?)(?<cue>,) (?<content>[“"][^“”"\n]{6,}[”"]?)/u,
    effect: 'strong',
    reason: 'It was, in the words of [one veteran], “every man for himself”',
    matches: 'It was, in the words of one veteran, “every man for himself”.',
    misses: 'In the words of the song, he left.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?<source>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]wo|[Tt]hree) )?(?:[\p{L}-]+ ){0,4}?(?:[Aa]uditors?|[Ii]nspectors?|[Ii]nvestigators?|[Rr]esearchers|[Ss]cientists|[Pp]athologists?|[Aa]nalysts|[Ii]nquiry|[Aa]utopsy|[Aa]udit|[Ss]tudy|[Ss]urvey|[Tt]ests)(?: (?:by|of|at|from|in|on) [^,;:“”"]{3,40}?)?) (?:has |have |had |also |later )*(?<cue>found|concluded|established|discovered|revealed|showed|confirmed) (?<content>(?!(?:him|her|them|it|out|himself|herself|themselves)\b)[^\n]{10,}?)(?=[.”"]*$)/u,
    effect: 'spoken',
    reason: '[Auditors] found 212 such names on the payroll',
    matches: 'Auditors found 212 such names on the payroll.',
    misses: 'Auditors found him asleep.',
  },
  {
    pattern:
      /^(?<source>(?:(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Ss]everal) )?(?:[\p{L}-]+ ){0,4}?(?:[Vv]ideos?|[Cc]lips?|[Ff]ootage|[Pp]hotos?|[Pp]hotographs?|[Ii]mages|[Rr]ecordings?|[Pp]ictures)(?: (?!that\b|which\b|to\b)[^,;:.“”"]{3,60}?)?(?:, [^;:.“”"]{3,60},)?) (?<cue>show(?:s|ed)?(?! (?:was|is|has|had|of)\b)) (?<content>(?![^\n]*,[”"]? [^,\n]{2,60} (?:said|says|told|added)\b)[^\n]{6,}?)(?=[.”"]*$)/u,
    effect: 'spoken',
    reason: '[Satellite images taken a week apart] show roofs in the first',
    matches: 'Satellite images taken a week apart show roofs in the first and black squares in the second.',
    misses: 'The video show was late.',
  },
];
