import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { useStatus } from '../lib/queries.ts';

/** Says that the story shown is invented, and takes it away. */
export function SampleBanner() {
  const act = useAct();
  const { data } = useStatus();
  if (!data?.sample) return null;
  return (
    <aside className="sample" aria-label="Sample story">
      <span>
        <strong>This story is invented</strong>, to show how the desk works.
      </span>
      <button type="button" className="button" onClick={() => void act(api.removeSample, 'The sample story is gone.')}>
        Remove it
      </button>
    </aside>
  );
}
