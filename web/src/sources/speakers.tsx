import { useContext } from 'react';
import type { SourcesView } from '../../../src/api/index.ts';
import type { AuditSpeaker } from '../../../src/model/index.ts';
import { NumberRow, Shown } from './passages.tsx';
import { type Cell, cellsOf } from './tally.ts';

const FLAGS: Readonly<Record<AuditSpeaker['naming'], string | null>> = {
  named: null,
  'role only': 'role only',
  anonymous: 'unnamed',
  outlet: 'outlet',
};

/** Kinds that are no person and no body, so that nobody takes a video for a speaker. */
const THINGS: ReadonlySet<string> = new Set(['document', 'recording', 'event']);

/** What is known of a speaker beside the name, and nothing twice: "Maravia", for Maravia, says no more. */
function aboutOf({ name, naming, role, party, kind, number, reports }: AuditSpeaker, view: SourcesView): string {
  const several = number === 'several' ? 'several' : number > 1 ? `${number} persons` : null;
  const places = view.reports.filter(({ id }) => reports.includes(id));
  const where = places.length === 1 ? (places[0]?.publisher ?? 'outlet not known') : `${places.length} reports`;
  return [
    kind && THINGS.has(kind) ? kind : null,
    several,
    role && name.toLowerCase().includes(role.toLowerCase()) ? null : role,
    party === name ? null : party,
    view.reports.length > 1 && naming !== 'outlet' ? where : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

const WHY = { declining: ['no comment', 'no comments'], inquiring: ['looking into it', 'looking into it'] } as const;

/** What is told of a speaker without words of theirs, and the ways by which words came. */
function moreCells({ silent, channels }: AuditSpeaker): readonly Cell[] {
  const told = (['declining', 'inquiring'] as const).map((why): Cell => {
    const places = silent.filter((each) => each.why === why).map(({ proof }) => ({ proof, who: null }));
    return { key: why, count: places.length, unit: WHY[why], places };
  });
  const ways = channels.map(({ kind, name, proofs }): Cell => {
    const places = proofs.map((proof) => ({ proof, who: null }));
    const times = proofs.length > 1 ? ` (${proofs.length})` : '';
    return {
      key: `${kind} ${name}`,
      count: proofs.length,
      unit: PASSAGES,
      says: `${kind === 'unknown' ? 'way not known' : `via ${name}`}${times}`,
      places,
    };
  });
  return [...told.filter(({ count }) => count > 0), ...ways];
}

const PASSAGES = ['passage', 'passages'] as const;

/** Who is quoted, those with most words first. */
export function Speakers({ speakers }: { readonly speakers: readonly AuditSpeaker[] }) {
  return (
    <section aria-labelledby="speakers" className="speakers">
      <div className="tally heads">
        <h2 id="speakers">
          Who is quoted <span className="count">{speakers.length}</span>
        </h2>
        <span className="label">Statements</span>
        <span className="label">Words quoted</span>
        <span className="label">Words reported</span>
      </div>
      {speakers.length === 0 ? <p className="faint">Nobody is quoted.</p> : null}
      <ul className="lines">
        {speakers.map((speaker) => (
          <Speaker key={speaker.id} speaker={speaker} />
        ))}
      </ul>
    </section>
  );
}

function Speaker({ speaker }: { readonly speaker: AuditSpeaker }) {
  const flag = FLAGS[speaker.naming];
  const about = aboutOf(speaker, useContext(Shown)!);
  return (
    <NumberRow id={`speaker ${speaker.id}`} className="speaker" cells={cellsOf([speaker])} more={moreCells(speaker)}>
      <bdi className="who">{speaker.name}</bdi>{' '}
      {flag ? <span className={speaker.naming === 'anonymous' ? 'flag' : 'tag'}>{flag}</span> : null}{' '}
      <bdi className="faint">{about}</bdi>
    </NumberRow>
  );
}
