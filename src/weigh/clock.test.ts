import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from './clock.ts';

test('a time without a zone is UTC, on any machine', () => {
  assert.equal(instant('2026-05-01T10:00'), instant('2026-05-01T10:00:00Z'));
  assert.equal(instant('2026-05-01'), instant('2026-05-01T00:00:00Z'));
});

test('zones are compared by what they mean', () => {
  assert.equal(instant('2026-05-01T10:00:00+02:00'), instant('2026-05-01T08:00:00Z'));
});

test('what is no one date cannot be measured', () => {
  for (const text of [null, '', '2026-05-01/2026-05-03', 'yesterday', '201X'])
    assert.equal(instant(text), null, `${text}`);
});
