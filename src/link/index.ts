import type { Linked, LinkedStory } from '../model/index.ts';
import { buildClaim } from './build.ts';
import { joinClaims } from './claims.ts';
import { shingle } from './copies.ts';
import type { Reports } from './dependence.ts';
import { linkEvidence } from './evidence.ts';
import { type Linkable, startOf, type Unit, unitsOf } from './input.ts';
import { findNumbers } from './numbers.ts';
import { type Actors, castOf, knownActors, nothingSettled, type Settled } from './speakers/index.ts';
import { groupStories } from './stories.ts';
import type { Tie } from './ties.ts';

export type { Linkable } from './input.ts';
export { outletId } from './sources.ts';
export {
  type Actors,
  findClash,
  type JoinedSpeaker,
  joinSpeakers,
  knownRows,
  makeActors,
  memberOf,
  type Settled,
  type Speakers,
  type SpeakerTie,
  type Suggestion,
  settle,
  settledAmong,
} from './speakers/index.ts';
export { linkStatements } from './statements.ts';
export { groupStories, makeGrouper } from './stories.ts';
export type { Place, Tie } from './ties.ts';

/** Reports in the desk's own order: published, unknown last, then hash. */
export const inOrder = (items: readonly Linkable[]): readonly Linkable[] =>
  items.toSorted((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.report.id < b.report.id ? -1 : 1,
  );

function titleOf(items: readonly Linkable[]): string {
  const titled = items.find(({ report }) => report.title !== null) ?? items[0]!;
  const { text, title } = titled.report;
  return text
    .slice(...(title ?? [0, 80]))
    .replace(/\s+/g, ' ')
    .trim();
}

/** What people said beside the reports. */
export interface Given {
  /** Of passages: same, apart, stance. */
  readonly ties: readonly Tie[];
  /** Of speakers. */
  readonly settled: Settled;
  readonly actors: Actors;
}

/** People said nothing; the actors are those that the package knows. */
export const nothingGiven: Given = { ties: [], settled: nothingSettled, actors: knownActors };

/** What the reports of one story say; items in the desk's own order. */
export function linkStory(items: readonly Linkable[], given: Given = nothingGiven): Linked {
  const { ties } = given;
  const story: LinkedStory = {
    id: items[0]!.report.hash,
    title: titleOf(items),
    reports: items.map(({ report }) => report.id),
  };
  const cast = castOf(items, story.id, given);
  const reports: Reports = {
    items: new Map(items.map((item) => [item.report.id, item])),
    shingled: new Map(items.map((item) => [item.report.id, shingle(item)])),
  };
  const units = items.flatMap(unitsOf);
  const drafts = joinClaims(units, ties).filter(({ members }) => members.length > 0);
  const built = drafts.map((draft) => buildClaim(draft, { story: story.id, cast, reports }));
  const ids = new Map(drafts.flatMap(({ propositions }, i) => propositions.map((unit) => [unit, built[i]!.id])));
  const claims = built.map((claim, i) => ({
    ...claim,
    mayBe: drafts[i]!.mayBe.flatMap((unit) => ids.get(unit) ?? []),
  }));
  const claimOf = (unit: Unit): string | null => ids.get(unit) ?? null;
  return {
    stories: [story],
    claims,
    evidence: linkEvidence(items, claims),
    numbers: findNumbers(units, claimOf, cast),
    speakers: cast.speakers,
  };
}

/** Several stories together. */
export function joinStories(stories: readonly Linked[]): Linked {
  const all = <T>(of: (linked: Linked) => readonly T[]): readonly T[] => stories.flatMap(of);
  return {
    stories: all((s) => s.stories),
    claims: all((s) => s.claims),
    evidence: all((s) => s.evidence),
    numbers: all((s) => s.numbers),
    speakers: all((s) => s.speakers),
  };
}

/**
 * Finds what several reports say of the same things: stories, claims in them, and every speaker's stance with what
 * cannot be independent. The result depends on the reports and on what people said of them, never on the order in
 * which they come.
 */
export const linkReports = (items: readonly Linkable[], given: Given = nothingGiven): Linked =>
  joinStories(groupStories(inOrder(items), given.ties).map((group) => linkStory(group, given)));

/** Only the stories: which event each report is about, by the id of the story. */
export const linkStories = (
  items: readonly Linkable[],
): readonly { readonly story: string; readonly reports: readonly string[] }[] =>
  groupStories(inOrder(items)).map((group) => ({
    story: group[0]!.report.hash,
    reports: group.map(({ report }) => report.id),
  }));
