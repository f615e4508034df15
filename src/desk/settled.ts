import { findUnit, quoteHash, stillHolds } from '../amend/index.ts';
import type { Change, Checked, Passage } from '../model/index.ts';
import { contains } from '../text/index.ts';
import type { Annotated } from './annotate.ts';
import type { StoryPart } from './boards.ts';
import type { DecisionRow } from './desk.ts';
import type { Snapshot } from './memory.ts';
import { type Statement, statementsOf } from './unchecked.ts';

/** The name that a report gives a statement's speaker, as a check pins it. */
export function speakerHash({ item, attribution }: Statement): string | null {
  const entity = item.annotations.entities.find(({ id }) => id === attribution.speaker);
  return entity ? quoteHash(entity.name) : null;
}

const placeOf = ({ report, start, end }: Omit<Passage, 'quoteHash'>): string => `${report}/${start}-${end}`;

type Items = ReadonlyMap<string, Annotated>;

/** The reports of these stories by their hash. */
const itemsOf = ({ annotated }: Snapshot, parts: readonly StoryPart[]): Items =>
  new Map(
    parts.flatMap(({ board }) =>
      board.reports.flatMap(({ hash }) => {
        const item = annotated.get(hash);
        return item ? [[hash, item] as const] : [];
      }),
    ),
  );

/** Finds the statements that passages mean now. */
function makeFinder(items: Items, all: readonly Statement[]) {
  const byPlace = Map.groupBy(all, ({ item, stance }) => placeOf({ ...stance.proof, report: item.report.hash }));
  const byAttribution = Map.groupBy(all, ({ stance }) => stance.statement);
  /** All that one attribution says, or only what holds the words. */
  const meant = (passage: Passage, isWhole: boolean): readonly Statement[] => {
    const item = items.get(passage.report);
    const unit = item && findUnit({ text: item.report.text, annotations: item.annotations }, passage);
    const said = (unit && byAttribution.get(`${item.report.id}/${unit.of}`)) ?? [];
    return isWhole ? said : said.filter(({ stance: { proof } }) => contains([proof.start, proof.end], unit!.span));
  };
  /** What stands at these very words; where nothing does, what they mean. */
  const shown = (passage: Passage): readonly Statement[] => {
    const there = byPlace.get(placeOf(passage)) ?? [];
    const stands = there.filter(({ item }) => stillHolds(item.report.text, passage));
    return stands.length > 0 ? stands : meant(passage, false);
  };
  return { meant, shown };
}

type Finder = ReturnType<typeof makeFinder>;

/** What a correction settles: a speaker, all that the attribution says; a stance, its words. What was dropped is gone. */
function correctedBy(change: Change, { meant }: Finder): readonly Statement[] {
  if (change.op === 'speaker' || change.op === 'add') return meant(change.p, true);
  return change.op === 'stance' ? meant(change.p, false) : [];
}

/** What a check settles: the statement, while it is read as it was then. */
const checkedBy = (event: Checked, { shown }: Finder): readonly Statement[] =>
  shown(event.statement).filter(
    (statement) => statement.stance.stance === event.stance && speakerHash(statement) === event.speaker,
  );

/** Whether a person has decided of the claim when this report was on the desk already. */
function decider({ folded }: Snapshot, decisions: readonly DecisionRow[]): (statement: Statement) => boolean {
  const last = new Map(decisions.map(({ claim, seq }) => [claim, seq]));
  return ({ claim, item }) => (folded.reports.get(item.report.hash)?.seq ?? 0) < (last.get(claim.id) ?? 0);
}

/**
 * The statements of these stories that a person should check, in order: those that nobody has checked, corrected or
 * decided on.
 */
export function uncheckedIn(
  snapshot: Snapshot,
  parts: readonly StoryPart[],
  decisions: readonly DecisionRow[],
): readonly Statement[] {
  const claims = parts.flatMap(({ board }) => board.claims);
  const linked = parts.flatMap(({ weighed }) => weighed.linked.claims);
  const items = itemsOf(snapshot, parts);
  const all = statementsOf({ claims }, { claims: linked }, items.values());
  const finder = makeFinder(items, all);
  const { changes, checks } = snapshot.folded;
  const standing = changes.filter(({ seq }) => !snapshot.lost.includes(seq));
  const settled = new Set([
    ...standing.flatMap(({ change }) => correctedBy(change, finder)),
    ...checks.flatMap(({ event }) => checkedBy(event, finder)),
  ]);
  const isDecided = decider(snapshot, decisions);
  return all.filter((statement) => !settled.has(statement) && !isDecided(statement));
}
