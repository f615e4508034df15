import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, type File, inDesk, must, paste, take } from './desk.test-helper.ts';
import type { Desk, SpeakerView } from './index.ts';

const ferry = `Ferry sinks off Pellworth

Harbour chief Nadia Brenn said the ferry struck a rock on Monday night. The ferry carried 40 people.

“Nobody was hurt,” Brenn said. The coastguard union said the crew had warned of the rock.`;

const choir = `Choir wins a prize in Aldermere

The choir of Aldermere won a prize, its conductor Nadia Brenn said. Brenn said the choir would sing in spring.`;

const vote = `Parliament votes on a budget in Norrland

Finance minister Volodymyr Zelensky said the budget was sound. Zelensky said taxes would not rise.`;

const war = `Talks open in Lissen

Volodymyr Zelenskyy said the talks in Lissen had begun on Tuesday. Zelenskyy said a second round would follow.`;

/** Reports of other weeks are of other stories. */
function onDay(text: string, day: number): File {
  const file = paste(text, 'The Pellworth Post');
  return { ...file, meta: { ...file.meta, publishedAt: `2026-03-${String(day).padStart(2, '0')}` } };
}

/** A desk of four stories, read. */
async function inFour(work: (desk: Desk, hashes: readonly string[]) => Promise<void>): Promise<void> {
  await inDesk(async (desk) => {
    const hashes: string[] = [];
    for (const [i, text] of [ferry, choir, vote, war].entries()) hashes.push(await take(desk, onDay(text, 5 * i + 1)));
    await desk.settled();
    assert.equal(must(await desk.stories()).length, 4);
    await work(desk, hashes);
  });
}

const at = async (desk: Desk, report: string, text: string, name: string): Promise<SpeakerView> =>
  must(await desk.speakerAt(report, text.indexOf(name)));
const names = ({ names }: SpeakerView): readonly string[] => names.map(({ words }) => words);

test('a known actor is one over stories, with every statement and every way of naming on its words', () =>
  inFour(async (desk, [, , , last]) => {
    const view = await at(desk, last!, war, 'Volodymyr Zelenskyy');
    assert.equal(view.speaker.actor, 'Volodymyr Zelenskyy');
    assert.deepEqual([view.speaker.stories, view.speaker.reports], [2, 2]);
    assert.ok(view.statements.length >= 3);
    assert.ok(names(view).includes('Zelenskyy') && names(view).some((words) => /Zelensky$/.test(words)));
    for (const { proof, words } of view.names)
      assert.equal(view.quotes[`${proof.report}/${proof.start}-${proof.end}`]?.words.replace(/\s+/g, ' '), words);
    assert.ok(
      view.names.some(
        ({ role }) =>
          role && view.quotes[`${role.proof.report}/${role.proof.start}-${role.proof.end}`]?.words.match(/minister/i),
      ),
    );
  }));

test('one full name in two stories is a suggestion; a yes joins, undo parts, a no takes it away, replay agrees', () =>
  inFour(async (desk, [first, second]) => {
    const before = await at(desk, first!, ferry, 'Harbour chief Nadia Brenn');
    const [suggestion, ...others] = before.suggestions;
    assert.deepEqual([suggestion?.reason, suggestion?.speaker.name, others], ['the same name', 'Nadia Brenn', []]);
    assert.equal(suggestion!.q.report, second);
    const { p, q } = suggestion!;
    const yes = must(await desk.correct({ op: 'one speaker', p, q }, 'Ada', null));
    assert.match(yes.says, /are one speaker$/);
    const joined = await at(desk, second!, choir, 'Nadia Brenn');
    assert.deepEqual(
      [joined.speaker.stories, joined.suggestions, joined.settled.map(({ seq }) => seq)],
      [2, [], [yes.seq]],
    );
    assert.ok(must(await desk.replay()).same);
    must(await desk.undo(yes.seq, 'Ada'));
    assert.equal((await at(desk, second!, choir, 'Nadia Brenn')).speaker.stories, 1);
    must(await desk.correct({ op: 'two speakers', p, q }, null, null));
    const apart = await at(desk, first!, ferry, 'Nadia Brenn');
    assert.deepEqual([apart.speaker.stories, apart.suggestions, apart.settled.length], [1, [], 1]);
    assert.ok(must(await desk.replay()).same);
  }));

test('a person parts what the rules join over stories, and the boards of the stories stay as they were', () =>
  inFour(async (desk, [, , , last]) => {
    const hash = async (): Promise<string> => must(await desk.board()).hash;
    const before = await hash();
    const sources = async (): Promise<number> =>
      new Set(must(await desk.board()).board.claims.flatMap(({ stances }) => stances.map(({ source }) => source.id)))
        .size;
    const count = await sources();
    const p = { report: last!, start: war.indexOf('Volodymyr'), end: war.indexOf(' said') };
    const other = vote.indexOf('Volodymyr');
    const q = {
      report: must(await desk.reports()).find(({ title }) => /budget/.test(title))!.hash,
      start: other,
      end: other + 19,
    };
    must(await desk.correct({ op: 'two speakers', p, q }, null, null));
    assert.equal((await at(desk, last!, war, 'Volodymyr')).speaker.stories, 1);
    assert.deepEqual(
      [await sources(), (await hash()) === before],
      [count, true],
      'their stories’ boards are their own',
    );
  }));

test('own actors are events: the last list counts, undo brings back the one before', () =>
  inFour(async (desk, [first, second]) => {
    const actors = [{ name: 'Nadia Brenn', kind: 'person', party: 'Pellworth', variants: [] }] as const;
    const given = must(await desk.giveActors(actors, 'Ada'));
    assert.match(given.says, /1 known actor$/);
    const view = await at(desk, second!, choir, 'Nadia Brenn');
    assert.deepEqual([view.speaker.stories, view.speaker.actor], [2, 'Nadia Brenn']);
    assert.ok(must(await desk.replay()).same);
    must(await desk.undo(given.seq, 'Ada'));
    assert.deepEqual(must(await desk.actors()), []);
    assert.equal((await at(desk, first!, ferry, 'Nadia Brenn')).speaker.stories, 1);
  }));

test('the list holds who is named and speaks; an outlet has a page of its own words; elsewhere there is nobody', () =>
  inFour(async (desk, [first]) => {
    const rows = must(await desk.speakers());
    assert.ok(rows.every(({ naming, statements }) => naming === 'named' && statements > 0));
    assert.equal(rows.filter(({ name }) => name === 'Nadia Brenn').length, 2);
    const outlet = must(await desk.outletOf(first!));
    assert.equal(outlet.speaker.name, 'The Pellworth Post');
    assert.ok(outlet.statements.every(({ stance }) => stance.source.naming === 'outlet'));
    assert.equal(codeOf(await desk.speakerAt(first!, 99_999)), 'not-found');
    assert.equal(codeOf(await desk.outletOf('0'.repeat(16))), 'not-found');
  }));
