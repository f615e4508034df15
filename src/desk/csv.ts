import type { AuditSpeaker, Proof, SourceAudit } from '../model/index.ts';

type Cell = string | number | null;

/** Where a spreadsheet may begin a cell, in any locale, before what it would run as a formula. */
const FORMULA = /(?<=^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])/gu;

/** A cell of RFC 4180; text that a spreadsheet would run gets an apostrophe before it, which makes it text. */
function toCell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return `"${value.replace(FORMULA, "'").replaceAll('"', '""')}"`;
}

/** A table as CSV (RFC 4180): commas, quotation marks doubled, CR LF after every row. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');

const HEAD = [
  'story',
  'speaker',
  'naming',
  'number',
  'kind',
  'role',
  'party',
  'statements',
  'words_direct',
  'words_indirect',
  'no_comment',
  'looking_into',
  'channels',
  'reports',
  'proofs',
];

const placeOf = ({ report, start, end }: Proof): string => `${report}:${start}-${end}`;

function rowOf(speaker: AuditSpeaker): readonly Cell[] {
  const { statements, words, silent, channels } = speaker;
  const silentBy = (reason: (typeof silent)[number]['why']): number =>
    silent.filter(({ why }) => why === reason).length;
  return [
    speaker.story,
    speaker.name,
    speaker.naming,
    speaker.number,
    speaker.kind,
    speaker.role,
    speaker.party,
    statements.length,
    words.direct,
    words.indirect,
    silentBy('declining'),
    silentBy('inquiring'),
    channels.map(({ kind, name }) => `${kind} ${name}`).join('; '),
    speaker.reports.join('; '),
    [...statements, ...silent].map(({ proof }) => placeOf(proof)).join('; '),
  ];
}

/** One row a speaker: the counts, and where each statement stands (REPORT:START-END). */
export const sourcesCsv = ({ speakers }: SourceAudit): string => toCsv([HEAD, ...speakers.map(rowOf)]);
