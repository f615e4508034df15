import { styleText } from 'node:util';
import type { Alert, Board, BoardReport, Claim, Proof, Story } from '../../model/index.ts';
import { plain } from './width.ts';

export interface TableOptions {
  readonly color: boolean;
  /** Cells of a line. */
  readonly width: number;
  /** The paragraph that holds a place of a text; 0 is the headline. */
  readonly paragraphOf: (text: string, start: number) => number;
}

export type Style = Parameters<typeof styleText>[0];

/** One story of a board with all that is needed to print it. */
export interface Sheet {
  readonly story: Story;
  readonly claims: readonly Claim[];
  readonly reports: readonly BoardReport[];
  readonly evidence: Board['evidence'];
  readonly numbers: Board['numbers'];
  readonly alerts: readonly Alert[];
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
  readonly quote: (proof: Proof) => string;
  /** ¶ and paragraph, with the report's letter where there are several. */
  readonly mark: (proof: Proof) => string;
}

/** A, B … Z, AA, AB … */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

function maybeMark(sheet: Pick<Sheet, 'reports'>, texts: ReadonlyMap<string, string>, options: TableOptions) {
  return ({ report, start }: Proof): string => {
    const text = texts.get(report);
    const at = sheet.reports.findIndex((r) => r.id === report);
    const letter = sheet.reports.length < 2 ? '' : at < 0 ? report : letterOf(at);
    return `${letter}¶${text === undefined ? '?' : options.paragraphOf(text, start)}`;
  };
}

/** Lays one story of a board out for printing. */
export function layOut(board: Board, story: Story, texts: ReadonlyMap<string, string>, options: TableOptions): Sheet {
  const reports = board.reports.filter((r) => story.reports.includes(r.id));
  const claims = board.claims.filter((c) => c.story === story.id);
  const held = new Set<string | null>(claims.map((c) => c.id));
  return {
    story,
    claims,
    reports,
    evidence: board.evidence.filter((e) => e.bears.some((b) => held.has(b.claim))),
    numbers: board.numbers.filter((n) =>
      n.claim === null ? n.values.some((v) => story.reports.includes(v.report)) : held.has(n.claim),
    ),
    alerts: board.alerts.filter((a) => held.has(a.claim)),
    width: options.width,
    paint: (style, text) => (options.color && text !== '' ? styleText(style, text, { validateStream: false }) : text),
    quote: ({ report, start, end }) => plain((texts.get(report) ?? '').slice(start, end)),
    mark: maybeMark({ reports }, texts, options),
  };
}

/** A number for every claim of the story, in board order, from 1. */
export const numberOf = (sheet: Sheet, claim: Claim): number => sheet.claims.indexOf(claim) + 1;

export const inSection = (sheet: Sheet, section: Claim['section']): readonly Claim[] =>
  sheet.claims.filter((c) => c.section === section);

export const heading = (sheet: Sheet, text: string): string => sheet.paint(['bold', 'underline'], text);

/** Words of a passage that are shown unless said otherwise. */
const MOST_WORDS = 14;

const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'" };

/** Words in quotation marks, marks inside them single; a long passage is cut after some words, and that shows. */
export function inQuotes(text: string, most = MOST_WORDS): string {
  const inner = text.replace(/^[“"]([^“”"]*)[”"]?$/u, '$1').replace(/[“”"]/g, (mark) => INNER[mark] ?? mark);
  const words = inner.split(' ');
  return `“${words.slice(0, most).join(' ')}${words.length > most ? ' …' : ''}”`;
}

/** "1 report", "2 reports". */
export const counted = (n: number, word: string, many = `${word}s`): string => `${n} ${n === 1 ? word : many}`;
