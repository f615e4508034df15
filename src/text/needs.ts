import { type Atom, readAtom, readRepeat } from './pattern.ts';

/** Folded literals (see `foldAll`) of which a text must hold at least one. */
export type Need = readonly string[];

/** What every match of a part of a pattern holds: `exact` are all its folded forms, null where they are unknown or too many. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needs: readonly Need[];
}

/** Forms that are listed of one part. */
const MOST = 64;
const SHORTEST = 3;
/** Needs of one pattern, the least likely first; more are hardly ever what fails. */
const MOST_NEEDS = 3;

const EMPTY: Part = { exact: [''], needs: [] };
const UNKNOWN: Part = { exact: null, needs: [] };

/**
 * What every text holds in which this pattern is found: at least one literal of each need. No needs where nothing is
 * sure. For patterns without the flag "v".
 */
export const needsOf = ({ source }: RegExp): readonly Need[] =>
  likeliestLast(needsIn(readChoice(source, 0).part)).slice(0, MOST_NEEDS);

const likeliestLast = (needs: readonly Need[]): readonly Need[] =>
  needs.length > 1 ? needs.toSorted((a, b) => chance(a) - chance(b)) : needs;

/** How likely a text holds one of these literals, very roughly: a letter more makes one ten times rarer. */
const chance = (need: Need): number => need.reduce((sum, { length }) => sum + 10 ** -length, 0);

const needsIn = ({ exact, needs }: Part): readonly Need[] => (exact ? [...needs, ...needOf(exact)] : needs);

const needOf = (forms: readonly string[]): readonly Need[] =>
  forms.every(({ length }) => length >= SHORTEST) ? [forms] : [];

interface Read {
  readonly part: Part;
  /** Where the pattern goes on. */
  readonly next: number;
}

/** Alternatives, up to the end of their group or of the pattern. */
function readChoice(source: string, from: number): Read {
  const parts: Part[] = [];
  for (let at = from; ; at++) {
    const { part, next } = readSequence(source, at);
    parts.push(part);
    at = next;
    if (source[at] !== '|') return { part: eitherOf(parts), next: at };
  }
}

function eitherOf(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const forms = parts.every(({ exact, needs }) => exact && needs.length === 0)
    ? distinct(parts.flatMap(({ exact }) => exact ?? []))
    : [];
  if (forms.length > 0 && forms.length <= MOST) return { exact: forms, needs: [] };
  const rarest = parts.map((part) => likeliestLast(needsIn(part))[0]);
  return { exact: null, needs: rarest.includes(undefined) ? [] : [distinct(rarest.flatMap((need) => need ?? []))] };
}

const distinct = (forms: readonly string[]): readonly string[] => [...new Set(forms)];

function readSequence(source: string, from: number): Read {
  const needs: Need[] = [];
  let [run, isWhole]: [readonly string[], boolean] = [[''], true];
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const { part, next } = readRepeated(source, at);
    const joined = part.exact && run.length * part.exact.length <= MOST;
    if (!joined) needs.push(...needOf(run));
    if (!joined) isWhole = false;
    run = joined ? crossed(run, part.exact) : (part.exact ?? ['']);
    needs.push(...part.needs);
    at = next;
  }
  return { part: isWhole ? { exact: run, needs } : { exact: null, needs: [...needs, ...needOf(run)] }, next: at };
}

function crossed(fronts: readonly string[], ends: readonly string[]): readonly string[] {
  if (ends.length === 1) return ends[0] === '' ? fronts : fronts.map((front) => front + ends[0]);
  return distinct(fronts.flatMap((front) => ends.map((end) => front + end)));
}

/** One atom with how often it stands: what may be missing is never needed. */
function readRepeated(source: string, from: number): Read {
  const atom = readAtom(source, from);
  const { part, next: end } =
    atom.kind === 'group' ? readGroup(source, atom) : { part: { exact: atom.forms, needs: [] }, next: atom.next };
  const { least, most, next } = readRepeat(source, end);
  if (least === 1 && most === 1) return { part, next };
  if (least > 0) return { part: { exact: null, needs: needsIn(part) }, next };
  const isMaybe = most === 1 && part.exact && part.needs.length === 0;
  return { part: isMaybe ? { exact: distinct([...part.exact, '']), needs: [] } : UNKNOWN, next };
}

function readGroup(source: string, { next: from, look }: Atom): Read {
  const { part, next } = readChoice(source, from);
  if (look === 'not') return { part: EMPTY, next: next + 1 };
  return { part: look === 'is' ? { exact: [''], needs: needsIn(part) } : part, next: next + 1 };
}
