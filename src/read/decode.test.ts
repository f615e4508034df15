import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, MAX_BYTES } from './decode.ts';

const RUSSIAN = 'Министерство заявило, что никто не пострадал, и расследование продолжается. Жители слышали взрыв.';

/** Windows-1251 bytes of a Russian text: the letters А to я stand there in one run from 0xC0. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 ? code - 0x410 + 0xc0 : code;
  });

const utf16be = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

const READ: readonly [string, Uint8Array, string][] = [
  ['UTF-8', Buffer.from('Ça va 👍'), 'Ça va 👍'],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffÇa va'), 'Ça va'],
  ['UTF-16 little-endian', Buffer.from('\ufeffÇa va', 'utf16le'), 'Ça va'],
  ['UTF-16 big-endian', utf16be('Ça va'), 'Ça va'],
  ['Windows-1251', windows1251(RUSSIAN), RUSSIAN],
  [
    'Latin-1',
    Buffer.from('Le préfet a démenti à Liège, où il était arrivé la veille.', 'latin1'),
    'Le préfet a démenti à Liège, où il était arrivé la veille.',
  ],
  ['CRLF, kept', Buffer.from('a\r\nb'), 'a\r\nb'],
];

for (const [name, bytes, expected] of READ) {
  test(`decodes ${name}`, () => assert.deepEqual(decode(bytes, 'x'), { ok: true, value: expected }));
}

const REFUSED: readonly [string, Uint8Array, string][] = [
  ['nothing', Buffer.from(''), 'empty'],
  ['white space', Buffer.from('\ufeff \n'), 'empty'],
  ['NUL bytes', Buffer.from('ab\0cd'), 'binary'],
  ['control characters', Buffer.from('\u0001\u0002ab\u0003'), 'binary'],
  ['half a UTF-16 character', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'undecodable'],
  ['more than 5 MB', Buffer.alloc(MAX_BYTES + 1, 'a'), 'too-large'],
];

for (const [name, bytes, code] of REFUSED) {
  test(`refuses ${name}: ${code}`, () => {
    const result = decode(bytes, 'x');
    assert.ok(!result.ok && result.error.code === code && result.error.input === 'x' && result.error.hint !== '');
  });
}
