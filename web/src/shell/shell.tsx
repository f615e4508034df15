import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { Changes } from './changes.tsx';
import { Header } from './header.tsx';
import { KeyHelp } from './key-help.tsx';
import { usePageKeys } from './page-keys.ts';

/** What stands around every page: the header, what is new, the keys. */
export function Shell() {
  const [help, setHelp] = useState(false);
  usePageKeys(() => setHelp(true));
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Header onHelp={() => setHelp(true)} />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Changes />
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
    </>
  );
}
