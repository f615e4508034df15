import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIsoTime, maybeMeta } from './meta.ts';

const TIMES = [
  '2024-02-29',
  '2024-05-03T10:00',
  '2024-05-03T10:00:00Z',
  '2024-05-03T10:00:00.5+02:00',
  '2024-05-03 10:00-0530',
];
const NO_TIMES = [
  '',
  'today',
  '2023-02-29',
  '2024-13-01',
  '03.05.2024',
  '2024-05-03T25:00',
  '2024-05-03T10:00+99:00',
  '1714730400',
];

for (const time of TIMES) test(`${time} is ISO 8601`, () => assert.ok(isIsoTime(time)));
for (const time of NO_TIMES) test(`"${time}" is not`, () => assert.ok(!isIsoTime(time)));

test('absent, null and blank are not known; other keys are left alone', () => {
  assert.deepEqual(maybeMeta({ publisher: ' ', url: null, language: 'en', colour: 'red' }, 'x'), {
    ok: true,
    value: { publisher: null, publishedAt: null, url: null, language: 'en' },
  });
});

for (const value of [[], 'x', null, { publisher: 3 }, { publishedAt: '3 May' }, { url: ['x'] }]) {
  test(`${JSON.stringify(value)} is bad meta`, () => {
    const result = maybeMeta(value, 'x');
    assert.ok(!result.ok && result.error.code === 'bad-meta');
  });
}
