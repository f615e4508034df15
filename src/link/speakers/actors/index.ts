import { makeActors } from '../actors.ts';
import { bodies } from './bodies.ts';
import { people } from './people.ts';
import { readRows } from './rows.ts';

/** The actors that the package knows. */
export const knownRows = [...readRows('person', people), ...bodies.flatMap(({ kind, rows }) => readRows(kind, rows))];

export const knownActors = makeActors(knownRows);
