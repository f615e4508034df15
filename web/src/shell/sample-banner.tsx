import { useNavigate } from '@tanstack/react-router';
import type { KeptReport } from '../../../src/api/index.ts';
import { unpin } from '../board/use-story.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';

/** Says over the invented story, and over no other, that it is invented, and takes it away. */
export function SampleBanner({ reports }: { readonly reports: readonly KeptReport[] }) {
  const act = useAct();
  const navigate = useNavigate();
  const invented = reports.filter(({ sample }) => sample).length;
  if (invented === 0) return null;
  const remove = async (): Promise<void> => {
    const leave = async () => {
      const removed = await api.removeSample();
      unpin();
      await navigate({ to: '/' });
      return removed;
    };
    await act(leave, 'The sample story is gone.');
  };
  return (
    <section className="sample" aria-label="Sample story">
      <span>
        <strong>
          {invented === reports.length
            ? 'This story is invented'
            : `${invented} of ${reports.length} reports here are invented`}
        </strong>
        , to show how the desk works.
      </span>
      <button type="button" className="button" onClick={() => void remove()}>
        Remove {invented === reports.length ? 'it' : 'them'}
      </button>
    </section>
  );
}
