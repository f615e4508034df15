import type { Span } from '../../model/index.ts';
import { titleAtEnd } from '../lexicon/words.ts';
import { mentionPatterns } from '../mentions/index.ts';
import { lastBefore } from './antecedent.ts';
import { type CastMention, enter, enterName, mention, type Scene } from './scene.ts';
import { togetherPatterns } from './together-rules.ts';

/** Two or more named side by side, "Ilse Brandt and Oru Vell": what "they" and "both" may mean. */
export interface Together {
  readonly members: readonly CastMention[];
  readonly span: Span;
}

type Link = 'and' | 'comma' | null;

/** How a name goes on to the next: "and", also before a title, or the comma of a list. */
function linkOf(gap: string): Link {
  if (togetherPatterns.comma.pattern.test(gap)) return 'comma';
  const title = togetherPatterns.and.pattern.exec(gap)?.groups?.title?.trim();
  return title === undefined || (title !== '' && titleAtEnd(title) === null) ? null : 'and';
}

const KINDS: ReadonlySet<string> = new Set(['person', 'organisation', 'government']);

/** Two of one kind, or a person and somebody of whom the text tells nothing else: "Albert and Marcia". */
function isAlike(scene: Scene, a: CastMention, b: CastMention): boolean {
  const [one, other] = [scene.cast[a.cast]!, scene.cast[b.cast]!];
  if (a.cast === b.cast || one.isPlural || other.isPlural) return false;
  if (one.kind === other.kind) return KINDS.has(one.kind);
  return [one, other].some(({ kind }) => kind === 'person') && [one, other].some(({ kind }) => kind === 'other');
}

/** "in what is now Norland and Korvia": where something is, and no group. */
const isPlace = (scene: Scene, [start]: Span): boolean =>
  mentionPatterns.place.pattern.test(scene.ground.text.slice(Math.max(0, start - 24), start));

/** All who are named side by side in a text, in order. */
export function findTogether(scene: Scene): readonly Together[] {
  const { text } = scene.ground;
  const found: Together[] = [];
  let run: CastMention[] = [];
  for (const [i, name] of scene.names.entries()) {
    const next = scene.names[i + 1];
    run.push(name);
    const link = next && isAlike(scene, name, next) ? linkOf(text.slice(name.span[1], next.span[0])) : null;
    if (link === 'comma') continue;
    const span: Span = [run[0]!.span[0], next?.span[1] ?? name.span[1]];
    if (link === 'and' && !isPlace(scene, span)) found.push({ members: [...run, next!], span });
    run = [];
  }
  return found;
}

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Enters those named together, or meant by "both", as one group with a mention of its own; gives its index. */
function enterDrafts(scene: Scene, drafts: readonly number[], span: Span): number {
  const each = drafts.map((index) => scene.drafts[index]!);
  const name = listed(each.map((one) => one.name));
  const known = [...scene.together.keys()].find((index) => scene.drafts[index]!.name === name);
  if (known !== undefined) {
    mention(scene, known, span);
    return known;
  }
  const party = each.every((one) => one.party === each[0]!.party) ? each[0]!.party : null;
  const index = enter(scene, { name, kind: 'group', role: null, party, mentions: [span], gender: null });
  scene.together.set(index, each.length);
  return index;
}

export const enterTogether = (scene: Scene, { members, span }: Together): number =>
  enterDrafts(
    scene,
    members.map((member) => scene.draftOf.get(member.cast) ?? enterName(scene, member)),
    span,
  );

/** The group whose names make up a source, "Brandt and Vell said"; -1 where it names no group. */
export const namedTogether = (scene: Scene, [start, end]: Span): number =>
  [...scene.together.keys()].find((index) =>
    scene.drafts[index]!.mentions.some(([from, to]) => start <= from && to === end),
  ) ?? -1;

/** How far back "both men" may look, in UTF-16 units. */
const REACH = 1_200;

function kindMeant(words: string): 'person' | 'government' | 'organisation' | null {
  if (togetherPatterns.twoPersons.pattern.test(words)) return 'person';
  if (togetherPatterns.twoStates.pattern.test(words)) return 'government';
  return togetherPatterns.twoCompanies.pattern.test(words) ? 'organisation' : null;
}

/** "Two officials … the two said": a pair without names that was spoken of is meant before any with names. */
function unnamedPair(scene: Scene, source: string, at: number): number {
  const noun = source.split(' ').at(-1)!.toLowerCase();
  return scene.drafts.findLastIndex(
    (draft, index) =>
      draft.kind === 'group' &&
      !scene.together.has(index) &&
      lastBefore(draft, at) >= at - REACH &&
      (togetherPatterns.pair.pattern.test(draft.name) || draft.name.toLowerCase().endsWith(noun)),
  );
}

/** Whom "both men" or "the two countries" mean: the two of that kind mentioned last; -1 where the words say nothing of two. */
export function findTwo(scene: Scene, source: string, span: Span): number {
  const kind = kindMeant(source);
  if (!kind) return -1;
  const unnamed = unnamedPair(scene, source, span[0]);
  if (unnamed >= 0) return unnamed;
  const near = scene.drafts.flatMap((draft, index) => {
    const last = draft.kind === kind && scene.castOf.has(index) ? lastBefore(draft, span[0]) : -1;
    return last >= 0 && last >= span[0] - REACH ? [{ index, last }] : [];
  });
  const two = near.sort((a, b) => b.last - a.last).slice(0, 2);
  const inOrder = two.map(({ index }) => index).sort((a, b) => a - b);
  return inOrder.length === 2 ? enterDrafts(scene, inOrder, span) : -1;
}
