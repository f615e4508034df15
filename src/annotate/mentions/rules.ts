import type { Rule } from '../../model/index.ts';

/** Phrases by which names and pronouns are read, each with what it is for; the code names the row that it uses. */
export const mentionPatterns = {
  opener: {
    pattern:
      /^(?:The|A|An|I|In|On|At|But|And|If|When|After|Before|While|As|It|He|She|They|We|You|No|Not|His|Her|Its|Their|My|Our|Your|For|From|This|That|These|Those|There|Here|According|Two|Three|Four|Five|Some|Many|Most|Several|All|Both|Each|Every|Other|Others|Meanwhile|However|Earlier|Later|Nobody|Everyone|Since|Though|Although|Because|Instead|Still|Yet|Now|Then|Once|Even|Only|Just|Also|So|Or|Nor|To|Of|By|With|Without|Within|Under|Over|About|Against|Among|Between|During|Despite|Like|Unlike|Until|Unless|Where|Who|What|Which|Why|How|Whether|Perhaps|Maybe|Indeed|Asked|Speaking|Following|Given|Such|More|Less|Few|Last|Next|First|Second|One|Another|Former|Today|Yesterday|Tomorrow|Well|Yes|Oh|Ok|Okay|Let|Please|Thank|Thanks)$/,
    effect: 'no name',
    reason: 'capital because it opens a sentence',
    matches: 'Although',
    misses: 'Ilse',
  },
  calendar: {
    pattern:
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|God|Internet|TV|EDT|EST|GMT|AM|PM|CEO|Ph)$/,
    effect: 'no name',
    reason: 'a day, a month or a word that is capital everywhere',
    matches: 'Tuesday',
    misses: 'Ilse',
  },
  givenMonth: {
    pattern: /^Jan \p{Lu}\p{Ll}/u,
    effect: 'person',
    reason: '[Jan] Morek: a given name, and no month',
    matches: 'Jan Morek',
    misses: 'Jan 5',
  },
  letters: {
    pattern: /^(?:[KQS]C|MPs?|MEPs?|MBE|OBE|CBE|PhD|MD|BCE?|AD)$/,
    effect: 'no name',
    reason: 'letters behind a name or a year',
    matches: 'QC',
    misses: 'QCB',
  },
  compound: {
    pattern: /-(?:born|based|led|backed|held|controlled|occupied|owned|made|style|speaking|trained|language|era)$/,
    effect: 'no name',
    reason: '[Quillan-born] photographer Mila Aarden: an adjective made of a name',
    matches: 'Quillan-born',
    misses: 'Reborn',
  },
  house: {
    pattern:
      /\b(?:The|National|Royal|Supreme|High|General|Central|Federal|Public|International|World|Members?|Friends|Sons|Daughters|Voices?|University|College|School|Hospital|House|Church|Court|Bank)\b|s$/,
    effect: 'no person',
    reason: '[High Court] of the Union: two words in capitals that are no person’s name',
    matches: 'High Court',
    misses: 'Tomas Brandl',
  },
  inverted: {
    pattern:
      /^[“"]?(?:Also )?(?:[Aa]mong|[Ww]ith|[Aa]longside|[Bb]eside|[Pp]resent|[Mm]issing) [^.;:]{2,90}? (?:was|were|is|are|came|stood) (?:\p{L}[\p{L}.’'-]* ){0,4}$/u,
    effect: 'subject',
    reason: 'Among those freed was [Ilse Brandt]: the subject stands last',
    matches: 'Among the soldiers released was Captain ',
    misses: 'Among the soldiers released last week, Captain ',
  },
  trade: {
    pattern:
      /^(?:(?:Tech|Oil|Energy|Drug|Food|Mining|Shipping|Retail|Software|State|Budget) )?(?:\p{Lu}\p{Ll}+maker|Maker|Airline|Carrier|Retailer|Lender|Bank|Miner|Brewer|Insurer|Giant|giant|Operator|Firm|Startup|Start-up|Builder|Developer|Supplier|Broker|Broadcaster|Publisher|Utility|Contractor)$/u,
    effect: 'before a name',
    reason: '[Chipmaker] Veltrix: what a business makes, in front of its name',
    matches: 'Chipmaker',
    misses: 'Maker’s',
  },
  partyWord: {
    pattern: /^(?:Republican|Democratic|Democrat|Conservative|Labour|Liberal|Libertarian|GOP|Green|Tory)s?$/,
    effect: 'before a name',
    reason: 'the political party in front of a person',
    matches: 'Republican',
    misses: 'Gatekeeper',
  },
  dateline: {
    pattern: /^(?:, [\p{L}\d .]{3,30})?(?: \([^()\n]{2,30}\))? ?(?:[—–]|--?) /u,
    effect: 'place',
    reason: '[LUNZ], Castrona — The company: a town in capitals that opens a paragraph',
    matches: ', Castrona — The company',
    misses: ' said on Monday',
  },
  place: {
    pattern: /\b(?:in|at|near|across|around|toward|towards|outside|inside|throughout) (?:the |nearby |downtown )?$/i,
    effect: 'place',
    reason: 'a name after "in" or "near" is mostly a place',
    matches: 'shots were heard near ',
    misses: 'shots were fired by ',
  },
  alsoPlace: {
    pattern:
      /^(?:Virginia|Charlotte|Florence|Victoria|Madison|Chelsea|Austin|Milan|Orlando|Santiago|Salvador|Diego|April|Hope|Grace|Dawn|Rose|Holly|Will|Rich|Guy|Max|Earl|Warren|Franklin|Mark|Jean|Ray)$/,
    effect: 'no sign',
    reason: 'a given name that alone may be a place or a word',
    matches: 'Charlotte',
    misses: 'Charlotte Brandt',
  },
  isWho: {
    pattern: /^,? (?:who|whom)\b|^, \d{2},|^, (?:his|her) (?:wife|husband|father|mother|son|daughter)\b/,
    effect: 'person',
    reason: 'what follows is said of a person: who, an age, a wife',
    matches: ', 42, and the children',
    misses: ', which closed',
  },
  nicknamed: {
    pattern: /(?:^|[\s(])[“"‘']\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)?[”"’'] $/u,
    effect: 'person',
    reason: 'Owner ‘Big Ron’ [Ashby]',
    matches: 'Owner ‘Big Ron’ ',
    misses: 'The owner of Big Ron ',
  },
  isThing: {
    pattern: /^, which\b|^ (?:\p{Ll}+ )?(?:\p{Ll}{2,}ed|has|had|shut|sent|made|put|cut|kept|lost|took|gave) its\b/u,
    effect: 'no person',
    reason: 'Northbrook Water [closed its] intake, Halmond[, which] prints the paper',
    matches: ' closed its intake',
    misses: ', who closed the intake',
  },
  namedAs: {
    pattern: /\b(?:named|identified|known)(?: (?:locally|officially|\p{Ll}+ly|by [^,.;“”"]{2,30}|in court))? as $/u,
    effect: 'person',
    reason: 'The pilot, named locally as [Dex Corrigan]',
    matches: 'The pilot, named locally as ',
    misses: 'The firm was named after ',
  },
  isSex: {
    pattern:
      /^, (?:an?|the) (?:[\p{L}’'-]+ ){0,3}(?:(?<she>woman|girl|mother|grandmother|actress|nun)|(?<he>man|boy|father|grandfather|monk))\b/u,
    effect: 'person',
    reason: 'Ilse Brandt, a local woman: which gender',
    matches: ', a local woman who',
    misses: ', a manor of',
  },
  apposition: {
    pattern:
      /^, (?:an?|the) (?<said>(?:[\p{L}’'-]+ ){0,4}?(?<!\b(?:of|for|in|at) )[\p{L}-]+)(?=[,.;]| (?:of|for|at|from|in|with|on|to|and|who|whose|said|says)\b)/u,
    effect: 'person',
    reason: 'Ilse Brandt, a former minister: what one is, after the name',
    matches: ', a former minister of',
    misses: ' and a former minister of',
  },
  roleBefore: {
    pattern:
      /(?<![,“”"] )\b(?<said>(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|\p{Lu}[\p{L}-]+[’']s) (?:[\p{L}’'-]+ ){0,2}?[\p{L}-]+)(?: (?:of|for|at|in) (?:the )?\p{Lu}[\p{L} ]{2,24})?, $/u,
    effect: 'person',
    reason: 'the mayor of Gurras, Ilse Brandt: what one is, before the name',
    matches: 'said the mayor of Gurras, ',
    misses: 'said the mayor of Gurras ',
  },
  bodyToo: {
    pattern: /\b(?:leader|owner|agent|advis[eo]r|head|guard|guide|candidate|victim|neighbou?r|friend|author|editor)$/i,
    effect: 'no sign',
    reason: 'the market leader: what a body or a place may be called too',
    matches: 'market leader',
    misses: 'former minister',
  },
  kinBefore: {
    pattern:
      /\b(?<owner>his|her)\s(?<kin>wife|husband|father|mother|son|daughter|brother|sister|girlfriend|boyfriend)\b[^.;:]{0,12}$/i,
    effect: 'person',
    reason: 'his wife Ilka: a person, and of which gender',
    matches: 'with his wife ',
    misses: 'with the wives ',
  },
  ownKin: {
    pattern:
      /^ (?:[\p{Ll}-]+ ){0,2}?(?<kin>wife|husband|father|mother|parents?|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|widow|partner|girlfriend|boyfriend|friend|assistant|lawyer|aide|successor|predecessor|character|teacher|mentor)\b(?:,? (?<name>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?))?/u,
    effect: 'another',
    reason: 'his [brother Oru]: nobody is his own brother',
    matches: ' younger brother, Oru Vell',
    misses: ' younger days',
  },
  company: {
    pattern:
      /(?:\b(?:Inc|Corp|Ltd|Co|LLC|PLC)\b\.?|&|\p{L} (?:Shipping|Ferries|Logistics|Freight|Haulage|Motors|Automotive|Aerospace|Aviation|Energy|Power|Electric|Gas|Oil|Petroleum|Petrochemicals?|Chemicals?|Pharma|Pharmaceuticals?|Biotech|Foods|Beverages|Breweries|Steel|Metals|Mining|Minerals|Cement|Timber|Textiles|Telecom|Telecoms|Communications|Mobile|Wireless|Software|Systems|Technologies|Semiconductors?|Electronics|Robotics|Cloud|Insurance|Assurance|Mutual|Financial|Capital|Securities|Investments|Properties|Developments|Construction|Engineering|Stores|Supermarkets|Water|Rail|Pipelines?|Research|Analytics|Consulting|Ventures|Hydro|Solar|Renewables|Nuclear|Utilities|Resources|Marine|Maritime|Healthcare|Diagnostics|Laboratories|Dairies|Networks|Broadband|Entertainment|Retail|Brands|Partners|Airlines?|Airways|Holdings|Industries)$)/u,
    effect: 'organisation',
    reason: 'the form of a company, and what its name ends in',
    matches: 'Brightwater Shipping',
    misses: 'Ilse Brandt',
  },
  shortened: {
    pattern: /\p{L} (?:Bank|Airlines?|Airways|Group|Company|Corporation|Holdings)$/u,
    effect: 'organisation',
    reason: '[Kestrel Bank], and Kestrel after that: a business known by its first word, as no university is',
    matches: 'Kestrel Bank',
    misses: 'Boston University',
  },
  oneName: {
    pattern:
      /(?:^|\s)(?:(?:St\.?|Saint) \p{Lu}[\p{L}-]+|King|Queen|Prince|Princess|Bishop|People|(?:Wom|M|Fisherm)en|Children|(?:Girl|Boy|Worker|Farmer|Teacher|Nurse|Doctor|Lawyer|Writer|Student|Parent|Mother|Player|Veteran|Pensioner|Consumer|Tenant|Citizen|Peasant|Miner|Banker|Employer|Physician|Officer|Seafarer|Sailor|Soldier|Journalist|Publisher|Driver|Landowner)s?)(?:[’']s|(?<=s)[’']) \p{Lu}/u,
    effect: 'one name',
    reason: '[St Alban’s Hospital], [Women’s Refugee Council]: a possessive inside a name',
    matches: 'St Alban’s Hospital',
    misses: 'Norway’s Hospital',
  },
  ownedHouse: {
    pattern:
      /^\p{Lu}[\p{L}-]+[’']s (?:\p{Lu}\p{L}+ )?(?:Hospital|University|College|School|Church|Cathedral|Abbey|Chapel|Hotel|Inn|Bay|Island|Park)$/u,
    effect: 'one name',
    reason: '[Addam’s Hospital]: a house that a name owns is one name, unless a state owns it',
    matches: 'Addam’s College Hospital',
    misses: 'Addam’s Office',
  },
  houseOf: {
    pattern: /^(?:[Tt]he )?(?<name>\p{Lu}[\p{L}-]+[’']s of \p{Lu}[\p{L}-]+)$/u,
    effect: 'one name',
    reason: '[Lloyd’s of Varden]: a house named after its founder',
    matches: 'Lloyd’s of Varden',
    misses: 'a friend of Lloyd’s',
  },
  tradeAfter: {
    pattern:
      /^, (?:an?|the|one of the) (?:[\p{L}\d’'-]+ ){0,5}?(?:company|firm|manufacturer|retailer|bank|lender|insurer|airline|carrier|utility|chain|charity|subsidiary)(?:s?(?= in | of | based |,|\.))/u,
    effect: 'organisation',
    reason: 'Norvane Mutual, the second-largest health [insurer],',
    matches: ', the country’s second-largest health insurer, said',
    misses: ', the country’s second-largest town, said',
  },
  calledBody: {
    pattern:
      /\b(?:programme?|group|organi[sz]ation|charity|non-?profit|company|firm|start-?up|movement|party|network|coalition|alliance|militia|gang|band|outfit|agency|campaign|app|website|site|channel|magazine|newspaper|project) (?:called|named|known as|calling itself) (?:the )?[“"‘]?$/iu,
    effect: 'organisation',
    reason: 'a group called [Harbour Promise]: two words in capitals that are no person',
    matches: 'helps to lead a programme called ',
    misses: 'a man called ',
  },
  commonBody: {
    pattern:
      /^(?:Ministry|Company|Group|Bank|Agency|Department|Board|Union|Hospital|School|University|Court|Council|Committee|Commission|Government|Police|Army|Navy|Station|Team|Club|Prison|Airline|Firm|Party|Church|Office|Service|Staff|Management|Factory|Plant|Airport)$/,
    effect: 'no name',
    reason: '[Ministry] spokeswoman Ilsa Tarn: capital because it opens a sentence',
    matches: 'Ministry',
    misses: 'Congress',
  },
  houseSaid: {
    pattern: /^(?:St\.? )?\p{Lu}[\p{L}-]+[’']s$/u,
    effect: 'one name',
    reason: '[Marrow’s] said: a name that a saying goes on from keeps its possessive',
    matches: 'Marrow’s',
    misses: 'Marrow’s Office',
  },
  verbAfter: {
    pattern:
      /^(?:,? (?:who|which)\b|(?: \p{Ll}+ly)? (?!(?:of|in|and|or|for|at|to|with|by|from|on|as|than|the|a|an|about|into|over|after|before|who|that|campaign|administration|aide|aides|spokesm[ae]n|spokeswoman|officials?|supporters?|voters?)\b)\p{Ll}{2,}|’s \p{Ll}+ing\b|[’'](?:s|d|ll|ve) (?:been|not|also|going|be|never|always)\b)/u,
    effect: 'subject',
    reason: 'a verb comes after the name',
    matches: ' told reporters',
    misses: ' of Ohio',
  },
  clauseBefore: {
    pattern:
      /(?:^|[;:—–“"(]\s?|,”?\s|\b(?:and|but|or|that|as|when|while|after|before|because|since|if|whether|though|although|until|where|how|why|what|which|than)\s)(?:the\s|[\p{L}.]+\s){0,1}$/u,
    effect: 'clause',
    reason: 'a clause may begin here',
    matches: 'they said that ',
    misses: 'they told ',
  },
  saidBefore: {
    pattern:
      /\b(?:said|says|added|adds|wrote|writes|asked|asks|noted|notes|explained|recalled|according to)\s(?:\p{L}+\s){0,4}$/u,
    effect: 'subject',
    reason: '“…,” said Ilse Brandt',
    matches: '” said ',
    misses: '” sent ',
  },
  seam: {
    pattern:
      /\b(?:that|and|but|who|which|when|while|as|because|if|after|before|where|whether|saying|arguing|adding|claiming)\b|[,;:“”"]/,
    effect: 'clause',
    reason: 'words between two mentions that part clauses',
    matches: 'Ilse said that he',
    misses: 'Ilse told him',
  },
  leadBefore: {
    pattern: /^(?:In|During|At|With|Throughout|Despite|Before|After|Since|For|Like|From|Of|On) $/,
    effect: 'looks ahead',
    reason: '[In] her remarks, Quill said: a phrase in front of the sentence it belongs to',
    matches: 'In ',
    misses: 'Later in ',
  },
  accusedBefore: {
    pattern:
      /\b(?:accus|charg|blam|indict|su)(?:es?|ed|ing) (?<who>[^,;.]{2,60}?),? (?:of|with|for|over) [^;.]*(?:, (?:which|something|(?:an?|the) \p{Ll}+)(?: that)? |[.][”"’]? )$/du,
    effect: 'accused',
    reason: 'Brenn accused [Reld] of theft, which he denies',
    matches: 'Brenn accused Tomas Reld of theft, which ',
    misses: 'Brenn accused Tomas Reld of theft after ',
  },
  deniesNext: {
    pattern:
      /^ (?:has |have |had |all |also |always |\p{Ll}+ly |himself |herself |itself )*(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|contest(?:s|ed)?|plead(?:s|ed)?|maintain(?:s|ed)? (?:his|her|its) innocence|call(?:s|ed)? (?:it|the|that|them))\b/u,
    effect: 'denies',
    reason: 'he [has denied] the charge',
    matches: ' has always denied the charge',
    misses: ' said it was denied',
  },
  clauseLead: {
    pattern:
      /^[“"]?(?:Even (?:as|though|if|after|before)|In what|While|When|After|Before|As|Although|Though|Because|Since|Once|Until|Asked (?:if|whether|why|how|when|what))\s$/,
    effect: 'looks ahead',
    reason: '[Even as] he accused the ministry, Quill said: a clause in front of the sentence it belongs to',
    matches: 'Even as ',
    misses: 'Evening as ',
  },
  leadAfter: {
    pattern: /^ [^,.;:“”"\n]{2,60}, $/u,
    effect: 'looks ahead',
    reason: 'In her [remarks,] Quill said: the phrase ends before the name',
    matches: ' opening remarks, ',
    misses: ' house near ',
  },
  determinerNext: {
    pattern:
      /^ (?!(?:to|in|on|at|for|from|with|and|or|but|as|about|that|when|if|by|of|was|is|were|not|so|after|before|into|out|up|off|over|because|while|during|again|too|the|a|an|this|down|back|through)\b)(?:own |\p{L})/u,
    effect: 'possessive',
    reason: 'her house: a noun comes after',
    matches: ' daughter',
    misses: ' to wait',
  },
  woman: {
    pattern:
      /^(?:wom[ae]n|girls?|lady|widow|bride|nun|nurse|grandmother|granddaughter|niece|aunt|girlfriend|fiancée|mum|mom|child|baby|person|somebody|someone|one|patient|passenger|parent|employee|customer|tourist|prisoner|ship|boat|vessel|ferry|yacht)$/,
    effect: 'no state',
    reason: 'who may be "she" without a name, so that no state is',
    matches: 'widow',
    misses: 'people',
  },
  emptyIt: {
    pattern:
      /^(?:[’']s| is| was| would be| will be| seems?| appears?| seemed| appeared| turns out| remains| has been| took| takes)\b(?:(?: (?!\p{L}+(?:ed|ing)\b)\p{L}+){0,3}? (?:to|for)|(?: \p{L}+){0,3}? (?:that|how|whether|if|when|why|not clear|unclear|likely|unlikely|possible|impossible|important|hard|difficult|clear|time|raining|late|early|too))\b/u,
    effect: 'nothing',
    reason: '"it" that stands for a clause: it is clear that',
    matches: ' was clear that',
    misses: ' said the mine was',
  },
} as const satisfies Readonly<Record<string, Rule<string>>>;

/** "Chipmaker Veltrix": what a business does, in front of its name; not "Bank of England", "Carrier Corp". */
export const isTrade = (head: string, rest: string): boolean =>
  mentionPatterns.trade.pattern.test(head) && !/^(?:of\b|&|(?:Inc|Corp|Ltd|Co|Group|Holdings)\b)/.test(rest);

/** "St Alban’s Hospital", "Lloyd’s of Varden": a body with a possessive inside its name. */
export const isHouseName = (name: string): boolean =>
  [mentionPatterns.oneName, mentionPatterns.ownedHouse, mentionPatterns.houseOf, mentionPatterns.houseSaid].some(
    ({ pattern }) => pattern.test(name),
  );
