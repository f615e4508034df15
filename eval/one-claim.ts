import { countedBefore } from '../src/link/bare-counts.ts';
import { inOrder } from '../src/link/index.ts';
import { unitsOf } from '../src/link/input.ts';
import { nearness, signsOf } from '../src/link/nearness.ts';
import { rulesScore } from '../src/link/scores.ts';
import { readExpected } from '../tests/boards/expected.ts';
import { annotateAll } from '../tests/boards/read-folder.ts';
import { fittedOn } from './board-folders.ts';
import { type Example, fit } from './logistic.ts';
import { isOneClaim, placedOn } from './placed.ts';

/**
 * Fits the weights of `src/link/nearness.ts` on the boards drawn by hand, and prints them: a logistic model over the
 * pairs of propositions that lie on quotes. Pairs that never join (`scores.ts`) are among them.
 */

async function examplesOf(dir: string): Promise<readonly Example[]> {
  const [board, all] = [readExpected(dir), await annotateAll(dir)];
  const units = inOrder(all).flatMap(unitsOf);
  const propositions = units.filter(({ proposition }) => proposition !== null);
  const rules = rulesScore(
    propositions,
    units.filter(({ pointer }) => pointer !== null),
    countedBefore(propositions),
  );
  const placed = placedOn(board, all);
  const at = new Map(propositions.map(({ proposition }, i) => [proposition, i]));
  const isNear = (a: string, b: string): boolean => board.claims.some(({ id, near }) => id === a && near.includes(b));
  return placed.flatMap((x, i) =>
    placed.slice(i + 1).flatMap((y) => {
      const isOne = isOneClaim(x, y);
      const isKin = x.claims.some((a) => y.claims.some((b) => isNear(a, b) || isNear(b, a)));
      const near = nearness(x.unit.proposition!, y.unit.proposition!);
      if (near === null || (isKin && !isOne)) return [];
      const [a, b] = [at.get(x.unit.proposition)!, at.get(y.unit.proposition)!];
      return [{ signs: Object.values(signsOf(near, rules(a, b), [x.unit, y.unit])).map(Number), isTrue: isOne }];
    }),
  );
}

const dirs = fittedOn;
const examples: Example[] = [];
for (const dir of dirs) examples.push(...(await examplesOf(dir)));
const unit = inOrder(await annotateAll(dirs[0]!)).flatMap(unitsOf)[0]!;
const names = Object.keys(signsOf(0, 0, [unit, unit]));
const weights = fit(examples);
console.log(`${examples.length} pairs, ${examples.filter(({ isTrue }) => isTrue).length} of one claim`);
console.log(Object.fromEntries(names.map((name, i) => [name, Math.round(1000 * weights[i]!) / 1000])));
