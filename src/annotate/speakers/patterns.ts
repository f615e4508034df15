import type { Rule } from '../../model/index.ts';

/** Phrases by which speakers are read, each with what it is for; the code names the row that it uses. */
export const speakerPatterns = {
  pluralBody: {
    pattern:
      /\b(?:officials|authorities|police)\b(?! (?:department|force|service|board|commission|federation|union|authority|bureau)\b)/i,
    effect: 'plural',
    reason: 'a body that the text calls "they"',
    matches: 'Zambian officials',
    misses: 'Fairmount Police Department',
  },
  alias: {
    pattern:
      /,? (?:who goes by(?: the name(?: of)?)?|whom (?:we|the \p{Lu}\p{L}+) (?:are|is|will|shall) call(?:ing)?|known (?:only|simply|locally|to \p{Ll}+) as|who (?:gave (?:his|her) name|asked to be (?:called|identified|named|known))(?: only)?(?: as)?|calling (?:him|her)self|as (?:everybody|everyone|people|locals|friends|they|all|\p{Ll}+s)(?: \p{Ll}+)* calls?) (?:(?:Commander|Captain|Colonel|Major|Brother|Sister|Mama|Papa|Abu) )?$/u,
    effect: 'a name',
    reason: 'The nurse[, whom we are calling] Kelly: a name behind a role',
    matches: ', whom we are calling ',
    misses: ', who was called by ',
  },
  companyWord: {
    pattern:
      /^(?:company|firm|group|manufacturer|maker|operator|retailer|carrier|airline|bank|owner|plant|refinery|factory)$/,
    effect: 'company',
    reason: '"the company" means a business named before',
    matches: 'operator',
    misses: 'regulator',
  },
  otherCompany: {
    pattern: /^(?:the )?(?:central|rival|parent|state|law|development|investment) /i,
    effect: 'another',
    reason: '"the central bank" is no bank named before',
    matches: 'central bank',
    misses: 'bank',
  },
  regulatorWord: {
    pattern: /^(?:regulator|watchdog|agency|body|authority)$/,
    effect: 'regulator',
    reason: '"the regulator" means an authority named before',
    matches: 'watchdog',
    misses: 'company',
  },
  noCompany: {
    pattern: /board|ministry|police|court|union|department/i,
    effect: 'not a company',
    reason: 'these are never meant by "the company"',
    matches: 'Seaways Board',
    misses: 'Brightwater Ltd',
  },
  regulatorName: {
    pattern: /board|commission|agency|authority|administration|bureau|department|office|inspectorate/i,
    effect: 'regulator',
    reason: 'these are meant by "the regulator"',
    matches: 'Seaways Authority',
    misses: 'Brightwater Ltd',
  },
  pluralHead: {
    pattern: /(?:[^s']s|people|police|men|women|media|authorities)$/i,
    effect: 'several',
    reason: '"Russian authorities", "sources": more than one, uncounted',
    matches: 'Russian authorities',
    misses: 'a spokesman',
  },
  counted: {
    pattern: /^(?:the |at least |about |some )?(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|both)\b/i,
    effect: 'count',
    reason: 'a phrase that begins with its count',
    matches: 'at least two officials',
    misses: 'officials of two states',
  },
  oneOf: {
    pattern: /^one of\b/i,
    effect: 'one',
    reason: '[one of] the officials is one person',
    matches: 'One of the officials',
    misses: 'One officer',
  },
  afterHead: {
    pattern: /\s(?:in|of|at|on|for|with|from|who|familiar|living|close)\s/,
    effect: 'cut',
    reason: 'what follows the head of a plural',
    matches: 'people familiar with it',
    misses: 'officials',
  },
  elsewhere: {
    pattern: /,?\s(?:who|which|that|currently|in|at|near|on|from|during|after|outside)\s.*$/,
    effect: 'cut',
    reason: 'tells where somebody is, not whom they speak for',
    matches: 'the minister, currently in Helsinki',
    misses: 'the Helsinki mayor',
  },
  stateOffice: {
    pattern: /\b(?:[Mm]inister|[Pp]resident|[Pp]remier)\b/,
    effect: 'officer',
    reason: 'an office of a state',
    matches: 'Foreign Minister Danilo Vesk',
    misses: 'ministry spokesman',
  },
  stateOfficer: {
    pattern: /\b(?:spokes\w+|president|minister|premier|ambassador|envoy|chief of staff)\b/i,
    effect: 'officer',
    reason: 'one who speaks for a body',
    matches: 'his spokesman Dmitry Peskov',
    misses: 'a dock worker',
  },
  nowElsewhere: {
    pattern: /,?\s(?:currently|who is)\b.*$/,
    effect: 'cut',
    reason: 'where somebody is just now',
    matches: 'the envoy, who is in Vienna',
    misses: 'the envoy in Vienna',
  },
  ownedState: {
    pattern: /^(?:[’']s?\s|\s(?:state|official))/,
    effect: 'owner',
    reason: 'what follows the name of a state that owns',
    matches: '’s state news agency',
    misses: 'n troops',
  },
  sentenceStart: {
    pattern:
      /^(?:The|A|An|In|On|At|But|And|If|When|After|Before|While|As|It|He|She|They|We|No|Mr|Mrs|Ms|His|Her|Its|Their|For|From|This|That|There|According|Two|Three|Some|Many|Meanwhile|However|Earlier|Later|Nobody)$/,
    effect: 'not a name',
    reason: 'capital because it opens a sentence',
    matches: 'However',
    misses: 'Ilse',
  },
  noPerson: {
    pattern:
      /\b(?:Day|Week|Month|Year|Night|Prize|Cup|Games|Street|Road|Avenue|Square|Bridge|River|Lake|Sea|Bay|Strait|Island|Islands|Mountain|Valley|Airport|Station|Stadium|Plant|Dam|Park|Palace|House|Hall|Building|Tower|Conference|Summit|Agreement|Treaty|Act|Law|Bill|Amendment|Constitution|War|Peace|Award|County|City|State|District|Province|Region|North|South|East|West|Northern|Southern|Eastern|Western|Ocean|Coast|Port|Freedom|Press|Terminal|Model|Hearth|Mosque|Cathedral|Cemetery|Monastery|Fortress|Telescope|Observatory|Medal|Medals|Awards|Scholarship|Fellowship|Heritage|Site|Festival|Tournament|Championships?|Olympics|Paralympics|Program|Programme|Project|Scheme|Expedition|Studies|Research|Theory|Method|Systems?|Technology|Sciences?|Mathematics|Library|Gallery|Gardens?|Beach|Falls|Canyon|Creek|Trail|Gulf|Peninsula|Canal|Highway|Motorway|Railroad|Mall|Motors|Airlines|Airways|Explorer|Movement|Front|Brigades?|Militia|Resistance|Faction|Revolution|Rebellion|Uprising|Crisis|Empire|Kingdom|Republic|Dynasty|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/,
    effect: 'not a person',
    reason: 'capitals that are no person',
    matches: 'World Press Freedom Day',
    misses: 'Ilse Brandt',
  },
  ofOffice: {
    pattern: /^(?:State|Defen[cs]e|Staff|Police|Justice|Interior|Homeland) /,
    effect: 'office',
    reason: '"Secretary of State Antony Blinken": the office goes on',
    matches: 'State Antony Blinken',
    misses: 'Antony Blinken',
  },
  afterName: {
    pattern: /^(?:KC|QC|Jr\.?|Sr\.?|II+)$/,
    effect: 'not a surname',
    reason: 'letters after a name',
    matches: 'KC',
    misses: 'Kemp',
  },
  pronoun: {
    pattern:
      /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|him|his|her|hers|its|them|their|theirs|us|me|himself|herself|both|all|each|some|others?|many)$/i,
    effect: 'pronoun',
    reason: 'a phrase that is a pronoun alone',
    matches: 'they',
    misses: 'the company',
  },
  possessive: {
    pattern: /^(his|her|their|its|my|our)\s/i,
    effect: 'owner',
    reason: '"His spokesman": whose, by a pronoun',
    matches: 'His spokesman',
    misses: 'Historians',
  },
  headEnd: {
    pattern:
      /\s(?:of|for|in|at|on|from|with|who|whom|that|which|to|familiar|close|near|along|by|including|working|living|filed|shared|posted|circulating|published|released|shot|filmed|taken|seen|obtained|reviewed|dated|leaked|written|signed|accompanying|beneath|under|led|being|conducted|based|\p{Ll}{2,}(?:ed|en|wn) by|--|—|–|―)\s(?!State\b|staff\b)/u,
    effect: 'cut',
    reason: 'where the head of a phrase ends',
    matches: 'residents in a nearby building',
    misses: 'Secretary of State',
  },
  agentNoun: {
    pattern:
      /^(?!(?:character|matter|letter|number|order|river|water|paper|winter|summer|weather|power|factor|error|sector|color|colour|favor|humor|harbor|quarter|chapter|center|border|disorder|disaster|answer|cover|corner|layer|tower|flavor|door|floor|poor|major|minor|prior|dinner|manner|offer|list|fist|mist|twist)$).*(?:[^aeiou]er|or|ist|man|woman|master|holder)$/i,
    effect: 'person',
    reason: 'agent nouns that no list holds',
    matches: 'harbourmaster',
    misses: 'statement',
  },
  governmentWord: {
    pattern: /\b(?:government|authorities|administration)$/i,
    effect: 'government',
    reason: 'a phrase that ends in a government',
    matches: 'the Malawian government',
    misses: 'the government building',
  },
  someOfThem: {
    pattern: /^(?:one|two|three|four|some|many|most|several|both|all|none|each) of them$/i,
    effect: 'anonymous',
    reason: 'some of those named before, none by name',
    matches: 'two of them',
    misses: 'two of the officials',
  },
  linkWord: {
    pattern: /^(?:of|the|de|del|della|da|dos|van|von|der|den|bin|ibn|al|el|la|le|du|and|for|&|y)$/,
    effect: 'link',
    reason: 'small words inside a name',
    matches: 'bin',
    misses: 'Salman',
  },
  determiner: {
    pattern:
      /^(?:an? (?:number|handful|couple|majority|series) of|the|an?|some|several|many|most|more than|both|all|these|those|this|that|its|his|her|their|our|my|one|another)\s+(?!(?:of|in|at|on|from|with|who|among)\s)(?=\S)/i,
    effect: 'cut',
    reason: 'a determiner is no part of a name',
    matches: 'the company',
    misses: 'Theodora',
  },
  ownClause: {
    pattern: /^,? (?:who|speaking|talking|requesting|asking|insisting|on condition|under condition)\b[^.;]{0,100}/u,
    effect: 'own clause',
    reason: 'a spokesman[, who declined to be named], said: what is told of a source beside it',
    matches: ', who declined to be named, said',
    misses: ' said it had declined',
  },
  clauseAfter: {
    pattern: /\s(?:who|whom|which|that|speaking|in a|at a|on|\p{Ll}{2,}(?:ed|en|wn) by)\s/u,
    effect: 'cut',
    reason: 'a clause after a name',
    matches: 'Peskov speaking on Monday',
    misses: 'Dmitry Peskov',
  },
  prepositionAfter: {
    pattern:
      /\s(?:of|for|to|in|at|from|with|dated|(?:carried|relayed|distributed|seen|obtained|reviewed|published|released|leaked|written|signed|drafted|prepared|posted|shared) by|read out (?:by|on))\s(?!State\b|Staff\b)/,
    effect: 'cut',
    reason: 'a preposition ends the head of a name',
    matches: 'Chancellor of Austria',
    misses: 'Secretary of State',
  },
  he: {
    pattern:
      /\b(?:mr\.?|sir|king|prince|lord|spokesman|chairman|father|brother|husband|son|congressman|businessman|policeman)$/i,
    effect: 'he',
    reason: 'a role that is said of a man',
    matches: 'spokesman',
    misses: 'spokesperson',
  },
  she: {
    pattern:
      /\b(?:mrs\.?|ms\.?|miss|madam|dame|queen|princess|lady|spokeswoman|chairwoman|mother|sister|wife|daughter|congresswoman|actress)$/i,
    effect: 'she',
    reason: 'a role that is said of a woman',
    matches: 'spokeswoman',
    misses: 'spokesperson',
  },
  ownerPronoun: {
    pattern: /^(?:his|her|their|its)$/i,
    effect: 'owner',
    reason: 'an owner that is a pronoun',
    matches: 'His',
    misses: 'History',
  },
  ownedPhrase: {
    pattern: /^(?:his|her|their|its)\s/i,
    effect: 'owner',
    reason: 'a phrase whose owner is a pronoun',
    matches: 'his spokesman',
    misses: 'historians say',
  },
  officerRole: {
    pattern: /\b(?:president|minister|premier|chancellor|spokes\p{L}+|ambassador|envoy|official)$/u,
    effect: 'officer',
    reason: 'a role that speaks for a state',
    matches: 'prime minister',
    misses: 'minister of a church',
  },
  citing: {
    pattern: /\b(?:citing|quoting)\s+(?<who>(?!its\b|the (?:report|study)\b)[^,.;“”"]{4,80})/,
    effect: 'source',
    reason: 'the officials speak, the outlet carries',
    matches: 'the Ledger reported, citing two officials',
    misses: 'citing the report',
  },
  citedEnd: {
    pattern: /\s(?:as saying|that)\b/,
    effect: 'cut',
    reason: 'where the words of the one cited begin',
    matches: 'two officials as saying it burned',
    misses: 'two officials',
  },
  wordBefore: {
    pattern:
      /(?:(?<=[\p{Ll},;]\s)|^)(?:his|her|their|its|[Pp]rime|[Ff]oreign|(?:\p{Lu}[\p{L}’'-]+ )+\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+) $/u,
    effect: 'widen',
    reason: 'what belongs to a name before it',
    matches: 'said Prime ',
    misses: 'the ',
  },
  commonStart: {
    pattern: /^(?:(?:the|his|her|its|their) )?\p{Ll}/u,
    effect: 'common noun',
    reason: 'a phrase that begins as a common noun',
    matches: 'her chief of staff',
    misses: 'Gift Kalumba',
  },
  ownDeterminer: {
    pattern: /^(?:the|an?|his|her|its|their|he|she|it|they)\b/i,
    effect: 'whole',
    reason: 'a phrase with its own determiner wants nothing before it',
    matches: 'the minister',
    misses: 'minister',
  },
  portfolio: {
    pattern:
      /\b(?:prime|foreign|home|health|defen[cs]e|interior|finance|justice|transport|education|energy|agriculture|environment|trade|labou?r|culture|sports?|information|economy|tourism|housing|immigration|oil|water|mines|security)\b/i,
    effect: 'which of several',
    reason: '[health] ministry, [foreign] minister: one of many with that head',
    matches: 'the health ministry',
    misses: 'the healthy ministers',
  },
  ofSomebody: {
    pattern: /\b(?:of|for|to|with) (?:the|an?|his|her|its|their) (?<last>(?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*)$/u,
    effect: 'of another',
    reason: 'relatives of [the student], Oru Vell: the name is of the student',
    matches: 'Relatives of the student',
    misses: 'Relatives of Oru Vell',
  },
  hasPreposition: {
    pattern: /\b(?:for|to|by|with|from|at|of|under|and)\b/,
    effect: 'of another',
    reason: 'a spokesman [for] President Brandt: the name that ends a phrase is not who speaks',
    matches: 'a spokesman for President',
    misses: 'former provincial governor',
  },
  phraseEnd: {
    pattern:
      /\s(?:led by|being|based in|based on|conducted by|carried by|relayed by|distributed by)\s|\s(?:--|―|—|–)\s| who$/,
    effect: 'cut',
    reason: 'what is said of a speaker after its head is no part of its name',
    matches: 'states led by West Virginia',
    misses: 'states of the union',
  },
  describes: {
    pattern:
      /^(?<who>(?:\p{L}[\p{L}’'-]*\s){1,8}?)(?:(?:who|in|on|at|near|along)\s[^.]{1,60}?\s)?(?:said|say|says|describe[ds]?|reported|recalled|claimed|spoke|told|saw|heard|noticed)\b/u,
    effect: 'source',
    reason: 'whom a caption quotes: "according to a caption, shopkeepers described"',
    matches: 'shopkeepers on a nearby street described hearing two explosions',
    misses: 'two explosions shook the street',
  },
  caption: {
    pattern:
      /^(?:an? |the )?(?:text|captions?|messages?|posts?|comments?)\b(?: (?:accompanying|beneath|under|with|attached to|below|on|in|from) .+)?$/i,
    effect: 'carrier',
    reason: 'words beside a recording, through which others are heard',
    matches: 'a caption under the footage',
    misses: 'a letter to the editor',
  },
  noSource: {
    pattern:
      /^(?:an?|the|after|before|while|when|as|if|by|in|of|to|for|with|from|so|well|now|yes|no|then|and|but|okay|look|yeah|oh|uh|um|hm+|mhm|hey|there|here|let|let me|let us|\p{Ll}|verified)$/iu,
    effect: 'nobody',
    reason: 'a word of grammar, or a participle, that was found as a source',
    matches: 'After',
    misses: 'Afterglow',
  },
  flatDenial: {
    pattern: /^(?:that )?there (?:was|were|is|has been|had been) (?:no|never)\b|\b(?:we|our|I|my)\b/i,
    effect: 'goes on',
    reason: 'a flat denial, or one in the first person, answers what its speaker denied before',
    matches: 'There was no manipulation of any kind',
    misses: 'The ferry had no radar',
  },
  framed: {
    pattern:
      /\b(?:I|we|he|she|they)(?: am| are| is| was| were| ha(?:s|ve|d) been|[’']m|[’']re|[’']s)(?: all| only| simply| clearly| being)* (?:(?:the |an? )?(?:innocent )?(?:victims?|targets?) of (?:an? |the )?(?:\p{Ll}+ )?(?:plot|conspiracy|set-?up|smear|witch[- ]hunt|vendetta|frame-?up|sabotage)|framed|set up|scapegoats?|made (?:a |the )?scapegoats?)\b/iu,
    effect: 'goes on',
    reason: 'I am the victim of a plot: answers what one is accused of',
    matches: 'I am the victim of a plot',
    misses: 'I am the author of a plot',
  },
} as const satisfies Readonly<Record<string, Rule<string>>>;
