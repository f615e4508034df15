import type { NumberRow } from '../../model/index.ts';
import { heading, numberOf, type Sheet } from './sheet.ts';
import { plain } from './width.ts';
import { wrap } from './wrap.ts';

type Value = NumberRow['values'][number];

const amount = ({ value, unit, qualifier }: Value): string =>
  [qualifier === 'exact' ? '' : qualifier, String(value), unit ?? ''].filter((part) => part !== '').join(' ');

const differs = ({ values }: NumberRow): boolean => new Set(values.map(amount)).size > 1;

/** "police A¶1 B¶3, hospital C¶2": who gives one amount, and where. */
function givers(sheet: Sheet, values: readonly Value[]): string {
  const places = [...Map.groupBy(values, (v) => plain(v.source ?? ''))].map(([name, of]) =>
    [...(name === '' ? [] : [name]), ...new Set(of.map((v) => sheet.mark(v.proof)))].join(' '),
  );
  return places.join(', ');
}

function printNumbers(sheet: Sheet, row: NumberRow): readonly string[] {
  const given = [...Map.groupBy(row.values, amount)].map(([words, of]) => `${words} (${givers(sheet, of)})`);
  return wrap(`${plain(row.of)}: ${given.join(' · ')}`, sheet.width, 2);
}

/** Things that are counted, where the counts are not the same everywhere. */
export function printDifferences(sheet: Sheet): readonly string[] {
  const rows = sheet.numbers.filter(differs);
  if (rows.length === 0) return [];
  return [
    '',
    heading(sheet, `NUMBERS THAT DIFFER (${rows.length})`),
    ...rows.flatMap((row) => printNumbers(sheet, row)),
  ];
}

/** Claims of these sections are asked for what is missing; what is only also said is not. */
const ASKED = /^(at issue|no denial)$/;

/** What nobody has said or shown, each thing once, with the numbers of the claims that lack it. */
export function printMissing(sheet: Sheet): readonly string[] {
  const asked = sheet.claims.filter((c) => ASKED.test(c.section));
  const gaps = asked.flatMap((claim) => claim.gaps.map(({ text }) => ({ text, number: numberOf(sheet, claim) })));
  const lacking = [...Map.groupBy(gaps, (g) => g.text)].map(([text, of]) => {
    const numbers = of.length === asked.length && of.length > 1 ? 'all' : of.map((g) => g.number).join(', ');
    return `${plain(text)} (${numbers})`;
  });
  if (lacking.length === 0) return [];
  return ['', heading(sheet, `STILL MISSING (${lacking.length})`), ...wrap(lacking.join(' · '), sheet.width)];
}
