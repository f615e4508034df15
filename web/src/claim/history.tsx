import type { ClaimView } from '../../../src/api/index.ts';
import { timeWords } from '../lib/words.ts';

/** What the desk decided and noted on a claim, the latest first. */
export function History({ view }: { readonly view: ClaimView }) {
  const { id } = view.claim;
  const decisions = view.decisions.filter(({ claim }) => claim === id);
  const notes = view.notes.filter(({ claim }) => claim === id);
  if (decisions.length + notes.length === 0) return null;
  return (
    <section aria-label="Decisions and notes">
      <h2>Decisions and notes</h2>
      <ul className="missing">
        {decisions.toReversed().map(({ seq, decision, by, reason, at, current }) => (
          <li key={seq}>
            <strong>{decision}</strong> — <bdi>{by}</bdi>, {timeWords(at)}: <bdi>{reason}</bdi>
            {current ? '' : ' (the board has changed since)'}
          </li>
        ))}
        {notes.toReversed().map(({ seq, words, by, at }) => (
          <li key={seq}>
            <bdi>{words}</bdi> — <bdi>{by ?? 'unsigned'}</bdi>, {timeWords(at)}
          </li>
        ))}
      </ul>
    </section>
  );
}
