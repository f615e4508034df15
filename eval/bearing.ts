import { oddsSigns } from '../src/link/bearing.ts';
import { cueOf } from '../src/link/scores.ts';
import { readExpected } from '../tests/boards/expected.ts';
import { annotateAll } from '../tests/boards/read-folder.ts';
import { fittedOn } from './board-folders.ts';
import { type Example, fit } from './logistic.ts';
import { placedOn, stanceAt } from './placed.ts';

/**
 * Fits the weights of `src/link/bearing.ts` on the boards drawn by hand, and prints them: a logistic model of whether an
 * attributed statement whose cue takes no side goes against its claim.
 */

async function examplesOf(dir: string): Promise<readonly Example[]> {
  const [board, all] = [readExpected(dir), await annotateAll(dir)];
  return placedOn(board, all).flatMap(({ unit }) => {
    const stance = stanceAt(unit, board);
    const signs = cueOf(unit) === 'asserting' ? oddsSigns(unit) : null;
    if (signs === null || (stance !== 'asserts' && stance !== 'denies')) return [];
    return [{ signs: Object.values(signs).map(Number), isTrue: stance === 'denies' }];
  });
}

const examples: Example[] = [];
for (const dir of fittedOn) examples.push(...(await examplesOf(dir)));
const names = ['against', 'negated', 'headline', 'bias'];
const weights = fit(examples);
console.log(`${examples.length} statements, ${examples.filter(({ isTrue }) => isTrue).length} against their claim`);
console.log(Object.fromEntries(names.map((name, i) => [name, Math.round(1000 * weights[i]!) / 1000])));
