import type { Rule } from '../../model/index.ts';

const row = (pattern: RegExp, reason: string, [matches, misses]: [string, string]): Rule<'witness'> => ({
  pattern,
  effect: 'witness',
  reason,
  matches,
  misses,
});

const people =
  '(?:(?:an?|the|one|two|three|four|five|several|some|many|other|local|nearby|few|first|second|another|key) ){0,3}(?:(?:eye-?)?witness(?:es)?|residents?|locals|neighbou?rs?|villagers?|townspeople|passers-by|passer-by|bystanders?|onlookers?|survivors?|passengers?|motorists?|shopkeepers?|fishermen|inhabitants?|householders?|people (?:living|who live|nearby|on the scene|at the scene|in the (?:area|street|neighbou?rhood)))';
const near = '[^.!?;\\n]{0,60}?';
const feltIt =
  'felt (?:an? |the |their |several )?(?:\\p{L}+ )?(?:blasts?|explosions?|tremors?|shock|shaking|ground|earth|buildings?|house|quake|vibrations?|heat|walls?|floor)';
const sensed = `(?:saw|heard|${feltIt}|smelled|smelt|watched|witnessed|seen|been woken|been awoken|been awakened|were woken|were awakened|was woken|woke)`;
const sensing = '(?:hearing|seeing|feeling|smelling|witnessing|watching)';
const self = '(?:he|she|they|it)';

/** Somebody tells what they saw or heard. Each match runs on to the end of its clause. */
export const witnessRules: readonly Rule<'witness'>[] = [
  row(
    new RegExp(
      `\\b${people}\\b${near}\\b(?:report(?:ed|s|ing)?|describ(?:ed|es|ing)|recall(?:ed|s|ing)?|told ${near}of|spoke of) ${sensing}\\b`,
      'iu',
    ),
    'people who report hearing or seeing',
    ['residents in a nearby building reported hearing a blast', 'residents reported a loss'],
  ),
  row(
    new RegExp(
      `\\b${people}\\b${near}\\b(?:(?:say|said|told|testified|recalled|reported)\\b[^.!?;\\n]{0,40}?\\b(?:they|he|she|that) (?:had |have |has )?|(?:had|have|has) (?:also |all |first )?)${sensed}\\b`,
      'iu',
    ),
    'people who say they saw',
    ['people living by the jetty had been woken by a bang', 'people in the market had a fair'],
  ),
  row(new RegExp(`\\b${people} (?:also )?(?:saw|heard|${feltIt}|watched)\\b`, 'iu'), 'people who saw', [
    'Witnesses heard two shots',
    'Witnesses called',
  ]),
  row(
    new RegExp(
      `\\btestif(?:ied|ies|ying) that ${self} (?:had |has |have )?(?:seen|heard|watched|saw|witnessed|${feltIt})\\b`,
      'iu',
    ),
    'testimony of the eyes',
    ['testified that she had seen him', 'testified that she was ill'],
  ),
  row(
    new RegExp(
      `\\b(?:${self} |who )?(?:said|says|recalled|told (?:\\p{L}+ ){1,3}?\\p{L}+) (?:that )?${self} (?:had |has |have )?(?:personally )?(?:seen|saw|heard|watched|witnessed|${feltIt})\\b`,
      'iu',
    ),
    'one who says what they saw',
    ['He said he had seen no boat', 'He said he had a boat'],
  ),
  row(
    new RegExp(
      `(?<=\\b(?:after|describ(?:ed|ing)|recall(?:ed|ing)|reported|reporting|remember(?:ed|s|ing)) )${sensing} `,
      'i',
    ),
    'hearing or seeing, told of',
    ['after hearing what he called a train', 'a hearing was held'],
  ),
  row(
    /\baccording to (?:\p{L}+ ){0,2}(?:(?:eye-?)?witness(?:es)?|residents|survivors|passers-by|onlookers|bystanders)\b/iu,
    'by their word',
    ['according to two witnesses', 'according to sources'],
  ),
  row(
    /\b(?:(?:several|two|three|some|other|many) )?(?:eye-?witnesses|witnesses)\b(?= (?:said|told|described|reported|recalled|spoke|at the scene|on the scene)\b)/i,
    'witnesses who speak',
    ['Witnesses said that smoke rose', 'Witnesses for the defence'],
  ),
];
