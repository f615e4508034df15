import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportView } from '../../../src/api/index.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { Dialog } from '../shell/dialog.tsx';

/** Takes a report off the board, or its text away for good; the second is asked twice. */
export function RemoveReport({ view }: { readonly view: ReportView }) {
  const act = useAct();
  const navigate = useNavigate();
  const [asks, setAsks] = useState(false);
  const { hash, withdrawn } = view.report;
  const erase = async (): Promise<void> => {
    setAsks(false);
    await navigate({ to: '/' });
    await act(() => api.erase(hash), 'Erased. Its hash stays in the log.');
  };
  return (
    <section aria-label="Remove">
      <h2>Remove</h2>
      {withdrawn ? <p>It is off the board. Undo it in the log.</p> : null}
      {withdrawn ? null : (
        <button
          type="button"
          className="quiet"
          onClick={() => void act(() => api.withdraw(hash), 'Off the board. u brings it back.')}
        >
          Take off the board
        </button>
      )}
      <button type="button" className="quiet" onClick={() => setAsks(true)}>
        Erase for good
      </button>
      <Dialog opened={asks} onClose={() => setAsks(false)} title="Erase this report for good?">
        <p>
          Its text is removed and cannot be brought back. Its hash stays in the log, so that the log still verifies.
        </p>
        <Group mt="md">
          <Button color="red" onClick={() => void erase()}>
            Erase
          </Button>
          <Button variant="default" onClick={() => setAsks(false)} data-autofocus>
            Keep
          </Button>
        </Group>
      </Dialog>
    </section>
  );
}
