import type { CueClass, Manner, Rule } from '../../model/index.ts';

export interface CueEffect {
  readonly cueClass: CueClass;
  readonly manner: Manner | null;
}

const effect = (cueClass: CueClass, manner: Manner | null = null): CueEffect => ({ cueClass, manner });

/**
 * What a cue does, tried in this order on the words of the cue with the auxiliaries before it. The last resort is
 * "asserting": most words of saying assert.
 */
export const cueRules: readonly Rule<CueEffect>[] = [
  {
    pattern:
      /\bneither (?:publicly )?(?:confirm(?:s|ed|ing)?|verif(?:y|ies|ied)) (?:nor|or) (?:den(?:y|ies|ied|ying)|disput(?:e[ds]?|ing)|contradict(?:s|ed|ing)?)\b|\b(?:confirm or deny|deny or confirm)\b|\bneither (?:publicly )?(?:confirm|verify)$/i,
    effect: effect('declining', 'declined'),
    reason: 'neither confirmed nor denied',
    matches: 'would neither confirm nor deny',
    misses: 'neither confirmed it nor spoke of it',
  },
  {
    pattern:
      /\b(?:stop(?:s|ped|ping)?|f[ae]ll(?:s|ing)?|came|comes?) (?:just |well |far )?short of \p{Ll}+ing\b|\b(?:do|does|did|has|have|had)(?:n[’']t| not) (?:go|gone) (?:so|as|that) far\b/iu,
    effect: effect('declining', 'declined'),
    reason: 'stopped short of blaming: held back, neither said nor denied',
    matches: 'stopped short of accusing',
    misses: 'fell short of the target',
  },
  {
    pattern:
      /\b(?:(?:do|does|did|has|have|had|could|can|would)(?:n[’']t| not)|cannot|never|not)\b.{0,25}\b(?:respond|repl(?:y|ied)|answer|return(?:ed)?|be reached)/i,
    effect: effect('declining', 'no reply'),
    reason: 'did not respond to a request for comment',
    matches: 'did not immediately respond',
    misses: 'responded angrily',
  },
  {
    pattern:
      /\bcould not (?:immediately )?be reached\b|\bunreachable\b|\bwithout (?:answering|replying|responding|taking|speaking)\b/i,
    effect: effect('declining', 'no reply'),
    reason: 'could not be reached',
    matches: 'could not be reached for comment',
    misses: 'was reached by phone',
  },
  {
    pattern:
      /\b(?:declin|refus)(?:e[ds]?|ing)\b(?:[^.]{0,12}\b(?:comment|answer|discuss|respond|say|speculate|elaborate|confirm|deny|rule|give|identify|name|provide|take questions|be drawn)|$)|\b(?:would|will|did|does|do)(?: not|n[’']t) (?:(?:publicly|immediately|yet|formally|directly) )*(?:comment|discuss|elaborate|speculate|be drawn)\b|\b(?:would|will|did)(?: not|n[’']t) (?:say\b|(?:give|release|disclose|reveal|share|name) (?:the|any|its|his|her|their|who|what|how)\b)|\b(?:has|have|had)(?:n[’']t| not| yet to) (?:yet |publicly |immediately )*(?:comment(?:ed)?|address(?:ed)?|spoken (?:publicly|in public)|speak publicly)\b|\bneither \p{Ll}[^.;]{0,40} nor (?:comment|discuss|elaborate)|\byet to (?:\p{Ll}+ly )?(?:comment|respond|reply|react)\b|\bno comment\b|\bhad nothing to say\b/iu,
    effect: effect('declining', 'declined'),
    reason: 'declined to comment',
    matches: 'declined to comment',
    misses: 'declined by 4 percent',
  },
  {
    pattern: /\b(?:attempts?|efforts?)\b.{0,40}\b(?:unsuccessful|fruitless|failed|not successful|not succeed)\b/i,
    effect: effect('declining', 'no reply'),
    reason: 'Attempts to reach them were unsuccessful',
    matches: 'Attempts to reach were unsuccessful',
    misses: 'attempted to reach them',
  },
  {
    pattern: /\bno (?:immediate |official |further |public |initial )*(?:comment|response|reaction|reply|word)$/i,
    effect: effect('declining', 'no reply'),
    reason: 'There was no immediate comment from the ministry',
    matches: 'no immediate comment',
    misses: 'no word of it was true',
  },
  {
    pattern:
      /\b(?:did|does|do|has|have|had|would|could)(?:n[’']t| not) (?:dispute|deny|denied|ruled? out|contest|contradict|refute|dismiss|reject)/i,
    effect: effect('asserting', 'in part'),
    reason: 'did not dispute: no denial',
    matches: 'did not deny',
    misses: 'denied',
  },
  {
    pattern:
      /\b(?:could|can|was|were|has|have|had|did|is|are)?(?:n[’']t| not|not| unable to| yet to| never)\b.{0,30}\b(?:verif|confirm|corroborat|validat|authenticat|establish|determin|substantiat|replicat|reproduc|independently)/i,
    effect: effect('doubting'),
    reason: 'could not independently verify',
    matches: 'has not been able to verify',
    misses: 'verified',
  },
  {
    pattern: /\b(?:could|can)(?:n[’']t| not|not) (?:yet |immediately |now )*(?:say|tell)$/i,
    effect: effect('doubting'),
    reason: 'could not say whether the doors had been locked',
    matches: 'could not say',
    misses: 'could not say it',
  },
  {
    pattern:
      /\b(?:unable|yet|failed|impossible|difficult|hard) to (?:independently )?(?:verif|confirm|corroborat|validat|authenticat|establish|determin|replicat|reproduc|say)/i,
    effect: effect('doubting'),
    reason: 'was unable to confirm',
    matches: 'was unable to confirm',
    misses: 'was able to confirm',
  },
  {
    pattern:
      /\b(?:doubt(?:s|ed|ing)?|question(?:s|ed|ing)?|cast(?:s|ing)? doubt|express(?:ed|es)? (?:doubt|scepticism|skepticism)|(?:is|are|was|were) (?:scep|skep)tical|(?:doesn|didn|don)[’']t (?:know|believe|think)|not (?:sure|convinced|certain)|unsure)\b/i,
    effect: effect('doubting', 'doubts'),
    reason: 'questioned, is sceptical',
    matches: 'cast doubt on',
    misses: 'was asked',
  },
  {
    pattern:
      /\bunclear\b|\bnot (?:immediately )?(?:clear|known)\b|\b(?:unaware|not aware) of\b|\b(?:not|n[’']t|never) rul(?:e|ed|ing) (?:it|this|that|anything) out\b/i,
    effect: effect('doubting'),
    reason: 'it is unclear whether',
    matches: 'it was not immediately clear',
    misses: 'made it clear',
  },
  {
    pattern:
      /\b(?:investigat|prob)(?:e|es|ed|ing)\b|\blook(?:s|ed|ing)? into\b|\bexamin(?:e|es|ed|ing)\b|\banaly[sz](?:e|es|ed|ing)\b|\breview(?:s|ed|ing)?\b|\binquir(?:y|ing)\b|\benquir(?:y|ing)\b|\binvestigation (?:into|of)\b|\b(?:open|launch|order|beg[aiu]n|start|announc|commission|set up)\w* (?:an?|its own|their own) (?:[\p{L}-]+ ){0,2}?(?:investigation|inquiry|enquiry|probe|review)|\b(?:promis|pledg)(?:e[sd]?|ing) an? (?:\p{Ll}+ )?(?:investigation|inquiry|enquiry|probe|review) into\b|\btrying to (?:determine|establish|verify|find out|confirm)\b|\bseeking to (?:determine|establish|verify)\b|\bassessing\b|\b(?:sen[dt]|dispatched) (?:\p{Ll}+ ){0,2}(?:investigators|inspectors|detectives)\b/iu,
    effect: effect('inquiring'),
    reason: 'is investigating, is looking into',
    matches: 'is looking into',
    misses: 'looks forward to',
  },
  {
    pattern:
      /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing|al)?|refut(?:e|es|ed|ing|ation)|rebut(?:s|ted|ting|tal)?|repudiat\w+|disavow\w*|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|contradict(?:s|ed|ing)?|debunk\w*|disown\w*|gainsa(?:y|id))\b/i,
    effect: effect('denying'),
    reason: 'denied, rejected, dismissed',
    matches: 'categorically rejected',
    misses: 'accepted',
  },
  {
    pattern:
      /\b(?:(?:do|does|did|has|have|had|could|would)(?:n[’']t| not|not) (?:yet )?accept(?:ed)?|never accepted|not believe (?:a word of|any of))\b|\b(?:shot|shoots?|knock(?:s|ed)|slap(?:s|ped)|bat(?:s|ted))\b.*\b(?:down|aside|away)$/i,
    effect: effect('denying'),
    reason: 'does not accept, shot that down',
    matches: 'does not accept',
    misses: 'accepted',
  },
  {
    pattern:
      /\b(?:brush(?:es|ed|ing)? (?:aside|off|away)|shrug(?:s|ged|ging)? off|wav(?:e|es|ed|ing) (?:aside|away|off)|laugh(?:s|ed|ing)? (?:off|at)|(?:snort|sneer)(?:s|ed|ing)? at|bristl(?:es?|ed|ing) at|scoff(?:s|ed|ing)?|push(?:es|ed|ing)? back|hit(?:s|ting)? back|plead(?:s|ed|ing)? (?:not guilty|innocent)|pled not guilty|ridicul(?:e|es|ed|ing)|rubbish(?:es|ed|ing)|pour(?:s|ed)? (?:scorn|cold water)|(?:give|gives|gave) short shrift|none of (?:it|that|this)$|t(?:akes?|ook) issue)\b/i,
    effect: effect('denying'),
    reason: 'brushed aside, pleaded not guilty',
    matches: 'brushed aside',
    misses: 'brushed her teeth',
  },
  {
    pattern:
      /\b(?:walk(?:s|ed|ing)? back|row(?:s|ed|ing)? back|back-?track(?:s|ed|ing)?|back-?pedall?(?:s|ed|ing)?|(?:back(?:s|ed|ing)? away|climb(?:s|ed|ing)? down) (?:from|on)|recant(?:s|ed|ing)?|retract(?:s|ed|ing|ion)?|(?:withdr(?:ew|awn|aws?|awing)|t(?:ook|akes?|aken|aking) back)(?:$| (?:(?:the|his|her|its|their|that|those) )?(?:\p{Ll}+ )?(?:remark|comment|claim|statement|allegation|accusation|assertion|suggestion|confession|testimon|account|story|words|charge)))/iu,
    effect: effect('denying', 'admits'),
    reason: 'walked back, withdrew the remark: takes back what was said',
    matches: 'withdrew the remark',
    misses: 'withdrew the troops',
  },
  {
    pattern:
      /\b(?:g[ai]ves?|offer(?:s|ed)?|paint(?:s|ed)?|told|tells?|present(?:s|ed)?) an? (?:\p{Ll}+ )?(?:different|contradictory|contrasting|conflicting) (?:picture|account|version|story|explanation|assessment)\b|\bdisagree[sd]?\b(?! (?:about|over|on|whether|how|as)\b)/iu,
    effect: effect('denying'),
    reason: 'gave a different picture: of what was said before',
    matches: 'gave a very different account',
    misses: 'gave a different name',
  },
  {
    pattern: /\bdisagree[sd]? (?:about|over|on|whether|how|as to)\b/i,
    effect: effect('none'),
    reason: 'the two experts disagreed about what it shows: with each other, and not with what is said',
    matches: 'disagreed about',
    misses: 'disagreed with the finding',
  },
  {
    pattern:
      /\bno (?:(?:independent|official|immediate|further|firm|direct) )*(?:confirmation|corroboration|verification|(?:means|way) of (?:checking|confirming|verifying))\b/i,
    effect: effect('doubting'),
    reason: 'the mission had no independent confirmation of the cause',
    matches: 'had no independent confirmation',
    misses: 'had the confirmation of the court',
  },
  {
    pattern: /^(?:has|have|had)(?: \p{Ll}+ly)? no (?:\p{Ll}+ )?(?:information|indication|intelligence|details)$/iu,
    effect: effect('doubting'),
    reason: 'the government had no information about this',
    matches: 'had no information',
    misses: 'had no time',
  },
  {
    pattern: /\bno (?:trace|record|note|mention|knowledge|recollection|memory) of$/i,
    effect: effect('doubting'),
    reason: 'the ministry can find no trace of it',
    matches: 'can find no trace of',
    misses: 'had no record player',
  },
  {
    pattern:
      /\bnot (?:at all )?(?:how|what|the way)\b.*\b(?:remember|recall|tell|told|see|saw|describe|put)(?:s|ed|d)?$|\b(?:it|this|that|things|matters|night|day|morning|matter|story) (?:(?:quite|very|rather) )?(?:differently|otherwise)$|\bhaving (?:it|any of it|that)$|\bhave it$|\bbeg(?:s|ged)? to differ$|\bt(?:akes?|ook) a different view$/i,
    effect: effect('denying'),
    reason: 'that is not how he remembers it; he sees things otherwise',
    matches: 'not how remembers',
    misses: 'not how it works',
  },
  {
    pattern: /\brul(?:e|es|ed|ing) (?:\S+ ){0,3}?out\b/i,
    effect: effect('denying'),
    reason: 'police ruled out foul play',
    matches: 'ruled out',
    misses: 'ruled on',
  },
  {
    pattern: /\bdistanc(?:e|es|ed|ing) (?:him|her|it|them)sel(?:f|ves) from\b/i,
    effect: effect('denying'),
    reason: 'distanced himself from the remark',
    matches: 'distanced herself from',
    misses: 'kept her distance from',
  },
  {
    pattern: /\b(?:acknowledg|admit|conced|confess|own(?:ed|s) up|pleaded guilty|pled guilty|pleads guilty)/i,
    effect: effect('asserting', 'admits'),
    reason: 'acknowledged, conceded',
    matches: 'conceded',
    misses: 'received',
  },
  {
    pattern: /\b(?:saw|seen|witness(?:ed)?|heard|recall(?:s|ed|ing)?)\b/i,
    effect: effect('asserting', 'confirms as seen'),
    reason: 'says they saw it',
    matches: 'witnessed',
    misses: 'said',
  },
];

/** Cues that lay something on somebody: what follows is an allegation that others may deny. */
export const accusingRules: readonly Rule<true>[] = [
  {
    pattern:
      /\b(?:accus(?:e|es|ed|ing|ation)|blam(?:e|es|ed|ing)|alleg(?:e|es|ed|ing|ation)|charg(?:e|es|ed|ing)|denounc\w+|condemn\w*|fault(?:ed|s|ing)|implicat\w+|point(?:s|ed|ing)? (?:the |a )?finger|h(?:olds?|eld|olding)$|l(?:aid|ays?|aying)$|pin(?:s|ned)?$|su(?:e|es|ed|ing)|indict\w*)\b/i,
    effect: true,
    reason: 'accused, blamed, alleged',
    matches: 'has accused',
    misses: 'excused',
  },
];

/** Cues of somebody's wish or order rather than of a fact. */
export const demandRules: readonly Rule<true>[] = [
  {
    pattern:
      /\b(?:urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on|upon)|order(?:s|ed|ing)?|appeal(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:for|that|to)|plead(?:s|ed|ing)? (?:for|with)|insist(?:s|ed)? on|request(?:s|ed|ing)?|advis(?:e|es|ed|ing)|encourag\w+|caution(?:s|ed|ing)? against|want(?:s|ed)?|invit(?:e|es|ed|ing)|press(?:es|ed|ing)? for)\b/i,
    effect: true,
    reason: 'urged, demanded, called for',
    matches: 'called for',
    misses: 'called the claim a lie',
  },
];

/** Cues of a judgement. */
export const opinionRules: readonly Rule<true>[] = [
  {
    pattern:
      /\b(?:prais(?:e|es|ed|ing)|criticis\w+|criticiz\w+|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|welcom\w+|lament\w*|hail(?:s|ed|ing)?|decr(?:y|ied)|mock(?:s|ed|ing)?|deplor\w+|applaud\w*|regret\w*|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|support(?:s|ed|ing)?|endors\w+|thank(?:s|ed)?|vow(?:s|ed|ing)?|oppos\w+|joked?|prefer\w*|feels?|felt|likes?|liked|describ\w+|call(?:s|ed|ing)?|dubb(?:ed|ing)|brand(?:s|ed|ing)?|label(?:s|led|ed)?)\b/i,
    effect: true,
    reason: 'praised, criticised, called it',
    matches: 'criticised',
    misses: 'said',
  },
];

/** Cues that look ahead. */
export const forecastRules: readonly Rule<true>[] = [
  {
    pattern:
      /\b(?:predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?|warn(?:s|ed|ing)?|expect(?:s|ed|ing)?|project(?:s|ed|ing)?|caution(?:s|ed|ing)?|anticipat\w+|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?|estimat(?:e|es|ed|ing) that .* will)\b/i,
    effect: true,
    reason: 'predicted, warned that it could',
    matches: 'warned',
    misses: 'warm',
  },
];
