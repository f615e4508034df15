import type { Span } from '../../model/index.ts';
import { matches } from '../../text/index.ts';
import { titleAtEnd } from '../lexicon/words.ts';
import type { Named } from './cast.ts';

/** Roles under other words: "Sen. Ted Cruz" is the senator, "President Obama" the president. */
const SAME: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  'rep.': 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  lawmaker: 'representative',
  'gov.': 'governor',
  'gen.': 'general',
  justice: 'judge',
  'dr.': 'doctor',
  nominee: 'candidate',
  contender: 'candidate',
  hopeful: 'candidate',
  businessman: 'mogul',
  'prime minister': 'premier',
  'ex-wife': 'wife',
  'ex-husband': 'husband',
};

const SIDES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:republican|gop|r-\p{Lu}[\p{L}.-]*)\b/iu, 'republican'],
  [/\b(?:democrat\w*|d-\p{Lu}[\p{L}.-]*)\b/iu, 'democrat'],
  [/\blibertarian\b/i, 'libertarian'],
  [/\bgreen party\b/i, 'green'],
];

const sideOf = (words: string): string | null => SIDES.find(([pattern]) => pattern.test(words))?.[1] ?? null;

const headOf = (words: string): string | null => {
  const head = titleAtEnd(words) ?? titleAtEnd(words.split(/\s(?:of|for|at|in|on|and|who|with|from|to)\s/)[0] ?? words);
  return head && (SAME[head] ?? head);
};

/** What the text calls somebody: heads of the roles ("senator"), and the political side. */
interface Called {
  readonly heads: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const lower = (words: string): readonly string[] => words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

function calledOf({ said }: Named): Called {
  const each = said.flatMap((words) => words.split(/\sand\s/));
  return {
    heads: new Set(each.flatMap((words) => headOf(words) ?? [])),
    sides: new Set(said.flatMap((words) => sideOf(words) ?? [])),
    words: new Set(said.flatMap(lower)),
  };
}

/** Reads roles of the persons of a text: "the Republican nominee" is whom the text calls so. */
export interface Roles {
  /** The index in the cast of whom words such as "the senator" mean at this place; -1 where nobody is called so. */
  readonly find: (words: string, at: number) => number;
}

/** Words that say little of who is meant. */
const PLAIN: ReadonlySet<string> = new Set([
  'former',
  'presidential',
  'current',
  'then',
  'longtime',
  'this',
  'that',
  'state',
  'party',
]);

export function rolesOf(cast: readonly Named[]): Roles {
  const people = cast.flatMap((named, index) =>
    named.kind === 'person' ? [{ named, index, called: calledOf(named) }] : [],
  );
  const find = (words: string, at: number): number => {
    const head = headOf(words);
    const side = sideOf(words);
    if (!head && !side) return -1;
    const telling = lower(words).filter((word) => !PLAIN.has(word));
    const weigh = ({ named, called }: (typeof people)[number]): number => {
      if (side && called.sides.size > 0 && !called.sides.has(side)) return -1;
      const isHead = head !== null && called.heads.has(head);
      if (!isHead && !(side && called.sides.has(side) && (head === null || head === 'candidate'))) return -1;
      const before = named.mentions.filter(([start]) => start < at);
      if (before.length === 0) return -1;
      const shared = telling.filter((word) => called.words.has(word)).length;
      const near = 1 / (1 + (at - before.at(-1)![0]) / 400);
      return shared * 2 + (isHead ? 1 : 0) + near + Math.log2(1 + named.mentions.length) / 3;
    };
    const ranked = people.map((one) => ({ index: one.index, weight: weigh(one) })).sort((a, b) => b.weight - a.weight);
    return (ranked[0]?.weight ?? -1) > 0 ? ranked[0]!.index : -1;
  };
  return { find };
}

const DEFINITE = /\b[Tt]he ((?:\p{L}[\p{L}.’'-]* ){0,3}?\p{L}[\p{L}-]*)\b(?! (?:of|for) )(?! \p{Lu})/gu;

/** Places where a text means somebody it names by a role alone: "the senator", "the Democratic nominee". */
export function findRoleMentions(
  text: string,
  roles: Roles,
): readonly { readonly span: Span; readonly index: number }[] {
  return matches(DEFINITE, text).flatMap((match) => {
    if (!titleAtEnd(match[1]!)) return [];
    const index = roles.find(match[1]!, match.index);
    return index < 0 ? [] : [{ span: [match.index, match.index + match[0].length] as const, index }];
  });
}
