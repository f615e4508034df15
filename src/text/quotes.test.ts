import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotes } from './quotes.ts';
import { slice } from './spans.ts';

/** Text and its quotations: level, kind and inside; "…" at the end where no mark closes it. */
const ROWS: readonly [string, string[]][] = [
  ['“We wait,” she said.', ['0 curly We wait,']],
  ['It was a “terrorist” act, “they” said.', ['0 curly terrorist', '0 curly they']],
  ['“He said ‘no’,” she added.', ['0 curly He said ‘no’,', '1 curly single no']],
  ['‘He said “no”,’ she added.', ['0 curly single He said “no”,', '1 curly no']],
  ['“Don’t,” he said. It’s the residents’ block.', ['0 curly Don’t,']],
  ['The residents’ block and the boys’ school', []],
  ['‘The boys’ school is shut,’ he said.', ['0 curly single The boys’ school is shut,']],
  ['the ‘operation’ and the ‘war’ were', ['0 curly single operation', '0 curly single war']],
  ['rock ‘n’ roll in the ’90s, and get ’em', []],
  ["rock 'n' roll in the '90s and the boys' club", []],
  ['"We wait," she said, "here."', ['0 straight We wait,', '0 straight here.']],
  ["\"Don't call it 'war',\" he said.", ["0 straight Don't call it 'war',", '1 straight single war']],
  ["'We go,' he said, 'to the dogs' home.'", ['0 straight single We go,', "0 straight single to the dogs' home."]],
  ["Lund's house, the Lunds' house, it's theirs", []],
  ['He is 6\'2" tall and 14" wide', []],
  ['("Stop")', ['0 straight Stop']],
  ['say "yes"/"no" now', ['0 straight yes', '0 straight no']],
  ["`` We wait , '' he said .", ['0 backtick We wait ,']],
  ['“We wait" he said', ['0 curly We wait']],
  ['"We wait” he said', ['0 straight We wait']],
  ['He said “yes“ and left', ['0 curly yes']],
  ['”Ei”, hän sanoi', ['0 curly Ei']],
  ['„Nein“, sagte er', ['0 low Nein']],
  ['„Er sagte ‚nein‘“, sagte sie', ['0 low Er sagte ‚nein‘', '1 low single nein']],
  ['„Nie”, powiedział', ['0 low Nie']],
  ['« Non », dit-il', ['0 guillemet Non']],
  ['»Nein«, sagte er', ['0 guillemet Nein']],
  ['»Nej», sade han', ['0 guillemet Nej']],
  ['«Он сказал „нет“», — сообщил он', ['0 guillemet Он сказал „нет“', '1 low нет']],
  ['‹ Non ›', ['0 guillemet single Non']],
  ['「行く」と言った', ['0 corner 行く']],
  ['— Мы готовы, — сказал он.', ['0 dash Мы готовы,…']],
  ['– We are ready.', ['0 dash We are ready.…']],
  ['It was – he said – over', []],
  ['“One.\n\n“Two.\n\n“Three,” he said.', ['0 curly One.…', '0 curly Two.…', '0 curly Three,']],
  ['‘One.\n\n‘Two,’ he said.', ['0 curly single One.…', '0 curly single Two,']],
  ['‘One.\n\nTwo.', []],
  ['A stray “ here.\n\nThen “one” more.', ['0 curly here.…', '0 curly one']],
  ['A stray " here.\n\nThen "one" more.', ['0 straight here.…', '0 straight one']],
  ['A stray ” here. “One.”', ['0 curly One.']],
  ['“A “b” c”', ['0 curly A “b” c', '1 curly b']],
  ['“A “b” c', ['0 curly A “b” c…', '1 curly b']],
  ['“It said «stop, he said”', ['0 curly It said «stop, he said', '1 guillemet stop, he said…']],
  ['“”', ['0 curly ']],
  ['no quotes at all', []],
];

for (const [text, expected] of ROWS) {
  test(`quotes: ${text.replaceAll('\n', ' ')}`, () => {
    const found = quotes(text).map(
      ({ level, kind, inner, close }) => `${level} ${kind} ${slice(text, inner)}${close ? '' : '…'}`,
    );
    assert.deepEqual(found, expected);
  });
}

test('the spans of a pair are its marks', () => {
  assert.deepEqual(quotes("a `` b ''"), [{ open: [2, 4], close: [7, 9], inner: [5, 6], level: 0, kind: 'backtick' }]);
});
