import { readerContract } from '../reader.contract.ts';
import { textReader } from './text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

readerContract(textReader, { wrap: utf8, blank: [utf8('\ufeff\n'), Uint8Array.of(0xff, 0xfe)] });
