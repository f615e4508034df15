import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeptReport, LogRow } from '../../../src/api/index.ts';
import { eventSays } from './event-says.ts';

const kept = {
  title: 'Two boats sank',
  publisher: 'City Wire',
  publishedAt: '2026-03-10',
  erased: false,
} as KeptReport;
const row = (event: object): LogRow => ({ says: 'as the desk says it', event }) as unknown as LogRow;
const received = row({ kind: 'report received', report: 'h' });
const erased = row({ kind: 'report withdrawn', report: 'h', erased: true, by: 'Ed', reason: 'the sample story' });

test('reports of the log are called by headline, outlet and day', () => {
  assert.equal(
    eventSays(received, () => kept),
    'received “Two boats sank” by City Wire, 10 Mar 2026',
  );
  assert.equal(
    eventSays(erased, () => ({ ...kept, erased: true })),
    'Ed: erased a report by City Wire, 10 Mar 2026 — the sample story',
  );
});

test('what the desk does not hold, and every other event, is told as the desk says it', () => {
  assert.equal(
    eventSays(received, () => undefined),
    'as the desk says it',
  );
  assert.equal(
    eventSays(row({ kind: 'note' }), () => kept),
    'as the desk says it',
  );
});
