import type { Actor, ActorKind } from '../../../model/index.ts';

/** Reads rows of a list: `name = variant, variant @ party`, one actor a line. */
export const readRows = (kind: ActorKind, rows: string): readonly Actor[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [names = '', party = null] = row.split(' @ ');
      const [name = '', variants = ''] = names.split(' = ');
      return { name: name.trim(), kind, party: party?.trim() ?? null, variants: variants.split(', ').filter(Boolean) };
    });
