import type { Rule } from '../../model/index.ts';

/** On whom a content of an accusing cue lays something. Group: who. Tried on the start of the clause. */
export const laidRules: readonly Rule<'accused'>[] = [
  {
    pattern: /\bblamed (?:squarely |partly )?on (?:the )?(?<who>[^,;]{2,60})/u,
    effect: 'accused',
    reason: 'an attack blamed on the [Marsh Brigade]',
    matches: 'an attack blamed on the Marsh Brigade',
    misses: 'an attack blamed by all',
  },
  {
    pattern: /^(?:that )?(?:the )?(?<who>[^,;]{2,80}?) (?:\p{Ll}+ly )?(?:responsible|accountable|liable) for\s/u,
    effect: 'accused',
    reason: 'holding [the 9th Brigade of Sarkand’s army] responsible for the deaths',
    matches: 'the 9th Brigade of Sarkand’s army responsible for the deaths',
    misses: 'Sarkand of killing those responsible',
  },
  {
    pattern: /\bat the (?:door|feet) of (?:the )?(?<who>[^,;]{2,60})/u,
    effect: 'accused',
    reason: 'laid the attack at the door of [neighbouring Sarkand]',
    matches: 'the attack at the door of neighbouring Sarkand',
    misses: 'a wreath at the door of',
  },
  {
    pattern:
      /^(?:the |all |full |much of the )*(?:blame|responsibility|guilt)(?: for [^,;]{2,60}?)?(?: \p{Ll}+ly)? on (?:the )?(?<who>[^,;]{2,60})/u,
    effect: 'accused',
    reason: 'pinned the blame for the blast on [Ostrenia]',
    matches: 'the blame for the blast squarely on Ostrenia',
    misses: 'the blame game on the quay',
  },
  {
    pattern: /^(?:that )?(?:the )?(?<who>[^,;]{2,60}?)(?: on \p{Lu}\p{Ll}+day)?,? (?:of|for|with)\s/u,
    effect: 'accused',
    reason: 'blamed [Ostrenia] on Tuesday for the blast',
    matches: 'Ostrenia on Tuesday for the blast',
    misses: 'Ostrenia had jammed the signals',
  },
  {
    pattern: /(?:[,;:]| [–—-]) (?:the )?(?<who>(?:\p{Lu}[\p{L}’'.-]+ ){0,3}?\p{Lu}[\p{L}’'.-]+)$/u,
    effect: 'accused',
    reason: 'Shells hit Orvany village, [Kessia] blamed',
    matches: 'Shells hit Orvany village, Kessia',
    misses: 'Shells hit Orvany village, killing six in Dravec',
  },
];

/** Who is said to have done something: the clause’s own subject. Group: who. */
export const doerRules: readonly Rule<'accused'>[] = [
  {
    pattern:
      /^(?:that |how |it was )?(?:[Tt]he |[Aa]n? )?(?:[\p{Ll}\d]+ ){0,2}?(?:activists?|members?|fighters?|militants?|supporters?|agents?|officers|troops|soldiers|hackers?|gunmen|employees?|staff) (?:from|of|with|working for|linked to|loyal to) (?:the )?(?<who>\p{Lu}[\p{L}\p{N}.’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})\s(?:had|has|have|were|are|would|could|will|did|\p{Ll}+ed)\b/u,
    effect: 'accused',
    reason: 'said activists from [Open Cages] had carried out the raid',
    matches: 'that activists from Open Cages had carried out the raid',
    misses: 'that boats from Ostrenia had carried out the raid',
  },
  {
    pattern:
      /^(?:that |how |it was )?(?:[Tt]he |[Aa]n? )?(?<who>(?!(?:[Ww]hich|[Ww]ho|[Ww]hose|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hile|[Ww]hy|[Hh]ow|[Aa]fter|[Bb]efore|[Ss]ince|[Ii]f|[Bb]ecause|[Tt]hough|[Aa]lthough|[Tt]hen|[Nn]ow|[Ll]ater|[Yy]et|[Ss]o|[Oo]n|[Ii]n|[Bb]y|[Oo]f|[Ff]or|[Ww]ith|[Ff]rom|[Uu]nder|[Aa]s|[Bb]ut|[Aa]nd|It|He|She|They|We|There|This|That|These|Those|Nobody|All|The|An?|Our|My|Your|Its|Their|His|Her|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|At|Any|Anyone|Every|Everyone|Each|No|None|Some|Many|Most|Both|Several|Dozens|Scores|Hundreds|Thousands|More|Nearly|About|Up|Not|Neither|Nor|Only|Even)\b)(?:(?!(?:from|to|for|against|with|by|in|at|on)\s)\p{L}[\p{L}.’'-]*\s){0,4}?\p{Lu}[\p{L}\p{N}.’'-]+(?:\s\p{L}[\p{L}’'-]+){0,3}?)\s(?:had|has|have|was|were|is|are|would|could|will|did|knew|behind|responsible|\p{Ll}+(?:ed|s|ing))\b/u,
    effect: 'accused',
    reason: 'said [Ostrenia] was behind it',
    matches: 'that the Ostrenian navy had jammed the signals',
    misses: 'that nobody had jammed the signals',
  },
];

/** By whom something is said to have been done. Group: who. Tried on a clause. */
export const agentRules: readonly Rule<'accused'>[] = [
  {
    pattern:
      /\b(?:was|were|been|being)(?: \p{Ll}+ly)? (?:carried out|\p{Ll}+(?:ed|en|wn|ot|it|ut|un|uck|unk|ght)) by (?<who>(?:[\p{Ll}\d]+ ){0,6}?\p{Lu}[^,;.]{1,60})/u,
    effect: 'accused',
    reason: 'the shells had been fired by [Velmark’s 4th Brigade]',
    matches: 'that the shells had been fired by Velmark’s 4th Brigade',
    misses: 'that the shells had been fired by night',
  },
  {
    pattern:
      /\b(?:(?:was|were|is|are|been) (?:\p{Ll}+ly )?the (?:work|doing) of|on (?:the orders|behalf|the instructions) of|at the behest of) (?<who>(?:[\p{Ll}\d]+ ){0,6}?\p{Lu}[^,;.]{1,60})/u,
    effect: 'accused',
    reason: 'the blackout was the work of [hackers linked to Kethia’s army]',
    matches: 'the blackout was the work of hackers linked to Kethia’s army',
    misses: 'the mural was the work of a student',
  },
  {
    pattern:
      /\b(?:attack|strike|shooting|bombing|shelling|sabotage|assassination|murder|killing|raid|ambush|arson|coup|hack|cyberattack|theft|kidnapping|abduction|poisoning|incursion|invasion)s?(?: carried out| launched| staged)? by (?<who>(?:[\p{Ll}\d]+ ){0,6}?\p{Lu}[^,;.]{1,60})/u,
    effect: 'accused',
    reason: 'a deliberate attack by [neighbouring Kessia]',
    matches: 'a deliberate attack by neighbouring Kessia',
    misses: 'an attack by night on the port of Kolm',
  },
];

/** Arms and instruments by whose place is told whose they are. Group: who. Tried on a clause; only a state counts. */
export const placedArmsRules: readonly Rule<'accused'>[] = [
  {
    pattern:
      /^(?:that )?(?:[\p{Ll}\d]+ ){0,3}?(?:transmitters?|jammers?|guns|artillery|batter(?:y|ies)|launchers?|missiles?|rockets?|drones?|aircraft|warplanes|warships?|radars?) (?:at|in|from|inside|on|based in|stationed in|fired from|launched from) (?<who>[^,;“”"]{3,70}?) (?:had|has|have|was|were|is|are) (?:been )?\p{Ll}/u,
    effect: 'accused',
    reason: 'transmitters at a base in [the Vardonian port of Arrun] had been jamming signals',
    matches: 'that transmitters at a military base in the Vardonian port of Arrun had been jamming signals',
    misses: 'that drones over the port were seen',
  },
];

/** By which body of power, in small letters, something is said to have been done. Group: who. Tried on a clause. */
export const agentForceRules: readonly Rule<'accused'>[] = [
  {
    pattern:
      /\b\p{Ll}+(?:ed|en|wn|ot|it|ut|un|uck|unk|ght) by (?<who>(?:(?:the|an?|two|three|four|five|several|some|riot|armed|uniformed|masked|plain-clothes|border|special|government|state) ){0,3}(?:police|officers?|soldiers?|troops|army|military|guards?|forces|rebels?|militants?)\b[^,;.]{0,20})/u,
    effect: 'accused',
    reason: 'he was beaten by [police]',
    matches: 'he was beaten by police, first in the van',
    misses: 'he was beaten by a neighbour',
  },
];

/** The subject as the one to whom something was done. Tried on a clause. */
export const sufferedRules: readonly Rule<'suffered'>[] = [
  {
    pattern:
      /^[^,;“”"]{2,60}? (?:(?:had|has|have) been|was|were|being) (?:\p{Ll}+ly )?(?!(?:involved|implicated|engaged|linked|tied|prepared|armed|determined|tasked|supposed|obliged|interested|aware|based|located|accused|convinced|positioned|stationed|equipped)\b)(?:\p{Ll}+ed|hit|shot|beaten|struck|hurt|driven|thrown|held|stolen|sunk|taken|blown|torn)\b(?! (?:out|up|off) )/u,
    effect: 'suffered',
    reason: '[Malvane had been hit]: done to him, and not by him',
    matches: 'Malvane had been hit',
    misses: 'Ostrenia was behind it',
  },
];

/** Who is said to be at the bottom of something. Group: who. Tried on a clause. */
export const atFaultRules: readonly Rule<'accused'>[] = [
  {
    pattern:
      /(?:^|\bthat )(?:the )?(?<who>(?:(?!that\b)[^\s,;“”"]+ ){1,10}?)(?:was|were|is|are|had been|has been|have been) (?:\p{Ll}+ly |“|")?(?:to blame|at fault|responsible for|behind (?:the|it|this|both|these))\b/u,
    effect: 'accused',
    reason: 'in no doubt that [hackers in the pay of Droskan intelligence] were to blame',
    matches: 'that hackers in the pay of Droskan intelligence were to blame',
    misses: 'that nobody stood behind the door',
  },
];

/** The denier’s own deed. Tried on a clause under a denying cue. */
export const ownDeedRules: readonly Rule<'speaker'>[] = [
  {
    pattern: /^(?:that )?(?:its|his|her|their|our|it|he|she|they|we|I)\b/u,
    effect: 'speaker',
    reason: 'denied that [its navy] had jammed',
    matches: 'that its navy had jammed the signals',
    misses: 'that the navy had jammed the signals',
  },
  {
    pattern: /^(?:that )?(?:ever |having |deliberately )?\p{Ll}+ing\b/u,
    effect: 'speaker',
    reason: 'denied [ever attacking] the port',
    matches: 'ever attacking the port',
    misses: 'an attack on the port',
  },
];

/** Words for the other of two states. Tried on a clause under an accusing cue. */
export const neighbourRules: readonly Rule<'other state'>[] = [
  {
    pattern: /^(?:its|their|his|her|the) (?:\p{Ll}+ )?(?:neighbou?r|rival|adversary|foe|enemy|opponent)/u,
    effect: 'other state',
    reason: 'accused [its eastern neighbour] of jamming',
    matches: 'its eastern neighbour of jamming the signals',
    misses: 'its eastern port of call',
  },
];

/** A business named by what it does. Tried on a clause under an accusing cue. */
export const tradeRules: readonly Rule<'business'>[] = [
  {
    pattern:
      /^[Tt]he (?:[\p{L}-]+ ){0,2}?(?:maker|manufacturer|company|firm|operator|retailer|giant|group|bank|airline|carrier|builder|developer|producer|supplier|start-?up|chain|lender|insurer|brewer|publisher|contractor)\b(?! \p{Lu})/u,
    effect: 'business',
    reason: 'accused [the home-battery maker] of hiding fires',
    matches: 'the home-battery maker of hiding fires',
    misses: 'the group Open Cages of hiding fires',
  },
];

/** Whom an accusation names by a pronoun. Group: who. Tried on a clause under an accusing cue. */
export const meantRules: readonly Rule<'meant'>[] = [
  {
    pattern: /^(?<who>it|him|her|them) (?:on \p{Lu}\p{Ll}+ )?(?:\p{Ll}+ly )?(?:of|for|with)\s/u,
    effect: 'meant',
    reason: 'accused [it] of hiding losses: whom the pronoun means',
    matches: 'it of hiding losses',
    misses: 'it was hidden for years',
  },
];
