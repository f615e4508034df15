import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphs } from './paragraphs.ts';
import { slice } from './spans.ts';

const WRAPPED = `The harbour master of Lindhaven said on Monday that two barges had drifted
from their moorings overnight. Nobody was on board. The barges were found by
a fishing crew near the old mole, he added, and towed back before daybreak.
Police are looking into it.`;

const WITH_HEADLINE = `Barges adrift at Lindhaven
${WRAPPED}`;

const ROWS: readonly [string, string, number][] = [
  ['empty text', '', 0],
  ['white space', ' \n\t\n ', 0],
  ['one line', 'One line', 1],
  ['blank lines', 'One.\n\n\nTwo.\n \nThree.', 3],
  ['CRLF', 'One.\r\n\r\nTwo.', 2],
  ['a sentence a line', 'The gate was shut.\nNobody came.\n“We wait,” she said.', 3],
  ['wrapped text', WRAPPED, 1],
  ['wrapped text, twice, a short last line between', `${WRAPPED}\n${WRAPPED}`, 2],
  ['a headline over wrapped text', WITH_HEADLINE, 2],
  ['bullets', 'They want:\n• water\n• power\n• a road', 4],
  ['an indented box', '  • Sorry!\n    It did not load.\n    Come back later.', 3],
  ['numbered items', 'He asked for:\n1. a boat\n2. a crew', 3],
  ['dialogue', '— Кто там?\n— Это я.', 2],
  [
    'a dash at the start of a wrapped line',
    'The mayor of the town refused to say who had sent the letter to him last\n— a letter he called absurd — or when it had come to the town hall.',
    1,
  ],
  ['long lines', `${'word '.repeat(40)}end.\n${'word '.repeat(30)}end.`, 2],
  ['long lines with a subheading', `${'word '.repeat(40)}end.\nWhat we know\nT${'word '.repeat(30)}end.`, 3],
];

for (const [name, text, expected] of ROWS) {
  test(`paragraphs: ${name}`, () => {
    const found = paragraphs(text).map((span) => slice(text, span));
    assert.equal(found.length, expected, JSON.stringify(found, null, 1));
  });
}
