import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { annotations, type Board, board, type SourceAudit, sourceAudit } from '../src/model/index.ts';
import { folderOf } from './boards/folders.ts';
import { runSaltshaker, runScript } from './doors/run.ts';
import { opensIn, proofsIn, spansIn } from './doors/spans.ts';

const story = folderOf('harbour-blast').dir;
const twin = readFileSync(join(folderOf('twin').dir, 'report.txt'), 'utf8');
const MARK = '\uFEFF';
const ASTRAL =
  'Flood 🌊 hits Marrow\n\n“We saw it 🌊🌊 coming,” said mayor 𝒜da Quill. Police denied that they were late.\n';

const folder = mkdtempSync(join(tmpdir(), 'doors-'));
after(() => rmSync(folder, { recursive: true }));
const pathOf = (name: string): string => join(folder, name);

/** Good and bad inputs, as they lie about; in the order of their names. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'a-mark.txt': MARK + twin,
  'b-astral.txt': ASTRAL,
  'c-binary.txt': Uint8Array.from({ length: 512 }, (_, i) => (i * 89) % 256),
  'd-empty.txt': '',
  'e-lines.jsonl': `${JSON.stringify({ id: 'one', text: ASTRAL })}\n{"id": "two", "text"\n${JSON.stringify({ id: 'three', text: twin })}\n`,
  'f-last.txt': twin,
};
for (const [name, content] of Object.entries(files)) writeFileSync(pathOf(name), content);

const jsonLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('annotate on a folder with good and bad files', () => {
  const { status, out, err } = runSaltshaker('annotate', '--text', folder, pathOf('missing.txt'));
  const lines = jsonLines(out);

  test('the rest is done, in input order', () => {
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map(({ id }) => id),
      ['a-mark', 'b-astral', 'one', 'three', 'f-last'],
    );
  });

  for (const name of ['c-binary.txt', 'd-empty.txt', 'e-lines.jsonl', 'missing.txt']) {
    test(`${name} is named on a line of its own`, () => {
      assert.equal(err.split('\n').filter((line) => line.includes(name)).length, 1, err);
    });
  }

  test('every line has the shape of the model', () => {
    for (const { text: _, ...line } of lines) assert.deepEqual(annotations.parse(line), line);
  });

  test('offsets count into the text of the file, without a byte order mark', () => {
    const texts = lines.map(({ text }) => text);
    assert.deepEqual(texts, [twin, ASTRAL, ASTRAL, twin, twin]);
  });

  test('every span opens on words of its report', () => {
    for (const { text, ...line } of lines) {
      const spans = spansIn(line);
      assert.ok(spans.length > 5);
      assert.deepEqual(
        spans.filter((span) => !opensIn(text, span)),
        [],
      );
    }
  });
});

describe('board of a story', () => {
  const { status, out, err } = runSaltshaker('board', story);
  const made: Board = JSON.parse(out);
  const texts = new Map(made.reports.map(({ id }) => [id, readFileSync(join(story, `${id}.txt`), 'utf8')]));

  test('ends well and says nothing else', () => assert.deepEqual([status, err], [0, '']));

  test('has the shape of the model', () => assert.deepEqual(board.parse(made), made));

  test('every proof opens on words of its report', () => {
    const proofs = proofsIn(made);
    assert.ok(proofs.length > 50);
    assert.deepEqual(
      proofs.filter(({ report, start, end }) => !opensIn(texts.get(report) ?? '', [start, end])),
      [],
    );
  });

  test('every wording stands in a report, or is a label and words of a report', () => {
    const pages = [...texts.values()].map(folded);
    const stands = (words: string): boolean => pages.some((page) => page.includes(words));
    const isQuoted = ({ wording }: { readonly wording: string }): boolean =>
      stands(wording) || [...wording.matchAll(/: /g)].some(({ index }) => stands(wording.slice(index + 2)));
    assert.deepEqual(
      made.claims.filter((claim) => !isQuoted(claim)).map(({ wording }) => wording),
      [],
    );
  });

  test('every reference names something on the board', () => {
    const [claims, reports] = [made.claims, made.reports].map((rows) => new Set(rows.map(({ id }) => id)));
    const wanted = [...made.stories.flatMap((each) => each.claims), ...made.alerts.flatMap(({ claim }) => claim ?? [])];
    assert.deepEqual(
      wanted.filter((id) => !claims!.has(id)),
      [],
    );
    assert.deepEqual(
      made.stories.flatMap((each) => each.reports).filter((id) => !reports!.has(id)),
      [],
    );
  });

  test('comes again byte for byte, from a copy elsewhere and files in another order', () => {
    const copy = pathOf('copy');
    cpSync(story, copy, { recursive: true });
    const paths = [...texts.keys()].map((id) => join(copy, `${id}.txt`)).reverse();
    assert.equal(runSaltshaker('board', ...paths).out, out);
  });

  test('prints for people', () => {
    const table = runSaltshaker('board', '--table', story);
    assert.equal(table.status, 0);
    assert.match(table.out, /disputed by the accused/i);
    assert.throws(() => JSON.parse(table.out));
  });
});

test('what to check first: at issue, then the rest, the least sure first, each with its words', () => {
  const { status, out, err } = runSaltshaker('check', story);
  assert.deepEqual([status, err], [0, '']);
  const rows = jsonLines(out);
  assert.ok(rows.length > 50);
  const ranks = rows.map(({ section, confidence }) => Number(section !== 'at issue') + confidence / 2);
  assert.deepEqual(ranks, ranks.toSorted());
  for (const { words, proof } of rows)
    assert.equal(readFileSync(join(story, `${proof.report}.txt`), 'utf8').slice(proof.start, proof.end), words);
});

describe('sources of a story', () => {
  const { status, out, err } = runSaltshaker('sources', story);
  const made: SourceAudit = JSON.parse(out);
  const texts = new Map(made.reports.map(({ id }) => [id, readFileSync(join(story, `${id}.txt`), 'utf8')]));

  test('ends well, says nothing else, and has the shape of the model', () => {
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(sourceAudit.parse(made), made);
  });

  test('every proof opens on words of its report', () => {
    const proofs = proofsIn(made);
    assert.ok(proofs.length > 100);
    assert.deepEqual(
      proofs.filter(({ report, start, end }) => !opensIn(texts.get(report) ?? '', [start, end])),
      [],
    );
  });

  test('every number is the sum of its passages, and no word is counted twice', () => {
    for (const { words, statements } of made.speakers)
      for (const way of ['direct', 'indirect'] as const)
        assert.equal(
          words[way],
          statements.flatMap((each) => each[way]).reduce((sum, each) => sum + each.words, 0),
        );
    const counted = made.speakers.flatMap(({ statements }) => statements.flatMap((s) => [...s.direct, ...s.indirect]));
    const spans = counted.map(({ proof }) => proof).sort((a, b) => a.start - b.start);
    for (const [i, a] of spans.entries())
      for (const b of spans.slice(i + 1)) assert.ok(a.report !== b.report || a.end <= b.start, JSON.stringify([a, b]));
  });

  test('an older version of a report is named and not counted', () => {
    assert.deepEqual(
      made.reports.filter((report) => report.story === null).map(({ id, statements }) => [id, statements]),
      [['aldermere-ledger', 0]],
    );
  });

  test('every finding is about a source of its story', () => {
    const known = new Set(made.speakers.map(({ id, story }) => `${story} ${id}`));
    assert.ok(made.findings.length > 5);
    for (const { story, speaker } of made.findings) assert.ok(known.has(`${story} ${speaker}`), speaker);
  });

  test('comes again byte for byte, from files in another order', () => {
    const paths = [...texts.keys()].map((id) => join(story, `${id}.txt`)).reverse();
    assert.equal(runSaltshaker('sources', ...paths).out, out);
  });

  test('as CSV it has one row a speaker', () => {
    const csv = runSaltshaker('sources', '--csv', story).out;
    assert.equal(csv.split('\r\n').length, made.speakers.length + 2);
    assert.ok(!csv.startsWith(MARK));
  });
});

test('sources of what is partly unreadable are those of the rest', () => {
  const { status, out, err } = runSaltshaker('sources', pathOf('f-last.txt'), pathOf('c-binary.txt'));
  assert.equal(status, 1);
  assert.equal(sourceAudit.parse(JSON.parse(out)).reports.length, 1);
  assert.match(err, /c-binary\.txt/);
});

describe('speakers of a story', () => {
  const actors = (text: string): string => {
    writeFileSync(pathOf('actors.json'), text);
    return pathOf('actors.json');
  };
  const row = { name: 'Tom Verrin', kind: 'person', party: 'Ostrenia', variants: ['Tomas Verrin'] };
  const { status, out } = runSaltshaker('speakers', '--actors', actors(JSON.stringify([row])), story);

  test('each stands once, under its names, and a known actor is told', () => {
    assert.equal(status, 0);
    const verrin = jsonLines(out).filter(({ name }) => name === 'Tomas Verrin');
    assert.equal(verrin.length, 1);
    assert.equal(verrin[0]?.actor, 'Tom Verrin');
  });

  test('a list that is wrong is told by its row', () => {
    const { status, out, err } = runSaltshaker('board', '--actors', actors('[{"name":"A","kind":"planet"}]'), story);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /actors\.json: row 1, kind: /);
  });
});

test('the story of every report of a file', () => {
  const { status, out } = runSaltshaker('stories', join(folderOf('two-events').dir, 'reports.jsonl'));
  assert.equal(status, 0);
  assert.deepEqual(
    jsonLines(out).map(({ id }) => id),
    ['r1', 'r2', 'r3', 'r4', 'r5'],
  );
  assert.ok(jsonLines(out).every((line) => typeof line.story === 'string'));
});

for (const args of [[], ['annotate'], ['board', '--nonsense', '.'], ['dance']]) {
  test(`“${['saltshaker', ...args].join(' ')}” is not understood`, () => {
    const { status, out, err } = runSaltshaker(...args);
    assert.deepEqual([status, out], [2, '']);
    assert.notEqual(err, '');
  });
}

test('a board of nothing readable is empty and says so', () => {
  const { status, out, err } = runSaltshaker('board', pathOf('missing.txt'));
  assert.equal(status, 1);
  assert.deepEqual(board.parse(JSON.parse(out)).claims, []);
  assert.match(err, /missing\.txt/);
});

test('the generated pages of docs/ are fresh', () => {
  const { status, err } = runScript('docs.ts', '--check');
  assert.equal(status, 0, err);
});

test('a command line of hundreds of files is read to its end', () => {
  mkdirSync(pathOf('many'));
  const paths = Array.from({ length: 300 }, (_, i) => pathOf(`many/${'long-'.repeat(20)}${i}.txt`));
  for (const path of paths) writeFileSync(path, 'The mayor of Gurras said that nobody was hurt.\n');
  const { status, out, err } = runSaltshaker('annotate', ...paths);
  assert.equal(status, 0, err);
  assert.equal(jsonLines(out).length, 300);
});
