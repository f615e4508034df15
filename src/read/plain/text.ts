import { ok } from '../../model/index.ts';
import { decode } from '../decode.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from './report.ts';

/** Reads a plain text file: the whole decoded file is the report's text. */
export const textReader: Reader = {
  format: 'text',
  read: (bytes, origin) => {
    const text = decode(bytes, origin.input);
    return [text.ok ? ok(reportOf({ text: text.value, bytes, origin })) : text];
  },
};
