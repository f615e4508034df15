import type { Annotated } from '../src/desk/index.ts';
import { inOrder } from '../src/link/index.ts';
import { type Unit, unitsOf } from '../src/link/input.ts';
import type { StanceWord } from '../src/model/index.ts';
import type { ExpectedBoard, ExpectedStance } from '../tests/boards/expected.ts';
import { sameName } from '../tests/boards/names.ts';
import { liesOn, type Page, pageOf, passageAt, passagesOf } from '../tests/boards/passages.ts';

/** A proposition that lies on quotes of a board drawn by hand, with the claims that these are of. */
export interface Placed {
  readonly unit: Unit;
  readonly claims: readonly string[];
}

/** The propositions of a board's reports that lie on its quotes, in the desk's own order. */
export function placedOn(board: ExpectedBoard, all: readonly Annotated[]): readonly Placed[] {
  const pages: ReadonlyMap<string, Page> = new Map(all.map(({ report: { id, text } }) => [id, pageOf(id, text)]));
  const wanted = board.claims.map(({ id, stances }) => ({
    id,
    passages: stances.flatMap(({ report, quote, also }) =>
      [quote, ...also].flatMap((words) => passagesOf(pages.get(report)!, words)),
    ),
  }));
  return inOrder(all)
    .flatMap(unitsOf)
    .filter(({ proposition }) => proposition !== null)
    .flatMap((unit) => {
      const passage = passageAt(pages.get(unit.item.report.id)!, unit.span);
      const claims = passage ? wanted.filter(({ passages }) => liesOn(passage, passages)).map(({ id }) => id) : [];
      return claims.length > 0 ? [{ unit, claims }] : [];
    });
}

export const isOneClaim = (a: Placed, b: Placed): boolean => a.claims.some((id) => b.claims.includes(id));

const isOf = ({ holder: { speaker } }: Unit, { source }: ExpectedStance): boolean =>
  speaker !== null && source.some((name) => sameName(name, speaker.name));

/** The one stance that the board gives the speaker where this stands; null where it gives none or several. */
export function stanceAt(unit: Unit, board: ExpectedBoard): StanceWord | null {
  const page = pageOf(unit.item.report.id, unit.item.report.text);
  const passage = passageAt(page, unit.span);
  if (!passage) return null;
  const lies = ({ report, quote, also }: ExpectedStance): boolean =>
    report === page.report && [quote, ...also].some((words) => liesOn(passage, passagesOf(page, words)));
  const found = board.claims.flatMap(({ stances }) => stances.filter((one) => lies(one) && isOf(unit, one)));
  const words = new Set(found.map(({ stance }) => stance));
  return words.size === 1 ? [...words][0]! : null;
}
