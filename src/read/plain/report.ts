import type { Report, Span } from '../../model/index.ts';
import { reportHash } from '../hash.ts';
import { findFurniture } from '../mark.ts';
import type { Origin } from '../reader.ts';
import { findTitle } from '../title.ts';

/** What a plain text and its surroundings give; `title` is the headline where the input names one itself. */
interface Parts {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  readonly title?: string | null;
}

/** The report of a plain text: its hash, its headline and its furniture. */
export function reportOf({ text, bytes, origin: { id, meta }, title }: Parts): Report {
  const furniture = findFurniture(text);
  const headline = title ? findLine(text, title) : findTitle(text, furniture);
  return { id, hash: reportHash(bytes, meta), text, title: headline, meta, furniture, unread: [] };
}

/** Where the text holds a headline that was given beside it; null where it does not. */
function findLine(text: string, title: string): Span | null {
  const start = text.indexOf(title.trim());
  return start < 0 ? null : [start, start + title.trim().length];
}
