import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { storiesOf } from '../src/desk/index.ts';
import { compareBoards } from './boards/compare.ts';
import { type ExpectedStance, fitsStanding, mainOf, readExpected, readFloor } from './boards/expected.ts';
import { type CaseFolder, caseFolders, folderOf, storyFolders } from './boards/folders.ts';
import { annotateAll, boardOfAll, textsOf } from './boards/read-folder.ts';

const twoEvents = folderOf('two-events');
const boardFolders = [...caseFolders, ...storyFolders].filter((folder) => folder !== twoEvents);

async function compareFolder({ dir }: CaseFolder) {
  const all = await annotateAll(dir);
  const expected = readExpected(dir);
  return { all, expected, floor: readFloor(dir), compared: compareBoards(expected, boardOfAll(all), textsOf(all)) };
}

const named = ({ report, quote }: Pick<ExpectedStance, 'report' | 'quote'>): string => `${report}: ${quote}`;
const oneLine = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/g, ' ').trim();
const percent = (share: number): string => `${Math.round(share * 100)} %`;

for (const folder of boardFolders) {
  describe(folder.name, async () => {
    const { all, expected, floor, compared } = await compareFolder(folder);
    const main = mainOf(expected);
    const standing = compared.claimOf.get(main)?.standing?.word ?? null;

    test('the main claim stands as expected', () => {
      if (floor.mainStanding) assert.equal(standing, floor.mainStanding.word);
      else assert.ok(fitsStanding(main, standing), `${main.standing} expected, ${standing} found`);
    });

    test('the main claim misses no stance but those listed', () => {
      const missed = compared.missed.filter((stance) => main.stances.includes(stance));
      assert.deepEqual(missed.map(named).sort(), floor.mainMissing.map(named).sort());
    });

    test('recall and precision do not fall', (t) => {
      const { recall, precision } = compared;
      t.diagnostic(
        `${folder.name}: recall ${percent(recall)}, precision ${percent(precision)}, main claim ${standing}`,
      );
      assert.ok(recall >= floor.recall, `recall ${recall}, missed:\n${compared.missed.map(named).join('\n')}`);
      assert.ok(precision >= floor.precision, `precision ${precision}`);
    });

    test('what is not the report is marked, and nothing else', () => {
      const found = all.flatMap(({ report }) => report.furniture.map((span) => report.text.slice(...span)));
      assert.equal(oneLine(found), oneLine(expected.furniture));
    });
  });
}

test('two look-alike events are two stories', async () => {
  const { stories } = JSON.parse(readFileSync(join(twoEvents.dir, 'expected.json'), 'utf8'));
  const found = await storiesOf(join(twoEvents.dir, 'reports.jsonl'));
  assert.deepEqual(found.errors, []);
  const groups = Object.values(Object.groupBy(found.stories, ({ story }) => story));
  assert.deepEqual(
    groups.map((group) => group!.map(({ id }) => id)),
    stories,
  );
});
