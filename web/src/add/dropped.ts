/** A file and its path below what was dropped. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

const READ = /\.(?:txt|text|html?|xhtml|jsonl|ndjson)$/i;

/** Whether the desk reads files of this name; hidden ones are left alone. */
export const isReport = (path: string): boolean => READ.test(path) && !/(?:^|\/)\./.test(path);

/** The reports among chosen files, in path order. */
export function chosenFiles(files: Iterable<File>): readonly NamedFile[] {
  return [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => isReport(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const readAll = async (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> => {
  const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return batch.length === 0 ? [] : [...batch, ...(await readAll(reader))];
};

async function walk(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  if (entry.isDirectory) {
    const entries = await readAll((entry as FileSystemDirectoryEntry).createReader());
    return (await Promise.all(entries.map(walk))).flat();
  }
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return [{ path: entry.fullPath.replace(/^\//, ''), file }];
}

/** The reports in what was dropped, folders with all below them, in path order. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly NamedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = (await Promise.all(entries.map(walk))).flat();
  return files.filter(({ path }) => isReport(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
