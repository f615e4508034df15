import type { Rule } from '../../model/index.ts';
import { agencySource } from './agencies.ts';

/** Which part of a paragraph a row is tried on. */
export type Where = 'whole' | 'start' | 'end';

/**
 * What the row makes of a name that is neither a known agency nor shaped like one ("Meridian News Agency"): it names an
 * agency, it names somebody else (a credit without an agency), or the line is no credit at all ("With love").
 */
export type Unknown = 'agency' | 'somebody' | 'no credit';

export interface Form {
  readonly where: Where;
  readonly unknown: Unknown;
}

const row = (
  pattern: RegExp,
  [where, unknown]: [Where, Unknown],
  reason: string,
  [matches, misses]: [string, string],
): Rule<Form> => ({
  pattern,
  effect: { where, unknown },
  reason,
  matches,
  misses,
});

const name = String.raw`\p{Lu}[\p{L}’'&-]{0,30}(?: (?:of |the |de |and )?\p{Lu}[\p{L}’'&-]{0,30}){0,4}`;
const place = String.raw`\p{Lu}[\p{L}.’'/-]{1,30}(?: \p{Lu}[\p{L}.’'-]{1,30}){0,3}`;
const date = String.raw`(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2}|,? \d{1,2} \p{Lu}\p{L}{2,8})`;
const dash = String.raw` ?(?:—|–|--?)(?=[\s“"‘]|$)`;

/**
 * Credits by their form. Group `agency` holds the words that name whom it credits; rows without it name nobody.
 * Patterns see one paragraph; "whole" rows must fit all of it.
 */
export const creditRules: readonly Rule<Form>[] = [
  row(
    new RegExp(`^${place}(?:, ${place})?${date}? \\((?<agency>${name})\\)${dash}`, 'u'),
    ['start', 'agency'],
    'a place line with the agency in brackets, known or not',
    ['PORT SELWICK, Maravia, March 9 (Petrel) — An explosion', 'The mayor (Labour) who left'],
  ),
  row(
    new RegExp(`^\\((?<agency>${agencySource})\\)(?:${dash})?(?= |$)`, 'u'),
    ['start', 'agency'],
    'an agency in brackets alone',
    ['(Reuters) - Police said', '(Ruters) - Police said'],
  ),
  row(/^\/(?<agency>\p{Lu}[\p{L} .-]{1,30})\//u, ['start', 'agency'], 'between slashes', ['/TASS/. Forces', '1/2/3']),
  row(
    new RegExp(`^${place}(?:, ${place})?${date}?\\. /(?<agency>${name})/`, 'u'),
    ['start', 'agency'],
    'a place line with the agency between slashes',
    ['MOSCOW, May 3. /TASS/. Forces', 'MOSCOW, May 3. Forces'],
  ),
  row(new RegExp(`\\((?<agency>${agencySource})\\)[.]?$`, 'u'), ['end', 'agency'], 'an agency in brackets at the end', [
    'and left the hall. (PTI)',
    'and left (by car)',
  ]),
  row(
    new RegExp(
      `(?:—|–|--|- )\\s?(?:with files from |with reports from )?(?<agency>(?:The )?(?:${agencySource}))[.]?$`,
      'u',
    ),
    ['end', 'agency'],
    'an agency after a dash at the end',
    ['left the hall. — Agence France-Presse', 'left the hall — by car'],
  ),
  row(
    /^[—–-]*\s?[(]?[Ww]ith (?:additional |further )?(?:reports?|reporting|files|inputs?|material|contributions?) (?:from|by) (?<agency>[^.;()\n]{2,80})[.)]*$/u,
    ['whole', 'somebody'],
    'material from an agency',
    ['— with files from The Canadian Press', 'With reports of fire, they left'],
  ),
  row(
    /^[—–(-]*\s?With (?:the )?(?<agency>\p{Lu}[\p{L}’'&-]{1,30}(?: (?:and |of |the |de )?[\p{Lu}\p{Ll}][\p{L}’'&-]{0,30}){0,5}?(?: reports| reporting| inputs| copy)?)[.)]*$/u,
    ['whole', 'no credit'],
    'a closing line "With …"',
    ['With Petrel reports', 'With joy she left, he said'],
  ),
  row(
    /^[—–(-]*\s?With (?:news |wire |press |foreign )*(?:agenc(?:y|ies)|wires?|services)(?: (?:reports|inputs|services|copy))?[.)]*$/i,
    ['whole', 'somebody'],
    'agencies that are not named',
    ['With agency reports', 'With agency staff gone'],
  ),
  row(
    /^(?:[Ss]ources?|Quelle|Credit|Courtesy|Via): (?<agency>\p{Lu}[^\n.:;]{1,60})[.]?$/u,
    ['whole', 'no credit'],
    'a source line',
    ['Source: AFP', 'Sources: they said so, he wrote. Then'],
  ),
  row(
    /^[(]?(?:Additional r|R)eporting by \p{Lu}[^;\n]{1,200}(?:; (?:[Ww]riting|[Ee]diting|[Tt]ranslat|[Aa]dditional|[Cc]ompiled)[^\n]{2,200})?[)]?$/u,
    ['whole', 'somebody'],
    'who reported and edited',
    ['Reporting by Ann Lee in Oslo; Editing by Bo Ek', 'Reporting via email is slow'],
  ),
  row(
    /^[*(]?(?<agency>(?:The )?\p{Lu}[\p{L}’'&-]{1,30}(?: (?:of |de )?\p{Lu}[\p{L}’'&-]{1,30}){0,4})(?: (?:writers?|reporters?|correspondents?|journalists?)(?: [^.\n]{2,120})?)? (?:also )?contributed (?:reporting )?to this (?:report|story|article)[.)]*$/u,
    ['whole', 'somebody'],
    'who contributed',
    ['The Associated Press contributed to this report.', 'They contributed to this reporting prize'],
  ),
  row(
    /^(?:This (?:story|article|report) )?(?:was |is )?(?:(?:first |originally )?(?:published|written|produced|provided|distributed) (?:by|from)|[Ff]rom|republished from|syndicated from) (?<agency>\p{Lu}[^.,;\n]{1,60}?)(?: (?:and|under|with|without) [^\n]{1,200})?[.]?$/u,
    ['whole', 'no credit'],
    'taken over whole',
    ['This story was originally published by Petrel News', 'This story was told by fishermen'],
  ),
  row(
    /^(?:©|\(c\)|Copyright)\s?(?:\d{4}\s)?(?<agency>\p{Lu}[\p{L}’'& -]{1,50}?)(?: \d{4})?(?:[.,][^\n]{0,200})?$/iu,
    ['whole', 'no credit'],
    'a copyright line',
    ['© 2023 AFP', 'the copyright of 2023'],
  ),
];
