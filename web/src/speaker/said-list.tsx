import { Link } from '@tanstack/react-router';
import type { SpeakerView } from '../../../src/api/index.ts';
import { linkName, placeOf, proofKey, stanceVerb } from '../lib/claims.ts';
import { quoted, short, timeWords } from '../lib/words.ts';
import type { Around } from './around.ts';
import { type Said, saidByStory } from './said.ts';

interface Props {
  readonly view: SpeakerView;
  readonly around: Around;
}

const WORDING_LENGTH = 150;
const SIDES = { asserts: 'says', denies: 'denies' } as const;

/** Every statement: what it does to which claim, the words, when, through whom, and where they stand. */
export function SaidList({ view, around }: Props) {
  const stories = saidByStory(view);
  return (
    <section aria-labelledby="said">
      <h2 id="said">
        Statements <span className="count">{view.statements.length}</span>
      </h2>
      {stories.length === 0 ? <p className="faint">Nothing on the board by this speaker.</p> : null}
      {stories.map(({ story, title, rows }) => (
        <section key={story} aria-label={title}>
          <h3 className="said-story">
            <Link to="/" search={{ story }}>
              <bdi>{title}</bdi>
            </Link>
          </h3>
          <ul className="said">
            {rows.map((said) => (
              <SaidRow key={`${said.statement.claim} ${proofKey(said.places[0]!)}`} {...{ said, view, around }} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function SaidRow({ said: { statement, places }, view, around }: Props & { readonly said: Said }) {
  const { stance, claim, wording, standing } = statement;
  const { report, start } = placeOf(claim);
  const side = stance.stance in SIDES ? SIDES[stance.stance as keyof typeof SIDES] : 'cannot';
  const { proof } = stance;
  return (
    <li>
      <p className="says-what">
        <span className={`stance ${side}`}>
          {stanceVerb[stance.stance]}
          {stance.manner ? ` (${stance.manner})` : ''}
        </span>
        <Link
          to="/reports/$hash"
          params={{ hash: around.hashOf(proof.report) }}
          hash={`${proof.start}-${proof.end}`}
          className="quote"
          data-row={`${claim} ${proofKey(proof)}`}
        >
          {quoted(view.quotes[proofKey(proof)]?.words ?? '')}
        </Link>
      </p>
      <p className="toward">
        <span className="faint">on</span>{' '}
        <Link to="/claims/at/$report/$start" params={{ report, start: String(start) }}>
          <bdi>{quoted(short(wording, WORDING_LENGTH))}</bdi>
        </Link>{' '}
        <span className="faint">{standing ?? 'not a matter of fact'}</span>
      </p>
      <How {...{ statement, places, view, around }} />
    </li>
  );
}

function How({ statement: { stance }, places, view, around }: Said & Props) {
  const via = stance.channel.map(linkName);
  const known = [
    stance.at === null ? '' : `said ${timeWords(stance.at)}`,
    via.length > 0 ? `via ${via.join(' → ')}` : '',
    stance.at === null && via.length === 0 ? 'no time or channel told' : '',
    stance.basis === 'none given' ? '' : stance.basis,
  ].filter(Boolean);
  return (
    <p className="faint places">
      <bdi>{known.join(' · ')}</bdi>
      {places.map((proof) => (
        <span key={proofKey(proof)}>
          <Link
            className="at"
            to="/reports/$hash"
            params={{ hash: around.hashOf(proof.report) }}
            hash={`${proof.start}-${proof.end}`}
          >
            ¶{view.quotes[proofKey(proof)]?.paragraph ?? '?'} <bdi>{around.outletOf(proof.report)}</bdi>
          </Link>
        </span>
      ))}
    </p>
  );
}
