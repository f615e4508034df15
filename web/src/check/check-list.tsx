import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { UncheckedView } from '../../../src/api/index.ts';
import { focusHeld, holdRow } from '../lib/rows.ts';
import { outletWords } from '../lib/words.ts';
import { SampleBanner } from '../shell/sample-banner.tsx';
import { WhoDialog } from '../shell/who-dialog.tsx';
import { actionsOf, useCheckKeys } from './actions.ts';
import { CheckRow } from './check-row.tsx';
import type { HeldRow } from './held.ts';
import { useChecks } from './use-checks.ts';
import { useHeld } from './use-held.ts';

const FIRST = 100;

interface Props {
  readonly view: UncheckedView;
  /** When the desk gave it. */
  readonly at: number;
  readonly story: string;
}

const isAtIssue = ({ row }: HeldRow): boolean => row.section === 'at issue';

/** The statements of a story that a person should check, each in a place that it keeps. */
export function CheckList({ view, at, story }: Props) {
  const rows = useHeld(view, at);
  const [most, setMost] = useState(FIRST);
  const [asked, setAsked] = useState<HeldRow | null>(null);
  const reports = new Map(view.reports.map((report) => [report.id, report]));
  const hashOf = (id: string): string => reports.get(id)?.hash ?? '';
  const checks = useChecks(hashOf);
  useCheckKeys(rows, checks, setAsked);
  useEffect(focusHeld, []);
  const toRow = (held: HeldRow) => {
    const report = reports.get(held.row.report);
    const onRight = (): void => {
      holdRow(held.id);
      void checks.right(held);
    };
    return (
      <CheckRow
        key={held.id}
        {...{ held, onRight }}
        hash={hashOf(held.row.report)}
        outlet={report ? outletWords(report) : ''}
        done={checks.done.get(held.id)}
        actions={actionsOf(held, checks, setAsked)}
      />
    );
  };
  const shown = rows.slice(0, most);
  return (
    <section className="check-page">
      <SampleBanner reports={view.reports} />
      <Head title={view.title ?? ''} story={story} left={rows.filter(({ isLeft }) => isLeft).length} />
      <Part label="At issue" rows={shown.filter(isAtIssue)} toRow={toRow} />
      <Part label="The rest" rows={shown.filter((held) => !isAtIssue(held))} toRow={toRow} />
      {rows.length > most ? (
        <p className="more">
          <button type="button" className="button" onClick={() => setMost((now) => now + FIRST)}>
            Show more: {rows.length - most} are below
          </button>
        </p>
      ) : null}
      {asked ? (
        <WhoDialog title="Who said this?" onSave={(name) => checks.speaker(asked, name)} onClose={() => setAsked(null)}>
          <p>
            The desk reads: <bdi>{asked.row.speaker.name}</bdi>.
          </p>
        </WhoDialog>
      ) : null}
    </section>
  );
}

function Head({ title, story, left }: { readonly title: string; readonly story: string; readonly left: number }) {
  return (
    <header className="board-head">
      <p className="label">
        <Link to="/" search={{ story }}>
          <bdi>{title}</bdi>
        </Link>
      </p>
      <h1>To check</h1>
      <p>
        {left === 0 ? 'Nothing is left to check here.' : `${left} left, the least sure first.`} How sure the desk is was
        measured on US political news. <kbd>y</kbd> it is right <kbd>s</kbd> speaker <kbd>d</kbd> denies <kbd>0</kbd>{' '}
        not about the claim <kbd>x</kbd> no statement <kbd>u</kbd> undo
      </p>
    </header>
  );
}

interface PartProps {
  readonly label: string;
  readonly rows: readonly HeldRow[];
  readonly toRow: (held: HeldRow) => React.ReactNode;
}

function Part({ label, rows, toRow }: PartProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={label}>
      <h2>
        {label} <span className="count">{rows.filter(({ isLeft }) => isLeft).length} left</span>
      </h2>
      <ol className="checks">{rows.map(toRow)}</ol>
    </section>
  );
}
