import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report, Result } from '../../model/index.ts';
import { readerContract } from '../reader.contract.ts';
import { noMeta } from '../reader.ts';
import { jsonlReader } from './jsonl.ts';

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

readerContract(jsonlReader, {
  wrap: (text, meta) => encode({ id: 'barges', text, ...meta }),
  blank: [encode({ id: 'a', text: '' }), encode({ id: 'a', text: ' \n' })],
});

const read = (value: unknown): Result<Report> =>
  jsonlReader.read(encode(value), { input: 'a.jsonl:1', id: '', meta: noMeta })[0]!;

const BAD: readonly [string, unknown, string, RegExp][] = [
  ['no id', { text: 'Words.' }, 'bad-report', /^id/],
  ['a blank id', { id: ' ', text: 'Words.' }, 'bad-report', /^id/],
  ['no text', { id: 'a' }, 'bad-report', /^text/],
  ['a list', [1], 'bad-report', /object/],
  ['a title that is no text', { id: 'a', text: 'Words.', title: 3 }, 'bad-report', /^title/],
  ['a time that is none', { id: 'a', text: 'Words.', publishedAt: 'yesterday' }, 'bad-meta', /^publishedAt/],
  ['NUL in the text', { id: 'a', text: 'Wo\0rds.' }, 'binary', /not text/],
];

for (const [name, value, code, message] of BAD) {
  test(`a line with ${name} is ${code}`, () => {
    const result = read(value);
    assert.ok(!result.ok && result.error.code === code);
    assert.match(result.error.message, message);
  });
}

test('a line that is not JSON is bad-json', () => {
  const [result] = jsonlReader.read(new TextEncoder().encode('{"id":'), { input: 'a.jsonl:4', id: '', meta: noMeta });
  assert.deepEqual(result && !result.ok && [result.error.code, result.error.input], ['bad-json', 'a.jsonl:4']);
});

test('a number may be an id, other keys are left alone, a half character is kept', () => {
  const result = read({ id: 7, text: 'Words \ud83d.', likes: 3 });
  assert.ok(result.ok && result.value.id === '7' && result.value.text === 'Words \ud83d.');
});

const titleOf = (title: string | null): unknown => {
  const result = read({ id: 'a', text: 'By the desk\nBarges adrift again\n\nIt was so.', title });
  return result.ok && result.value.title;
};

test('a title that was given is found in the text, or there is none', () => {
  assert.deepEqual([titleOf(' Barges adrift '), titleOf('Other words'), titleOf(null)], [[12, 25], null, null]);
});
