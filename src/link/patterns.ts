import type { Rule } from '../model/index.ts';

/** Phrases by which claims are linked, each with what it is for; the code names the row that it uses. */
export const linkPatterns = {
  remains: {
    pattern: /^(?:(?:more|other|further|charred|unidentified) )?(?:bodies|corpses)\b/i,
    effect: 'counted',
    reason: '23 [bodies] recovered, 31 [bodies] brought ashore: a count of its own',
    matches: 'bodies recovered by midday',
    misses: 'government bodies of two states',
  },
  countedEnd: {
    pattern: /\s(?:of|in|on|at|from|with|who|that|aboard|for)\s/,
    effect: 'cut',
    reason: 'where the head of what is counted ends',
    matches: 'people aboard the ferry',
    misses: 'storage tanks',
  },
  bareCount: {
    pattern:
      /^(?:that )?(?:(?:it|that|them) (?:at |to be ))?(?:(?:the|its|their) (?:(?:death|official|final|true|real) )?(?:figure|toll|number|total|count|tally) (?:is |was |stood |had reached |at |as |to be |had been ){0,2})?(?:at least |more than |about |some |around |nearly |almost |up to |as many as |as high as |closer to |only |just )?(?:\d[\d,.]*|\p{Ll}+(?:-\p{Ll}+)?)(?: (?:thousand|hundred|million|dead|injured))?[.,”"’]?$/u,
    effect: 'counted before',
    reason: 'The army put [the figure at nine]; police said [52]: of what the count before is of',
    matches: 'the figure at nine',
    misses: '52 people were treated',
  },
  formerCount: {
    pattern:
      /\b(?:(?:(?:up|down|increased|raised|lowered|revised|rising|rose|climbed|jumped|grew|fell) )from|compared (?:with|to)|(?:revised|corrected|raised|changed) (?:its|the|their|that|an?|his|her) [^,.;]{2,40} from|(?:earlier|previous|initial|first|preliminary) (?:(?:official|death) )?(?:report|count|toll|figure|estimate|tally|number)s? (?:of|was|were|stood at|had been|put at))(?: (?:at least|about|some|more than|around|nearly|an? \p{Ll}+))* $/iu,
    effect: 'no count',
    reason: 'rose to 21, [up from] 17: what the source gave before, and no longer gives',
    matches: 'rose to 21, up from ',
    misses: 'reports from 17',
  },
  ownDeed: {
    pattern:
      /^(?:that )?(?:ever |having |deliberately |knowingly )?(?:(?:any |all )?(?:involvement|responsibility|wrongdoing|guilt|complicity|misconduct)\b|(?!(?:anything|nothing|something|everything|(?:fir|bomb|shell|kill|shoot|hear|meet|find|sett?l|hold|feel)ings?)\b)\p{Ll}{2,}ing\b)/u,
    effect: 'own deed',
    reason: 'Kestrova denies [doping]: she is who is said to have done it',
    matches: 'doping',
    misses: 'the hearing',
  },
  ownSubject: {
    pattern:
      /^(?:that )?(?:(?:he|she|they|we|I) (?!was told|were told|had been told|knew)|it (?=(?:had|has|have|was|is|ever|did|would|took|sent|used|made|paid|sold|hid|held)\b))/u,
    effect: 'own deed',
    reason: 'the minister denied a report that [he took bribes], the firm that [it had hidden losses]: of themselves',
    matches: 'he took bribes',
    misses: 'it rained',
  },
  flatDenial: {
    pattern: /\bden(?:y|ies|ied|ying) (?:it|this)[.,]?$/i,
    effect: 'own deed',
    reason: 'Residents accuse the company. Halden-Koro [denies it]: who is accused says so',
    matches: 'denies it',
    misses: 'denied it was the company',
  },
  charge: {
    pattern: /\b(?:accusation|allegation|charge)s?\b/i,
    effect: 'own deed',
    reason: 'Halvik Bulk denied the [accusation]: one accuses whom one accuses, and they answer',
    matches: 'the accusation',
    misses: 'the claim',
  },
  ownSide: {
    pattern:
      /\b(?:our|its|their) (?:\p{Ll}+ )?(?:forces|troops|soldiers|personnel|staff|officers|guards|crews?|people|members|fighters|workers|employees|aircraft|ships?|vessels?|navy|army|air force|men|teams?|units?|drones?|gunners|agents)\b|\b(?:not one|not a single|no) civilian|\bwe (?:did(?: not|n[’']t)|(?:have )?never|have not|haven[’']t|had no(?:thing)?)\b/iu,
    effect: 'own deed',
    reason:
      'Not a round was fired by [our personnel], [its forces] had not fired: who denies it speaks for those who are said to have done it',
    matches: 'No round was fired by our personnel',
    misses: 'our reporters saw no round fired',
  },
  ownDenial: {
    pattern:
      /^(?:that )?[“"‘]?(?:I|we) (?:did not|didn[’']t|have not|haven[’']t|have never|never|was not|wasn[’']t|were not|weren[’']t) (?!(?:see|seen|saw|hear|heard|find|found|know|known|notice|noticed|recogni[sz]e|think|believe|told|aware)\b)/iu,
    effect: 'own deed',
    reason: '"[I have not] overthrown anybody": of himself, and no witness',
    matches: 'I have not overthrown anybody',
    misses: 'I did not see a rope',
  },
  ownConduct: {
    pattern:
      /^(?:that )?[“"‘]?(?:(?:our|its|my client|his client|her client)\b|(?:we|it) (?!(?:saw|heard|was told|were told|found|knew|rained|was not (?:clear|known)|had (?:seen|heard|found|been told|no (?:information|record|knowledge|reason))|have (?:seen|heard|found)|has (?:seen|heard|found|been told|no)|could|cannot|can|is|would)\b)(?=(?:had|has|have|was|were|did|never|took|sent|used|made|paid|sold|kept|held|acted|followed|ended)\b))/iu,
    effect: 'own deed',
    reason: 'the firm said [it had ended all purchases]: who answers with what they did themselves answers for it',
    matches: 'it had ended all purchases from Tumbaro',
    misses: 'it had found no trace of chlorine',
  },
  ownedLead: {
    pattern:
      /(?:^|\s)(?:(?:the )?(?<owner>(?:[\p{L}-]+ ){0,4}?[\p{L}-]+)[’']s? (?:\p{Ll}+ )?(?:claims?|assertions?|suggestions?|allegations?|accusations?|statements?|insistence|account|version|contention)|(?:claims?|assertions?|suggestions?|allegations?|accusations?|statements?|reports?) (?:by|from) (?:the )?(?<by>[^,]{2,40}))(?:, [^,]{3,40},)? that $/u,
    effect: 'owner',
    reason: 'disputing the [department]’s assertion that he had reached for a gun',
    matches: 'the department’s assertion that ',
    misses: 'the department asserted that ',
  },
  lying: {
    pattern: /\bof (?:\p{Ll}+ )?(?:lying|lies|misleading|hypocrisy|deceiving|dishonesty)\b/u,
    effect: 'another matter',
    reason: 'accused both the club and the police [of lying]: of what they said about the deed',
    matches: 'both the club and the police of lying',
    misses: 'the police of firing on the club',
  },
  libel: {
    pattern: /\b(?:defamat|slander|libel)/i,
    effect: 'own deed',
    reason: 'called the claim [defamatory]: of themselves',
    matches: 'the claim defamatory',
    misses: 'the claim absurd',
  },
  kill: {
    pattern: /\b(?:kill|dead|dea|die|fatal|bod(?:y|ies))\w*/i,
    effect: 'kill',
    reason: 'a count of the dead',
    matches: '14 dead',
    misses: '14 injured',
  },
  injure: {
    pattern: /\b(?:injur|hurt|wound|treat)\w*/i,
    effect: 'injure',
    reason: 'a count of the hurt',
    matches: '30 injured',
    misses: '30 dead',
  },
  missing: {
    pattern: /\b(?:missing|unaccounted)\b/i,
    effect: 'missing',
    reason: 'a count of the missing',
    matches: 'unaccounted for',
    misses: 'found alive',
  },
  arrest: {
    pattern: /\b(?:arrest|detain|custody)\w*/i,
    effect: 'arrest',
    reason: 'a count of arrests',
    matches: 'were detained',
    misses: 'were freed',
  },
  rescue: {
    pattern: /\brescu|\bsav/i,
    effect: 'rescue',
    reason: 'a count of the rescued',
    matches: 'were rescued',
    misses: 'were lost',
  },
  evacuate: {
    pattern: /\bevacu|\bdisplac|\bfled\b/i,
    effect: 'evacuate',
    reason: 'a count of those who had to leave',
    matches: 'have fled',
    misses: 'stayed',
  },
  hostage: {
    pattern: /\bhostage|\bcaptive/i,
    effect: 'hostage',
    reason: 'a count of hostages',
    matches: 'held hostage',
    misses: 'were freed',
  },
  accusing: {
    pattern:
      /\b(?:accus|blam|alleg|charg|denounc|condemn|implicat)\w*|\bpoint(?:s|ed|ing)?\b|^(?:h(?:olds?|eld|olding)|l(?:aid|ays?)|pin(?:s|ned)?)$/i,
    effect: 'accuses',
    reason: 'a cue that lays something on somebody',
    matches: 'pointed the finger',
    misses: 'appointed',
  },
  atFault: {
    pattern:
      /\b(?:was|were|is|are|had been|has been|have been) (?:\p{Ll}+ly |“|")?(?:to blame|at fault|responsible for|behind (?:the|it|this|both|these))\b/u,
    effect: 'accuses',
    reason: 'in no doubt that Droskan hackers [were to blame]',
    matches: 'Droskan hackers were to blame',
    misses: 'the hackers blamed nobody',
  },
  happens: {
    pattern:
      /^(?:that )?(?:an?|the|several|two|three) (?:\p{Ll}+ ){0,2}(?:explosions?|blasts?|attacks?|strikes?|fires?|blaze|shooting|crash|collision|raids?|bombing|shelling|leak|outage|collapse)\b/iu,
    effect: 'no doer',
    reason: 'told of the event, by nobody’s hand',
    matches: 'An explosion tore through a terminal',
    misses: 'Ostrenia blew up a terminal',
  },
  knowing: {
    pattern: /\b(?:kn(?:own?|ew)|aware|knowledge|heard|told|informed|discussed)\b/i,
    effect: 'another matter',
    reason: 'denied that he [had known of] the account: that it exists is not denied',
    matches: 'that Pryce had known of the account',
    misses: 'that the account was his',
  },
  otherCount: {
    pattern: /\b(?:alone|since|so far this|last (?:week|month|year)|village of|critical)\b/i,
    effect: 'another count',
    reason: 'a count of one village or of a longer time',
    matches: '40 since January',
    misses: '40 on Monday',
  },
  shown: {
    pattern: /^(?:\p{Ll}+ ){0,3}?(?:to )?(?:show|depict|suggest|indicate)(?:s|ed)? /u,
    effect: 'with its cue',
    reason: 'what a recording shows, with how sure it is: "appeared to show smoke"',
    matches: 'appeared to show smoke',
    misses: 'said two boats sank',
  },
  sayingOnly: {
    pattern: /^only that /,
    effect: 'no side',
    reason: 'declined to comment, saying [only that] its thoughts were with the families: no answer',
    matches: 'only that the company’s thoughts were with the families',
    misses: 'only one valve failed',
  },
  thatClause: {
    pattern: /^that /,
    effect: 'cut',
    reason: '"that" before a content is no part of it',
    matches: 'that two boats sank',
    misses: 'thatched roofs burned',
  },
} as const satisfies Readonly<Record<string, Rule<string>>>;
