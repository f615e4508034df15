import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Board, Claim, Stance, StanceWord } from '../../src/model/index.ts';
import { compareBoards } from './compare.ts';
import type { ExpectedBoard, ExpectedClaim, ExpectedStance } from './expected.ts';

const text = 'Ada said the dam broke. Bo denied that the dam broke. Cy said the bridge fell.';
const [ADA, BO, CY] = ['Ada said the dam broke', 'Bo denied that the dam broke', 'Cy said the bridge fell'] as const;

const expect = (quote: string, source: string, rest: Partial<ExpectedStance> = {}): ExpectedStance => ({
  ...{ report: 'r', quote, source: [source], naming: 'named', stance: 'asserts', also: [], or: [], optional: false },
  ...rest,
});
const claimed = (id: string, stances: ExpectedStance[], near: string[] = []): ExpectedClaim => ({
  ...{ id, contested: false, standing: 'one origin', standingOr: [] },
  ...{ near, stances },
});

const given = (quote: string, name: string, stance: StanceWord = 'asserts') =>
  ({
    stance,
    source: { id: name, name, naming: 'named', party: null },
    proof: { report: 'r', start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
  }) as Stance;
const boardOf = (...claims: readonly (readonly Stance[])[]) =>
  ({ claims: claims.map((stances, i) => ({ id: String(i), stances }) as unknown as Claim) }) as unknown as Board;

function figures(claims: ExpectedClaim[], board: Board): readonly [recall: number, precision: number] {
  const expected: ExpectedBoard = { claims, furniture: [] };
  const { recall, precision } = compareBoards(expected, board, new Map([['r', text]]));
  return [recall, precision];
}

const dam = claimed('dam', [expect(ADA, 'Ada'), expect(BO, 'Bo', { stance: 'denies' })]);
const bridge = claimed('bridge', [expect(CY, 'Cy')]);
const rightDam = [given(ADA, 'Ada'), given(BO, 'Bo', 'denies')];

test('a board as expected', () =>
  assert.deepEqual(figures([dam, bridge], boardOf(rightDam, [given(CY, 'Cy')])), [1, 1]));

test('a wrong word is missed and wrong', () => {
  assert.deepEqual(figures([dam], boardOf([given(ADA, 'Ada'), given(BO, 'Bo', 'asserts')])), [0.5, 0.5]);
});

test('a wrong source is missed and wrong', () => {
  assert.deepEqual(figures([dam], boardOf([given(ADA, 'Cy'), given(BO, 'Bo', 'denies')])), [0.5, 0.5]);
});

test('a stance in the claim of others is missed', () => {
  assert.deepEqual(figures([dam, bridge], boardOf([...rightDam, given(CY, 'Cy')])), [2 / 3, 2 / 3]);
});

test('in a claim that is near it is missed there, and costs nothing', () => {
  const nearDam = claimed('dam', dam.stances, ['bridge']);
  assert.deepEqual(figures([nearDam, bridge], boardOf([...rightDam, given(CY, 'Cy')])), [2 / 3, 1]);
});

test('an optional stance is neither asked for nor wrong', () => {
  const claim = claimed('dam', [expect(ADA, 'Ada'), expect(BO, 'Bo', { stance: 'denies', optional: true })]);
  assert.deepEqual(figures([claim], boardOf([given(ADA, 'Ada')])), [1, 1]);
  assert.deepEqual(figures([claim], boardOf([given(ADA, 'Ada'), given(BO, 'Bo', 'no comment')])), [1, 1]);
});

test('another passage or word that is as good will do', () => {
  const claim = claimed('dam', [expect(BO, 'Bo', { also: [ADA], or: ['cannot verify'] })]);
  assert.deepEqual(figures([claim], boardOf([given(ADA, 'Bo', 'cannot verify')])), [1, 1]);
});

test('a quote that is not in the report is an error of the case', () => {
  assert.throws(() => figures([claimed('dam', [expect('never said', 'Ada')])], boardOf()), /not in r: never said/);
});
