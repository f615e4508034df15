import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Taken } from '../lib/api.ts';
import { waitForOwn } from '../lib/news.ts';
import { type Added, outcomeOf } from './added.ts';
import { AddedList } from './added-list.tsx';
import { DropZone } from './drop-zone.tsx';
import { type DroppedReport, isLines, type NamedFile, sortFiles } from './dropped.ts';
import { PasteForm } from './paste-form.tsx';

const countReports = async ({ path, file }: NamedFile): Promise<number> =>
  isLines(path) ? (await file.text()).split('\n').filter((line) => line.trim() !== '').length : 1;

/** Sends reports, which the page then shows without asking, once they are read. */
async function sendOwn(send: () => Promise<Taken>) {
  waitForOwn(true);
  const outcome = await outcomeOf(send);
  if ('failed' in outcome || !outcome.received.some(({ isNew }) => isNew)) waitForOwn(false);
  return outcome;
}

/** Reports into the desk: pasted, dropped, or a whole folder; each with its own progress and errors. */
export function AddPage() {
  const queries = useQueryClient();
  const [added, setAdded] = useState<readonly Added[]>([]);
  const put = (rows: readonly Added[]): void => {
    const names = new Set(rows.map(({ name }) => name));
    setAdded((now) => [...rows, ...now.filter(({ name }) => !names.has(name))]);
  };
  const set = (name: string, state: Added['state']): void =>
    setAdded((now) => now.map((each) => (each.name === name ? { ...each, state } : each)));
  const sendFile = async ({ path, file, beside, failed }: DroppedReport): Promise<void> => {
    if (failed !== null) return set(path, { failed, hint: 'Correct it and add both again.' });
    const before = await api.status().catch(() => null);
    set(path, { goes: before?.reports ?? 0 });
    set(path, await sendOwn(() => api.file(path, file, beside)));
  };
  const addFiles = async (files: readonly NamedFile[]): Promise<void> => {
    const { reports, refused } = await sortFiles(files);
    const rows = reports.map(
      async (each): Promise<Added> => ({ name: each.path, reports: await countReports(each), state: 'waits' }),
    );
    const not = refused.map(({ path, why }): Added => ({ name: path, reports: 0, state: { refused: why } }));
    put([...(await Promise.all(rows)), ...not]);
    for (const report of reports) await sendFile(report);
    await queries.invalidateQueries();
  };
  return (
    <div className="add-page">
      <h1>Add reports</h1>
      <div className="add-ways">
        <PasteForm
          onPaste={async (name, paste) => {
            const outcome = await sendOwn(() => api.paste(paste));
            put([{ name, reports: 1, state: outcome }]);
            await queries.invalidateQueries();
            return !('failed' in outcome);
          }}
        />
        <DropZone onFiles={(files) => void addFiles(files)} />
      </div>
      <AddedList added={added} />
    </div>
  );
}
