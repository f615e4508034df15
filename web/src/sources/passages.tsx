import { Link } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useId, useState } from 'react';
import type { SourcesView } from '../../../src/api/index.ts';
import type { Proof } from '../../../src/model/index.ts';
import { proofKey } from '../lib/claims.ts';
import { outletWords, quoted, short } from '../lib/words.ts';
import { type Cell, type Place, sameWords } from './tally.ts';

const LONGEST = 220;

/** What is shown, for passages to find their words and reports in. */
export const Shown = createContext<SourcesView | null>(null);

/** A link to a passage in its report. */
function Opens({ proof, row, className, children }: OpensProps) {
  const report = useContext(Shown)!.reports.find(({ id }) => id === proof.report);
  return (
    <Link
      to="/reports/$hash"
      params={{ hash: report?.hash ?? '' }}
      hash={`${proof.start}-${proof.end}`}
      className={className}
      data-row={`${row} ${proofKey(proof)}`}
    >
      {children}
    </Link>
  );
}

interface OpensProps {
  readonly proof: Proof;
  readonly row: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Where a passage stands: its outlet, unless the page is about one report, and the paragraph. */
function whereOf(view: SourcesView, proof: Proof): string {
  const report = view.reports.find(({ id }) => id === proof.report);
  const paragraph = `¶${view.quotes[proofKey(proof)]?.paragraph ?? '?'}`;
  return report && view.reports.length > 1 ? `${outletWords(report)} ${paragraph}` : paragraph;
}

interface PassagesProps {
  readonly places: readonly Place[];
  readonly row: string;
  readonly id?: string;
  readonly label?: string;
}

/** Passages by their words, which open them; the same words stand once, with every place. */
export function Passages({ places, row, id, label }: PassagesProps) {
  const view = useContext(Shown)!;
  const wordsOf = (proof: Proof): string => view.quotes[proofKey(proof)]?.words ?? '';
  return (
    <ol className="passages" id={id} aria-label={label}>
      {sameWords(places, wordsOf).map(([first, ...others]) => (
        <li key={`${first!.who} ${proofKey(first!.proof)}`}>
          {first!.who === null ? null : <bdi className="who">{first!.who}: </bdi>}
          <Opens proof={first!.proof} row={row} className="quote">
            {quoted(short(wordsOf(first!.proof), LONGEST))}
          </Opens>{' '}
          <bdi className="faint">{whereOf(view, first!.proof)}</bdi>
          {others.map(({ proof }) => (
            <span key={proofKey(proof)} className="faint">
              {' · '}
              <Opens proof={proof} row={row} className="again">
                <bdi>{whereOf(view, proof)}</bdi>
              </Opens>
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

interface RowProps {
  readonly id: string;
  readonly className: string;
  /** What the row is about. */
  readonly children: ReactNode;
  /** The numbers in their columns. */
  readonly cells: readonly Cell[];
  /** Further numbers, which not every row has; they stand below its name. */
  readonly more?: readonly Cell[];
}

/** A row of numbers; each opens the passages that it counts, below the row. */
export function NumberRow({ id, className, children, cells, more = [] }: RowProps) {
  const [open, setOpen] = useState<string | null>(null);
  const list = useId();
  const all = [...cells, ...more];
  const shown = all.find(({ key }) => key === open);
  const first = all.find(({ places }) => places.length > 0);
  const show = (cell: Cell) => (
    <Count
      key={cell.key}
      cell={cell}
      list={cell === shown ? list : null}
      row={cell === first ? id : null}
      onOpen={() => setOpen(cell === shown ? null : cell.key)}
    />
  );
  return (
    <li className={`tally ${className}`}>
      <div className="tally-who">
        {children}
        {more.length > 0 ? <div className="tally-more">{more.map(show)}</div> : null}
      </div>
      {cells.map(show)}
      {shown ? <Passages places={shown.places} row={`${id} ${shown.key}`} id={list} label={unitOf(shown)} /> : null}
    </li>
  );
}

const unitOf = ({ count, unit }: Cell): string => unit[count === 1 ? 0 : 1];

interface CountProps {
  readonly cell: Cell;
  /** Id of the list that stands open; null where it is closed. */
  readonly list: string | null;
  /** The row that j and k find; null where another number of it is found. */
  readonly row: string | null;
  readonly onOpen: () => void;
}

function Count({ cell, list, row, onOpen }: CountProps) {
  const says = cell.says ?? (
    <>
      {cell.count} <span className="unit">{unitOf(cell)}</span>
    </>
  );
  if (cell.places.length === 0) return <span className="tally-cell faint">{says}</span>;
  return (
    <span className="tally-cell">
      <button
        type="button"
        className="number"
        aria-expanded={list !== null}
        {...(list === null ? {} : { 'aria-controls': list })}
        {...(row === null ? {} : { 'data-row': row })}
        onClick={onOpen}
      >
        {says}
      </button>
    </span>
  );
}
