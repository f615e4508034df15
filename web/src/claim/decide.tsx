import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ClaimView } from '../../../src/api/index.ts';
import { useAct } from '../lib/act.ts';
import { api, failureOf } from '../lib/api.ts';
import { placeOf } from '../lib/claims.ts';
import { useKeys } from '../lib/keys.ts';
import { Dialog } from '../shell/dialog.tsx';

const WORDS = [
  ['publish', 'p'],
  ['hold', 'h'],
  ['kill', 'x'],
] as const;
type Word = (typeof WORDS)[number][0] | 'note';

/** Publish, hold or kill: a person's, signed, with a reason, on the board that is shown. And notes. */
export function Decide({ view }: { readonly view: ClaimView }) {
  const [word, setWord] = useState<Word | null>(null);
  const { decisions, claim } = view;
  useKeys([
    ...WORDS.map(([each, key]) => ({ key, does: each, run: () => setWord(each) })),
    { key: 'n', does: 'note', run: () => setWord('note') },
  ]);
  return (
    <section aria-label="Decide" className="decide">
      <h2>
        Decide{' '}
        <span className="count">
          {decisions.some((each) => each.claim === claim.id) ? 'decided below' : 'none yet'}
        </span>
      </h2>
      {WORDS.map(([each, key]) => (
        <button key={each} type="button" className="button" onClick={() => setWord(each)}>
          {each[0]?.toUpperCase()}
          {each.slice(1)} <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" className="button" onClick={() => setWord('note')}>
        Note <kbd>n</kbd>
      </button>
      {word ? <SignDialog word={word} view={view} onClose={() => setWord(null)} /> : null}
    </section>
  );
}

interface Props {
  readonly word: Word;
  readonly view: ClaimView;
  readonly onClose: () => void;
}

function SignDialog({ word, view, onClose }: Props) {
  const act = useAct();
  // what is signed is the board that was looked at when the dialog opened
  const [{ board, claim }] = useState(() => ({ board: view.storyHash ?? view.hash, claim: placeOf(view.claim.id) }));
  const [by, setBy] = useState(localStorage.getItem('name') ?? '');
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<ReturnType<typeof failureOf> | null>(null);
  const save = async (): Promise<void> => {
    localStorage.setItem('name', by);
    const work = () =>
      word === 'note' ? api.note(reason, claim) : api.decide({ decision: word, claim, by, reason, board });
    const done = word === 'note' ? 'Noted.' : `Decided: ${word}. u takes it back.`;
    if (await act(work, done, (error) => setFailure(failureOf(error)))) onClose();
  };
  return (
    <Dialog onClose={onClose} title={word === 'note' ? 'A note on this claim' : `Decide: ${word}`}>
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
        {word === 'note' ? null : <p className="faint pinned">Pins the board {board.slice(0, 10)} as you see it.</p>}
        {failure ? (
          <p role="alert" className="failed">
            <strong>Not kept: {failure.message}</strong> {failure.hint}
          </p>
        ) : null}
        <Button type="submit" mt="md" disabled={by.trim() === '' || reason.trim() === ''}>
          {word === 'note' ? 'Save' : 'Sign'}
        </Button>
      </form>
    </Dialog>
  );
}
