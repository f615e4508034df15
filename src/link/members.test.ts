import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CueClass, StanceWord } from '../model/index.ts';
import { isAnswer } from './bearing.ts';
import type { Unit } from './input.ts';
import { membersOf, sayingIt } from './members.ts';

type Bearing = Readonly<Record<StanceWord, number>>;
const NOTHING: Bearing = { asserts: 0, denies: 0, 'cannot verify': 0, investigating: 0, 'no comment': 0 };
const SAYS: Bearing = { ...NOTHING, asserts: 0.95, denies: 0.05 };
const AGAINST: Bearing = { ...NOTHING, asserts: 0.05, denies: 0.95 };
const OPEN: Bearing = { ...NOTHING, asserts: 0.2, denies: 0.1, 'cannot verify': 0.5, 'no comment': 0.2 };

const item = { report: { hash: 'r', text: 'The guards were at home.' } };

interface Told {
  readonly by: string;
  readonly cue?: CueClass;
  readonly bearing?: Bearing | null;
  readonly negated?: boolean;
}

const holderOf = (by: string, cueClass: CueClass) => ({
  id: `${by} ${cueClass}`,
  speaker: { id: by, name: by, party: null },
  attribution: { cueClass, cue: [] },
});

const statement = ({ by, cue = 'asserting', bearing = null, negated = false }: Told): Unit =>
  ({
    item,
    span: [0, 24],
    headline: false,
    holder: holderOf(by, cue),
    pointer: null,
    proposition: { bearing, negated, accused: null },
  }) as unknown as Unit;

const pointer = (by: string): Unit =>
  ({
    item,
    span: [0, 24],
    headline: false,
    holder: holderOf(by, 'denying'),
    pointer: { cueClass: 'denying' },
    proposition: null,
  }) as unknown as Unit;

const stances = (units: readonly Unit[], pointers: readonly Unit[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(membersOf(units, pointers).map(({ unit, stance }) => [unit.holder.id.split(' ')[0]!, stance]));

test('who answers with an account of their own denies it, without a word of negation', () => {
  const units = [statement({ by: 'union', bearing: SAYS }), statement({ by: 'prison', bearing: AGAINST })];
  assert.deepEqual(stances(units), { union: 'asserts', prison: 'denies' });
  assert.deepEqual(sayingIt(units), [units[0]]);
  assert.ok(isAnswer(units[1]!) && !isAnswer(units[0]!));
});

test('nobody takes two sides of one claim in one report', () => {
  const said = [
    statement({ by: 'union', bearing: SAYS }),
    statement({ by: 'prison', bearing: { ...NOTHING, asserts: 0.55, denies: 0.45 } }),
  ];
  assert.deepEqual(stances(said), { union: 'asserts', prison: 'asserts' });
  assert.deepEqual(stances(said, [pointer('prison')]), { union: 'asserts', prison: 'denies' });
});

test('where nobody says it, what they all say against something is the claim', () => {
  const alone = [statement({ by: 'prison', bearing: AGAINST })];
  assert.deepEqual(stances(alone), { prison: 'asserts' });
  assert.deepEqual(sayingIt(alone), alone);
});

test('words that only leave it open are no side, unless nothing else is said', () => {
  const units = [statement({ by: 'union', bearing: SAYS }), statement({ by: 'monitor', bearing: OPEN })];
  assert.deepEqual(stances(units), { union: 'asserts', monitor: 'cannot verify' });
  assert.deepEqual(stances([units[1]!]), { monitor: 'asserts' });
});

test('a cue tells the side of what was not weighed, and so does a negation', () => {
  const [said, not] = [statement({ by: 'union' }), statement({ by: 'prison', negated: true })];
  const denied = statement({ by: 'guards', cue: 'denying', bearing: AGAINST });
  assert.deepEqual(stances([said, not, denied]), { union: 'asserts', prison: 'denies', guards: 'denies' });
});
