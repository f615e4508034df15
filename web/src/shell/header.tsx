import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { leaveField } from '../lib/rows.ts';

/** The name, the pages, search, and what can be done from everywhere. */
export function Header({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <header className="top">
      <Link to="/" className="name">
        SALTSHAKER
      </Link>
      <nav aria-label="Pages">
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          Board
        </Link>
        <Link to="/speakers">Speakers</Link>
        <Link to="/decisions">Decisions</Link>
        <Link to="/log">Log</Link>
      </nav>
      <SearchBox />
      <Link to="/add" className="button">
        Add reports
      </Link>
      <button type="button" className="quiet" onClick={onHelp} aria-label="Keys">
        ?
      </button>
    </header>
  );
}

function SearchBox() {
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          leaveField();
          void navigate({ to: '/search', search: { q: words } });
        }}
      >
        <input
          id="search"
          type="search"
          aria-label="Search the reports"
          placeholder="Search   /"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </form>
    </search>
  );
}
