import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ClaimView } from '../../../src/api/index.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { placeOf } from '../lib/claims.ts';
import { useKeys } from '../lib/keys.ts';

const WORDS = ['publish', 'hold', 'kill'] as const;
type Word = (typeof WORDS)[number];

/** Publish, hold or kill: a person's, signed, with a reason, on the board as it stands. And notes. */
export function Decide({ view }: { readonly view: ClaimView }) {
  const [word, setWord] = useState<Word | 'note' | null>(null);
  useKeys([
    { key: 'p', does: 'publish', run: () => setWord('publish') },
    { key: 'h', does: 'hold', run: () => setWord('hold') },
    { key: 'x', does: 'kill', run: () => setWord('kill') },
    { key: 'n', does: 'note', run: () => setWord('note') },
  ]);
  return (
    <section aria-label="Decide" className="decide">
      <h2>Decide</h2>
      {WORDS.map((each) => (
        <button key={each} type="button" className="button" onClick={() => setWord(each)}>
          {each[0]?.toUpperCase()}
          {each.slice(1)}
        </button>
      ))}
      <button type="button" className="quiet" onClick={() => setWord('note')}>
        Write a note
      </button>
      {word ? <SignDialog word={word} view={view} onClose={() => setWord(null)} /> : null}
    </section>
  );
}

interface Props {
  readonly word: Word | 'note';
  readonly view: ClaimView;
  readonly onClose: () => void;
}

function SignDialog({ word, view, onClose }: Props) {
  const act = useAct();
  const [by, setBy] = useState(localStorage.getItem('name') ?? '');
  const [reason, setReason] = useState('');
  const claim = placeOf(view.claim.id);
  const save = async (): Promise<void> => {
    localStorage.setItem('name', by);
    const work =
      word === 'note' ? () => api.note(reason, claim) : () => api.decide({ decision: word, claim, by, reason });
    if (await act(work, word === 'note' ? 'Noted.' : `Decided: ${word}. u takes it back.`)) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={word === 'note' ? 'A note on this claim' : `Decide: ${word}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label="Your name"
          value={by}
          onChange={(event) => setBy(event.target.value)}
          required
          data-autofocus
        />
        <Textarea
          label={word === 'note' ? 'Note' : 'Reason'}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          required
          mt="sm"
          autosize
          minRows={2}
        />
        <Button type="submit" mt="md" disabled={by.trim() === '' || reason.trim() === ''}>
          {word === 'note' ? 'Save' : 'Sign'}
        </Button>
      </form>
    </Modal>
  );
}
