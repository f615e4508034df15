import type { Attribution, Counted, LinkedSources, LinkedStatement, Naming, Proof, Span } from '../model/index.ts';
import { merge, overlaps, quotes, spanOf, subtract, words } from '../text/index.ts';
import { type Holder, holdersOf, type Linkable } from './input.ts';
import { sourceOf } from './sources.ts';
import { type Actors, type Cast, castOf, type Settled } from './speakers/index.ts';

/** The clearest first: who is named once is known in every other statement of the report. */
const CLEAREST: readonly Naming[] = ['named', 'anonymous', 'role only', 'outlet'];
const rankOf = (naming: Naming): number => CLEAREST.indexOf(naming);

/** A statement on its way: `content` are the passages of what is said. */
interface Draft {
  readonly statement: Omit<LinkedStatement, 'direct' | 'indirect'>;
  readonly content: readonly Span[];
}

/** How each speaker of a report is named at best, by entity id. */
function clearest(attributions: readonly Attribution[]): ReadonlyMap<string, Naming> {
  const known = new Map<string, Naming>();
  for (const { speaker, naming } of attributions) {
    const before = speaker === null ? undefined : known.get(speaker);
    if (speaker !== null && (before === undefined || rankOf(naming) < rankOf(before))) known.set(speaker, naming);
  }
  return known;
}

interface Context {
  readonly item: Linkable;
  readonly cast: Cast;
  readonly namings: ReadonlyMap<string, Naming>;
}

function toDraft({ attribution, speaker, span }: Holder, { item, cast, namings }: Context): readonly Draft[] {
  if (!attribution) return [];
  const { id, naming, number, cueClass, basis, channel, content } = attribution;
  const pointer = item.annotations.pointers.find(({ of }) => of === id) ?? null;
  const said = { item, pointer, holder: { id, attribution, speaker, span } };
  const source = sourceOf(said, cast, namings.get(attribution.speaker ?? '') ?? naming);
  const report = item.report.id;
  const statement = {
    of: [`${report}/${id}`],
    report,
    source,
    kind: speaker?.kind ?? null,
    role: speaker?.role ?? null,
    naming: speaker && source.naming !== 'outlet' ? naming : source.naming,
    number,
    cueClass,
    basis,
    channel,
    proof: { report, start: span[0], end: span[1] },
  };
  return [{ statement, content: merge(content) }];
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const isShared = (a: Draft, b: Draft): boolean => a.content.some((x) => b.content.some((y) => overlaps(x, y)));

const joined = (a: Draft, b: Draft): Draft => ({
  statement: {
    ...(rankOf(b.statement.naming) < rankOf(a.statement.naming) ? b : a).statement,
    of: [...a.statement.of, ...b.statement.of],
    channel: [...a.statement.channel, ...b.statement.channel],
    proof: {
      report: a.statement.report,
      start: Math.min(a.statement.proof.start, b.statement.proof.start),
      end: Math.max(a.statement.proof.end, b.statement.proof.end),
    },
  },
  content: merge([...a.content, ...b.content]),
});

/** What one speaker says in the same words is one statement, however often it was found. */
function joinOwn(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const next of drafts) {
    const at = kept.findIndex((d) => d.statement.source.id === next.statement.source.id && isShared(d, next));
    if (at < 0) kept.push(next);
    else kept[at] = joined(kept[at]!, next);
  }
  return kept;
}

const byPlace = (a: Draft, b: Draft): number =>
  a.statement.proof.start - b.statement.proof.start || a.statement.proof.end - b.statement.proof.end;

/** The shorter first, of two of a length the one by whom the text names more clearly. */
const byLength = (a: Draft, b: Draft): number =>
  lengthOf(a.content) - lengthOf(b.content) || rankOf(a.statement.naming) - rankOf(b.statement.naming) || byPlace(a, b);

/**
 * Lays every word to the shortest statement that holds it, so that none is counted twice: of "the ministry said that the
 * mayor had denied it" the denial is the mayor's. A statement of which nothing is left was found twice.
 */
function layWords(drafts: readonly Draft[], text: string): readonly Draft[] {
  const kept: Draft[] = [];
  for (const next of drafts.toSorted(byLength)) {
    const taken = kept.flatMap(({ content }) => content);
    const content = next.content.flatMap((span) => subtract(span, taken));
    const isEmpty = next.content.length > 0 && content.every((span) => words(text, span).length === 0);
    const at = isEmpty ? kept.findIndex((draft) => isShared(draft, next)) : -1;
    if (at < 0) kept.push({ ...next, content });
    else kept[at] = { ...kept[at]!, statement: withId(kept[at]!, next) };
  }
  return kept;
}

const withId = ({ statement }: Draft, twin: Draft): Draft['statement'] => ({
  ...statement,
  of: [...statement.of, ...twin.statement.of],
});

/** Counts words of passages, those without words left out. */
const count = (text: string, report: string, spans: readonly Span[]): readonly Counted[] =>
  spans.flatMap((span) => {
    const all = words(text, span);
    const [start, end] = spanOf(all) ?? span;
    return all.length > 0 ? [{ proof: { report, start, end }, words: all.length }] : [];
  });

const cut = (spans: readonly Span[], inside: readonly Span[]): readonly Span[] =>
  spans.flatMap(([start, end]) =>
    inside.map(([from, to]): Span => [Math.max(start, from), Math.min(end, to)]).filter(([from, to]) => from < to),
  );

function statementsOf(item: Linkable, cast: Cast): readonly LinkedStatement[] {
  const { text, id } = item.report;
  const context = { item, cast, namings: clearest(item.annotations.attributions) };
  const drafts = [...holdersOf(item).values()].flatMap((holder) => toDraft(holder, context));
  const quoted = merge(quotes(text).map(({ inner }) => inner));
  return layWords(joinOwn(drafts.toSorted(byPlace)), text)
    .toSorted(byPlace)
    .map(({ statement, content }) => ({
      ...statement,
      direct: count(text, id, cut(content, quoted)),
      indirect: count(
        text,
        id,
        content.flatMap((span) => subtract(span, quoted)),
      ),
    }));
}

const ownOf = ({ report, annotations }: Linkable): readonly Proof[] =>
  annotations.ownVoice.map(({ span: [start, end] }) => ({ report: report.id, start, end }));

/**
 * Every statement of one story's reports, each with its speaker as the story knows him and the words said, quoted and
 * reported apart; and the sentences of the outlets' own voice. Items in the desk's own order; `given` is what the board
 * was made with.
 */
export function linkStatements(
  items: readonly Linkable[],
  given: { readonly actors: Actors; readonly settled: Settled },
): LinkedSources {
  const cast = castOf(items, items[0]!.report.hash, given);
  return { statements: items.flatMap((item) => statementsOf(item, cast)), own: items.flatMap(ownOf) };
}
