import { useQuery } from '@tanstack/react-query';
import type { SpeakerRow } from '../../../src/api/index.ts';
import { api } from '../lib/api.ts';
import { placeOfSpeaker } from '../lib/speaker-place.ts';
import { Trouble, Waiting } from '../shell/trouble.tsx';
import { SpeakerLink } from './speaker-link.tsx';

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Everybody whom the reports name and quote; those of whom it is unsure who they are come first. */
export function SpeakersPage() {
  const found = useQuery({ queryKey: ['speakers'], queryFn: api.speakers });
  if (found.error) return <Trouble error={found.error} onAgain={() => void found.refetch()} />;
  if (!found.data) return <Waiting what="the speakers" />;
  const { speakers } = found.data;
  const unsure = speakers.filter(({ suggestions }) => suggestions > 0);
  const sure = speakers.filter(({ suggestions }) => suggestions === 0);
  return (
    <section className="plain-page wide">
      <h1>Speakers</h1>
      {speakers.length === 0 ? <p>The reports on the desk name nobody who says something.</p> : null}
      {unsure.length > 0 ? <h2>May be the same as another</h2> : null}
      <Rows speakers={unsure} />
      {unsure.length > 0 && sure.length > 0 ? <h2>All others</h2> : null}
      <Rows speakers={sure} />
    </section>
  );
}

function Rows({ speakers }: { readonly speakers: readonly SpeakerRow[] }) {
  if (speakers.length === 0) return null;
  return (
    <ul className="log">
      {speakers.map(({ id, name, parties, statements, reports, stories, suggestions }) => (
        <li key={id}>
          <span className="says">
            <SpeakerLink name={name} place={placeOfSpeaker(id)} row={`speaker ${id}`} />{' '}
            {parties.length > 0 ? (
              <span className="role">
                speaks for <bdi>{parties.join(', ')}</bdi>
              </span>
            ) : null}
          </span>
          {suggestions > 0 ? <span className="flag">may be {many(suggestions, 'other')}</span> : null}
          <span className="faint">
            {many(statements, 'statement')} · {many(reports, 'report')}
            {stories > 1 ? ` · ${stories} stories` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
