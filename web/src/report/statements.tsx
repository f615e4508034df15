import { Button, Modal, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ChangeAt, ReportView } from '../../../src/api/index.ts';
import type { Attribution } from '../../../src/model/index.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { quoted, short } from '../lib/words.ts';
import { selectedSpan } from './marked-text.tsx';

type Span = readonly [number, number];
type Asked = { readonly op: 'speaker' | 'add'; readonly span: Span };

const spanOf = ({ content, cue, source }: Attribution): Span => [...content, ...cue, ...source][0] ?? [0, 0];

/** Statements as found, each to be corrected; selected words can be added as one. */
export function Statements({ view }: { readonly view: ReportView }) {
  const act = useAct();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { hash } = view.report;
  const names = new Map(view.annotations?.entities.map(({ id, name }) => [id, name]));
  const drop = (span: Span) =>
    act(
      () => api.correct({ op: 'drop', p: { report: hash, start: span[0], end: span[1] } }),
      'It is no statement now. u takes it back.',
    );
  const addSelected = (): void => {
    const span = selectedSpan();
    if (span) setAsked({ op: 'add', span });
  };
  return (
    <section aria-label="Statements">
      <h2>Statements</h2>
      <p>
        <button type="button" className="button" onMouseDown={(event) => event.preventDefault()} onClick={addSelected}>
          Add the selected words
        </button>
      </p>
      <ul className="statements">
        {(view.annotations?.attributions ?? []).map((attribution) => {
          const span = spanOf(attribution);
          return (
            <li key={attribution.id}>
              <Link to="/reports/$hash" params={{ hash }} hash={`${span[0]}-${span[1]}`} data-row={attribution.id}>
                <strong>{names.get(attribution.speaker ?? '') ?? 'nobody named'}</strong>:{' '}
                {quoted(short(view.text.slice(...span), 60))}
              </Link>
              <span>
                <button type="button" className="quiet" onClick={() => setAsked({ op: 'speaker', span })}>
                  Correct speaker
                </button>
                <button type="button" className="quiet" onClick={() => void drop(span)}>
                  Not a statement
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      {asked ? <WhoDialog {...{ view, asked }} onClose={() => setAsked(null)} /> : null}
    </section>
  );
}

interface Props {
  readonly view: ReportView;
  readonly asked: Asked;
  readonly onClose: () => void;
}

function changeOf({ op, span: [start, end] }: Asked, report: string, name: string): ChangeAt {
  const p = { report, start, end };
  const speaker = { name };
  if (op === 'speaker') return { op, p, speaker };
  return { op, p, speaker, cue: null, cueClass: 'asserting', act: 'fact' };
}

function WhoDialog({ view, asked, onClose }: Props) {
  const act = useAct();
  const [name, setName] = useState('');
  const save = async (): Promise<void> => {
    const change = changeOf(asked, view.report.hash, name);
    if (await act(() => api.correct(change), 'Corrected. u takes it back.')) onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Who says this?">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="quote">{quoted(short(view.text.slice(...asked.span), 160))}</p>
        <TextInput
          label="Speaker"
          value={name}
          onChange={(event) => setName(event.target.value)}
          required
          data-autofocus
        />
        <Button type="submit" mt="md" disabled={name.trim() === ''}>
          Save
        </Button>
      </form>
    </Modal>
  );
}
