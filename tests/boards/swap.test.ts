import assert from 'node:assert/strict';
import { test } from 'node:test';
import { swapOf } from './swap.ts';

const table = {
  names: [
    { from: ['Malawi', 'Malawian', 'Ann Lee', 'Lee'], to: [['Peru', 'Peruvian', 'Bo Malawi', 'Malawi']] },
    { from: ['Rome'], to: [['Oslo'], ['Bern'], ['Riga']] },
  ],
  numbers: [{ from: '4 a.m.', to: ['5 a.m.'] }],
  verbs: [{ from: 'denied', to: ['said (no)'] }],
};

test('whole words, longest first, in one pass', () => {
  const text = 'Ann Lee of Malawi’s Malawian party denied it at 4 a.m., not 14 a.m.; Leeds undenied. Lee';
  const swapped = 'Bo Malawi of Peru’s Peruvian party said (no) it at 5 a.m., not 14 a.m.; Leeds undenied. Malawi';
  assert.equal(swapOf(table, 3)(text), swapped);
});

test('the same seed swaps the same, other seeds otherwise', () => {
  const towns = Array.from({ length: 20 }, (_, seed) => swapOf(table, seed)('Rome'));
  assert.deepEqual(
    towns,
    Array.from({ length: 20 }, (_, seed) => swapOf(table, seed)('Rome')),
  );
  assert.deepEqual([...new Set(towns)].sort(), ['Bern', 'Oslo', 'Riga']);
});
