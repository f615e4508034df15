import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { board, type Linked, type LinkedClaim } from '../model/index.ts';
import { anyClaim } from './any.test-helper.ts';
import { exhibit, tally } from './example.ts';
import { weighBoard } from './weigh-board.ts';

const head = {
  asOf: null,
  engine: 'test',
  reports: ['b', 'a', 'c'].map((id) => ({ id, hash: id, publisher: null, publishedAt: null, read: true as const })),
};

const anyLinked: fc.Arbitrary<Linked> = fc.array(anyClaim, { maxLength: 6 }).map((claims) => ({
  stories: [
    { id: 's', title: 'one', reports: ['a', 'b'] },
    { id: 't', title: 'two', reports: ['c'] },
  ],
  claims: claims.map((claim, i) => ({ ...claim, id: `c${i}`, story: i % 2 === 0 ? 's' : 't' })),
  evidence: [exhibit('video', { bears: [{ claim: 'c0', way: 'for' }] }), exhibit('none', { bears: [] })],
  numbers: [
    { ...tally([1, 'mayor'], [2, 'police']), claim: 'c0' },
    { ...tally([3, 'mayor']), claim: null },
  ],
  speakers: [],
}));

/** Puts stances in the order of these keys; dependences follow. */
function shuffleClaim(claim: LinkedClaim, keys: readonly number[]): LinkedClaim {
  const order = claim.stances.map((_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || b - a);
  return {
    ...claim,
    stances: order.flatMap((i) => claim.stances[i] ?? []),
    dependences: claim.dependences.map((d) => ({ ...d, a: order.indexOf(d.b), b: order.indexOf(d.a) })).reverse(),
  };
}

const shuffle = (linked: Linked, keys: readonly number[]): Linked => ({
  stories: linked.stories.map((s) => ({ ...s, reports: s.reports.toReversed() })).reverse(),
  claims: linked.claims.map((c) => shuffleClaim(c, keys)).reverse(),
  evidence: linked.evidence.toReversed(),
  numbers: linked.numbers.map((n) => ({ ...n, values: n.values.toReversed() })).reverse(),
  speakers: linked.speakers.toReversed(),
});

test('the same facts in any order give the same board, byte for byte', () => {
  fc.assert(
    fc.property(anyLinked, fc.array(fc.nat(7), { minLength: 8, maxLength: 8 }), (linked, keys) => {
      const shuffled = { ...head, reports: head.reports.toReversed() };
      assert.equal(
        JSON.stringify(weighBoard(shuffle(linked, keys), shuffled)),
        JSON.stringify(weighBoard(linked, head)),
      );
    }),
  );
});

test('every board is one by the model, and names nothing that is not on it', () => {
  fc.assert(
    fc.property(anyLinked, (linked) => {
      const made = weighBoard(linked, head);
      assert.deepEqual(board.parse(made), made);
      const ids = made.claims.map((c) => c.id);
      assert.deepEqual(made.stories.flatMap((s) => s.claims).toSorted(), ids.toSorted());
      assert.ok(made.alerts.every((a) => a.claim !== null && ids.includes(a.claim) && a.proofs.length > 0));
    }),
  );
});

test('a story lists its claims in board order', () => {
  fc.assert(
    fc.property(anyLinked, (linked) => {
      const { stories, claims } = weighBoard(linked, head);
      for (const story of stories) {
        assert.deepEqual(
          story.claims,
          claims.filter((c) => c.story === story.id).map((c) => c.id),
        );
      }
    }),
  );
});

test('only matters of fact have a standing, and every standing rests on passages', () => {
  fc.assert(
    fc.property(anyLinked, (linked) => {
      for (const { section, standing } of weighBoard(linked, head).claims) {
        assert.equal(standing === null, section === 'not fact');
        assert.ok(standing === null || standing.reasons.some((r) => r.rule === standing.word));
        assert.ok(standing?.reasons.every((r) => r.proofs.length > 0) ?? true);
      }
    }),
  );
});

test('the arguments are left as they were', () => {
  fc.assert(
    fc.property(anyLinked, (linked) => {
      const before = JSON.stringify([linked, head]);
      weighBoard(linked, head);
      assert.equal(JSON.stringify([linked, head]), before);
    }),
  );
});
