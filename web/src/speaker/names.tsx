import { Link } from '@tanstack/react-router';
import type { SpeakerView } from '../../../src/api/index.ts';
import { proofKey } from '../lib/claims.ts';
import { holdRow } from '../lib/rows.ts';
import type { Around } from './around.ts';

type Name = SpeakerView['names'][number];

interface Props {
  readonly view: SpeakerView;
  readonly around: Around;
  /** Says that one report means somebody else; null where that cannot be said. */
  readonly onApart: ((name: Name) => void) | null;
}

export const nameRow = ({ proof }: Name): string => `name ${proofKey(proof)}`;

/** How each report names the speaker, and what it calls them: each on its words. */
export function Names({ view, around, onApart }: Props) {
  const reports = [...Map.groupBy(view.names, ({ proof }) => proof.report)];
  return (
    <section aria-labelledby="named">
      <h2 id="named">
        Named in <span className="count">{reports.length}</span> {reports.length === 1 ? 'report' : 'reports'}
      </h2>
      <ul className="named">
        {reports.map(([report, names]) => (
          <li key={report}>
            <p className="faint">
              <bdi>{around.outletOf(report)}</bdi>
            </p>
            <p className="names">
              {names.map((name) => (
                <Words key={nameRow(name)} proof={name.proof} around={around} row={nameRow(name)} words={name.words} />
              ))}
            </p>
            <Told names={names} around={around} />
            {onApart ? (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  holdRow(nameRow(names[0]!));
                  onApart(names[0]!);
                }}
              >
                Somebody else here
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WordsProps {
  readonly proof: Name['proof'];
  readonly around: Around;
  readonly words: string;
  readonly row?: string;
}

function Words({ proof, around, words, row }: WordsProps) {
  return (
    <Link
      to="/reports/$hash"
      params={{ hash: around.hashOf(proof.report) }}
      hash={`${proof.start}-${proof.end}`}
      className="quote"
      {...(row !== undefined && { 'data-row': row })}
    >
      {words}
    </Link>
  );
}

function Told({ names, around }: Pick<Props, 'around'> & { readonly names: readonly Name[] }) {
  const { role, party } = names[0]!;
  if (!role && !party) return <p className="faint">no role, no party told</p>;
  return (
    <p className="faint">
      {role ? (
        <>
          role <Words proof={role.proof} around={around} words={role.name} />
        </>
      ) : null}
      {role && party ? ' · ' : null}
      {party ? (
        <>
          speaks for <Words proof={party.proof} around={around} words={party.name} />
        </>
      ) : null}
    </p>
  );
}
