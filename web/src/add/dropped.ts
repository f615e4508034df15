import type { Beside } from '../lib/api.ts';

/** A file and its path below what was dropped. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

/** A report to be sent, with what `NAME.meta.json` beside it tells; `failed` where that cannot be read. */
export interface DroppedReport extends NamedFile {
  readonly beside: Beside;
  readonly failed: string | null;
}

/** What was dropped: reports, and what the desk does not take, with the reason. */
export interface Dropped {
  readonly reports: readonly DroppedReport[];
  readonly refused: readonly { readonly path: string; readonly why: string }[];
}

const READ = /\.(?:txt|text|html?|xhtml|jsonl|ndjson)$/i;
const META = /\.meta\.json$/i;
const KNOWN = ['publisher', 'publishedAt', 'url', 'language'] as const;

const isHidden = (path: string): boolean => /(?:^|\/)\./.test(path);

/** Whether the desk reads files of this name; hidden ones are left alone. */
export const isReport = (path: string): boolean => READ.test(path) && !isHidden(path);

/** Whether a file holds one report a line. */
export const isLines = (path: string): boolean => /\.(?:jsonl|ndjson)$/i.test(path);

const stemOf = (path: string): string => path.replace(/\.[^./]+$/, '');
const byPath = (a: NamedFile, b: NamedFile): number => (a.path < b.path ? -1 : 1);

function whyNot(path: string, reports: readonly NamedFile[]): string | null {
  if (META.test(path)) {
    const name = path.replace(META, '');
    return reports.some((report) => stemOf(report.path) === name) ? null : 'no report stands beside it';
  }
  if (/\.pdf$/i.test(path)) return 'PDF is not read; save its text as .txt';
  return 'the desk reads .txt, .html and .jsonl';
}

async function besideOf({ path, file }: NamedFile, files: readonly NamedFile[]): Promise<DroppedReport> {
  const meta = files.find((each) => META.test(each.path) && each.path.replace(META, '') === stemOf(path));
  if (!meta) return { path, file, beside: {}, failed: null };
  try {
    const told: Readonly<Record<string, unknown>> = Object(JSON.parse(await meta.file.text()));
    const beside = KNOWN.flatMap((key) => (typeof told[key] === 'string' ? [[key, told[key]]] : []));
    return { path, file, beside: Object.fromEntries(beside), failed: null };
  } catch {
    return { path, file, beside: {}, failed: `${meta.path} is not JSON.` };
  }
}

/** Sorts files into reports, each with what is known beside it, and what is not taken; both in path order. */
export async function sortFiles(all: readonly NamedFile[]): Promise<Dropped> {
  const files = all.filter(({ path }) => !isHidden(path)).toSorted(byPath);
  const reports = files.filter(({ path }) => isReport(path));
  const others = files.filter(({ path }) => !isReport(path));
  const refused = others.flatMap(({ path }) => {
    const why = whyNot(path, reports);
    return why === null ? [] : [{ path, why }];
  });
  return { reports: await Promise.all(reports.map((report) => besideOf(report, files))), refused };
}

/** Files as chosen in a dialog, with their paths where a folder was chosen. */
export const chosenFiles = (files: Iterable<File>): readonly NamedFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

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

/** The files in what was dropped, folders with all below them. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly NamedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(walk))).flat();
}
