import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PassageAt } from '../../../src/api/index.ts';
import type { Stance } from '../../../src/model/index.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';

interface Props {
  readonly stance: Stance;
  readonly at: PassageAt;
  readonly onClose: () => void;
}

/** Says who really said it. */
export function SpeakerDialog({ stance, at, onClose }: Props) {
  const act = useAct();
  const [name, setName] = useState('');
  const save = async (): Promise<void> => {
    const change = { op: 'speaker', p: at, speaker: { name } } as const;
    if (await act(() => api.correct(change), `The speaker is ${name} now. u takes it back.`)) onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Who said this?">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>The desk reads: {stance.source.name}.</p>
        <TextInput
          label="Speaker"
          value={name}
          onChange={(event) => setName(event.target.value)}
          data-autofocus
          required
        />
        <Button type="submit" mt="md" disabled={name.trim() === ''}>
          Correct
        </Button>
      </form>
    </Modal>
  );
}
