import type { EvidenceKind, Rule } from '../../model/index.ts';

const row = (
  pattern: RegExp,
  effect: EvidenceKind,
  reason: string,
  [matches, misses]: [string, string],
): Rule<EvidenceKind> => ({ pattern, effect, reason, matches, misses });

/** Look-alikes: words of evidence in set phrases, trades and institutions. What a row finds is passed over whole. */
export const idiomRules: readonly Rule<'idiom'>[] = (
  [
    [
      /\bphoto(?:graph)?[- ](?:finish|ops?|opportunit(?:y|ies)|shoots?|credits?|editor|call|booth)\b/i,
      'photo trades',
      'a photo finish',
      'a photo finished',
    ],
    [/^photos?(?: (?:by|credit|courtesy)\b|:)/im, 'credits under a picture', 'Photo by Ann Lee', 'a photo by Ann'],
    [
      /\b(?:the picture of|in the picture|out of the picture|(?:bigger|broader|wider|big|whole|full|grim|bleak|rosy|clear(?:er)?|mixed|complete|different|new|dark|complex|overall) picture|(?:paint\p{L}{0,3}|get|gets|got|motion|moving) (?:an? |the )?(?:\p{L}+ )?pictures?|best picture|picture (?:book|frame|window|perfect))\b/iu,
      'pictures in the mind',
      'the picture of health',
      'the pictures of it',
    ],
    [
      /\b(?:public|self|brand|corporate|party|body|mirror|spitting|his|her|their|its) ?-?images?\b(?! (?:show|of|taken))|\bimages? (?:problem|makers?|consultants?)\b/iu,
      'reputation',
      'its image problem',
      'satellite image',
    ],
    [
      /\b(?:video|computer) games?\b|\bmusic videos?\b|\bvideo (?:conferenc\p{L}+|calls?|links?|address|message|chats?|streaming|services?|producers?|editors?|platform|games?|statement|app)\b/iu,
      'video as a trade or a channel',
      'a video game',
      'a video of the game',
    ],
    [
      /\bwitness(?:es)? (?:stand|box|lists?|protection|statements? was|tampering|intimidation)\b|\b(?:expert|character|star|bear|bears|bore|bearing|Jehovah['’]s) witness(?:es)?\b|\bto witness\b/iu,
      'witnesses of the law',
      'on the witness stand',
      'a witness stood',
    ],
    [
      /\b(?:burden|standard|degree) of proof\b|\bproof of (?:concept|work|stake|purchase|payment|life|identity|residence|vaccination|age|citizenship)\b|\bproof(?:read\p{L}*|s of the book)\b|\b\p{L}+-?proof\b(?<!\b(?:any|no|the|has|had|was|and|with|of|as|for|is|find|give|show|have|see|more|new|need|needs|clear|hard|video) ?proof)/iu,
      'proof as a term',
      'the burden of proof',
      'a heap of proof',
    ],
    [
      /\b(?:giv(?:e|es|ing)|gave|given) evidence\b|\bin evidence\b(?! that)|\bevidence-(?:based|led)\b|\b(?:tampering|tampered) with evidence\b/i,
      'giving evidence is speaking in court',
      'to give evidence in court',
      'gave them evidence',
    ],
    [
      /\b(?:record|recording) (?:studio|label|artist|industry|company|deal)s?\b|\b(?:world|track|voting|criminal|for the|on the|off the|a|job|safety|service) records?\b(?! of\b)/i,
      'records that nobody shows',
      'a recording studio',
      'bank records show',
    ],
    [
      /\b(?:film|hair|paper|news) clips?\b|\bclip(?:ped|ping|board)\b|\bat a (?:fast |good )?clip\b/i,
      'other clips',
      'at a good clip',
      'a clip of it',
    ],
    [
      /\b(?:plastic|marine|space|flood|storm|road) debris\b|\bdebris (?:removal|flow|field clearing)\b/i,
      'debris of weather and sea',
      'debris removal',
      'debris of a drone',
    ],
    [
      /\bwould be the first physical (?:evidence|trace)\b/i,
      'what an item named before would be',
      'would be the first physical trace',
      'the first physical trace',
    ],
    [
      /\bred tape\b|\btape (?:measure|recorder)s?\b|\b(?:duct|sticky|police|ticker|finishing) tape\b/i,
      'other tapes',
      'red tape',
      'a red video tape',
    ],
    [/\bdocument(?:ary|aries|ed|ing|s that (?:it|he|she))\b/i, 'films, and the verb', 'a documentary', 'a document'],
    [
      /\be-?mail (?:address(?:es)?|servers?|accounts?|newsletters?|provider|service|alerts?|lists?|inbox|inquiry)\b|\b(?:by|via|in an?) e-?mail\b(?! (?:to|from|obtained|seen))/i,
      'mail as a channel',
      'said by email',
      'an email shows',
    ],
  ] as const
).map(([pattern, reason, matches, misses]) => ({ pattern, effect: 'idiom', reason, matches, misses }));

/** Nouns that name an item of evidence. The first row that fits at a place wins. */
export const headRules: readonly Rule<EvidenceKind>[] = [
  row(
    /\bsatellite (?:images?|imagery|photos?|photographs?|pictures?|data|footage)\b/i,
    'satellite',
    'seen from space',
    ['Satellite images released', 'a satellite channel'],
  ),
  row(
    /\b(?:video|audio|photographic|visual) (?:evidence|proof|recordings?|clips?|tapes?|footage)\b/i,
    'video',
    'a recording',
    ['video evidence of it', 'evidence on videos'],
  ),
  row(/\b(?:videos?|footage|videotapes?|CCTV|dash-?cam|recordings?)\b/i, 'video', 'recordings of picture or sound', [
    'Unverified video shared',
    'videogame',
  ]),
  row(
    /\b(?:clips?|tapes?)\b(?= (?:of|showing|that|from|posted|shared|published|released|circulat\p{L}+|obtained|appears?|shows?|purport\p{L}+|in which)\b)/iu,
    'video',
    'recordings by a short word, where it shows something',
    ['a clip showing smoke', 'a clip round the ear'],
  ),
  row(/\b(?:photos?|photographs?|snapshots?|screenshots?|screen grabs?)\b/i, 'photo', 'a picture taken', [
    'a folder of photographs',
    'photography',
  ]),
  row(
    /\b(?:images?|pictures?)\b(?= (?:of|showing|that|which|from|taken|posted|shared|published|released|circulat\p{L}+|obtained|appear(?:s|ed)?|shows?|showed|purport\p{L}+|online|on (?:social|Telegram|Twitter|Facebook|X))\b)|(?<=\b(?:the|these|those) )(?:images|pictures)\b/iu,
    'photo',
    'images and pictures that show something',
    ['images of smoke', 'an image problem'],
  ),
  row(
    /\b(?:DNA|fingerprints?|autops(?:y|ies)|forensic (?:evidence|tests?|analysis|examination|report)|post-?mortem|ballistics (?:tests?|reports?|evidence|analysis)|toxicology (?:tests?|reports?)|blood samples?|physical evidence|physical traces?)\b/i,
    'physical',
    'laboratory and body',
    ['an autopsy showed', 'autopilot'],
  ),
  row(
    /\b(?:debris|wreckage|shrapnel|(?:shell|bullet|cartridge) casings?|(?:missile|rocket|drone|shell|bomb) (?:fragments?|parts?|remains)|fragments? of (?:an? |the )?(?:\p{L}+ ){0,2}(?:missiles?|rockets?|drones?|shells?|bombs?)|black boxe?s?|(?:data|flight|voyage|voice) recorders?|murder weapon|engine parts?|parts? of (?:an?|the) (?:\p{L}+[’']s? |\p{L}+ ){0,2}engine|traces? of (?:explosives?|poison|novichok|nerve agent))\b/iu,
    'physical',
    'things left behind',
    ['wreckage of a drone', 'a wrecked drone'],
  ),
  row(
    /\b(?:weapons?|guns?|rifles?|knives|knife|explosives|ammunition|drugs)\b(?= (?:were |was |that were )?(?:seized|recovered|found|confiscated)\b)|(?<=\b(?:seized|recovered|confiscated|found) (?:\p{L}+ ){0,2})(?:weapons|guns|rifles|knives|explosives|ammunition)\b/iu,
    'physical',
    'things seized',
    ['weapons seized at his flat', 'weapons inspectors'],
  ),
  row(
    /\b(?:court|legal|leaked|internal|classified|confidential|secret|official|government|police|company|bank|financial|phone|tax|medical|flight|public|property|corporate|diplomatic|intelligence|campaign|land|shipping|newly released|previously undisclosed) (?:documents?|papers|filings?|records?|files?|memos?|cables?|logs?|data|letters?)\b|\b(?:tax returns?|affidavits?|transcripts?|memos?|memorand(?:um|a)|depositions?|police interview|written warnings|criminal complaint|invoices?|bank statements?|flight logs?)\b/i,
    'document',
    'papers that can be shown',
    ['According to court documents', 'court dates'],
  ),
  row(
    /\b(?:documents?|emails?|e-mails?|text messages|filings?)\b(?=(?: \p{L}+)? (?:show(?:s|ed|ing)?|reveal(?:s|ed)?|obtained|seen|reviewed|viewed|released|published|leaked|suggest(?:s|ed)?|indicat\p{L}+|from|between|sent|describing|detailing|stolen|hacked|that|which|dated|filed|of)\b)|(?<=\b(?:leaked|hacked|stolen|published|released|obtained|reviewed|cited|citing|deleted|internal|private|thousands of|the) )(?:documents?|emails?|e-mails?|text messages|filings?)\b/iu,
    'document',
    'papers and mails that are shown',
    ['emails obtained by the paper', 'they email daily'],
  ),
  row(
    /\brecords(?= of\b)|(?<=\b(?:published|released|shared|presented) an? )(?:chart|map|graph|diagram|table|dossier|spreadsheet)\b|(?<=\b(?:dismissed|brushed aside|rejected|disputed|questioned|mocked) the )(?:chart|map|graph|diagram|dossier|spreadsheet)\b/i,
    'document',
    'papers by what they hold',
    ['records of tests', 'records in tests'],
  ),
  row(
    /\b(?:eye-?witness|witness) (?:accounts?|testimon(?:y|ies)|statements?|reports?)\b|\baccounts? (?:by|from|of) (?:eye-?)?witnesses\b/i,
    'witness',
    'accounts as a thing',
    ['eyewitness accounts differ', 'bank accounts'],
  ),
  row(
    /\b(?:intelligence (?:assessments?|reports?|intercepts?|findings)|intercepts|intercepted (?:\p{L}+ )?(?:calls?|communications|conversations?|messages?)|radar(?: data| images?| screens?| tracks?)?(?= (?:had |has |have )?(?:traced|tracked|shows?|showed|detected|picked up|recorded|placed))|(?:ship|flight|vessel)-tracking data)\b/iu,
    'unspecified',
    'sensors and intelligence',
    ['coastal radar had traced it', 'on the radar'],
  ),
  row(/\b(?:evidence|proof)\b(?! (?:room|bag|locker)\b)/i, 'unspecified', 'evidence that is not described', [
    'evidence suggests that',
    'evidently',
  ]),
];
