import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinClaims } from '../src/link/claims.ts';
import { inOrder } from '../src/link/index.ts';
import type { Unit } from '../src/link/input.ts';
import { unitsOf } from '../src/link/input.ts';
import type { Joined } from '../src/link/may-be.ts';
import type { Tie } from '../src/link/ties.ts';
import { folderOf } from './boards/folders.ts';
import { annotateAll } from './boards/read-folder.ts';

const place = ({ item, span }: Unit) => ({ report: item.report.hash, span });
const homeOf = (drafts: readonly Joined[], unit: Unit): Joined =>
  drafts.find(({ propositions }) => propositions.includes(unit))!;

for (const name of ['harbour-blast', 'lab-break-in']) {
  test(`${name}: every offer, accepted, makes one claim of two; refused, it is not made again`, async () => {
    const units = inOrder(await annotateAll(folderOf(name).dir)).flatMap(unitsOf);
    const drafts = joinClaims(units);
    const offers = drafts.flatMap((draft) => draft.mayBe.map((other) => ({ draft, other })));
    assert.ok(offers.length > 0);
    for (const { draft, other } of offers) {
      const both = [...draft.propositions, ...homeOf(drafts, other).propositions];
      const tie = (op: 'same' | 'apart'): Tie => ({ op, p: place(draft.propositions[0]!), q: place(other) });
      const joined = joinClaims(units, [tie('same')]);
      assert.equal(joined.length, drafts.length - 1);
      assert.ok(both.every((unit) => homeOf(joined, both[0]!).propositions.includes(unit)));
      const apart = joinClaims(units, [tie('apart')]);
      assert.equal(apart.length, drafts.length);
      assert.ok(!homeOf(apart, both[0]!).mayBe.includes(other));
    }
  });
}
