import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { api } from '../lib/api.ts';
import { outletWords } from '../lib/words.ts';
import { Trouble, Waiting } from '../shell/trouble.tsx';

/** Reports that hold the words, with the words in their place. */
export function SearchPage() {
  const { q = '' } = useSearch({ from: '/search' });
  const found = useQuery({ queryKey: ['search', q], queryFn: () => api.search(q), enabled: q !== '' });
  if (q === '')
    return (
      <p className="waiting">Type words above: every word must stand in the report, words in "quotes" together.</p>
    );
  if (found.error) return <Trouble error={found.error} onAgain={() => void found.refetch()} />;
  if (!found.data) return <Waiting what="what holds these words" />;
  const { hits } = found.data;
  return (
    <section className="plain-page">
      <h1>
        {hits.length === 0
          ? 'No report holds'
          : `${hits.length} ${hits.length === 1 ? 'report holds' : 'reports hold'}`}{' '}
        “<bdi>{q}</bdi>”
      </h1>
      {hits.map(({ report, passages }) => (
        <article key={report.hash} className="hit">
          <h2>
            <Link to="/reports/$hash" params={{ hash: report.hash }}>
              <bdi>{report.title}</bdi>
            </Link>{' '}
            <span className="faint">
              <bdi>{outletWords({ publisher: report.publisher, publishedAt: report.publishedAt })}</bdi>
            </span>
          </h2>
          <ul>
            {passages.map(({ start, end, before, words, after }) => (
              <li key={start}>
                <Link
                  to="/reports/$hash"
                  params={{ hash: report.hash }}
                  hash={`${start}-${end}`}
                  data-row={`${report.hash} ${start}`}
                >
                  <bdi>
                    …{before}
                    <mark className="mark wanted">{words}</mark>
                    {after}…
                  </bdi>
                </Link>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
