import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ChangeAt, ReportView } from '../../../src/api/index.ts';
import type { Attribution } from '../../../src/model/index.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { useKeys } from '../lib/keys.ts';
import { holdRow, rowInFocus } from '../lib/rows.ts';
import { quoted, short } from '../lib/words.ts';
import { WhoDialog } from '../shell/who-dialog.tsx';
import { SpeakerLink } from '../speaker/speaker-link.tsx';
import { selectedSpan } from './selection.ts';
import { useSelectionKeys } from './use-selection-keys.ts';

type Span = readonly [number, number];
type Asked = { readonly op: 'speaker' | 'add'; readonly span: Span };

const spanOf = ({ content, cue, source }: Attribution): Span => [...content, ...cue, ...source][0] ?? [0, 0];

function changeOf({ op, span: [start, end] }: Asked, report: string, name: string): ChangeAt {
  const p = { report, start, end };
  const speaker = { name };
  if (op === 'speaker') return { op, p, speaker };
  return { op, p, speaker, cue: null, cueClass: 'asserting', act: 'fact' };
}

/** Statements as found, each to be corrected; selected words can be added as one. */
export function Statements({ view }: { readonly view: ReportView }) {
  const act = useAct();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { hash } = view.report;
  const attributions = view.annotations?.attributions ?? [];
  const correctSpeaker = (span: Span): void => setAsked({ op: 'speaker', span });
  const drop = (span: Span): void =>
    void act(
      () => api.correct({ op: 'drop', p: { report: hash, start: span[0], end: span[1] } }),
      'It is no statement now. u takes it back.',
    );
  const addSelected = (): void => {
    const span = selectedSpan();
    if (span) setAsked({ op: 'add', span });
  };
  const onFocus = (work: (span: Span) => void) => () => {
    const found = attributions.find(({ id }) => id === rowInFocus());
    if (found) work(spanOf(found));
  };
  useSelectionKeys(view.text, addSelected);
  useKeys([
    { key: 's', does: 'correct the speaker', run: onFocus(correctSpeaker) },
    { key: '0', does: 'no statement', run: onFocus(drop) },
  ]);
  const save = (name: string): Promise<boolean> =>
    act(() => api.correct(changeOf(asked!, hash, name)), `${name} says it now. u takes it back.`);
  return (
    <section aria-label="Statements">
      <h2>
        Statements <span className="count">{attributions.length}</span>
      </h2>
      <p>
        <button type="button" className="button" onMouseDown={(event) => event.preventDefault()} onClick={addSelected}>
          Add the selected words <kbd>i</kbd>
        </button>{' '}
        <span className="faint">
          by keys: <kbd>e</kbd> a sentence, <kbd>w</kbd> <kbd>W</kbd> <kbd>q</kbd> <kbd>Q</kbd> a word
        </span>
      </p>
      <ul className="statements">
        {attributions.map((attribution) => (
          <StatementRow key={attribution.id} {...{ view, attribution, correctSpeaker, drop }} />
        ))}
      </ul>
      {asked ? (
        <WhoDialog title="Who says this?" onSave={save} onClose={() => setAsked(null)}>
          <p className="quote">{quoted(short(view.text.slice(...asked.span), 160))}</p>
        </WhoDialog>
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly view: ReportView;
  readonly attribution: Attribution;
  readonly correctSpeaker: (span: Span) => void;
  readonly drop: (span: Span) => void;
}

function StatementRow({ view, attribution, correctSpeaker, drop }: RowProps) {
  const span = spanOf(attribution);
  const speaker = view.annotations?.entities.find(({ id }) => id === attribution.speaker);
  const start = speaker?.mentions[0]?.[0] ?? span[0];
  const place = speaker ? ({ to: 'at', report: view.report.hash, start: String(start) } as const) : null;
  const held = (work: (span: Span) => void) => () => {
    holdRow(attribution.id);
    work(span);
  };
  return (
    <li>
      <p>
        <SpeakerLink name={speaker?.name ?? 'nobody named'} place={place} />:{' '}
        <Link
          to="/reports/$hash"
          params={{ hash: view.report.hash }}
          hash={`${span[0]}-${span[1]}`}
          data-row={attribution.id}
        >
          <bdi>{quoted(short(view.text.slice(...span), 60))}</bdi>
        </Link>
      </p>
      <span>
        <button type="button" className="quiet" onClick={held(correctSpeaker)}>
          Correct speaker
        </button>
        <button type="button" className="quiet" onClick={held(drop)}>
          Not a statement
        </button>
      </span>
    </li>
  );
}
