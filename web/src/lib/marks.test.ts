import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentsOf } from './marks.ts';

test('a text is cut wherever a mark begins or ends, and loses nothing', () => {
  const segments = segmentsOf(10, [
    { span: [2, 6], kind: 'content' },
    { span: [4, 8], kind: 'source' },
    { span: [3, 3], kind: 'empty' },
  ]);
  assert.deepEqual(
    segments.map(({ start, end, kinds }) => [start, end, kinds.join('+')]),
    [
      [0, 2, ''],
      [2, 4, 'content'],
      [4, 6, 'content+source'],
      [6, 8, 'source'],
      [8, 10, ''],
    ],
  );
});

test('an empty text has no pieces', () => assert.deepEqual(segmentsOf(0, []), []));
