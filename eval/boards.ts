import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Annotated } from '../src/desk/index.ts';
import { joinClaims } from '../src/link/claims.ts';
import { inOrder } from '../src/link/index.ts';
import { unitsOf } from '../src/link/input.ts';
import type { Joined } from '../src/link/may-be.ts';
import { compareBoards } from '../tests/boards/compare.ts';
import { type ExpectedBoard, fitsStanding, mainOf, readExpected } from '../tests/boards/expected.ts';
import { annotateAll, boardOfAll, engineOf, textsOf } from '../tests/boards/read-folder.ts';
import { deskDay, lateEdition, later, underTests, untidy, wire } from './board-folders.ts';
import { isOneClaim, type Placed, placedOn } from './placed.ts';
import { f1Of } from './score.ts';

/** Compares the desk's boards with all that were drawn by hand, with and without meanings, and writes eval/results/boards.md. */

interface Figures {
  readonly found: number;
  readonly asked: number;
  readonly precision: number;
  readonly isMainRight: boolean;
  /** BCubed of which propositions stand in one row. */
  readonly rows: { readonly precision: number; readonly recall: number };
  /** Of rows that lie on quotes: those that an editor would have put with another, and how many are offered a right one; offers, and right ones. */
  readonly offers: { readonly split: number; readonly helped: number; readonly made: number; readonly right: number };
}

const sum = <T>(every: readonly T[], of: (each: T) => number): number => every.reduce((all, each) => all + of(each), 0);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** BCubed (Bagga and Baldwin 1998) over the propositions that lie on quotes; one of two claims is right in either's row. */
function rowsOf(drafts: readonly Joined[], onQuotes: readonly Placed[]): Figures['rows'] {
  const rowOf = new Map(drafts.flatMap(({ propositions }, row) => propositions.map((unit) => [unit.proposition, row])));
  const placed = onQuotes.filter(({ unit }) => rowOf.has(unit.proposition));
  const shares = placed.map((one) => {
    const beside = placed.filter((other) => rowOf.get(other.unit.proposition) === rowOf.get(one.unit.proposition));
    const kin = placed.filter((other) => isOneClaim(one, other));
    const both = beside.filter((other) => isOneClaim(one, other)).length;
    return { precision: both / beside.length, recall: both / kin.length };
  });
  return { precision: mean(shares.map((s) => s.precision)), recall: mean(shares.map((s) => s.recall)) };
}

/** What is offered as the same, among the rows that lie on quotes. */
function offersOf(drafts: readonly Joined[], onQuotes: readonly Placed[]): Figures['offers'] {
  const claimsOf = new Map(onQuotes.map(({ unit, claims }) => [unit.proposition, claims]));
  const rows = drafts.map(({ propositions, mayBe }) => ({
    units: propositions,
    mayBe,
    claims: propositions.flatMap(({ proposition }) => claimsOf.get(proposition) ?? []),
  }));
  const placed = rows.filter(({ claims }) => claims.length > 0);
  const told = placed.map((row) => {
    const others = placed.filter((other) => other !== row);
    const offered = others.filter(({ units }) => row.mayBe.some((unit) => units.includes(unit)));
    const isKin = (other: (typeof rows)[number]): boolean => other.claims.some((id) => row.claims.includes(id));
    return { isSplit: others.some(isKin), made: offered.length, right: offered.filter(isKin).length };
  });
  return {
    split: sum(told, ({ isSplit }) => Number(isSplit)),
    helped: sum(told, ({ right }) => Number(right > 0)),
    made: sum(told, ({ made }) => made),
    right: sum(told, ({ right }) => right),
  };
}

function figuresOf(board: ExpectedBoard, all: readonly Annotated[]): Figures {
  const compared = compareBoards(board, boardOfAll(all), textsOf(all));
  const main = mainOf(board);
  const drafts = joinClaims(inOrder(all).flatMap(unitsOf));
  const onQuotes = placedOn(board, all);
  return {
    found: compared.found.length,
    asked: compared.found.length + compared.missed.length,
    precision: compared.precision,
    isMainRight: fitsStanding(main, compared.claimOf.get(main)?.standing?.word ?? null),
    rows: rowsOf(drafts, onQuotes),
    offers: offersOf(drafts, onQuotes),
  };
}

const withoutMeanings = (all: readonly Annotated[]): readonly Annotated[] =>
  all.map(({ report, annotations }) => ({
    report,
    annotations: {
      ...annotations,
      propositions: annotations.propositions.map((one) => ({ ...one, meaning: null, bearing: null })),
    },
  }));

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function cells({ found, asked, precision, isMainRight }: Figures): string {
  return `${percent(found / asked)} | ${percent(precision)} | ${isMainRight ? 'yes' : 'no'}`;
}

