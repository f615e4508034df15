import { Link } from '@tanstack/react-router';
import type { Quote } from '../../../src/api/index.ts';
import type { Claim, Stance } from '../../../src/model/index.ts';
import { countsOf, firstVoices, partiesOf, proofKey, type Side, stanceVerb } from '../lib/claims.ts';
import { quoted, short } from '../lib/words.ts';

/** Words and reports behind proofs, and what is new. */
export interface Context {
  readonly quotes: Readonly<Record<string, Quote>>;
  /** Hash of a report by its id on the board. */
  readonly hashOf: (id: string) => string;
  readonly isNew: (report: string) => boolean;
}

const MOST_VOICES = 5;
const QUOTE_LENGTH = 80;

/** The verb of the text where it is short, else the name of the stance. */
export function verbOf(stance: Stance, quotes: Context['quotes']): string {
  const words = stance.cue ? quotes[proofKey(stance.cue)]?.words : undefined;
  const verb = words && words.length <= 24 ? words : stanceVerb[stance.stance];
  return stance.manner && stance.manner !== 'in part' ? `${verb} (${stance.manner})` : verb;
}

/** One voice: who, the verb, the first words, which open the passage. */
export function Voice({ stance, context }: { readonly stance: Stance; readonly context: Context }) {
  const quote = context.quotes[proofKey(stance.proof)];
  const { report, start, end } = stance.proof;
  return (
    <li className="voice">
      <span className="who">{stance.source.name}</span>{' '}
      {stance.source.naming === 'anonymous' ? <span className="flag">unnamed</span> : null}{' '}
      <span className="verb">{verbOf(stance, context.quotes)}</span>{' '}
      <Link to="/reports/$hash" params={{ hash: context.hashOf(report) }} hash={`${start}-${end}`} className="quote">
        {quoted(short(quote?.words ?? '', QUOTE_LENGTH))}
      </Link>
      {context.isNew(report) ? <span className="new"> new</span> : null}
    </li>
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
          {party ? (
            <h4>
              {party} {role ? <span className="role">{role}</span> : null}
            </h4>
          ) : null}
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
