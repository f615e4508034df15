import { matches } from '../../text/index.ts';
import { forceRules, ownerGap } from './force-rules.ts';
import type { PartyEntry } from './gazetteer.ts';

/** A body of power where words name it. */
export interface ForceMention {
  readonly party: string;
  readonly start: number;
  readonly end: number;
}

type Look = (words: string) => PartyEntry | null;

const FRONT = 40;
const NAME = /\p{Lu}[\p{L}.-]*\p{L}(?:[’']s?)?(?: \p{Lu}[\p{L}.-]*\p{L})?(?=(?:[’']s?)?(?: \p{Ll}+){0,2} $)/u;

/** The state that the words right before a body name as its owner: "the [Tarvanian] army". */
function ownerIn(front: string, look: Look): string | null {
  const name = NAME.exec(front);
  const isBeside = name && ownerGap.test(front.slice(name.index + name[0].length).replace(/^[’']s?/, ''));
  return (isBeside ? look(name[0])?.party : null) ?? null;
}

/** The party of each kind of body: its state where the text names one alone, its own name where none, null where several. */
function partyOfKind(text: string, pattern: RegExp, kind: string, look: Look): string | null {
  const owners = matches(new RegExp(pattern, 'g'), text).flatMap(
    ({ index }) => ownerIn(text.slice(Math.max(0, index - FRONT), index), look) ?? [],
  );
  const states = [...new Set(owners)];
  return states.length > 1 ? null : (states[0] ?? kind);
}

/**
 * Finds bodies of power that a text names without their state: "the army", "police", "the rebels". They are the side of
 * the one state whose bodies of that kind the text names, else a side of their own.
 */
export function readForces(text: string, look: Look): (words: string) => ForceMention | null {
  const kinds = forceRules.map(({ pattern, effect }) => ({ pattern, party: partyOfKind(text, pattern, effect, look) }));
  return (words) => {
    const found = kinds.flatMap(({ pattern, party }) => {
      const match = pattern.exec(words);
      return match && party ? [{ party, start: match.index, end: match.index + match[0].length }] : [];
    });
    return found.sort((a, b) => a.start - b.start)[0] ?? null;
  };
}
