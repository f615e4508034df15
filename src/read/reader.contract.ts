import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Report, ReportMeta } from '../model/index.ts';
import { contains, trim } from '../text/index.ts';
import type { Origin, Reader } from './reader.ts';

/** What a reader's suite needs to know of its format. */
export interface Sample {
  /** The bytes of an input that holds this text as its only report. */
  readonly wrap: (text: string, meta: ReportMeta) => Uint8Array;
  /** Bytes of the format that hold no words. */
  readonly blank: readonly Uint8Array[];
}

const BODY =
  'Two barges adrift\n\nThe harbour master said so.\n\nShare this article\n\nNobody was hurt. 👍🏽 “Ça va.”\n';
const META: ReportMeta = {
  publisher: 'Lindhaven Post',
  publishedAt: '2024-05-03T10:00:00+02:00',
  url: 'https://example.org/barges',
  language: 'en',
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The tests that every reader passes. */
export function readerContract(reader: Reader, { wrap, blank }: Sample): void {
  const name = `reader ${reader.format}`;
  const originOf = (meta: ReportMeta): Origin => ({ input: 'in/barges', id: 'barges', meta });
  const readOne = (text: string, meta = META): Report => {
    const [result, ...more] = reader.read(wrap(text, meta), originOf(meta));
    assert.ok(result?.ok && more.length === 0);
    return result.value;
  };

  test(`${name}: the words of the input are in the text`, () => {
    const { text } = readOne(BODY);
    for (const line of BODY.split('\n')) assert.ok(text.includes(line), line);
  });

  test(`${name}: meta is carried as it is and nothing is guessed`, () => {
    const unknown: ReportMeta = { publisher: null, publishedAt: null, url: null, language: null };
    assert.deepEqual([readOne(BODY).meta, readOne(BODY, unknown).meta], [META, unknown]);
  });

  test(`${name}: headline and furniture are trimmed spans of the text`, () => {
    const { text, title, furniture } = readOne(BODY);
    assert.equal(title && text.slice(...title), 'Two barges adrift');
    assert.deepEqual(
      furniture.map((span) => text.slice(...span)),
      ['Share this article'],
    );
  });

  test(`${name}: the hash is of text, address and publisher, not of the id`, () => {
    const { hash } = readOne(BODY);
    assert.match(hash, /^[0-9a-f]{16}$/);
    const others = [
      readOne(`${BODY}!`),
      readOne(BODY, { ...META, url: null }),
      readOne(BODY, { ...META, publisher: '' }),
    ];
    for (const other of others) assert.notEqual(other.hash, hash);
    assert.equal(readOne(BODY, { ...META, language: 'fr', publishedAt: null }).hash, hash);
  });

  test(`${name}: an input without words is empty`, () => {
    for (const bytes of [utf8(''), utf8(' \r\n\t'), ...blank]) {
      const [result] = reader.read(bytes, originOf(META));
      assert.ok(result && !result.ok && result.error.code === 'empty');
    }
  });

  test(`${name}: NUL bytes are binary`, () => {
    const [result] = reader.read(utf8('PK\0\0\u0003 stuff'), originOf(META));
    assert.ok(result && !result.ok && result.error.code === 'binary');
  });

  test(`${name}: any bytes give reports or errors that name the input, the same each time`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200, size: 'max' }), (bytes) => {
        const results = reader.read(bytes, originOf(META));
        assert.ok(results.every((result) => result.ok || result.error.input === 'in/barges'));
        assert.deepEqual(reader.read(bytes, originOf(META)), results);
      }),
    );
  });

  test(`${name}: spans stay in the text whatever the text`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (words) => {
        const { text, title, furniture } = readOne(`x${words}\n\nShare\n\nShare\n${words}\n${words}`);
        for (const span of [...(title ? [title] : []), ...furniture]) {
          assert.ok(contains([0, text.length], span) && span[0] < span[1]);
          assert.deepEqual(trim(text, span), span);
        }
      }),
    );
  });
}
