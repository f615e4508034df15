import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../../model/index.ts';
import { knownActors, knownRows } from './actors/index.ts';
import { findClash, makeActors } from './actors.ts';

type Asked = readonly [name: string, kind: Entity['kind'], party?: string];

const find = ([name, kind, party = null as never]: Asked): string | null =>
  knownActors.find({ name, kind, party: party ?? null })?.actor.name ?? null;

const known: readonly (readonly [string, ...Asked])[] = [
  ['Volodymyr Zelenskyy', 'Zelenskiy', 'person'],
  ['Volodymyr Zelenskyy', 'President Vladimir Zelensky', 'person'],
  ['Recep Tayyip Erdoğan', 'Tayyip Erdogan', 'person'],
  ['Xi Jinping', 'Xi', 'person'],
  ['Pope Francis', 'Pope Francis', 'person'],
  ['Ferdinand Marcos Jr.', 'Ferdinand Marcos Jr', 'person'],
  ['UN Relief and Works Agency', 'UNRWA', 'organisation', 'United Nations'],
  ['UN Relief and Works Agency', 'United Nations Relief and Works Agency', 'organisation'],
  ['Organization for Security and Co-operation in Europe', 'OSCE', 'organisation'],
  ['Islamic State', 'Daesh', 'person'],
  ['Pentagon', 'U.S. Defense Department', 'organisation', 'United States'],
  ['Boeing', 'Boeing Co', 'organisation'],
];
for (const [actor, ...asked] of known) test(`${asked.join(', ')} is ${actor}`, () => assert.equal(find(asked), actor));

const unknown: readonly Asked[] = [
  ['Francis', 'person'],
  ['Donald Trump Jr.', 'person'],
  ['Igor Putin', 'person'],
  ['Marta Zelensky', 'person'],
  ['Defence Ministry', 'organisation'],
  ['Smith', 'person'],
  ['Relief Agency', 'organisation'],
];
for (const asked of unknown) test(`${asked[0]} is nobody known`, () => assert.equal(find(asked), null));

test('a surname alone is told as such', () => {
  assert.equal(knownActors.find({ name: 'Putin', kind: 'person', party: null })?.isBare, true);
  assert.equal(knownActors.find({ name: 'Vladimir Putin', kind: 'person', party: null })?.isBare, false);
});

test('the list has some hundred rows, and each name means one actor', () => {
  assert.ok(knownRows.length > 400, `${knownRows.length}`);
  assert.equal(findClash(knownRows), null);
});

test('persons of the list have no party: offices change', () =>
  assert.deepEqual(
    knownRows.filter(({ kind, party }) => kind === 'person' && party !== null),
    [],
  ));

test('an own list comes first, and two of one name are told', () => {
  const own = { name: 'Vlad Putin', kind: 'person', party: 'Pellworth', variants: ['Putin'] } as const;
  const actors = makeActors([own], knownRows);
  assert.equal(actors.find({ name: 'Putin', kind: 'person', party: null })?.actor, own);
  const clash = findClash([own, { ...own, name: 'Igor Putin' }]);
  assert.equal(clash?.name, 'Putin');
});
