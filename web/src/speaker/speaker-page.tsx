import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { SpeakerView } from '../../../src/api/index.ts';
import { api } from '../lib/api.ts';
import { copyWords } from '../lib/copy.ts';
import { useKeys } from '../lib/keys.ts';
import { useSpeakerMark } from '../lib/mark.ts';
import { timeWords } from '../lib/words.ts';
import { SampleBanner } from '../shell/sample-banner.tsx';
import { Trouble, Waiting } from '../shell/trouble.tsx';
import { aroundOf } from './around.ts';
import { Names } from './names.tsx';
import { SaidList } from './said-list.tsx';
import { Suggestions } from './suggestions.tsx';
import { useSettle } from './use-settle.ts';

/** Whoever is named at a place of a report. */
export function SpeakerPage() {
  const { report, start } = useParams({ from: '/speakers/at/$report/$start' });
  return <Loaded link={`/speakers/at/${report}/${start}`} load={() => api.speaker(report, start)} />;
}

/** The outlet of a report, by its own words. */
export function OutletPage() {
  const { report } = useParams({ from: '/speakers/outlet/$report' });
  return <Loaded link={`/speakers/outlet/${report}`} load={() => api.outlet(report)} />;
}

function Loaded({ link, load }: { readonly link: string; readonly load: () => Promise<SpeakerView> }) {
  const speaker = useQuery({ queryKey: ['speaker', link], queryFn: load });
  if (speaker.error) return <Trouble error={speaker.error} onAgain={() => void speaker.refetch()} />;
  if (!speaker.data) return <Waiting what="the speaker" />;
  return <Speaker view={speaker.data} link={link} />;
}

interface Props {
  readonly view: SpeakerView;
  readonly link: string;
}

/** One speaker over all reports: who it may be, every statement, every name. No score of anybody. */
function Speaker({ view, link }: Props) {
  const around = aroundOf(view);
  const { settle, apart } = useSettle(view, around);
  return (
    <article className="claim-page speaker-page">
      <SampleBanner reports={view.reports} />
      <Head view={view} link={link} />
      <div className="claim-body">
        <div>
          <Suggestions {...{ view, around }} onSettle={settle} />
          <SaidList {...{ view, around }} />
        </div>
        <div className="rail">
          {view.names.length > 0 ? <Names {...{ view, around }} onApart={apart} /> : null}
          <Settled view={view} />
        </div>
      </div>
    </article>
  );
}

const KINDS: Readonly<Record<string, string>> = { named: '', outlet: 'outlet, in its own voice', anonymous: 'unnamed' };

function Head({ view: { speaker, at }, link }: Props) {
  const copyLink = (): void => void copyWords(new URL(link, window.location.href).href);
  const { marked, mark } = useSpeakerMark();
  const id = at && `${at.report}/${at.start}-${at.end}`;
  useKeys([
    { key: 'c', does: 'copy the permanent link', run: copyLink },
    { key: 'm', does: 'mark the speaker', run: () => id && mark(id) },
  ]);
  const kind = KINDS[speaker.naming] ?? speaker.naming;
  return (
    <header>
      <p className="label">Speaker · {kind || speaker.kind}</p>
      <h1>
        <bdi>{speaker.name}</bdi>
      </h1>
      <p className="under-title">
        {speaker.parties.length > 0 ? (
          <span>
            speaks for <bdi>{speaker.parties.join(', ')}</bdi>
          </span>
        ) : null}
        {speaker.actor ? (
          <span className="faint">
            known actor: <bdi>{speaker.actor}</bdi>
          </span>
        ) : null}
        <span className="permanent">
          <a href={link}>{link}</a>{' '}
          <button type="button" className="quiet" onClick={copyLink}>
            Copy link
          </button>
        </span>
        {id ? (
          <button type="button" className="quiet" aria-pressed={marked === id} onClick={() => mark(id)}>
            {marked === id ? 'Marked' : marked === null ? 'Mark as the same as …' : 'The same as the marked speaker'}
          </button>
        ) : null}
      </p>
    </header>
  );
}

function Settled({ view }: { readonly view: SpeakerView }) {
  if (view.settled.length === 0) return null;
  return (
    <section aria-labelledby="settled">
      <h2 id="settled">Settled by people</h2>
      <ul className="missing">
        {view.settled.toReversed().map(({ seq, at, says }) => (
          <li key={seq}>
            <bdi>{says}</bdi> <span className="faint">{timeWords(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
