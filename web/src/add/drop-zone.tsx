import { useRef, useState } from 'react';
import { chosenFiles, droppedFiles, type NamedFile } from './dropped.ts';

interface Props {
  readonly onFiles: (files: readonly NamedFile[]) => void;
}

const FOLDER = { webkitdirectory: '' } as Record<string, string>;

/** Takes files and folders, dropped or chosen. */
export function DropZone({ onFiles }: Props) {
  const [isOver, setIsOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement): void => {
    onFiles(chosenFiles(input.files ?? []));
    input.value = '';
  };
  return (
    <section
      className={`drop ${isOver ? 'over' : ''}`}
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void droppedFiles(event.dataTransfer.items).then(onFiles);
      }}
    >
      <h2>Files or a folder</h2>
      <p>
        Drop them here: .txt, .html, .jsonl (one report a line). <code>NAME.meta.json</code> beside a file tells its
        outlet, time, link and language.
      </p>
      <p>
        <button type="button" className="button" onClick={() => files.current?.click()}>
          Choose files
        </button>{' '}
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          Choose a folder
        </button>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Files of reports"
        accept=".txt,.html,.htm,.jsonl,.json"
        onChange={(event) => chosen(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label="Folder of reports"
        {...FOLDER}
        onChange={(event) => chosen(event.currentTarget)}
      />
    </section>
  );
}
