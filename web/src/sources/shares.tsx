import { NumberRow } from './passages.tsx';
import { type Group, shareWords } from './tally.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly Group[];
}

/** Groups of sources, each with its share of the words of all; a bar beside the number shows it once more. */
export function Shares({ id, title, groups }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="lines">
        {groups.map(({ key, label, share, cells }) => (
          <NumberRow key={key} id={`${id} ${key}`} className="share" cells={cells}>
            <bdi className="who">{label}</bdi> <Share share={share} />
          </NumberRow>
        ))}
      </ul>
    </section>
  );
}

function Share({ share }: { readonly share: number | null }) {
  return (
    <>
      <span className="faint">{share === null ? 'share: cannot measure' : `${shareWords(share)} of the words`}</span>
      <span className="bar" aria-hidden="true">
        <span style={{ width: `${(share ?? 0) * 100}%` }} />
      </span>
    </>
  );
}
