import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../lib/api.ts';
import { type Added, AddedList, outcomeOf } from './added-list.tsx';
import { DropZone } from './drop-zone.tsx';
import type { NamedFile } from './dropped.ts';
import { PasteForm } from './paste-form.tsx';

/** Reports into the desk: pasted, dropped, or a whole folder; each with its own progress and errors. */
export function AddPage() {
  const queries = useQueryClient();
  const [added, setAdded] = useState<readonly Added[]>([]);
  const set = (name: string, state: Added['state']): void =>
    setAdded((now) => now.map((each) => (each.name === name ? { name, state } : each)));
  const addFiles = async (files: readonly NamedFile[]): Promise<void> => {
    const names = new Set(files.map(({ path }) => path));
    setAdded((now) => [
      ...files.map(({ path }): Added => ({ name: path, state: 'waits' })),
      ...now.filter(({ name }) => !names.has(name)),
    ]);
    for (const { path, file } of files) {
      set(path, 'goes');
      set(path, await outcomeOf(() => api.file(path, file)));
    }
    await queries.invalidateQueries();
  };
  return (
    <div className="add-page">
      <h1>Add reports</h1>
      <div className="add-ways">
        <PasteForm
          onAdded={(name, state) => {
            setAdded((now) => [{ name, state }, ...now]);
            void queries.invalidateQueries();
          }}
        />
        <DropZone onFiles={(files) => void addFiles(files)} />
      </div>
      <AddedList added={added} />
    </div>
  );
}
