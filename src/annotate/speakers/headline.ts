import { isOutletName } from '../channels/outlets.ts';
import { headOf, isBusiness } from './antecedent.ts';
import { speakerPatterns } from './patterns.ts';
import { type Draft, isNamed } from './registry.ts';
import { mention, type Scene } from './scene.ts';
import { sidePatterns } from './side-patterns.ts';
import type { Read } from './source.ts';

const plain = ({ name }: Draft): string => name.replace(/^(?:the|an?)\s/i, '').toLowerCase();

/** "Police", "prosecutors": bodies that a text names in full once and by their kind alone after that. */
const isKind = (draft: Draft): boolean => sidePatterns.bareBody.pattern.test(plain(draft));

/** Whether all that names a draft is a role or kind in the headline: "Company", "ferry operator", "minister". */
const isOfHeadline = (scene: Scene, draft: Draft): boolean => {
  const end = scene.ground.text.trimStart().indexOf('\n') + 1;
  return draft.mentions.every(([start]) => start < end) && !/\s\p{Lu}/u.test(draft.name);
};

const isCompany = (draft: Draft, head: string): boolean =>
  draft.kind === 'organisation' &&
  (draft.party === null || draft.party === draft.name) &&
  isBusiness(draft.name, head) &&
  !speakerPatterns.regulatorName.pattern.test(draft.name) &&
  !isOutletName(draft.name);

/** Whether a named draft may be what a role or kind of body stands for. */
function fitsRole(role: Draft, draft: Draft): boolean {
  const [asked, head] = [plain(role), headOf(plain(role))];
  if (draft.kind === 'person') return role.kind === 'person' && role.role !== null && draft.role === role.role;
  if (speakerPatterns.companyWord.pattern.test(head)) return isCompany(draft, head) || headOf(plain(draft)) === head;
  if (speakerPatterns.regulatorWord.pattern.test(head)) return speakerPatterns.regulatorName.pattern.test(draft.name);
  return headOf(plain(draft)) === head && asked.split(' ').every((word) => plain(draft).includes(word));
}

/** "Aldermere police", "Corvane Shipping": a name, or a kind of body with the name of a place in front. */
const hasName = (scene: Scene, draft: Draft): boolean => isNamed(draft) || scene.parties.findAll(draft.name).length > 0;

/** Whether the text calls a draft by a role: "The company blamed a squall", after its name. */
const isCalled = (scene: Scene, draft: Draft, role: Draft): boolean => {
  const head = headOf(plain(role));
  const isSame = (word: string): boolean =>
    word === head || [head, word].every((each) => speakerPatterns.companyWord.pattern.test(each));
  return draft.mentions.some((span) => {
    const words = scene.ground.text.slice(...span).toLowerCase();
    return /^the \p{L}+$/u.test(words) && isSame(words.slice(4));
  });
};

/** The one draft that a role stands for: the only one of those who speak that fits or is called so, and one with a name; -1 if none. */
function bearerOf(scene: Scene, index: number): number {
  const role = scene.drafts[index]!;
  const fitting = [...scene.spoken].filter((other) => other !== index && fitsRole(role, scene.drafts[other]!));
  const called = fitting.filter((other) => isCalled(scene, scene.drafts[other]!, role));
  const [one, ...others] = called.length > 0 ? called : fitting;
  return one !== undefined && others.length === 0 && hasName(scene, scene.drafts[one]!) ? one : -1;
}

/**
 * "Company says no fuel was lost", in the headline, and "Corvane Shipping said" below: a role in the headline, or "police"
 * anywhere, is the one body of the text that it fits. Gives the reads with that body in its place.
 */
export function withBearers(scene: Scene, reads: readonly Read[]): readonly Read[] {
  const bearers = new Map<number, number>();
  for (const index of scene.spoken) {
    const draft = scene.drafts[index]!;
    if (isNamed(draft) || !(isKind(draft) || isOfHeadline(scene, draft))) continue;
    const bearer = bearerOf(scene, index);
    if (bearer >= 0) bearers.set(index, bearer);
  }
  for (const [index, bearer] of bearers) {
    for (const span of scene.drafts[index]!.mentions) mention(scene, bearer, span);
    scene.spoken.delete(index);
    scene.meant.delete(index);
  }
  return reads.map((read) => ({ ...read, index: bearers.get(read.index) ?? read.index }));
}
