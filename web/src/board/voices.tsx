import { Link } from '@tanstack/react-router';
import type { Claim, Stance } from '../../../src/model/index.ts';
import { countsOf, firstVoices, partiesOf, proofKey, type Side } from '../lib/claims.ts';
import { saidOf } from '../lib/said.ts';
import { placeOfSource } from '../lib/speaker-place.ts';
import { verbOf } from '../lib/verb.ts';
import { quoted, short } from '../lib/words.ts';
import { SpeakerLink } from '../speaker/speaker-link.tsx';
import type { Context } from './context.ts';

const MOST_VOICES = 5;
const QUOTE_LENGTH = 80;

/** One voice: who, the verb, the first words, which open the passage. */
function Voice({ stance, context }: { readonly stance: Stance; readonly context: Context }) {
  const { report, start, end } = stance.proof;
  return (
    <li className="voice">
      <SpeakerLink name={stance.source.name} place={placeOfSource(stance.source, stance.proof, context.hashOf)} />{' '}
      {stance.source.naming === 'anonymous' ? <span className="flag">unnamed</span> : null}{' '}
      <bdi className="verb">{verbOf(stance, context.quotes)}</bdi>{' '}
      <Link to="/reports/$hash" params={{ hash: context.hashOf(report) }} hash={`${start}-${end}`} className="quote">
        {quoted(short(saidOf(stance, context.quotes), QUOTE_LENGTH))}
      </Link>
      {context.isNew(report) ? <span className="new"> new</span> : null}
    </li>
  );
}

interface PartyProps {
  readonly party: string;
  readonly role: string | null;
  readonly level: 'h3' | 'h4';
}

/** The body that voices speak for, and what it is toward the claim. */
export function PartyName({ party, role, level: Heading }: PartyProps) {
  return (
    <Heading className="party">
      <bdi>{party}</bdi> {role ? <span className="role">{role}</span> : null}
    </Heading>
  );
}

interface ColumnProps {
  readonly claim: Claim;
  readonly side: Side;
  readonly label: string;
  readonly context: Context;
}

/** One column of a claim: voices under the party that they speak for. */
export function Column({ claim, side, label, context }: ColumnProps) {
  const all = partiesOf(claim, side);
  const parties = firstVoices(all, MOST_VOICES);
  const size = (groups: typeof all): number => groups.reduce((sum, { voices }) => sum + voices.length, 0);
  const hidden = size(all) - size(parties);
  return (
    <div className={`column ${side}`}>
      <h3 className="label">{label}</h3>
      {parties.length === 0 ? <p className="faint">nobody in these reports</p> : null}
      {parties.map(({ party, role, voices }) => (
        <section key={party ?? ''}>
          {party ? <PartyName {...{ party, role }} level="h4" /> : null}
          <ul>
            {voices.map((stance) => (
              <Voice key={`${stance.source.id} ${proofKey(stance.proof)}`} stance={stance} context={context} />
            ))}
          </ul>
        </section>
      ))}
      <p className="counts">
        {hidden > 0 ? `and ${hidden} more · ` : ''}
        {countsOf(claim, side)}
      </p>
    </div>
  );
}
