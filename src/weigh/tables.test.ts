import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingWord } from '../model/index.ts';
import { alertRules } from './alert-rules.ts';
import type { Facts } from './facts.ts';
import { gapRules } from './gap-rules.ts';
import { standingPage } from './page.ts';
import { reasonRules } from './reason-rules.ts';
import type { Row } from './row.ts';
import { weighStanding } from './standing.ts';
import { standingRules } from './standing-rules.ts';

const tables: Readonly<Record<string, readonly Row<string, unknown>[]>> = {
  standing: standingRules,
  reason: reasonRules,
  gap: gapRules,
  alert: alertRules,
};

for (const [name, rows] of Object.entries(tables)) {
  for (const { rule, find, matches, misses } of rows) {
    const finds = (facts: Facts) => find(facts).length > 0;
    test(`${name} rule "${rule}" fires: ${matches.words}`, () => assert.equal(finds(matches.facts), true));
    test(`${name} rule "${rule}" does not: ${misses.words}`, () => assert.equal(finds(misses.facts), false));
  }
  test(`names of the ${name} table are unique`, () => {
    assert.equal(new Set(rows.map((r) => r.rule)).size, rows.length);
  });
}

for (const { rule, matches, misses } of standingRules) {
  test(`the word is "${rule}" in its example and another in its look-alike`, () => {
    assert.equal(weighStanding(matches.facts).word, rule);
    assert.notEqual(weighStanding(misses.facts).word, rule);
  });
}

test('the table holds every word of the model, in its order', () => {
  assert.deepEqual(
    standingRules.map((r) => r.rule),
    standingWord.options,
  );
});

test('every gap row has a place for a name only if its finds are names', () => {
  for (const { find, text, matches } of gapRules) {
    const named = find(matches.facts).some((name) => name !== '');
    assert.ok(text.includes('{}') || !named, text);
  }
});

test('the page names every rule', () => {
  const page = standingPage();
  for (const { rule } of Object.values(tables).flat()) assert.ok(page.includes(`| ${rule} |`), rule);
});
