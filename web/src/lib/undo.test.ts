import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogRow } from '../../../src/api/index.ts';
import { lastDone } from './undo.ts';

const row = (seq: number, kind: string, more: object = {}): LogRow =>
  ({ seq, event: { kind, ...more }, undone: false, lost: false, says: kind }) as unknown as LogRow;
const seqs = (rows: readonly LogRow[]) => rows.map(({ seq }) => seq);

test('the last thing done is taken back, whole where one act wrote several events', () => {
  const log = [row(1, 'report received'), row(2, 'correction'), row(3, 'correction'), row(4, 'correction')];
  assert.deepEqual(seqs(lastDone(log, [])), [4]);
  assert.deepEqual(seqs(lastDone(log, [3, 4])), [4, 3]);
  assert.deepEqual(seqs(lastDone(log, [2, 3])), [4], 'somebody did something since');
});

test('what lasts, or is taken back already, is left alone', () => {
  const log = [
    row(1, 'correction'),
    { ...row(2, 'note'), undone: true },
    row(3, 'undo'),
    row(4, 'report withdrawn', { erased: true }),
  ];
  assert.deepEqual(seqs(lastDone(log, [])), [1]);
  assert.deepEqual(lastDone([row(1, 'report received')], []), []);
});
