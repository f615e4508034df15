import { readFileSync } from 'node:fs';
import type { Attribution, Entity, Naming, Span } from '../src/model/index.ts';
import { overlaps } from '../src/text/index.ts';
import { isPronoun, isSameSpeaker } from './speaker-names.ts';

/** Who stands behind one attribution, as a reader wrote it down. Any of the names is right; null where nobody can tell. */
export interface SpeakerItem {
  readonly article: string;
  readonly cue: Span;
  readonly content: Span;
  readonly speaker: readonly string[] | null;
  readonly kind: string;
  readonly naming: Naming;
  readonly namingOr?: readonly Naming[];
  /** How the words of the source name them: pronoun, role, metonym, name, group, document, relative. */
  readonly class: string;
  /** Which of several drawings of the set it is from. */
  readonly sample?: number;
}

type FoundAttribution = Pick<Attribution, 'cue' | 'content' | 'speaker' | 'naming'>;

/** What was found in one article. */
export interface SpeakerText {
  readonly attributions: readonly FoundAttribution[];
  readonly entities: readonly Pick<Entity, 'id' | 'name'>[];
}

/** Of the items of one name: how many have an attribution, the right speaker, none though there is one, the right naming. */
export interface SpeakerScore {
  readonly name: string;
  readonly items: number;
  readonly found: number;
  readonly right: number;
  readonly unknown: number;
  readonly namingAsked: number;
  readonly namingRight: number;
}

export const readSpeakers = (file: string): readonly SpeakerItem[] => JSON.parse(readFileSync(file, 'utf8')).items;

const shared = (spans: readonly Span[], [start, end]: Span): number =>
  spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/** The attribution whose cue touches the item's and whose content shares most with it; null where none does. */
function foundFor(item: SpeakerItem, { attributions }: SpeakerText): FoundAttribution | null {
  const share = ({ content }: FoundAttribution): number => {
    const common = shared(content, item.content);
    return common / (sizeOf(content) + item.content[1] - item.content[0] - common);
  };
  const [best] = attributions
    .filter(({ cue, content }) => cue.some((span) => overlaps(span, item.cue)) && shared(content, item.content) > 0)
    .sort((a, b) => share(b) - share(a));
  return best ?? null;
}

function isRight({ speaker }: SpeakerItem, { naming }: FoundAttribution, name: string | null): boolean {
  if (speaker === null) return name === null || naming === 'anonymous';
  if (speaker[0] === 'author') return naming === 'outlet';
  return name !== null && !isPronoun(name) && speaker.some((each) => isSameSpeaker(each, name));
}

interface Judged {
  readonly item: SpeakerItem;
  readonly found: FoundAttribution | null;
  readonly isRight: boolean;
  readonly isUnknown: boolean;
}

function judge(item: SpeakerItem, text: SpeakerText): Judged {
  const found = foundFor(item, text);
  const name = text.entities.find(({ id }) => id === found?.speaker)?.name ?? null;
  const isUnknown = found !== null && item.speaker !== null && (name === null || isPronoun(name));
  return { item, found, isRight: found !== null && isRight(item, found, name), isUnknown };
}

const hasNaming = ({ item, found }: Judged): boolean =>
  found !== null && item.kind !== 'document' && item.kind !== 'recording';

function scoreOf(name: string, judged: readonly Judged[]): SpeakerScore {
  const asked = judged.filter(hasNaming);
  return {
    name,
    items: judged.length,
    found: judged.filter(({ found }) => found !== null).length,
    right: judged.filter((each) => each.isRight).length,
    unknown: judged.filter((each) => each.isUnknown).length,
    namingAsked: asked.length,
    namingRight: asked.filter(({ item, found }) => [item.naming, ...(item.namingOr ?? [])].includes(found!.naming))
      .length,
  };
}

const NOTHING: SpeakerText = { attributions: [], entities: [] };

/** The scores of a set: all, and by what `by` says of an item, in the order of first appearance. */
export function scoreSpeakers(
  items: readonly SpeakerItem[],
  texts: ReadonlyMap<string, SpeakerText>,
  by: (item: SpeakerItem) => string,
): readonly SpeakerScore[] {
  const judged = items.map((item) => judge(item, texts.get(item.article) ?? NOTHING));
  const parts = [...Map.groupBy(judged, ({ item }) => by(item))];
  return [scoreOf('all', judged), ...parts.map(([name, those]) => scoreOf(name, those))];
}
