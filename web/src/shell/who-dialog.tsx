import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly title: string;
  /** The words in question, or what the desk reads of them. */
  readonly children: ReactNode;
  /** Gives whether it was done; the dialog stays open where it was not. */
  readonly onSave: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks who said something. */
export function WhoDialog({ title, children, onSave, onClose }: Props) {
  const [name, setName] = useState('');
  const save = async (): Promise<void> => {
    if (await onSave(name.trim())) onClose();
  };
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {children}
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
    </Dialog>
  );
}
