import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { inServer } from './api.test-helper.ts';
import { errorBody } from './errors.ts';
import { speakerRow, speakerView } from './schemas.ts';

const text = 'Ferry sinks\n\nHarbour chief Nadia Brenn said the ferry struck a rock. “Nobody was hurt,” Brenn said.';
const codeOf = (json: unknown): string => errorBody.strict().parse(json).error.code;

test('a speaker over HTTP has the shape of the schema, and opens on the words', () =>
  inServer(async ({ desk, call, post }) => {
    const { received } = (await post('/api/reports', { text })).json as { received: { report: string }[] };
    await desk.settled();
    const list = z.strictObject({ speakers: z.array(speakerRow.strict()) }).parse((await call('/api/speakers')).json);
    assert.deepEqual(
      list.speakers.map(({ name }) => name),
      ['Nadia Brenn'],
    );
    const { report } = received[0]!;
    const view = speakerView.parse((await call(`/api/speakers/at/${report}/${text.indexOf('Brenn said')}`)).json);
    assert.equal(view.speaker.name, 'Nadia Brenn');
    assert.ok(view.names.length > 0 && view.statements.length > 0);
    for (const { words, proof } of view.names) assert.equal(text.slice(proof.start, proof.end), words);
    assert.equal((await call(`/api/speakers/outlet/${report}`)).status, 200);
    const none = await call(`/api/speakers/at/${report}/9999`);
    assert.deepEqual([none.status, codeOf(none.json)], [404, 'not-found']);
  }));

test('actors are given whole; a name that means two is refused, and nothing of it is kept', () =>
  inServer(async ({ call, post }) => {
    const brenn = { name: 'Nadia Brenn', kind: 'person', variants: ['Brenn'] };
    assert.equal((await post('/api/actors', { actors: [brenn] })).status, 201);
    const twice = await post('/api/actors', { actors: [brenn, { ...brenn, name: 'Ada Brenn' }] });
    assert.deepEqual([twice.status, codeOf(twice.json)], [400, 'bad-actors']);
    const kept = (await call('/api/actors')).json;
    assert.deepEqual(kept, { actors: [{ ...brenn, party: null }] });
  }));
