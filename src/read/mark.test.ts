import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFurniture } from './mark.ts';

const BOX = '  • Oops!\n    Something went wrong.\n    Please try again later.';
const UNKNOWN_BOX = '  • Hm.\n    The clip is on strike today.\n    Give it a moment.';

/** Text and the passages of it that are furniture. */
const ROWS: readonly [string, string, string[]][] = [
  ['nothing', '', []],
  ['a report', 'Barges adrift\n\nNobody was hurt.', []],
  ['an error box', `Barges adrift\n\n${BOX}\n\nNobody was hurt.`, [BOX.trim()]],
  ['two boxes are one span', `Barges adrift\n\n${BOX}\n${BOX}\n\nNobody was hurt.`, [`${BOX}\n${BOX}`.trim()]],
  ['two boxes apart', `${BOX}\n\nNobody was hurt.\n\n${BOX}`, [BOX.trim(), BOX.trim()]],
  ['CRLF', `It fell.\r\n\r\nOops!\r\nSomething went wrong.\r\n\r\nIt rose.`, ['Oops!\r\nSomething went wrong.']],
  [
    'a box of unknown words that follows itself',
    `A.\n\n${UNKNOWN_BOX}\n${UNKNOWN_BOX}\n\nB.`,
    [`${UNKNOWN_BOX}\n${UNKNOWN_BOX}`.trim()],
  ],
  ['one line of an error box is a sentence', 'It began at noon.\nSomething went wrong.\nThe pump failed.', []],
  ['a share list', 'Nobody was hurt.\n\nShare\nFacebook\nWhatsApp\n\nMore to come', ['Share\nFacebook\nWhatsApp']],
  ['a share target alone', 'Telegram\n\nNobody was hurt.', []],
  [
    'a repeated caption',
    'The old mole at dawn\n\nIt fell.\n\nThe old mole at dawn\n\nIt rose.',
    ['The old mole at dawn'],
  ],
  ['a short answer twice', 'Was it you?\n\nNo.\n\nWas it he?\n\nNo.', []],
  ['the same words quoted twice', '“We were not there.”\n\nHe paused.\n\n“We were not there.”', []],
];

for (const [name, text, expected] of ROWS) {
  test(`furniture in ${name}`, () => {
    assert.deepEqual(
      findFurniture(text).map((span) => text.slice(...span)),
      expected,
    );
  });
}
