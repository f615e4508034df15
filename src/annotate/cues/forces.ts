import type { CueClass, Manner, Rule } from '../../model/index.ts';
import { remembered, ruleIn } from '../../text/index.ts';
import { SHORT_ANSWER } from '../lexicon/short-answer.ts';

/**
 * What a clause does to something said elsewhere, whoever says it: "these claims are false", "we have no means of
 * confirming this". Tried on one clause of a content or of the outlet's own voice.
 */
export interface Force {
  readonly cueClass: CueClass;
  readonly manner: Manner | null;
}

const force = (cueClass: CueClass, manner: Manner | null = null): Force => ({ cueClass, manner });

export const forceRules: readonly Rule<Force>[] = [
  {
    pattern:
      /\bneither (?:publicly )?(?:accept(?:s|ed)?|confirm(?:s|ed)?|verif(?:y|ies|ied)) (?:nor|or) (?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))\b|\bconfirm or deny\b/i,
    effect: force('declining', 'declined'),
    reason: 'the embassy would neither confirm nor deny it',
    matches: 'the embassy would neither confirm nor deny the report',
    misses: 'the embassy confirmed the report and denied the rest',
  },
  {
    pattern:
      /\b(?:have|has|had)(?: \p{Ll}+ly| seen| received| been shown)? [“"]?no (?:\p{Ll}+ )?(?:information|evidence|proof|records?|indication|intelligence|confirmation)\b[”"]?(?= (?:to|of|about|on|that|regarding|suggesting|indicating|whether)\b|$|[,.;])|\b(?:do|does|did)(?:n[’']t| not) (?:yet |currently |really )?have (?:the |any |enough |that |much |sufficient |all )*(?:information|evidence|proof|facts|details)\b|\bha(?:s|ve|d)(?:n[’']t| not) (?:yet )?(?:seen|received|been (?:shown|given|sent)) (?:any |the |a |such |hard |clear )?(?:proof|evidence|information|confirmation|indication)\b/iu,
    effect: force('doubting'),
    reason: 'We have no information to support that, we just do not have the facts',
    matches: 'The agency had no record of any such attack',
    misses: 'We have no information desk at the port',
  },
  {
    pattern:
      /\bcan(?:no|[’'])t (?:say|tell|judge)(?: it)? (?:one way or (?:the other|another)|either way|yet|at this (?:point|stage))\b/i,
    effect: force('doubting'),
    reason: 'cannot say one way or the other',
    matches: 'We cannot say one way or the other',
    misses: 'We cannot say goodbye',
  },
  {
    pattern:
      /\b(?:let[’']s|let us) (?:wait|see)\b(?= (?:for|until|what|who|whether|if|how|where)\b|[.,;”"]|$)|\b(?:we|you)(?:[’']ll| will| shall) (?:soon )?(?:see(?= (?:what|who|whether|if|how|where)\b|[.,;”"]|$)|learn more|know more|hear more)\b|\btime will tell\b/i,
    effect: force('doubting'),
    reason: 'Let’s wait. We will learn more soon: a stance kept open',
    matches: 'We will learn more soon',
    misses: 'We will see the mayor on Monday',
  },
  {
    pattern:
      /^[“"‘]?(?:(?:this|that|it)(?:[’']s| is| was) )?(?:(?:absolute|complete|utter|total|pure|sheer|all|absolutely|completely|totally|utterly|simply|more|such) )*(?:nonsense|rubbish|lies|a lie|fiction|fake news|garbage|baloney|absurd|ridiculous|untrue|not (?:true|so)|wrong|false|a fabrication|slander|propaganda|(?:a )?fantasy|(?:[\p{Ll}-]+ )?hysteria|scaremongering|theatre|a (?:smear|distraction|disgrace))(?:,[^.]{2,60})?[.,!”"’]*$/iu,
    effect: force('denying'),
    reason: '“Nonsense,” the minister said',
    matches: 'Utter nonsense',
    misses: 'nonsense verse',
  },
  {
    pattern:
      /\b(?:it|this|that)(?: was| is|[’']s)(?:n[’']t| not) (?:us|me|ours|mine|our (?:\p{Ll}+ )?(?:doing|work|forces|troops|missiles?|drones?|planes?|army|people))\b|\b(?:we|I) did(?:n[’']t| not) do (?:it|this|that)\b/iu,
    effect: force('denying'),
    reason: 'It wasn’t us',
    matches: 'It wasn’t us',
    misses: 'It wasn’t used',
  },
  {
    pattern: SHORT_ANSWER,
    effect: force('denying'),
    reason: 'The mayor said the club had no licence. The owner said [it did]: the contrary, in short',
    matches: 'it did',
    misses: 'it did its best',
  },
  {
    pattern:
      /\bno such (?:\p{Ll}+ ){1,3}?(?:existed|exists?|took place|happened|occurred|(?:was|were|ha[sd] (?:ever )?been) (?:\p{Ll}+ )?(?:made|given|sent|received|carried out|planned|issued|shown|found|held|recorded))\b|\b(?:received|seen|made|gave|given|sent|issued|heard of|held|planned|shown|had|knew of) no such \p{Ll}+|\bthere (?:is|are|was|were|had been|has been) no such\b|\bno such (?:\p{Ll}+ ){1,2}?(?:could|can) be (?:found|traced|located)\b|\bnothing of the (?:kind|sort)\b/iu,
    effect: force('denying'),
    reason: 'no such divers existed',
    matches: 'no such divers existed',
    misses: 'no such luck',
  },
  {
    pattern:
      /\b(?:footage|videos?|clips?|images?|photos?|photographs?|pictures?|recordings?|screenshots?)\b(?: (?:is|are|was|were|had been|dates?|dated))(?: (?:back|from|in fact|\p{Ll}+ly))* [“"]?(?:(?:at least |more than |over )?(?:\p{Ll}+|\d+) (?:years?|months?|weeks?) old\b|old\b|fakes?\b|faked\b|staged\b|doctored\b|manipulated\b|(?:generated|made) (?:by|with|on) (?:AI|(?:a )?computer|artificial)|(?:taken|filmed|shot|recorded) (?:at least |more than |some )?(?:\p{Ll}+|\d+) (?:years?|months?|weeks?) (?:ago|earlier|before)\b|from (?:another|a different|an? (?:earlier|old|previous)|\d{4}\b))/iu,
    effect: force('denying'),
    reason: 'the footage was at least two years old: does not show what it is said to show',
    matches: 'the footage was “at least two years old”',
    misses: 'the footage was shared by two men in their years of exile',
  },
  {
    pattern:
      /\b(?:recordings?|videos?|audio|tapes?|calls?|transcripts?|documents?|memos?|letters?|e-?mails?|leaflets?|papers|messages?|screenshots?|chats|texts|posts?|files|scenes?|adverts?|pictures?) (?:is|are|was|were|had been|has been) (?:\p{Ll}+ly )?[“"]?(?:(?:an? )?(?:crude |clumsy )?(?:fakes?|forger(?:y|ies)|fabrications?|hoax(?:es)?)\b|(?:faked|forged|fabricated|doctored|staged)\b|generated by (?:a )?computer)/iu,
    effect: force('denying'),
    reason: 'the recording was fabricated: it does not show what it is said to show',
    matches: 'the recording was fabricated',
    misses: 'the recording was made in a factory',
  },
  {
    pattern:
      /\b(?:[Tt]he (?:\p{Ll}+ ){0,2}(?:government|regime|ministry|minister|president|authorities|officials)|\p{Lu}[\p{L}’'.-]+) (?:is|are|was|were) (?:\p{Ll}+ly |all )?(?:lying|liars?|a liar|telling lies|making (?:it|this|things) up)\b(?! (?:on|in|at|off|under|beneath|near|face|dead|there|awake|down|low)\b)/u,
    effect: force('denying'),
    reason: 'Maravia is lying',
    matches: 'Maravia is lying to its own people',
    misses: 'The Marigold is lying at anchor in the bay',
  },
  {
    pattern:
      /\b(?:can(?:no|[’'])t|can not|could(?:n[’']t| not)|unable to|not (?:yet )?(?:been )?able to|ha(?:s|ve|d)(?:n[’']t| not)(?: yet)?|yet to|did(?:n[’']t| not)|(?:is|are|was|were)(?:n[’']t| not)|impossible to|no (?:means|way) of|not in a position to|in no position to|(?:nobody|no one)(?: (?:outside|inside|in|at|from) [^,.;]{2,30}?)? c(?:an|ould)|too early to|premature to)\b.{0,40}\b(?:validat\w*|verif\w*|confirm\w*|corroborat\w*|authenticat\w*|establish\w*|determin\w*|substantiat\w*|replicat\w*|reproduc\w*|vouch\w*|knowing|say (?:(?:at this (?:stage|point|time|moment)|yet|now|for (?:now|certain|sure)|with (?:certainty|confidence)),? )?(?:whether|if|who|what|how|where|when|anything|for)|tell (?:you |us |me |from [^,.;]{2,30} )?(?:whether|if|who|what|which|how|where|when)|speak to|rule (?:it )?(?:in|out)|reach(?:ed)? (?:any|a) conclusions?|draw(?:n)? (?:any|a) conclusions?)/i,
    effect: force('doubting'),
    reason: 'I can’t in any way validate them',
    matches: 'I have no means of confirming this',
    misses: 'The minister confirmed the report',
  },
  {
    pattern:
      /\b(?:do|does|did)(?:n[’']t| not) (?:yet )?(?:tell|show|say|establish)(?: us| you| me)? (?:who|what|whether|that|where|how|anything|whose)\b/i,
    effect: force('doubting'),
    reason: 'They do not tell us what is in the water: what pictures leave open',
    matches: 'They do not tell us what is in the water',
    misses: 'They did not show up',
  },
  {
    pattern:
      /\b(?:none|neither|nothing|no(?:ne)? of)\b.{0,40}\b(?:could|can)\b.{0,20}\b(?:confirm|verif|corroborat|establish|rule[ds]? out)\w*|\btoo (?:early|soon)[”"’]?(?:, (?:he|she|they|it) (?:said|added|told [^,;.]{2,30}),)? to\b/i,
    effect: force('doubting'),
    reason: 'none of those figures could be confirmed',
    matches: 'none of those figures could be confirmed',
    misses: 'the figures could be read',
  },
  {
    pattern:
      /\bno (?:way|means) (?:to|of) (?:check|tell|know|verify|confirm|find)\w*|\bnothing (?:yet )?that (?:would|could) (?:let|allow|enable|lead) \w+|\b(?:proves?|proved|says|said|settles?|settled) nothing\b/i,
    effect: force('doubting'),
    reason: 'it had no way to check; that proved nothing',
    matches: 'Halyard had no way to check what they said',
    misses: 'it had no way to the sea',
  },
  {
    pattern:
      /^(?:(?:in |by |from |to |on )?(?:whose|what|who|whether|which|where|when|how)\b)[^.;“”]{0,70}\b(?:(?:can(?:no|[’'])t|could(?:n[’']t| not)) (?:yet )?(?:say|tell)|(?:do|does|did)(?:n[’']t| not) (?:yet )?know)\b|\b(?:is|are|was|were|remains?|remained) unexplained\b/i,
    effect: force('doubting'),
    reason: '[Whose, she could not say]: what is not known stands first',
    matches: 'In what state they reached the port the shipper could not say',
    misses: 'What the shipper could not carry it sold',
  },
  {
    pattern:
      /\b(?:neither|none|nobody|no one)(?: of (?:them|the \p{Ll}+))? would (?:say|comment|discuss|confirm|elaborate)\b|\bwould (?:not add (?:to|anything)|say no more|add nothing)\b/iu,
    effect: force('declining', 'declined'),
    reason: '[Neither would say] if it had been seized',
    matches: 'Neither would say if the logger had been seized',
    misses: 'Neither would fit the lock',
  },
  {
    pattern:
      /\b(?:no (?:independent )?(?:confirmation|verification)|without independent confirmation|remain(?:s|ed)? unclear|(?:is|are|was|were) (?:still )?unclear|not (?:immediately |yet )?(?:clear|known) (?:whether|if|who|what|how))\b/i,
    effect: force('doubting'),
    reason: 'there was no independent confirmation',
    matches: 'There was no independent confirmation of the toll',
    misses: 'The confirmation hearing began',
  },
  {
    pattern:
      /\b(?:we|I|they|nobody|no one|he|she) (?:simply |just |really |still |honestly )*(?:do(?:es)?(?:n[’']t| not) (?:yet )?know|did(?:n[’']t| not) (?:yet )?know (?=(?:whether|who|what|if|how|where|when)\b)|(?:do(?:es)?n[’']t|do not|does not|have no|has no|had no) (?:idea|information|evidence|knowledge) (?:of|about|whether|that|what|who)|know(?:s)? nothing about|knows? (?:whether|if))\b|\b(?:unaware|not aware) of(?= (?:any|the|such|that|those|these|reports)\b)/i,
    effect: force('doubting'),
    reason: 'We simply don’t know',
    matches: 'We simply don’t know who fired',
    misses: 'We know who fired',
  },
  {
    pattern:
      /\b(?:grain|pinch|shaker|spoonful|truckload|bucket|mountain) of salt\b|\b(?:bridge to sell)\b|\b(?:scep|skep)tical\b|\bwith (?:great |extreme |some )?caution\b|\bbe (?:very |extremely )?(?:careful|cautious|wary) (?:with|of|about)\b|\bhard to (?:say|comment|speculate|know)\b|\bsee what the facts are\b|\btake .{0,40} at face value\b/i,
    effect: force('doubting', 'doubts'),
    reason: 'take it with a grain of salt',
    matches: 'I would take that with a grain of salt',
    misses: 'Salt prices rose',
  },
  {
    pattern:
      /\b(?:is|are|was|were|[’']re|[’']s|be|been|begun|started|ha(?:s|ve) (?:opened|launched|begun|started)|opened|launched|will|would|continues? to|still|(?:ha(?:s|ve|d) )?(?:started|begun|began) to) (?:still |now |also |also now |currently |an? (?:\w+ )?)?(?:investigat(?:e|ing|ion)|looking into|look into|examin(?:e|ing)|analy[sz](?:e|ing)|prob(?:e|ing)|review(?:ing)?|inquiry|enquiry|assess(?:ing)?|trying to (?:determine|establish|verify|confirm|find out)|seeking to (?:determine|establish|verify|confirm)|studying|stud(?:y|ying) (?:the )?(?:footage|video|claims))\b/i,
    effect: force('inquiring'),
    reason: 'the Pentagon is investigating',
    matches: 'The board has begun examining the recorder',
    misses: 'The examining magistrate sat down',
  },
  {
    pattern:
      /\b(?:under (?:investigation|review)|(?:part of|opening|carrying out|conducting) an? (?:[\p{L}-]+ ){0,2}?(?:investigation|inquiry|enquiry|probe)|and trying to (?:establish|determine|verify|find out)|(?:investigation|inquir(?:y|ie)|enquir(?:y|ie)|probe|review)s?(?: (?:into|of) [^.;,]{2,60}?)? (?:is|are|was|were) (?:under ?way|ongoing|continuing|in progress)|opened an? (?:\w+ )?(?:investigation|inquiry|enquiry|probe)|working to (?:establish|determine|verify)|(?:seeking|demanding|awaiting) (?:clarification|an explanation|answers) (?:from|about|on|over)|(?:launched|began|started|ordered|announced) an? (?:\w+ )?(?:investigation|inquiry|enquiry|probe|review)|investigators? (?:ha(?:s|ve) been|were|was|are) (?:sent|dispatched|deployed))\b/iu,
    effect: force('inquiring'),
    reason: 'the incident is under investigation',
    matches: 'The blast is under investigation',
    misses: 'an investigative reporter',
  },
  {
    pattern:
      /\b(?:declined|refused|declines|refuses) (?:to (?:comment|answer|discuss|say|speculate|elaborate|respond|deny|identify|give an?y? (?:figure|number|date|detail|reason)\w*|take questions|be drawn)|requests?|repeated requests?|(?:all |any |further |immediate )?comment|interviews?)|\b(?:(?:would|will|did|could|ha[sd]|have) not|(?:would|wo|did|could|ha[sd]|have)n[’']t) (?:immediately |yet |publicly )?(?:comment|be drawn|discuss|commented|elaborate|speculate|dignify)|\bno comment\b|\bbound by (?:\p{Ll}+ )?(?:confidentiality|secrecy)\b|\bcome back to (?:you|us) on that\b/iu,
    effect: force('declining', 'declined'),
    reason: 'declined to comment, couldn’t discuss it, would not dignify it with a response',
    matches: 'The company declined to comment',
    misses: 'Sales declined to a record low',
  },
  {
    pattern:
      /\b(?:did|do|does|ha[sd]|have|could|was|were)(?:n[’']t| not) (?:immediately |yet |be )*(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?|reached|available)\b.{0,40}\b(?:(?:comment|request|question|call|e-?mail|message|inquir|enquir|approach)[a-z]*|when (?:he |she |they |it )?(?:(?:was|were) )?asked)|\bwithout (?:answering|replying to|responding to|taking (?:any |reporters[’'] )?questions|commenting|(?:speaking|talking) to (?:reporters|journalists|the (?:press|media)))\b|\bcould not (?:immediately )?be reached\b|\b(?:calls|e-?mails|messages|requests)\b.{0,40}\b(?:unanswered|not (?:immediately )?(?:returned|answered))/i,
    effect: force('declining', 'no reply'),
    reason: 'did not respond to a request for comment',
    matches: 'Pellworth did not respond to a request for comment',
    misses: 'Crews responded within minutes to the call',
  },
  {
    pattern:
      /\b(?:(?<!\b(?:this|that|these|those) (?:had|has|have) [“"]?)nothing (?:whatsoever )?to do with|nothing (?:whatsoever )?to do with (?:us|me|our|my|it|him|her|his|them|their)\b|(?:no|nor|neither|nobody|none)\b[^.;]{0,80}\b(?:had|has|have) anything to do with|no (?:part|role|hand|involvement|responsibility|connection|link)(?: whatsoever| at all| of any kind)? (?:in|with|for|to)|(?:was|were|is|are)(?:n[’']t| not) (?:involved|responsible|behind|the ones?)|played no (?:part|role)|never (?:had )?(?:been )?(?:involved|took part))\b/i,
    effect: force('denying'),
    reason: 'it had nothing to do with the strike',
    matches: 'it had no hand in the incident',
    misses: 'it had a hand in the incident',
  },
  {
    pattern:
      /\b(?:(?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|assertions?|idea|notion)(?: that [^.;“”"]{3,90}?| to the contrary)|claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|suggestions?|assertions?|stor(?:y|ies)|account|(?<!\bkn[eo]ws? (?:that )?)(?:that|it|this|these|they)|such (?:a )?(?:\w+ )?(?:claims?|allegations?|accusations?))\b,? (?:is|are|was|were|[’']s|[’']re|be|as|had been) (?:a |an |all |outright |blatant |deliberate |flat |malicious |complete(?:ly)? |total(?:ly)? |absolute(?:ly)? |entirely |utter(?:ly)? |simply |just |pure |nothing but |categorically |patently |wholly |“|")*(?:false|untrue|baseless|groundless|unfounded|nonsense|a lie|lies?|lying|fabricat\w+|fake|fiction|absurd|ridiculous|preposterous|fairy ?tale|invention|invented|not true|not correct|wrong|incorrect|disinformation|misinformation|propaganda|provocation|fantasy|hoax|rubbish|slander\w*|malicious|defamatory|without (?:foundation|merit|basis))\b/i,
    effect: force('denying'),
    reason: 'the claims are baseless',
    matches: 'This is a fairy tale',
    misses: 'They knew it was false when they put it out',
  },
  {
    pattern:
      /\b(?:we|I|it|they|he|she|which|who|has|have)? ?(?:categorically |flatly |strongly |firmly |utterly |completely |totally |vehemently |strenuously |fully |outright )*(?:den(?:y|ies|ied)|reject(?:s|ed)?|refute[sd]?|dismiss(?:es|ed)?)[”"’]? (?:the |these |those |this |that |such |all |any |their |its |his |her |\w+[’']s )*(?:\w+ )?(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|rumou?rs?|insinuations?|involvement|responsibility|wrongdoing|account|version|stor(?:y|ies))\b/i,
    effect: force('denying'),
    reason: 'we reject these allegations',
    matches: 'we categorically reject these allegations',
    misses: 'the jury weighed the charges',
  },
  {
    pattern:
      /\b(?:“|")?(?:not guilty|innocent)(?:”|")?(?: (?:to|of) (?:the|all|each|every|both|any) (?:\w+ )?(?:charges?|counts?|them))?\b(?! (?!(?:of|to|and|but|as|in|until|or|here|on|at|by|when|if)\b)[a-z])/i,
    effect: force('denying'),
    reason: 'pleaded not guilty to the charges',
    matches: 'He pleaded not guilty to all charges',
    misses: 'The innocent people died',
  },
  {
    pattern:
      /\b(?:allegations?|accusations?|charges?|claims?)\b[^.;]{0,60}\b(?:drew|met with|prompted|brought|provoked|were met with)\b[^.;]{0,30}\b(?:denials?|rejections?)\b/i,
    effect: force('denying'),
    reason: 'the charges drew an immediate rejection from',
    matches: 'The charges drew an immediate rejection from the government',
    misses: 'The charges drew a crowd',
  },
  {
    pattern:
      /^not (?:yet )?(?:who|whether|(?:when|where|how|by whom|why) (?:it|they|he|she|the \p{Ll}+) (?:was|were|had|came|happened))\b/iu,
    effect: force('doubting', 'in part'),
    reason: 'confirmed the location, but [not when it was filmed]',
    matches: 'not when it was filmed',
    misses: 'not when it rains',
  },
  {
    pattern:
      /\b(?:ha[sd]|have|was|were) (?:been )?[“"]?(?:(?:selectively|deliberately|wrongly|badly) )?(?:misquoted|misrepresented|mistranslated|(?:(?:quoted|edited|leaked)\b[^.;“”"]{0,20}? )?(?:quoted|taken|torn|lifted|ripped) out of context)\b/i,
    effect: force('denying'),
    reason: 'the Board said he had been misquoted',
    matches: 'he had been misquoted',
    misses: 'he had been quoted at length',
  },
  {
    pattern:
      /\b(?:that|this|it|(?:the|that|this|those|these|such|official|[\p{L}]+[’']s) (?:\p{Ll}+ ){0,2}?(?:figure|number|toll|count|estimate|tally|claim|report|account)s?) (?:is|was|were|are|had been|has been) [“"]?(?:(?:far|much|way|wildly|grossly|greatly|hugely|vastly) )*(?:(?:too|so) (?:low|high|small|large)\b|(?:over|under)(?:stated|estimated|counted|reported)\b|exaggerat(?:ed|ions?)\b|inflated\b|an? (?:\p{Ll}+ )?(?:exaggeration|under(?:count|estimate|statement)|over(?:count|estimate|statement))\b|the (?:product|fruit)s? of (?:panic|fantasy|hysteria|(?:[\p{L}]+ )?imaginations?)\b)/iu,
    effect: force('denying'),
    reason: 'relief groups say [that is far too low]; the figures were “the product of panic”',
    matches: 'that is far too low',
    misses: 'that is far too long a wait',
  },
  {
    pattern:
      /\b(?:no|not (?:a|an|any|one) (?:grain|shred|word|ounce|iota|atom|scrap) of|little) (?:\p{Ll}+ )?truth (?:to|in|whatsoever)\b|\b(?:is|was)(?:n[’']t| not) (?:at all )?what (?:happened|occurred|took place|was said|I said|he said|she said|we said)\b|\b(?:did|do|does) no such thing\b|\bpacks? of lies\b|\bno relation to (?:the truth|reality|the facts)\b|\bnot a (?:single )?word of (?:it|this|that) (?:is|was) true\b|^[“"‘]?an? (?:\p{Ll}+ly )?(?:(?:false|untrue|misleading|baseless|malicious|absurd|ridiculous|outrageous|groundless)(?:,? and |, )?)+ (?:claim|allegation|accusation|report|story|charge|suggestion)\b/iu,
    effect: force('denying'),
    reason: 'There is [no truth to] this story; that is [not what happened]',
    matches: 'There is absolutely no truth to this story',
    misses: 'no truth was told',
  },
  {
    pattern:
      /\b(?:did|do|does)(?:n[’']t| not) recogni[sz]e (?:the|that|this|those|these|his|her|their|its|any|such)\b(?! (?:man|woman|men|people|face|government|state|court|authority|result|election|independence)\b)/i,
    effect: force('denying'),
    reason: 'the ministry did not recognise the figures',
    matches: 'it did not recognise the memo',
    misses: 'it does not recognise the court',
  },
  {
    pattern:
      /\btoo (?:dark|far away|chaotic|confused|\p{Ll}+) to (?:tell|know|see who|(?:draw|allow|permit|support) (?:any |a |firm )*conclusions?)\b/iu,
    effect: force('doubting'),
    reason: 'it had been too dark to tell who fired, or to draw any conclusion',
    matches: 'the footage was too dark to draw any conclusion',
    misses: 'the road was too dark to use',
  },
  {
    pattern:
      /\b(?:do|does|did|has|have|had)(?:n[’']t| not) (?:yet |by itself )?(?:settle|resolve|answer|make clear|prove|show)\w*\b.{0,30}\b(?:who|what|whether|if|the matter|the question|it)\b/i,
    effect: force('doubting'),
    reason: 'the images did not settle who had fired',
    matches: 'The video does not settle the matter',
    misses: 'They settled who would pay',
  },
  {
    pattern:
      /\bno (?:\p{Ll}+ )?(?:evidence|proof) (?:\p{Ll}+ ){0,5}that\b|\b(?:no|little) (?:\p{Ll}+ ){0,2}(?:agreement|consensus|certainty)\b.{0,40}\bthat\b/iu,
    effect: force('doubting'),
    reason: 'no evidence at this point that a crime was committed',
    matches: 'they had no evidence at this point that a crime was committed',
    misses: 'no evidence was lost',
  },
  {
    pattern:
      /\binconclusive\b|\b(?:without reaching|reached|drew|drawn|came to) (?:a|any|no) (?:firm |final )?conclusions?\b/i,
    effect: force('doubting'),
    reason: 'the tests had been inconclusive',
    matches: 'The tests had so far been inconclusive',
    misses: 'a conclusive test',
  },
  {
    pattern:
      /\b(?:unable|not (?:yet )?able|not in a position|in no position|impossible|hard|difficult)(?: (?:yet|so far|at (?:this|the) (?:stage|point|time|moment)))? to (?:judge|assess|attribute|say|tell|gauge|make out)\b|\bneither (?:confirm|prove)(?:ed|d)?(?: it)? (?:n?or) (?:rule(?:d)?|exclude[d]?|disprove[dn]?)\b|\b(?:was|were|is|are|am|[’'](?:m|re)|remain(?:s|ed)?)(?: not|n[’']t) (?:yet |entirely |fully |at all )*(?:convinced|persuaded|sure|certain)\b|\bunconvinced\b|\b(?:could|can)(?:n[’']t|not| not) be (?:sure|certain)\b|\bno (?:firm )?conclusions? (?:can|could) be (?:drawn|reached)\b|\bcould(?:n[’']t| not) see (?:what|who|whether)\b/i,
    effect: force('doubting'),
    reason: 'were unable to judge whether, could not be sure, couldn’t see what he was holding',
    matches: 'they were unable to judge whether it was so',
    misses: 'he was able to judge the race',
  },
  {
    pattern: /\bcan(?:no|[’'])t say (?:it|that|for|this|who|whether)\b/i,
    effect: force('doubting'),
    reason: 'we can’t say it was thallium',
    matches: 'We can’t say it was poison',
    misses: 'We can say it was poison',
  },
  {
    pattern:
      /\b(?:(?:they|he|she|you|it|who)(?:[’']re|[’']s| are| is| was| were) (?:\p{Ll}+ )?(?:lying|a lie|a liar|liars|lies))\b/iu,
    effect: force('denying'),
    reason: 'they’re lying',
    matches: 'They’re lying',
    misses: 'Nets lay in the road',
  },
  {
    pattern:
      /\b(?:is|are|was|were|has been|have been) being (?:\p{Ll}+ly )?(?:investigated|examined|reviewed|looked into|probed)\b|\b(?:dispatched|sent|send|dispatching) (?:an? (?:\p{Ll}+[- ]){0,2}(?:fact-finding|investigat\p{Ll}+|inspection) (?:team|mission)|(?:\p{Ll}+ ){0,2}(?:investigators|inspectors|detectives))|\bopened an? (?:\p{Ll}+ ){0,2}(?:case|file|inquiry|investigation|probe)\b|\b(?:is|are|was|were) [“"](?:looking into|investigating|examining|reviewing)\b/iu,
    effect: force('inquiring'),
    reason: 'it had dispatched a fact-finding team',
    matches: 'prosecutors have opened a criminal case',
    misses: 'the case was closed',
  },
  {
    pattern:
      /\b(?:would|will|do|does|did) not (?:apportion|assign|attribute|go into|say (?:whether|who|what|how|why)|comment|be (?:commenting|speaking|answering|taking questions))\b|\b(?:has|have|had) not (?:yet |publicly )?(?:addressed|commented|responded|spoken (?:publicly|in public))\b|\bneither \p{Ll}[^.;]{0,40} nor (?:comment|discuss|elaborate)(?:ed)?\b|\b(?:calls?|e-?mails?|messages?|requests?|questions?|letters?)\b[^.;]{0,80}\b(?:went|gone|go) unanswered\b|\bnot for (?:(?:the|this|me|us|any) ?\p{Ll}*|\p{Lu}\p{L}+) to (?:pronounce|say|judge|decide|comment|speculate)\b/iu,
    effect: force('declining', 'declined'),
    reason: 'would not apportion blame',
    matches: 'the union would not apportion blame',
    misses: 'they would not pay the bill',
  },
  {
    pattern: /\b(?:is|are|was|were|ha(?:s|ve|d)) (?:still )?yet to (?:\p{Ll}+ly )?(?:comment|respond|reply|react)\b/iu,
    effect: force('declining', 'no reply'),
    reason: 'the president has yet to comment publicly',
    matches: 'his counterpart has yet to comment publicly',
    misses: 'the president has yet to arrive',
  },
  {
    pattern: /\b(?:ha(?:s|ve|d)|would|will|(?:is|are|was|were) having) none of (?:it|that|this)\b/i,
    effect: force('denying'),
    reason: 'Sarkand would have none of it',
    matches: 'Sarkand would have none of it',
    misses: 'none of it was true',
  },
];

const FORCE_LIMIT = 600;

/** What a clause does by itself; null for a plain proposition. */
export const findForce = remembered((clause): (Force & { readonly at: number; readonly end: number }) | null => {
  const words = clause.slice(0, FORCE_LIMIT);
  const rule = ruleIn(words, forceRules);
  const match = rule?.pattern.exec(words);
  return rule && match ? { ...rule.effect, at: match.index, end: match.index + match[0].length } : null;
});
