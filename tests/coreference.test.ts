import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assign } from '../eval/assignment.ts';
import { type ClusterPair, scoreClusters, scoreCoreference } from '../eval/coreference.ts';
import { readConllu } from '../eval/gum.ts';
import { scorePronouns } from '../eval/pronouns.ts';

/** "ab cd": two clusters of two mentions. */
const clusters = (words: string) => words.split(' ').map((word) => [...word]);
const pair = (key: string, response: string): ClusterPair => ({ key: clusters(key), response: clusters(response) });

function figures(...texts: readonly ClusterPair[]) {
  const { muc, bCubed, ceafE } = scoreClusters(texts);
  return [muc, bCubed, ceafE].flatMap(({ recall, precision }) => [recall, precision]).map((share) => share.toFixed(2));
}

test('the worked example of Pradhan and others 2014 has the figures published with it', () => {
  const example = pair('abc defg', 'ab cd fghi');
  assert.deepEqual(figures(example), ['0.40', '0.40', '0.42', '0.50', '0.65', '0.43']);
  assert.equal(scoreClusters([example]).conll.toFixed(4), ((0.4 + 5 / 11 + 0.52) / 3).toFixed(4));
});

/** Key, response; recall and precision by MUC, by B-cubed, by CEAF-e: test cases of the CoNLL scorer, the rest by hand. */
const made: readonly (readonly [string, string, string, readonly number[]])[] = [
  ['all as it should be', 'a bc def', 'a bc def', [1, 1, 1, 1, 1, 1]],
  ['missing mentions and entities', 'a bc def', 'a de', [1 / 3, 1, 7 / 18, 1, 1.8 / 3, 0.9]],
  ['false mentions and entities', 'a bc def', 'a bcx defy z', [1, 3 / 5, 1, 55 / 108, 93 / 105, 93 / 140]],
  ['both', 'a bc def', 'a bcx dy z', [1 / 3, 1 / 3, 10 / 18, 17 / 42, 2.2 / 3, 0.55]],
];

for (const [name, key, response, expected] of made) {
  test(`clusters: ${name}`, () =>
    assert.deepEqual(
      figures(pair(key, response)),
      expected.map((share) => share.toFixed(2)),
    ));
}

test('parts are summed over texts, and nothing found is zero', () => {
  assert.deepEqual(figures(pair('ab', 'ab'), pair('abc', 'ab c')).slice(0, 2), ['0.67', '1.00']);
  assert.equal(scoreClusters([{ key: clusters('ab'), response: [] }]).conll, 0);
});

/** The most that any assignment of rows to columns adds up to, by trying all. */
function mostBy(weights: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [row, ...rest] = weights;
  if (!row) return 0;
  const takes = row.map((w, i) =>
    taken.has(i) ? Number.NEGATIVE_INFINITY : w + mostBy(rest, taken.union(new Set([i]))),
  );
  return Math.max(mostBy(rest, taken), ...takes);
}

test('an assignment adds up to the most that there is, no column twice', () => {
  const shape = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  const matrices = shape.chain(([rows, columns]) => {
    const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });
  fc.assert(
    fc.property(matrices, (weights) => {
      const taken = assign(weights);
      const columns = taken.filter((column) => column >= 0);
      assert.equal(new Set(columns).size, columns.length);
      assert.equal(
        taken.reduce((sum, column, row) => sum + (column < 0 ? 0 : weights[row]![column]!), 0),
        mostBy(weights),
      );
    }),
  );
  assert.deepEqual(assign([]), []);
});

const line = (...[id, form, tag, head, relation, misc]: readonly string[]) =>
  [id, form, '_', tag, '_', '_', head, relation, '_', misc].join('\t');
const conllu = [
  '# newpar',
  line('1', 'Mayor', 'PROPN', '2', 'compound', 'Entity=(1-person-new-x'),
  line('2', 'Anna', 'PROPN', '5', 'nsubj', '_'),
  line('3', 'Quill', 'PROPN', '2', 'flat', 'Entity=1)'),
  line('4-5', 'didn’t', '_', '_', '_', '_'),
  line('4', 'did', 'AUX', '5', 'aux', '_'),
  line('5', 'n’t', 'PART', '0', 'root', '_'),
  line('6', 'see', 'VERB', '5', 'xcomp', '_'),
  line('7', 'it', 'PRON', '6', 'obj', 'Entity=(2-object-new-x)|SpaceAfter=No'),
  line('8', '.', 'PUNCT', '5', 'punct', '_'),
  '',
  '# newpar',
  line('1', 'She', 'PRON', '2', 'nsubj', 'Entity=(1-person-giv-x)'),
  line('2', 'left', 'VERB', '0', 'root', 'SpaceAfter=No'),
  line('3', '.', 'PUNCT', '2', 'punct', '_'),
  '',
].join('\n');
const gum = readConllu('GUM_news_mayor', conllu);
const mayor = [0, 16] as const;
const name = [6, 16] as const;

test('a text of GUM is joined from its words, and its brackets are mentions', () => {
  assert.equal(gum.text, 'Mayor Anna Quill didn’t see it.\n\nShe left.\n');
  assert.equal(gum.genre, 'news');
  assert.deepEqual(
    gum.entities.map(({ type, mentions }) => [type, mentions.map(({ span }) => gum.text.slice(...span))]),
    [
      ['person', ['Mayor Anna Quill', 'She']],
      ['object', ['it']],
    ],
  );
  assert.deepEqual(gum.entities[0]!.mentions[0]!.head, [6, 10]);
  assert.deepEqual(gum.entities[0]!.mentions[0]!.properNouns, ['Mayor', 'Anna', 'Quill']);
});

test('a name inside a gold mention counts by head, not by exact span', () => {
  const at = gum.text.indexOf('She');
  const { exact, head, headChains } = scoreCoreference([{ gold: gum, found: [[name, [at, at + 3]]] }]);
  assert.deepEqual([exact.mentions.recall, head.mentions.recall], [1 / 3, 2 / 3]);
  assert.deepEqual([exact.muc.f1, head.muc.f1, headChains.conll], [0, 1, 1]);
});

test('a name without the head is not the mention, and a mention is paired once', () => {
  const { head } = scoreCoreference([{ gold: gum, found: [[[0, 5]], [name], [mayor]] }]);
  assert.deepEqual(head.mentions.precision, 1 / 3);
});

test('a pronoun is right with another mention on the name, and the name', () => {
  const at = [gum.text.indexOf('She'), gum.text.indexOf('She') + 3] as const;
  const score = (entities: Parameters<typeof scorePronouns>[0][number]['entities']) =>
    scorePronouns([{ gold: gum, entities }])[0];
  const all = { pronouns: 'all', asked: 1 };
  assert.deepEqual(score([{ name: 'Anna Quill', mentions: [name, at] }]), { ...all, right: 1, silent: 0 });
  assert.deepEqual(score([{ name: 'Peter Brandt', mentions: [name, at] }]), { ...all, right: 0, silent: 0 });
  assert.deepEqual(score([{ name: 'Anna Quill', mentions: [at] }]), { ...all, right: 0, silent: 0 });
  assert.deepEqual(score([{ name: 'Anna Quill', mentions: [name] }]), { ...all, right: 0, silent: 1 });
});