function total(name: string, every: readonly Figures[]): string {
  const rows = {
    precision: mean(every.map(({ rows: r }) => r.precision)),
    recall: mean(every.map(({ rows: r }) => r.recall)),
  };
  const grouping = [rows.precision, rows.recall, f1Of(rows.precision, rows.recall)].map((each) => each.toFixed(3));
  const right = `${every.filter(({ isMainRight }) => isMainRight).length} of ${every.length}`;
  const stances = `${percent(sum(every, (f) => f.found) / sum(every, (f) => f.asked))} | ${percent(mean(every.map((f) => f.precision)))}`;
  return `| ${name} | ${stances} | ${right} | ${grouping.join(' | ')} |`;
}

function offersLine(every: readonly Figures[]): string {
  const [split, helped, made, right] = (['split', 'helped', 'made', 'right'] as const).map((part) =>
    sum(every, ({ offers }) => offers[part]),
  );
  return `Of ${split} rows that an editor would have put with another, a right one is offered as what may be the same for ${helped}; of ${made} offers between rows of the boards ${right} are right.`;
}

interface Measured {
  readonly name: string;
  readonly full: Figures;
  readonly rules: Figures;
}

const table = (every: readonly Measured[]): string =>
  [
    '| board | found | right | main claim | found, rules alone | right | main claim |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...every.map(({ name, full, rules }) => `| ${name} | ${cells(full)} | ${cells(rules)} |`),
  ].join('\n');

/** Boards that were drawn at one time, and what came of them. */
interface Drawn {
  readonly name: string;
  readonly measured: readonly Measured[];
}

const totals = ({ name, measured }: Drawn): string =>
  [
    total(
      name,
      measured.map(({ full }) => full),
    ),
    total(
      'the same, rules alone',
      measured.map(({ rules }) => rules),
    ),
  ].join('\n');

const page = (engine: string, sets: readonly Drawn[]): string => `# Boards

Engine \`${engine}\`. \`npm run eval:boards\` writes this page. *Found*: stances drawn by hand that stand in the right row with the right source. *Right*: of those shown in
these rows. *Main claim*: whether it has the standing that the editor gave it. *Rows*: which propositions stand in one row, BCubed. Each set with all, and by rules alone.
The rules were written with the boards under tests in view, and the weights of \`src/link/nearness.ts\` and \`src/link/bearing.ts\` are fitted on the first five sets, so expect less. Of the sets drawn later, by readers who saw no rule, what stood before any
board in them was looked at, with the engine of that day: wire reports 47 % found, 77 % right, 5 of 10 main claims; desk-day, eighteen reports and five stories of three reports each, 45 and 35 %, 70 and 64 %, 6 of 17 and 2 of 5; untidy (indirect answers, half quotations, scenes told by
the reporter), its first and last ten, 26 and 30 %, 58 and 57 %, 2 and 3 of 10; late-edition, its first and second ten, each with two stories, 30 and 37 %, 56 and 59 %, 2 and 4 of 10.

| | found | right | main claim right | rows: precision | recall | F1 |
| --- | --- | --- | --- | --- | --- | --- |
${sets.map(totals).join('\n')}

${offersLine(sets.flatMap(({ measured }) => measured.map(({ full }) => full)))}

${sets.map(({ name, measured }) => `## ${name[0]!.toUpperCase()}${name.slice(1)}\n\n${table(measured)}\n`).join('\n')}`;

async function measure(dir: string): Promise<Measured & { readonly engine: string }> {
  const [board, all] = [readExpected(dir), await annotateAll(dir)];
  const [full, rules] = [figuresOf(board, all), figuresOf(board, withoutMeanings(all))];
  return { name: basename(dir), full, rules, engine: engineOf(all) };
}

async function measureAll(dirs: readonly string[]) {
  const measured: (Measured & { readonly engine: string })[] = [];
  for (const dir of dirs) measured.push(await measure(dir));
  return measured;
}

const tests = await measureAll(underTests);
const written = page(tests[0]!.engine, [
  { name: 'boards under tests', measured: tests },
  { name: 'boards of eval/boards', measured: await measureAll(later) },
  { name: 'boards of eval/wire', measured: await measureAll(wire) },
  { name: 'boards of eval/desk-day', measured: await measureAll(deskDay) },
  { name: 'boards of eval/untidy', measured: await measureAll(untidy) },
  { name: 'boards of eval/late-edition', measured: await measureAll(lateEdition) },
]);
mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
writeFileSync(join(import.meta.dirname, 'results/boards.md'), written);
console.log(written);
