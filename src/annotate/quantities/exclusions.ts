import type { Rule } from '../../model/index.ts';

type What = 'date' | 'clock' | 'name' | 'idiom' | 'code' | 'score';

const row = (pattern: RegExp, effect: What, reason: string, [matches, misses]: [string, string]): Rule<What> => ({
  pattern,
  effect,
  reason,
  matches,
  misses,
});

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|twentieth|\\d{1,2}(?:st|nd|rd|th))';

/** Numbers that count nothing. What a row finds is passed over whole. */
export const exclusionRules: readonly Rule<What>[] = [
  row(/(?:https?:\/\/|www\.)\S{1,300}|[@#]\w{1,60}/i, 'code', 'addresses and handles', [
    'see www.x.org/24',
    'see page',
  ]),
  row(
    new RegExp(
      `\\b${month} \\d{1,2}(?:st|nd|rd|th)?(?:(?: ?[-–] ?| to | and )\\d{1,2}(?!\\d))?(?:,? (?:19|20)\\d\\d)?\\b`,
    ),
    'date',
    'month and day',
    ['on May 3, 2023', 'they may 3 times'],
  ),
  row(
    new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?! \\d{1,2}\\b)(?:,? (?:19|20)\\d\\d)?(?![\\p{L}])`, 'u'),
    'date',
    'day and month',
    ['on 3 May', '3 Mayors'],
  ),
  row(/\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/, 'date', 'dates in digits', ['2023-05-03', '10-20']),
  row(/\b9\/11\b|\b24\/7\b|\b\d{1,3}\/\d{1,3}\b/, 'name', 'slashes are dates, names or ratios', [
    'since 9/11',
    '9 or 11',
  ]),
  row(
    /(?<![\d.,$€£])\b(?:1[89]|20)\d\d(?:[-–](?:(?:1[89]|20)\d\d|\d\d))?(?:s\b)?(?![\d%]|[.,]\d|[- ]?(?:people|men|women|children|homes|troops|soldiers|dead|miles|km|kilomet|met(?:re|er)s|tons|tonnes|dollars|euros|pounds|hours|GMT|UTC)\b)/,
    'date',
    'four digits from 1800 to 2099 are a year unless people or a unit follow',
    ['since 2014', '2000 people'],
  ),
  row(/(?<!\d)['’]?\d0s\b/, 'date', 'decades', ['in her 40s', '40 seats']),
  row(
    /(?<![\d:])\d{1,2}(?:[:.]\d{2}){0,2} ?(?:a\.?m\b\.?|p\.?m\b\.?|o['’]clock)|(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\b\d{4} ?(?:GMT|UTC|hours)\b/i,
    'clock',
    'times of day',
    ['around 2:30 a.m.', 'ratio of 2 or 3'],
  ),
  row(/\b(?:\w{3,6} )?(?:one|two|three|\d{1,2}|ten) (?:a\.m\.|p\.m\.|o['’]clock)/i, 'clock', 'hours in words', [
    'at ten o’clock',
    'at ten clocks',
  ]),
  row(
    /(?<![\d.])(?:\+\d{1,3}[ -]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\+\d{1,3}(?:[ -]?\d{2,4}){2,4}\b|\b\d{3}-\d{4}\b/,
    'code',
    'telephone numbers',
    ['call 555-867-5309', 'from 555 to 867'],
  ),
  row(
    /\b(?:Article|Section|Chapter|Amendment|Title|Rule|Resolution|Bill|Proposition|Room|Gate|Route|Highway|Interstate|Line|Platform|Flight|Channel|Page|Figure|Table|Unit|Level|Phase|Stage|Tier|Type|Class|Grade|Part|Volume|Version|Episode|Season|Round|Game|Week|Day|Number|No\.?|Nos\.?|Psalm|Boeing|Airbus|Apollo|Windows|Mark|Hearth|Block|Sector|Lot|Box|Station|District|Precinct|Division|Company|Brigade|Rossiya|Fox|Formula|Top|Area|Pier|Berth|Exhibit|Count) (?:\d{1,5}(?:[.,]\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten)\b/,
    'name',
    'a label with its number',
    ['under Article 5', 'five articles'],
  ),
  row(
    /\b(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) (?:World|Amendment|Street|Avenue|Circuit|District|Division|Army|Brigade|Corps|Fleet|Congress|Republic|Reich|Baptist|Lady|Minister|Infantry|Battalion|Regiment|Squadron)\b/,
    'name',
    'ordinals inside a name',
    ['the Second World War', 'the second war'],
  ),
  row(
    /\bWorld War (?:One|Two)\b|\b(?:Big|Gang of|Group of|G-?) ?(?:Four|Five|Seven|Eight|Ten|Twenty|\d{1,2})\b/,
    'name',
    'names with a number word',
    ['the Group of Seven', 'a group of seven'],
  ),
  row(
    /\b\d{1,5} (?:[NSEW]\.? )?(?:\p{Lu}\p{L}{1,20} ){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Drive|Lane|Square)/u,
    'name',
    'street addresses',
    ['1600 Pennsylvania Avenue', '16 avenues'],
  ),
  row(
    new RegExp(`\\b(?:${small}|\\d{1,3}) (?:in|out of)(?: every)? (?:${small}|\\d{1,3})\\b`, 'i'),
    'score',
    'a share, not two counts',
    ['one in five voters', 'one in fire'],
  ),
  row(
    /\b(?:a|one|two|three)[- ](?:half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b(?!-)/i,
    'score',
    'fractions are not read',
    ['two-thirds of voters', 'a third-party bid'],
  ),
  row(/\b(?:by|vote of|voted|won|lost|beat \p{L}{1,20}) \d{1,3}(?: to |[-–])\d{1,3}\b/iu, 'score', 'votes and scores', [
    'passed by 52 to 48',
    'from 52 to 48',
  ]),
  row(
    /\bone another\b|\bone (?:by|after|or) (?:one|another)\b|\bone (?:straight |right |immediately |soon |shortly )?after (?:the )?other\b|\bon the one hand\b|\bone (?:thing|way|side|reason|point)\b|\bone day(?=,| (?:be|he|she|it|they|we|I|will|may|could)\b)/i,
    'idiom',
    'one without counting',
    ['told one another', 'one other man'],
  ),
  row(
    /\b(?=\S+ one\b)(?:the|this|that|which|any|every|each|only|another|a|an|\p{L}{2,12}er|\p{L}{2,12}est|[gG]ood|[bB]ad|[nN]ew|[lL]oved) one\b(?! of\b)/u,
    'idiom',
    'one in the place of a noun',
    ['this one fell', 'with one fall'],
  ),
  row(
    /\bone of (?:the|its|his|her|their|our)(?: \p{Ll}+[’']s?)? (?:most|least|best|worst|first|last|few|\p{Ll}{2,}est)\b/iu,
    'idiom',
    'one of a kind',
    ['one of the deadliest incidents', 'one of the dead'],
  ),
  row(
    /\bone (?:can|could|should|must|might|may|would|will|cannot|has to|needs to|who|that|which)\b/i,
    'idiom',
    'one as anybody',
    ['one should ask', 'one shoulder'],
  ),
  row(/\b(?:911|999|112) (?:calls?|operators?|dispatchers?|callers?)\b/, 'name', 'emergency numbers', [
    'a 911 call',
    '911 calves',
  ]),
  row(/\b(?:fifty-fifty|one-two|nine-to-five|twenty-four seven)\b/i, 'idiom', 'set phrases', [
    'a fifty-fifty chance',
    'fifty chances',
  ]),
  row(/\b(?:(?:the|a) )?(?:last|past|next) (?:one|two|three)\b(?= of\b)/i, 'idiom', 'a place in a row', [
    'the last one of them',
    'the last days',
  ]),
  row(
    new RegExp(
      `\\b(?:(?:a|an|${small}|\\d{1,3}) )(?:minutes?|hours?|days?|weeks?|months?|years?|decades?) ago\\b`,
      'i',
    ),
    'date',
    'a time, not a length',
    ['two hours ago', 'two hours'],
  ),
  row(/^[^\S\n]{0,4}\(?\d{1,3}[.)](?=[^\S\n])/m, 'code', 'numbers of a list', ['1. First point', 'in 1. fc']),
  row(/\b\p{Lu}[\p{L}]{0,10}[-–‑]\d{1,4}\p{L}{0,2}\b/u, 'name', 'types and models', ['an F-16 jet', 'pre-16 jet']),
  row(
    new RegExp(`\\b(?:${month}|the) ${ordinal}\\b(?= (?:of (?:${month}|the month)|and|that|which|is|was|in|to)\\b)`),
    'date',
    'an ordinal without a noun',
    ['the third of May', 'the third attack'],
  ),
];
