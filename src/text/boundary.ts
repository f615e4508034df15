import type { Rule } from '../model/index.ts';
import { AMBIGUOUS, BEFORE_NUMBER, STARTERS, TITLES } from './abbreviations.ts';
import { ruleIn } from './can-match.ts';
import { remembered } from './remembered.ts';

/** What a stop does: the sentence `ends` there or `goes on`. */
export type StopEffect = 'ends' | 'goes on';

const any = (words: readonly string[]): string => `(?:${words.join('|')})`;
const DAY_OR_ZONE =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Jan|Feb|Sept?|Oct|Nov|Dec)\\.|[ECMP][SD]?T\\b|GMT|UTC|BST|CET|EEST|MSK|\\p{Lu}\\p{L}+ (?:time|Time|Standard|Daylight)\\b)';
const SPEECH = '(?:said|says|asked|asks|told|added|wrote|replied|shouted|cried|tweeted|posted|exclaimed|quipped)';

/**
 * Whether a stop ends its sentence: the first row found decides, else it ends. A pattern is tried on the sentence so
 * far (its last 30 units, after "~" where cut), the mark "‖", and the text that follows without leading white space.
 */
export const STOP_RULES: readonly Rule<StopEffect>[] = [
  {
    pattern: /‖["“‘'«„([{—–\s-]*\p{Ll}(?!\p{Lu})/u,
    effect: 'goes on',
    reason: 'a sentence does not open in lower case, save with a brand like iPhone',
    matches: 'Who did it?”‖the minister asked',
    misses: 'It fell.‖iPhone sales rose',
  },
  {
    pattern: new RegExp(`(?<![\\p{L}.])${any(TITLES)}\\.‖`, 'u'),
    effect: 'goes on',
    reason: 'a title stands before a name',
    matches: '~met with Gen.‖Adams',
    misses: '~met the general.‖Adams',
  },
  {
    pattern: new RegExp(`(?<![\\p{L}.])${any(BEFORE_NUMBER)}\\.‖\\p{N}`, 'u'),
    effect: 'goes on',
    reason: 'the word numbers or dates what follows',
    matches: '~gate No.‖5 was shut',
    misses: 'He said no.‖5 people left',
  },
  {
    pattern: /(?<!\p{L})(?:e\.g|i\.e|e\.\sg|i\.\se)\.‖/u,
    effect: 'goes on',
    reason: 'an example or an explanation follows',
    matches: '~some parts, e.g.‖Kyiv',
    misses: '~as shown in the page.‖Kyiv',
  },
  {
    pattern: /^["“‘'([]*(?:\p{Nd}{1,3}|\p{Lu}|[a-z])\.‖/u,
    effect: 'goes on',
    reason: 'a number or letter alone at the start counts an item of a list',
    matches: '12.‖The bridge',
    misses: '~killed 12.‖The bridge',
  },
  {
    pattern: new RegExp(`[ap]\\.m\\.‖${DAY_OR_ZONE}`, 'u'),
    effect: 'goes on',
    reason: 'the hour goes on with its day or zone',
    matches: '~around 2:30 a.m.‖Wednesday',
    misses: '~around 2:30 a.m.‖Windows shook',
  },
  {
    pattern: /(?<!\p{L})[ap]\.m\.‖/u,
    effect: 'ends',
    reason: 'before anything else with a capital the hour was the last word',
    matches: '~around 2:30 a.m.‖Windows shook',
    misses: '~in the U.S.‖Windows shook',
  },
  {
    pattern: new RegExp(`\\.‖["“‘'«]*${any(STARTERS)}(?![\\p{L}\\p{N}.’'-])`, 'u'),
    effect: 'ends',
    reason: 'a word that opens sentences follows',
    matches: '~left the U.S.‖The plane',
    misses: '~the U.S.‖Theatre Guild',
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:\p{L}\.\s?)*\p{L}\.‖/u,
    effect: 'goes on',
    reason: 'initials and letter abbreviations stand before names',
    matches: '~by J. K.‖Marlow',
    misses: '~by the desk.‖Marlow',
  },
  {
    pattern: new RegExp(`(?<![\\p{L}.])${any(AMBIGUOUS)}\\.‖|Ph\\.D\\.‖`, 'u'),
    effect: 'goes on',
    reason: 'a short form inside a name or an address',
    matches: '~Acme Inc.‖President Lee',
    misses: '~in the incident.‖President Lee',
  },
  {
    pattern: new RegExp(`[?!…]["”’'»]+‖(?!${any(STARTERS)}\\b)(?:\\p{Lu}[\\p{L}’'.-]*\\s){1,4}${SPEECH}\\b`, 'u'),
    effect: 'goes on',
    reason: 'a question or a cry is followed by its speaker',
    matches: 'Who did it?”‖Anna Lund asked',
    misses: 'Who did it?”‖He said nothing',
  },
];

/** Whether the stop before "‖" ends its sentence, by {@link STOP_RULES}. */
export const isEnd = remembered((seam): boolean => (ruleIn(seam, STOP_RULES)?.effect ?? 'ends') === 'ends');
