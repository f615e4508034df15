import { isOutletName } from '../channels/outlets.ts';
import { headOf, isBusiness } from './antecedent.ts';
import { isLoose } from './epithet.ts';
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
  const { text } = scene.ground;
  const end = text.trimStart().indexOf('\n') + 1;
  const named = draft.mentions.filter((span) => !speakerPatterns.pronoun.pattern.test(text.slice(...span)));
  return named.every(([start]) => start < end) && !/\s\p{Lu}/u.test(draft.name);
};

/** Where the headline and the first paragraph end. */
const leadEnd = (text: string): number => /^\s*\S.*\n+.*/.exec(text)?.[0].length ?? 0;

/** "A speechwriter says", in the lead, and "Ilse Brandt, the speechwriter" below: a person whom the text names later. */
const isOfLead = (scene: Scene, draft: Draft): boolean => {
  if (draft.kind !== 'person' || isLoose(draft.role)) return false;
  return draft.mentions.every(([start]) => start < leadEnd(scene.ground.text));
};

const isCompany = (draft: Draft, head: string): boolean =>
  draft.kind === 'organisation' &&
  (draft.party === null || draft.party === draft.name) &&
  isBusiness(draft.name, head) &&
  !speakerPatterns.regulatorName.pattern.test(draft.name) &&
  !isOutletName(draft.name);

/** Whether a person has a role, by the words beside the name, and speaks for no other side. */
function isCalledSo(scene: Scene, role: Draft, person: Draft): boolean {
  if (role.role === null || (role.party && person.party && role.party !== person.party)) return false;
  const cast = scene.roles.find(role.name, scene.ground.text.length);
  return person.role === role.role || (cast >= 0 && scene.drafts[scene.draftOf.get(cast) ?? -1] === person);
}

/** Whether a named draft may be what a role or kind of body stands for. */
function fitsRole(scene: Scene, role: Draft, draft: Draft): boolean {
  const [asked, head] = [plain(role), headOf(plain(role))];
  if (draft.kind === 'person') return role.kind === 'person' && isCalledSo(scene, role, draft);
  if (speakerPatterns.companyWord.pattern.test(head)) return isCompany(draft, head) || headOf(plain(draft)) === head;
  if (speakerPatterns.regulatorWord.pattern.test(head)) return speakerPatterns.regulatorName.pattern.test(draft.name);
  return headOf(plain(draft)) === head && asked.split(' ').every((word) => plain(draft).includes(word));
}

/** "Aldermere police", "Corvane Shipping", "interior ministry": a name, or a kind of body with its place or field in front. */
const tellsMore = (scene: Scene, draft: Draft, role: Draft): boolean =>
  isNamed(draft) ||
  scene.parties.findAll(draft.name).length > 0 ||
  (draft.kind === 'organisation' && plain(draft).endsWith(` ${plain(role)}`));

/** Whether the text calls a draft by a role: "The company blamed a squall", after its name, or "the security company Ironbark". */
const isCalled = (scene: Scene, draft: Draft, role: Draft): boolean => {
  const head = headOf(plain(role));
  const isSame = (word: string): boolean =>
    word === head || [head, word].every((each) => speakerPatterns.companyWord.pattern.test(each));
  const name = draft.name.toLowerCase();
  return draft.mentions.some((span) => {
    const words = scene.ground.text.slice(...span).toLowerCase();
    const front = words.endsWith(` ${name}`) ? words.slice(0, -name.length - 1) : null;
    return front === null ? /^the \p{L}+$/u.test(words) && isSame(words.slice(4)) : isSame(front.split(' ').at(-1)!);
  });
};

/** The one draft that a role stands for: the only one of those who speak that fits or is called so, and one with a name; -1 if none. */
function bearerOf(scene: Scene, index: number): number {
  const role = scene.drafts[index]!;
  const fitting = [...scene.spoken].filter((other) => other !== index && fitsRole(scene, role, scene.drafts[other]!));
  const called = fitting.filter((other) => isCalled(scene, scene.drafts[other]!, role));
  const [one, ...others] = called.length > 0 ? called : fitting;
  return one !== undefined && others.length === 0 && tellsMore(scene, scene.drafts[one]!, role) ? one : -1;
}

/** Whether nobody else is named between the lead and this one: whom a lead leaves without a name, the next lines name. */
function isFirstNamed(scene: Scene, index: number): boolean {
  if (scene.drafts[index]!.kind !== 'person') return true;
  const firstOf = (cast: number): number => scene.cast[cast]!.mentions[0]?.[0] ?? 0;
  const own = scene.castOf.get(index);
  if (own === undefined) return false;
  const first = firstOf(own);
  const lead = leadEnd(scene.ground.text);
  return scene.cast.every((named, cast) => named.kind !== 'person' || firstOf(cast) <= lead || firstOf(cast) >= first);
}

/**
 * "Company says no fuel was lost", in the headline, and "Corvane Shipping said" below: a role in the headline, or "police"
 * anywhere, is the one body of the text that it fits. Gives the reads with that body in its place.
 */
export function withBearers(scene: Scene, reads: readonly Read[]): readonly Read[] {
  const bearers = new Map<number, number>();
  for (const index of scene.spoken) {
    const draft = scene.drafts[index]!;
    const isRole = draft.kind === 'person' ? !scene.castOf.has(index) : !isNamed(draft);
    if (!isRole || !(isKind(draft) || isOfHeadline(scene, draft) || isOfLead(scene, draft))) continue;
    const bearer = bearerOf(scene, index);
    if (bearer >= 0 && isFirstNamed(scene, bearer)) bearers.set(index, bearer);
  }
  for (const [index, bearer] of bearers) {
    for (const span of scene.drafts[index]!.mentions) mention(scene, bearer, span);
    scene.spoken.delete(index);
    scene.meant.delete(index);
  }
  return reads.map((read) => {
    const bearer = bearers.get(read.index);
    if (bearer === undefined) return read;
    const naming = scene.castOf.has(bearer) ? 'named' : read.speaker.naming;
    return { index: bearer, speaker: { ...read.speaker, naming } };
  });
}
