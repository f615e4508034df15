import { Link } from '@tanstack/react-router';
import type { SpeakerView } from '../../../src/api/index.ts';
import { proofKey } from '../lib/claims.ts';
import { holdRow } from '../lib/rows.ts';
import { placeOfSpeaker } from '../lib/speaker-place.ts';
import type { Around } from './around.ts';
import { SpeakerLink } from './speaker-link.tsx';

export type Suggestion = SpeakerView['suggestions'][number];

interface Props {
  readonly view: SpeakerView;
  readonly around: Around;
  readonly onSettle: (suggestion: Suggestion, isSame: boolean) => void;
}

export const suggestionRow = ({ speaker }: Suggestion): string => `may be ${speaker.id}`;

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Who may be the same, and why; a person says yes or no. */
export function Suggestions({ view, around, onSettle }: Props) {
  if (view.suggestions.length === 0) return null;
  const more = view.speaker.suggestions - view.suggestions.length;
  return (
    <section aria-labelledby="may-be" className="may-be">
      <h2 id="may-be">
        May be the same as <span className="count">{view.speaker.suggestions}</span>
      </h2>
      <ul>
        {view.suggestions.map((suggestion) => (
          <SuggestionRow key={suggestion.speaker.id} {...{ suggestion, around, onSettle }} />
        ))}
      </ul>
      {more > 0 ? <p className="faint">and {more} more, once these are settled</p> : null}
    </section>
  );
}

function SuggestionRow({ suggestion, around, onSettle }: Omit<Props, 'view'> & { readonly suggestion: Suggestion }) {
  const { speaker, reason, proof } = suggestion;
  const row = suggestionRow(suggestion);
  const settle = (isSame: boolean) => () => {
    holdRow(row);
    onSettle(suggestion, isSame);
  };
  return (
    <li>
      <div>
        <p>
          <SpeakerLink name={speaker.name} place={placeOfSpeaker(speaker.id)} row={row} />{' '}
          {speaker.parties.length > 0 ? (
            <span className="role">
              speaks for <bdi>{speaker.parties.join(', ')}</bdi>
            </span>
          ) : null}
        </p>
        <p className="faint">
          {reason} · {many(speaker.statements, 'statement')} in {many(speaker.reports, 'report')} ·{' '}
          <Link
            to="/reports/$hash"
            params={{ hash: around.hashOf(proof.report) }}
            hash={`${proof.start}-${proof.end}`}
            title={proofKey(proof)}
          >
            <bdi>{around.outletOf(proof.report)}</bdi>
          </Link>
        </p>
      </div>
      <p className="yes-no">
        <button type="button" className="button" onClick={settle(true)}>
          Yes, one <kbd>y</kbd>
        </button>
        <button type="button" className="button" onClick={settle(false)}>
          No, two <kbd>n</kbd>
        </button>
      </p>
    </li>
  );
}
