import type { Evidence, EvidenceKind, EvidenceState, Span } from '../../model/index.ts';
import { canMatch, matches, mayBeIn } from '../../text/index.ts';
import { effectOf } from '../fits.ts';
import { headRules, idiomRules } from './heads.ts';
import { noneRules } from './none.ts';
import { clauseFrom, isModifier, phraseAround } from './phrase.ts';
import { stateRules } from './states.ts';
import { offererOf } from './who.ts';
import { witnessRules } from './witness.ts';

/** A mention of evidence with its words. `offeredBy` is the words for who offers, saw or checked it, if they stand there. */
export interface Sighting extends Omit<Evidence, 'id' | 'by'> {
  readonly words: string;
  readonly offeredBy: Span | null;
}

const global = (pattern: RegExp): RegExp => new RegExp(pattern, `${pattern.flags}g`);
const idioms = idiomRules.map(({ pattern }) => global(pattern));
const nones = noneRules.map(({ pattern }) => global(pattern));
const witnesses = witnessRules.map(({ pattern }) => global(pattern));
const heads = headRules.map(({ pattern, effect }) => ({ pattern: global(pattern), kind: effect }));

const telling = [...heads.map(({ pattern }) => pattern), ...nones, ...witnesses];

/** The patterns that a sentence may hold; most hold none. */
const tellingIn = (sentence: string): readonly RegExp[] => mayBeIn(sentence, telling);

/** The mentions of one sentence, apart and in order: first that nothing was shown, then accounts of witnesses, then things. */
export function sightingsIn(text: string, sentence: Span): Sighting[] {
  const whole = text.slice(...sentence);
  const maybe = tellingIn(whole);
  if (maybe.length === 0) return [];
  const words = idioms.reduce((left, idiom) => (canMatch(idiom, left) ? left.replace(idiom, hidden) : left), whole);
  const held = words === whole ? maybe : tellingIn(words);
  const find = (pattern: RegExp): Span[] =>
    (held.includes(pattern) ? matches(pattern, words) : []).map(({ index, 0: found }): Span => {
      const start = sentence[0] + index;
      return [start, start + found.length];
    });
  const accounts = witnesses.flatMap(find).flatMap((match) => accountIn(text, match, sentence));
  const things = heads.flatMap(({ pattern, kind }) =>
    find(pattern)
      .filter((head) => !isModifier(text, head))
      .map((head) => thing(text, kind, { span: phraseAround(text, head, sentence), sentence })),
  );
  const bare =
    (kind: EvidenceKind) =>
    (span: Span): Sighting => ({
      ...{ span, kind, state: 'mentioned', offeredBy: null },
      words: text.slice(...span),
    });
  return apart([nones.flatMap(find).map(bare('none')), accounts.map(bare('witness')), things]);
}

const hidden = (found: string): string => '\0'.repeat(found.length);

function thing(text: string, kind: EvidenceKind, { span, sentence }: { span: Span; sentence: Span }): Sighting {
  const [state, offeredBy] = [stateOf(text, span, sentence), offererOf(text, span, sentence)];
  return { span, kind, state, offeredBy, words: text.slice(...span) };
}

/** The clause of an account; none where the match reaches beyond its clause, for then two clauses were mixed. */
function accountIn(text: string, [start, end]: Span, sentence: Span): Span[] {
  const clause = clauseFrom(text, start, sentence);
  return clause[1] < end ? [] : [clause];
}

const AROUND = 120;

/** State by the words of the item and around it in its sentence. */
function stateOf(text: string, [start, end]: Span, [from, to]: Span): EvidenceState {
  const words = text.slice(Math.max(from, start - AROUND), Math.min(to, end + AROUND));
  return effectOf(stateRules, words) ?? 'mentioned';
}

/** Items of an earlier group win over those of later ones where they overlap, inside a group those that begin first. */
function apart(groups: readonly (readonly Sighting[])[]): Sighting[] {
  return groups.reduce<Sighting[]>((kept, group) => {
    const ranked = [...kept.map((item) => ({ item, rank: 0 })), ...group.map((item) => ({ item, rank: 1 }))];
    const ordered = ranked.toSorted(
      (a, b) => a.item.span[0] - b.item.span[0] || a.rank - b.rank || b.item.span[1] - a.item.span[1],
    );
    return firstOf(ordered);
  }, []);
}

/** One pass in text order: what is kept already (rank 0) pushes out what began before it and reaches into it. */
function firstOf(ordered: readonly { readonly item: Sighting; readonly rank: number }[]): Sighting[] {
  const kept: { readonly item: Sighting; readonly rank: number }[] = [];
  for (const next of ordered) {
    const last = kept.at(-1);
    if (last && last.item.span[1] > next.item.span[0]) {
      if (next.rank >= last.rank) continue;
      kept.pop();
    }
    kept.push(next);
  }
  return kept.map(({ item }) => item);
}
