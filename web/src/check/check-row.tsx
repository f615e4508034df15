import { Link } from '@tanstack/react-router';
import type { UncheckedRow } from '../../../src/api/index.ts';
import { placeOf, sideOf, stanceVerb } from '../lib/claims.ts';
import { segmentsOf } from '../lib/marks.ts';
import { quoted, short } from '../lib/words.ts';
import { type Action, Corrections } from '../shell/corrections.tsx';
import type { HeldRow } from './held.ts';
import { sureWords } from './sure.ts';

const WORDING_LENGTH = 120;
const LOW = 0.5;

interface Props {
  readonly held: HeldRow;
  /** Hash of its report, and what that is called by. */
  readonly hash: string;
  readonly outlet: string;
  /** What was done with it on this page. */
  readonly done: string | undefined;
  readonly onRight: () => void;
  readonly actions: readonly Action[];
}

/** A statement to check: how sure the desk is, what it reads, and the sentence that it reads it from. */
export function CheckRow({ held, hash, outlet, done, onRight, actions }: Props) {
  const { id, row, isLeft, paragraph } = held;
  const { proof, confidence } = row;
  return (
    <li className={isLeft ? 'check' : 'check settled'}>
      <p className={confidence < LOW ? 'sure low' : 'sure'}>{sureWords(confidence)}</p>
      <div>
        <Reading row={row} />
        <Link
          to="/reports/$hash"
          params={{ hash }}
          hash={`${proof.start}-${proof.end}`}
          className="quote"
          data-row={id}
        >
          <Sentence held={held} />
        </Link>
        <p className="faint">
          <bdi>{outlet}</bdi> ¶{paragraph ?? '?'}
        </p>
      </div>
      <div className="acts">
        {isLeft ? (
          <>
            <button type="button" className="button" onClick={onRight}>
              Right <kbd>y</kbd>
            </button>
            <Corrections actions={actions} />
          </>
        ) : (
          <span className="outcome">✓ {done ?? 'settled'}</span>
        )}
      </div>
    </li>
  );
}

/** "Ostrenia denies “Maravia accuses …”": what the desk reads. */
function Reading({ row: { speaker, stance, manner, claim, wording } }: { readonly row: UncheckedRow }) {
  const { report, start } = placeOf(claim);
  return (
    <p className="read-as">
      <bdi className="who">{speaker.name}</bdi>{' '}
      <span className={`stance ${sideOf(stance)}`}>
        {stanceVerb[stance]}
        {manner ? ` (${manner})` : ''}
      </span>{' '}
      <Link to="/claims/at/$report/$start" params={{ report, start: String(start) }}>
        <bdi>{quoted(short(wording, WORDING_LENGTH))}</bdi>
      </Link>
    </p>
  );
}

/** The words in their sentence, as text alone. */
function Sentence({ held: { row, sentence } }: Pick<Props, 'held'>) {
  const mark = (span: UncheckedRow['cue'], kind: string) =>
    span ? [{ span: [span.start - row.sentence.start, span.end - row.sentence.start] as const, kind }] : [];
  const segments = segmentsOf(sentence.length, [...mark(row.proof, 'content'), ...mark(row.cue, 'cue')]);
  return (
    <bdi>
      {segments.map(({ start, end, kinds }) => (
        <mark key={start} className={['mark', ...kinds].join(' ')}>
          {sentence.slice(start, end)}
        </mark>
      ))}
    </bdi>
  );
}
