import { open } from 'node:fs/promises';
import { HEAD_BYTES } from './sniff.ts';

/** The first bytes of a file, as many as its format is told by. Throws what the file system throws. */
export async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
