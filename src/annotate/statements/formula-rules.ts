import type { Rule } from '../../model/index.ts';
import { blamedRules } from './blamed-rules.ts';
import { citingRules } from './citing-rules.ts';
import { claimedRules } from './claimed-rules.ts';
import { postedRules } from './posted-rules.ts';
import { reckonedRules } from './reckoned-rules.ts';
import { relativeRules } from './relative-rules.ts';
import { sidingRules } from './siding-rules.ts';
import { tellingRules } from './telling-rules.ts';

/**
 * How a formula is used. `instead` takes the place of what the model found at its cue, and so does `relative`, which
 * also ends the content that it stands in; `strong` is tried on whole sentences and stands where the model found no cue;
 * `closing` is tried on whole sentences of the outlet's own, where all that stands before the source is said by it;
 * `spoken` and `closing` are tried on clauses of the outlet's own.
 */
export type FormulaEffect = 'instead' | 'relative' | 'strong' | 'spoken' | 'closing';

/**
 * Attributions by form. Groups: source; cue (or `judged`, a cue that calls something something); content, which may be
 * missing, and `more` of it.
 */
export const formulaRules: readonly Rule<FormulaEffect>[] = [
  ...relativeRules,
  ...citingRules,
  ...postedRules,
  ...blamedRules,
  ...reckonedRules,
  ...tellingRules,
  ...claimedRules,
  ...sidingRules,
  {
    pattern:
      /(?:^|, |; )(?<source>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+) (?:has |have |had |also |\p{Ll}+ly )*(?<cue>point(?:s|ed)?) (?<content>(?:the|a) finger (?:at|of blame at) [^,.;“”"\n]{2,60})/u,
    effect: 'strong',
    reason: 'the government has pointed the finger at Ostrenia',
    matches: 'In Aldermere, the government has pointed the finger at Ostrenia.',
    misses: 'He pointed a finger in the dark.',
  },
  {
    pattern:
      /(?:^|; )(?<source>(?!(?:[Aa]sked|[Ww]hen|[Ww]hether|[Ii]f)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+)(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>rul(?:es|ed) out) (?<content>(?:any|an?|the|foul|sabotage|terrorism|arson|suicide|murder|\p{Ll}+ing)\b[^\n]*?)(?=, (?:saying|adding|although|though|but)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'police ruled out an accident',
    matches: 'Police ruled out an accident.',
    misses: 'The court ruled out of hand.',
  },
  {
    pattern:
      /(?:^|; )(?<source>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+) (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>call(?:s|ed)|brand(?:s|ed)|label(?:s|led)|describ(?:es|ed)|dubbed) (?<content>(?:the|that|this|those|these|such|any|its|his|her|their|it) ?(?:[\p{L}’'-]+ ){0,5}?(?:as )?(?:an? (?:\p{Ll}+ ){0,2}?(?:fake|lie|fabrication|forgery|hoax|smear|fantasy|invention|provocation)|fake|false|untrue|baseless|groundless|unfounded|fabricated|absurd|nonsense))(?=[.,;”"]|$)/u,
    effect: 'strong',
    reason: 'the army called the recording a fake',
    matches: 'The army called the recording a fake.',
    misses: 'The army called the recording a success.',
  },
  {
    pattern:
      /^(?:(?:but|and|meanwhile|however|[Ee]arlier|[Ll]ater|[Pp]reviously|[Ii]nitially),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat|[Ii]f|[Ww]hen|[Ww]hile|[Aa]s|[Aa]fter|[Bb]efore|[Ii]n|[Oo]n|[Aa]t)\b|(?:[Tt]he|[Aa]n?|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}+ )?(?:alleged|claim(?:s|ed)|stated|reported|suggested)\b)[^,;:“”"]{2,70}?(?:, [^,;:“”"]{3,40},)?)(?<!\b(?:was|were|is|are|been|being|get|got)(?: \p{Ll}+ly)?) (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>said|says|insisted|insists|maintained|maintains|claimed|claims|stated|argued|added|announced|confirmed|alleged|asserted|contended|declared|stressed|noted|warned|denied|denies|admitted|acknowledged|conceded|testified|suggested|spoken? of|speaks? of)(?: on \p{Lu}\p{Ll}+day)? (?:that )?(?<content>(?!to\b|at\b|in\b|on\b|by\b|for\b|as\b)[^\n]{6,}?)(?=[.”"]*$)/u,
    effect: 'spoken',
    reason: 'Lilongwe maintained it had no hand in the incident',
    matches: 'Lilongwe maintained it had no hand in the incident.',
    misses: 'Ministers in Lilongwe were repeatedly warned about cracks in the dam.',
  },
  {
    pattern:
      /^(?<content>[^\n,:“”"]{3,60}), (?<source>he|she|they|it|(?:[Tt]he )?(?:[\p{L}’'.-]+ ){0,2}[\p{L}’'.-]+) (?<cue>said|says|insisted|added|argued|maintained|claimed), (?<more>[^\n]{8,}?)(?=[.”"]*$)/u,
    effect: 'spoken',
    reason: 'the ministry, she said, was never warned',
    matches: 'the ministry, she said, was never given a warning',
    misses: 'the ministry, she said.',
  },
  {
    pattern:
      /^(?<content>[^\n]{8,}?),[”"]? (?<source>(?:(?:the|an?|its|his|her|their) )?(?:[\p{L}’'.-]+ ){0,6}?[\p{L}’'.-]+) (?<cue>said|says|say|forecast|added|reported|warned|estimated|announced|confirmed|insisted|maintained|claimed|hears|heard|told|(?:has |have )?(?:tells|told)(?= (?:(?:an?|the) )?(?:[\p{L}’'-]+ ){0,2}?(?:inquiry|court|jury|hearing|tribunal|inquest|trial|panel|committee|police|reporters|lawmakers|MPs|senators|judges?)[.”"]?$))(?=[.”"]?$| (?:(?:an?|the) )?(?:[\p{L}’'-]+ ){0,2}?(?:inquiry|court|jury|hearing|tribunal|inquest|trial|panel|committee|police|reporters|lawmakers|MPs|senators|judges?)[.”"]?$|, and\b| on (?:\p{Lu}|condition\b)| in a\b|, (?:speaking|requesting|asking|insisting)\b)/u,
    effect: 'closing',
    reason: 'Rain could fall, the weather service forecast',
    matches: 'Former harbour master took bribes, court hears',
    misses: 'He came, saw and went home',
  },
  {
    pattern:
      /(?:^|, |; |\b(?:while|but|and|after|as|when|that|because) )(?<source>(?!(?:shares|stock) )(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+)(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>accused|accuses|blamed|blames|charged) (?<content>(?:[\p{L}’'.-]+ ){1,7}?(?:of|for|with) (?:\p{Ll}+ly )?(?:\p{Ll}+ing|the|an?|having)\b[^\n]*?)(?=, (?:calling|saying|adding|citing|which|who|in what)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'Sundmark had charged its neighbour with scrambling the signals',
    matches: 'Hours earlier, Hestland had charged its eastern neighbour with scrambling the signals.',
    misses: 'They charged 40 pounds for the ticket.',
  },
  {
    pattern:
      /(?:^|, )(?<source>(?!(?:[Ww]ho|[Ww]hich|[Ww]hat|[Ii]t|[Tt]here|[Tt]hat|[Aa]nd|[Bb]ut|[Oo]r|[Ii]f|[Ww]hen|[Aa]s)\b)(?:[\p{L}’'.-]+ ){0,6}?\p{Lu}[\p{L}’'.-]+) (?:has |have |had |also |later |further |\p{Ll}+ly )*(?<cue>alleg(?:e[sd]?)|claim(?:s|ed)?|assert(?:s|ed)?|contend(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|said|says|stated|argue[sd]?|testified|conceded|admitted) that (?<content>[^\n]{12,}?)(?=[.”"]*$)/u,
    effect: 'strong',
    reason: 'prosecutor Priya Nandal alleged that Farrow had signed the papers',
    matches: 'Opening the case, prosecutor Priya Nandal alleged that Farrow had signed the papers.',
    misses: 'The firm, Corvin Line, claimed the grant in full.',
  },
  {
    pattern:
      /(?:^|; )(?<source>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+(?:, \d{1,3},)?)(?<!\b(?:to|not|will|would|could|can|may|might|must|should|did|does|do|and|n?or|who|which|that))(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>deny|denies|denied|(?:reject|dismiss|dispute|contest|refute|rebut|repudiate|disavow)(?:s|es|d|ed|ted)?|(?:push|brush|hit|shrug|laugh|wav)(?:e?s|g?ed)? (?:back|aside|off|away)(?: on| at| against)?|scoff(?:s|ed) at|t(?:akes|ook) issue with|pour(?:s|ed) (?:scorn|cold water) on|rubbish(?:es|ed)|g(?:ives?|ave) short shrift to)(?: on \p{Lu}\p{Ll}+day)? (?<content>(?:(?:that|any|all|having|being|\p{Ll}+ing)\b|(?:[\p{L}’'.-]+ ){0,4}?(?:claims?|suggestions?|allegations?|accusations?|reports?|charges?|counts?|rumou?rs?|talk|account|version|explanations?|theor(?:y|ies)|findings?|involvement|responsibility|wrongdoing|blame|guilt|liability|(?:role|part|hand|link|links|ties)(?= (?:in|to|with)\b|[.”"]*$|, ))\b|(?:[\p{L}’'.-]+ ){1,4}as [“"‘])[^\n]*?)(?=, (?:calling|saying|adding|citing|which|who|although|though|but)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'Veshtar disputes jamming signals; rebels deny role',
    matches: 'Aid workers seized in Orm; rebels deny role',
    misses: 'Critics dismissed the minister in March.',
  },
  {
    pattern:
      /(?:^|, |; )(?<source>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+)(?<!\b(?:to|not|and|or|who|which|that))(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>brush(?:es|ed)|wav(?:es|ed)|laugh(?:s|ed)|shrug(?:s|ged)|push(?:es|ed)) (?<content>(?:the|that|this|those|these|such|any|all|its|his|her|their|\p{Lu}[\p{L}’'-]+[’']s?) (?:[\p{L}’'-]+ ){0,3}?(?:claims?|suggestions?|allegations?|accusations?|reports?|charges?|rumou?rs?|account|version|explanations?|theor(?:y|ies)|findings?|figures?)) (?<judged>aside|off|away)(?=[,.;”"]|$| as\b| on\b| in\b)/u,
    effect: 'strong',
    reason: 'the embassy brushed the report aside',
    matches: 'Kethia’s embassy in Hovden brushed the report aside.',
    misses: 'The guards pushed the reporters away.',
  },
  {
    pattern:
      /^(?:(?:but|and),? )?(?<content>(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Aa]ny|[Ss]uch|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|(?:[Tt]he )?[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*[’']s?|(?=(?:[Cc]laims|[Rr]eports|[Rr]umou?rs|[Aa]llegations|[Aa]ccusations|[Ss]uggestions)\b)) ?(?:[\p{L}’'-]+ ){0,2}?(?:Claims|Reports|Rumou?rs|Allegations|Accusations|Suggestions|claims?|suggestions?|allegations?|accusations?|charges?|account|version|reports?|assertions?|rumou?rs?|figures?|idea|notion|explanations?|theor(?:y|ies)|findings?|conclusions?|narrative)\b[^.;]{0,110}?) (?:was|were|has been|have been|had been) (?:in turn |also |later |\p{Ll}+ly )*(?<cue>rejected|denied|dismissed|brushed aside|brushed off|contested|disputed|refuted|contradicted|challenged)(?: [\p{L}]+){0,4}? by (?<source>[^,.;“”"‘’]{2,70}?)(?= as\b| in\b| on\b| who\b|[,.;]|$)/u,
    effect: 'instead',
    reason: 'that account was brushed aside by Khartoum',
    matches: 'That account was in turn brushed aside by Khartoum as an insult.',
    misses: 'The account was opened by his wife.',
  },
  {
    pattern:
      /(?:^|, |; )(?:(?:[Bb]ut|[Aa]nd|[Hh]owever),? )?(?<source>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+(?:, [^,;]{3,60},)?) (?<cue>(?:g[ai]ves?|offer(?:s|ed)?|paint(?:s|ed)?|told|tells?|present(?:s|ed)?) an? (?:\p{Ll}+ )?(?:different|contradictory|contrasting|conflicting) (?:picture|account|version|story|explanation|assessment)|disagree[sd]?)(?=[.,;”"]*$|, |; )/u,
    effect: 'instead',
    reason: 'the health agency gave a different picture: denies what was said before',
    matches: 'Company says air is safe, doctors disagree',
    misses: 'The agency gave a different name.',
  },
  {
    pattern:
      /^(?<source>(?:[\p{L}\d’'-]+ ){1,8}?[\p{L}’'-]+(?:, (?:who|all of whom|both of whom|speaking|interviewed) [^.;“”"]{3,90}?,)?) (?<cue>gave|told|offered|described|recounted) (?<content>(?:an? |the )?(?:very |strikingly |much the |almost )?(?:same|similar|identical|matching) (?:account|stor(?:y|ies)|version|sequence|scene|picture|pattern|description)s?)(?=[.,;”"]*$| of events)/u,
    effect: 'instead',
    reason: 'three employees, who asked not to be named, gave a similar account',
    matches: 'Three current employees at the plant, who requested anonymity, gave a similar account.',
    misses: 'Three employees gave a similar name.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?[Ii]t (?<cue>(?:is|was|remains|remained) (?:(?:still|also|not|yet|immediately|far from) )*(?:clear|unclear|known|unknown|uncertain)) (?:whether|if) (?<content>[^\n]{8,}?)(?=, (?:but|and|although|though|while)\b|[.”"]*$)/u,
    effect: 'instead',
    reason: 'it was not clear whether the crew had been drinking: the outlet cannot say that they had',
    matches: 'It was not immediately clear whether the crew had been drinking.',
    misses: 'It was not clear who had been drinking.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?:[Ww]hether|[Ii]f) (?<content>[^\n,;]{8,}?) (?<cue>(?:is|was|remains|remained) (?:(?:still|also|not|yet|immediately|far from) )*(?:clear|unclear|known|unknown|uncertain))(?=[.”"]*$)/u,
    effect: 'instead',
    reason: 'whether tap water is affected remains unclear',
    matches: 'Whether tap water is affected remains unclear.',
    misses: 'How much water was lost remains unclear.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd|[Mm]eanwhile|[Bb]ack),? )?[Ii]n (?<source>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?),? (?<content>(?:the|that|this|these|those|all|any) (?:[\p{L}’'-]+ ){0,2}?(?:claims?|suggestions?|allegations?|accusations?|charges?|account|version|reports?|assertions?|rumou?rs?|idea|notion)) (?:was|were|has been|have been|had been) (?:\p{Ll}+ly )?(?<cue>rejected|denied|dismissed|(?:brushed|waved|swept) (?:aside|off|away)|laughed off|disputed|refuted|contested|ridiculed)\b(?! by\b)/u,
    effect: 'instead',
    reason: 'in Karnia the accusation was waved away: by those who speak there',
    matches: 'In Karnia the accusation was waved away.',
    misses: 'In Karnia the accusation was raised again.',
  },
  {
    pattern:
      /^(?<source>(?:[\p{L}\d’'-]+ ){0,5}?(?:[Vv]ideo|[Cc]lip|[Ff]ootage|[Pp]hotos?|[Pp]hotographs?|[Ii]mages?|[Rr]ecording|[Pp]ictures)\b[^.;,]{0,90}?)(?<!\b(?:that|which))(?:, [^.;]{3,90}?,)? (?<cue>(?:appear|seem|purport|claim)(?:s|ed)? to show|(?:is|was|are|were) said to show) (?<content>[^\n]+?)(?=[.”"]*$)/u,
    effect: 'instead',
    reason: 'a clip purported to show boards flashing',
    matches: 'A clip posted online, the origin of which is unknown, purported to show boards flashing.',
    misses: 'The images were sold.',
  },
  {
    pattern:
      /^(?<source>(?:[\p{L}\d’'-]+ ){0,5}?(?:[Vv]ideo|[Cc]lip|[Ff]ootage|[Pp]hotos?|[Pp]hotographs?|[Ii]mages?|[Rr]ecording|[Pp]ictures)\b[^.;,]{0,90}?)(?<!\b(?:that|which))(?:, [^.;]{3,90}?,)? (?<cue>shows|showed) (?<content>(?![^\n]*,[”"]? [^,\n]{2,60} (?:said|says|told|added)\b)[^\n]+?)(?=[.”"]*$)/u,
    effect: 'strong',
    reason: 'a clip showed boards flashing',
    matches: 'A clip posted online, the origin of which is unknown, showed boards flashing.',
    misses: 'The images were sold.',
  },
  {
    pattern:
      /^(?<source>(?:[\p{L}\d’'-]+ ){0,5}?(?:[Vv]ideo|[Cc]lip|[Ff]ootage|[Rr]ecording|[Aa]udio|(?:[Vv]oice|[Aa]udio) (?:message|note)|[Tt]ape)\b[^.;,]{0,90}?)(?:, [^.;]{3,90}?,)? (?<cue>contains|contained|captures|captured|features|featured|includes|included|carries) (?<content>what (?:sounds?|appears?|seems?|looks?) (?:like|to be) [^\n]+?)(?=[.”"]*$)/u,
    effect: 'instead',
    reason: 'a voice message contains what sound like gunshots',
    matches:
      'A voice message that circulated online, purportedly recorded on Saturday, contains what sound like gunshots.',
    misses: 'The recording contains four songs.',
  },
  {
    pattern:
      /,\s+(?<content>(?:an?|the) (?:\p{Ll}+ )?(?:charge|claim|allegation|accusation|suggestion|assertion|report|account|version|figure)) (?:(?:that|which) )?(?:(?:was|is|has been|had been) )?(?:\p{Ll}+ly )?(?<judged>condemned|described|branded|denounced|derided|labell?ed|dubbed|called|decried) by (?<source>[^,.;“”"]{3,60}?)(?: as| to be)? (?<more>(?:an? |[“"])[^,.;“”"\n]{2,60})/u,
    effect: 'relative',
    reason: 'a charge that was condemned by unions as a smear',
    matches: 'He blamed the strike, a charge that was condemned by unions as a smear.',
    misses: 'He faces a charge that was drawn up by unions as a warning.',
  },
  {
    pattern:
      /,\s+(?<content>(?:an?|the) (?:\p{Ll}+ )?(?:point|charge|claim|allegation|accusation|suggestion|assertion|report|account|version|figure)) (?:(?:that|which) )?(?:(?:was|is|has been|had been) )?(?:\p{Ll}+ly )?(?<cue>contested|denied|rejected|disputed|dismissed|challenged|refuted|brushed aside) by (?<source>[^,.;“”"]{3,60}?)(?= as\b|[,.;“”"]|$)/u,
    effect: 'relative',
    reason: 'a point contested by the operator',
    matches: 'It did not answer, a point contested by Corvane, which said it had.',
    misses: 'He made a point contested for years.',
  },
  {
    pattern:
      /^(?<content>(?:That|This|It)) (?:was|is|has been) (?:in turn |later |\p{Ll}+ly )*(?<cue>contradicted|denied|rejected|disputed|contested|challenged) by (?<source>[^,.;]{3,90}?)(?= who\b|[,.;]|$)/u,
    effect: 'strong',
    reason: 'that was contradicted by a police officer',
    matches: 'That was contradicted by a police officer who spoke at the quay.',
    misses: 'That was followed by rain.',
  },
  {
    pattern:
      /^(?<content>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+) (?:(?:is|are|was|were|has been|have been|stands|stood) )?(?:(?:also|again|\p{Ll}+ly) )?(?<cue>accused|blamed) by (?<source>[^,.;:“”"]{2,70}?)(?: on \p{Lu}\p{Ll}+day)? (?<more>(?:of (?:\p{Ll}+ly )?(?:\p{Ll}+ing|an?|the)|for|over)\b[^\n]*?)(?= [—–] |, (?:calling|saying|adding|which|who|in what)\b|[.”"]*$)/u,
    effect: 'instead',
    reason: 'Ostrenia accused by Maravia of blowing up a terminal: who stands first is accused',
    matches: 'Ostrenia accused by Maravia of blowing up fuel terminal',
    misses: 'Ostrenia accused Maravia of blowing up fuel terminal by night',
  },
  {
    pattern:
      /^(?<content>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+) (?<cue>accused(?= of )|suspected(?= of )|blamed(?= for )|faulted(?= for )) (?<more>(?:of (?:\p{Ll}+ly )?(?:\p{Ll}+ing|an?|the)|for \p{L}+)\b[^\n;]*?)(?= [—–] |; |, (?:calling|saying|adding|which|who|in what)\b|[.”"]*$)/u,
    effect: 'instead',
    reason: 'Chipmaker accused of hiding a defect: by whom is not said',
    matches: 'Chipmaker Corvane accused of hiding defect; shares slide',
    misses: 'The union accused the chipmaker of hiding a defect',
  },
  {
    pattern:
      /\b(?:an?|the) (?:\p{Ll}+ ){0,2}?(?:attacks?|strikes?|blasts?|explosions?|shootings?|killings?|bombings?|raids?|shelling|fires?|crash|assault|outage|leak|incursion|hack|ambush)(?: that| which)? (?<source>(?!that\b|which\b|was\b|were\b|is\b|has\b|had\b|he\b)(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+) (?:has |have |had |\p{Ll}+ly )*(?<cue>blamed|blames|pinned) (?<content>on [^,.;“”"\n]{2,60})/u,
    effect: 'strong',
    reason: 'killed in an attack that rebels blamed on the army',
    matches: 'Nine people died in an attack that rebels blamed on the army.',
    misses: 'The attack was blamed on rebels.',
  },
  {
    pattern:
      /^(?<source>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+)(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |\p{Ll}+ly )*(?<cue>holds?|held) (?<content>(?:[\p{L}’'.-]+ ){1,5}?(?:\p{Ll}+ly )?(?:responsible|liable|accountable|to blame) for [^\n]+?)(?=, (?:calling|saying|adding|which|who|in what)\b|[.”"]*$)/u,
    effect: 'instead',
    reason: 'Maravia holds Ostrenia responsible for the blast',
    matches: 'Maravia holds Ostrenia responsible for blast at fuel terminal',
    misses: 'Maravia holds talks with Ostrenia for a second day',
  },
  {
    pattern:
      /^(?<source>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+)(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>(?:issu|repeat|releas|publish)(?:es|s|ed) (?:an? |its |his |her |their )?(?:\p{Ll}+ )?denials?)\b(?: of (?<content>(?:the|these|those|any|all) [^,.;]{3,80}|(?:involvement|responsibility|wrongdoing|guilt)\b[^,.;]{0,60}))?/u,
    effect: 'instead',
    reason: 'Ostrenia issued a swift denial',
    matches: 'Ostrenia issued a swift denial through its embassy.',
    misses: 'Ostrenia issued a travel warning and a visa denial list.',
  },
  {
    pattern:
      /^(?:(?:but|and),? )?(?<content>(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:[\p{L}’'-]+ ){0,2}?(?:claims?|suggestions?|allegations?|accusations?|charges?|account|version|reports?|figures?)\b[^.;]{0,110}?) (?:was|were|has been|have been|had been) (?:in turn |also |later |\p{Ll}+ly )*(?<cue>called(?! off\b)|described|branded|labell?ed|dubbed)(?: as)? (?<more>[“"]?[^.;“”"]{3,60}?)[”"]? by (?<source>[^,.;“”"‘’]{2,70}?)(?= on\b| who\b|[,.;]|$)/u,
    effect: 'instead',
    reason: 'the charge was called baseless by the embassy',
    matches: 'The charge, made without evidence, was called baseless by the embassy.',
    misses: 'The charge was called off by noon.',
  },
  {
    pattern:
      /^(?<cue>(?:[Rr]epeated )?(?:[Aa]ttempts|[Ee]fforts) to (?:reach|contact|get in touch with)) (?!them\b|(?:(?:an?|the|any|its|this) )?(?:\p{Ll}+ )?(?:deal|agreement|compromise|consensus|settlement|truce|ceasefire|summit|peak|top|area|scene|site|village|town|island|survivors?|victims?|trapped|stranded|missing)\b)(?<source>[^.;]{2,70}?)(?: for comment)?(?: on \p{Lu}\p{Ll}+day)? (?<judged>(?:were|was|proved|have been|had been) (?:\p{Ll}+ly )?(?:unsuccessful|fruitless|not successful)|failed|did not succeed)\b/u,
    effect: 'instead',
    reason: 'Attempts to reach the two officers were unsuccessful',
    matches: 'Repeated attempts to reach the two officers were unsuccessful.',
    misses: 'Attempts to reach the trapped miners were unsuccessful.',
  },
  {
    pattern:
      /, (?<cue>attributing|ascribing) (?<content>(?!it\b|this\b|that\b)[^,;.“”"]{3,70}? to [^,;.“”"]{3,80})(?=[.;”"]*$|, )/u,
    effect: 'strong',
    reason: 'the minister said, attributing the deaths to smoke: who speaks goes on',
    matches: 'No shot was fired, the minister said at a news conference, attributing the deaths to smoke.',
    misses: 'It is a habit, attributing to others what one has done.',
  },
  {
    pattern:
      /, (?<cue>blaming|faulting|contradicting|rebutting) (?<content>(?!it\b|this\b|that\b|what\b|a\b|an\b)(?:[\p{L}’'-]+ ){0,5}?\p{Lu}[\p{L}’'-]*(?: for [^,;.”"]{3,80})?)(?=[.;”"]*$|, )/u,
    effect: 'strong',
    reason: 'an official said, blaming the Free Plains Movement: who speaks goes on',
    matches: 'Four were kidnapped near Olame, an official said, blaming the Free Plains Movement.',
    misses: 'Four were late, he said, blaming a squall.',
  },
  {
    pattern:
      /^(?<source>(?:[\p{L}\d’'-]+ ){0,5}?(?:[Vv]ideos?|[Cc]lips?|[Ff]ootage|[Pp]hotos?|[Pp]hotographs?|[Ii]mages?|[Rr]ecordings?|[Aa]udio|[Dd]ocuments?|[Mm]emos?|[Mm]emorandum|[Ll]etters?|[Ee]-?mails?|[Pp]apers)(?: [^.;,“”"]{3,60}?)?)(?<!\b(?:that|which|is|are|was|were|be|been|not)),? (?<cue>(?:purporting|claiming|appearing|seeming|said|alleged|understood) to show|(?:that|which) (?:(?:appears?|seems?|purports?)|(?:is|are) (?:said|alleged)) to show) (?<content>[^\n]+?)(?=,? (?:was|were|has been|have been|had been) (?:published|released|posted|leaked|shared|circulated|broadcast|aired|obtained|seen|reviewed|put)\b|,? (?:(?:has|have)(?:n[’']t| not) been|could not be) (?:\p{Ll}+ly )?(?:authenticated|verified|confirmed)\b|[.”"]*$)/u,
    effect: 'instead',
    reason: 'a memo purporting to show that ministers were warned was published on Monday',
    matches: 'A leaked memo purporting to show that ministers were told of cracks was published on Monday.',
    misses: 'A leaked memo was published on Monday to show good will.',
  },
  {
    pattern:
      /(?:^|, |; |\b(?:while|but|and|as|when|after|because) )(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat|[Ww]ho|[Ww]hich|Do(?:n[’']t)?|Never|Let)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+(?:, [^,;:“”"]{3,50},)?)(?<!n[’']t)(?<!\b(?:was|were|is|are|be|been|being|get|got|to|not|who|which|that|and|or|can|could|may|might|must|should|will|would))(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |initially |at first |\p{Ll}+ly )*(?<cue>blamed|blames?|faulted) (?:it on |this on |that on )?(?<content>(?!(?:on|in|by|for|him|her|them|it|them?sel(?:f|ves)|and|or|each)\b)[^\n]{5,}?)(?=,? (?:calling|saying|adding|citing|which|who|while|but)\b| and (?:said|says|called|told|accused|denied)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'The company blamed a sudden squall',
    matches: 'The company blamed a sudden squall.',
    misses: 'A sudden squall was blamed for it.',
  },
  {
    pattern:
      /(?:^|, |; |\b(?:while|but|and|as|when|after) )(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat|[Ww]ho|[Ww]hich)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+(?:, [^,;:“”"]{3,50},)?)(?<!\b(?:was|were|is|are|be|been|being|to|not|and|or|could|would))(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |initially |at first |\p{Ll}+ly )*(?:(?<cue>attributed|attributes|ascribed|ascribes) (?<content>(?!to\b)[^\n.;:“”"]{3,90}? to [^\n]{4,}?)|(?<judged>put|puts) (?<more>(?:the|its|his|her|their|this|that|it) ?[^\n.;:“”"]{0,70}? ?down to [^\n]{4,}?))(?=,? (?:calling|saying|adding|which|who|while|but)\b| and (?:said|says|called|told|accused|denied)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'put the fire down to a faulty pump, attributed the outage to an error',
    matches: 'The fire chief put the fire in the engine room down to a faulty pump.',
    misses: 'The fire was attributed to a faulty pump.',
  },
  {
    pattern:
      /^(?:(?:but|and|later|then),? )?(?:(?:(?:Hours|Minutes|Days|Weeks|Shortly|Soon) (?:later|after|afterwards)|Later|Overnight|On \p{Lu}\p{Ll}+day(?: \p{Ll}+)?),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat|[Ww]ho|[Ww]hich)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+(?:, [^;:“”"]{3,90},)?)(?<!\b(?:was|were|is|are|be|been|being|to|not|and|or))(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |since |\p{Ll}+ly |(?:seemed|appeared) to )*(?<cue>walk(?:s|ed)? back|row(?:s|ed)? back on|back-?track(?:s|ed)? (?:on|from)|back-?pedall?(?:s|ed)? on|back(?:s|ed)? away from|climb(?:s|ed)? down (?:on|from)|retract(?:s|ed)?|recant(?:s|ed)?|disown(?:s|ed)?|withdr(?:ew|awn|aws?)|t(?:ook|akes?|aken) back) (?<content>(?:(?:the|his|her|its|their|that|those|these|an?|some of (?:his|her|its|their)) )?(?:[\p{L}’'-]+ ){0,3}?(?:remarks?|comments?|claims?|statements?|allegations?|accusations?|assertions?|suggestions?|confessions?|testimony|account|story|words|charges?|denials?|pledge|promise|version|warning|figures?|toll)\b[^\n]*?)(?=,? (?:calling|saying|adding|which|who|while|but)\b| (?:on \p{Lu}\p{Ll}+day|in (?:parliament|court))\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'The minister backtracked on the claim: he takes back what he said',
    matches: 'The captain, who was held overnight, later took back his confession.',
    misses: 'The captain withdrew his men from the pier.',
  },
  {
    pattern:
      /^(?:(?:but|and),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Ww]hat|[Ww]ho|[Ww]hich)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+(?:, [^;:“”"]{3,90},)?)(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>(?:(?:seem|appear)(?:s|ed)? to )?(?:(?:directly|flatly|partly) )?(?:contradict(?:s|ed)?|rebut(?:s|ted)?)) (?<content>[^\n]{4,}?)(?=,? (?:calling|saying|adding|telling|which|who|while|but|by)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'The harbourmaster appeared to contradict the company’s account',
    matches: 'The harbourmaster appeared to contradict the company’s account, saying he had seen oil.',
    misses: 'It contradicts all that was known.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd),? )?(?:(?:On|In|At|Last|Later|Earlier|Hours|Days|Within|Before|By|After)\b[^;:“”"]{3,90}?,? )?(?<source>[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he |[Hh]er |[Hh]is |(?=\p{Lu}))(?:[\p{L}’'.-]+ ){0,3}?[\p{L}’'.-]+)(?<!\b(?:to|and|or|not|was|were|is|are)) (?:has |had |later |then |since |\p{Ll}+ly )*(?<cue>back-?tracked|back-?pedall?ed|recanted|walked (?:it|that|this) back|took (?:it|that) back|climbed down)(?=[,.;]| on \p{Lu}\p{Ll}+day| and\b|$)/u,
    effect: 'strong',
    reason: 'On Wednesday he backtracked, telling reporters …: he takes back what he said',
    matches: 'On Wednesday evening he backtracked, telling reporters he had spoken too soon.',
    misses: 'The hikers climbed down the cliff.',
  },
  {
    pattern:
      /^(?:In|On|At|Last|Earlier|Later|During|Through|Speaking)\b[^;:“”"]{3,90}?,? (?<source>he|she|they|it) (?:has |had |also |later |\p{Ll}+ly )*(?<cue>denied|rejected|dismissed|disputed|(?:admitted|acknowledged|conceded|confirmed)(?: for the first time)?(?= that\b)) (?<content>[^\n]{6,}?)(?=,? (?:calling|saying|adding|which|who|while|but)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'In an interview last year he denied it: a denial behind words of when and where',
    matches: 'In an interview with the Courant last year he denied ever giving athletes pills.',
    misses: 'In May the court dismissed the case.',
  },
  {
    pattern:
      /(?:^|, |; |\b(?:as|while|but|after) )(?<source>(?!(?:[Ii]t|[Tt]hat|[Tt]his|[Ww]ho|[Ww]hich|[Nn]obody)\b)(?:[\p{L}’'.-]+ ){0,3}?[\p{L}’'.-]+)(?<!\b(?:to|and|or|not|of|for|will|would|can|could|may|do|does|did|who|which|that)) (?<cue>den(?:y|ies)) (?<content>\p{Ll}[\p{L}’'-]+(?: (?!as\b|after\b|over\b|amid\b|while\b|but\b)[\p{L}’'-]+){0,5}?)(?=[;,]|$| (?:as|after|over|amid|while|but)\b)/u,
    effect: 'strong',
    reason: 'Gunfire near palace as army denies coup: a headline’s denial of a bare noun',
    matches: 'Gunfire near palace as army denies coup; president missing',
    misses: 'The laws deny prisoners the vote.',
  },
  {
    pattern:
      /(?:^|, |; |\b(?:while|but|and|as|when|after) )(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat|[Ww]ho|[Ww]hich)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+(?:, [^,;:“”"]{3,50},)?)(?<!\b(?:was|were|is|are|be|been|being|to|not|and|or|could|would))(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>laid|lays|pinned|pins|placed|places) (?<content>(?:(?:the |all the |all |full )?(?:blame|responsibility|guilt)\b[^\n.;“”"]{0,80}? on|(?!(?:flowers|wreath)\b)[^\n.;“”"]{2,80}? at the (?:door|feet) of) [^\n]{4,}?)(?=,? (?:calling|saying|adding|which|who|while|but)\b| and (?:said|says|called|told|accused|denied)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'Drovia laid the attack at the door of neighbouring Sarkand',
    matches: 'Drovia laid the attack at the door of neighbouring Sarkand.',
    misses: 'Drovia laid the attack out in detail.',
  },
  {
    pattern:
      /(?:^|, |; |\b(?:while|but|and|as|when|after) )(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat|[Ww]ho|[Ww]hich)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+(?:, [^,;:“”"]{3,50},)?)(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later )*(?:put out|issued|released|published|sent|posted|circulated) an? (?:[\p{L}-]+ ){0,3}?(?:statement|communiqu[eé]|message|letter|post|note|declaration|dossier) (?<cue>accusing|blaming|denouncing|condemning|holding|denying|rejecting|dismissing) (?<content>[^\n]{6,}?)(?=,? (?:calling|saying|adding|while|but)\b|,? and (?:said|says|called|told|accused|denied)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'the ministry put out a statement holding the brigade responsible',
    matches: 'Its defence ministry put out a statement holding the 9th Brigade responsible for the deaths.',
    misses: 'The ministry put out a statement on Monday.',
  },
  {
    pattern:
      /^(?:(?:but|and),? )?(?<source>[Hh]e|[Ss]he|[Tt]hey|(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+(?:, [^,;:“”"]{3,60},)?)(?<!\b(?:was|were|is|are|be|been|to|not|and|or)) (?:has |had |later |then |\p{Ll}+ly )*(?:left|ended|closed|walked|drove|hurried|strode|stormed|rushed|departed|hung up)\b[^.;“”"]{0,60}? (?<cue>without (?:answering|taking|replying to|responding to|addressing)) (?<content>[^.;“”"]{0,60}?questions?\b[^.;“”"]*)/u,
    effect: 'strong',
    reason: 'Adome left a news conference without taking questions',
    matches: 'Adome left a news conference without taking questions.',
    misses: 'The ship left port without taking on water.',
  },
  {
    pattern:
      /^(?:(?:but|and),? )?(?<source>(?!(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|[Ww]hat|[Ww]ho|[Ww]hich)\b)(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}’'.-]+ ){0,5}?[\p{L}’'.-]+(?:, [^;:“”"]{3,90},)?)(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>st(?:ands?|ood) by|repeat(?:s|ed)|reiterate[sd]|doubled down on) (?<content>(?:the|that|those|these|its|his|her|their) (?:[\p{L}’'-]+ ){0,3}?(?:claims?|allegations?|accusations?|charges?|findings?|account|version|reports?|assertions?|statements?|remarks?|figures?)\b[^\n]*?)(?=,? (?:calling|saying|adding|while|but)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'the coalition’s director stood by the finding',
    matches: 'The coalition’s director, Hawa Sembe, stood by the finding.',
    misses: 'The guards stood by the gate.',
  },
  {
    pattern:
      /^There (?:was|were|has been|had been) (?<cue>no (?:immediate |official |further |public |initial )*(?:comment|response|reaction|reply|word)) (?:from|by) (?<source>[^,.;]{2,70}?)(?= (?:on|about|to|over|regarding)\b|[,.;]|$)/u,
    effect: 'instead',
    reason: 'There was no immediate comment from Ostrenia',
    matches: 'There was no immediate comment from Ostrenia.',
    misses: 'There was no comment book from which to read.',
  },
];
