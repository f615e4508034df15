import type {
  BoardView,
  ChangeAt,
  ClaimView,
  KeptReport,
  LogRow,
  PassageAt,
  ReportView,
  SearchRow,
  SourcesView,
  SpeakerRow,
  SpeakerView,
  StoryRow,
  UncheckedView,
} from '../../../src/api/index.ts';
import type { Stance } from '../../../src/model/index.ts';

/** What the API said went wrong, with what to do about it. */
export class ApiError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** What went wrong, and what to do about it. */
export const failureOf = (error: unknown): { readonly message: string; readonly hint: string } => ({
  message: error instanceof Error ? error.message : 'It did not work.',
  hint: error instanceof ApiError ? error.hint : '',
});

/** A decision on a claim, on the board that was shown: its hash is `board`. */
export interface Decided {
  readonly decision: string;
  readonly claim: PassageAt;
  readonly by: string;
  readonly reason: string;
  readonly board: string;
}

const UNREACHED = 'The desk does not answer.';

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch(() => {
    throw new ApiError(UNREACHED, 'Is Saltshaker still running? Start it and this page goes on.');
  });
  const json = await response.json().catch(() => null);
  if (response.ok && json !== null) return json as T;
  throw new ApiError(json?.error?.message ?? UNREACHED, json?.error?.hint ?? 'Do it again.');
}

let underWay = 0;

/** Whether something that this page does at the desk is still under way. */
export const isBusy = (): boolean => underWay > 0;

async function send<T>(path: string, type: string, body: BodyInit): Promise<T> {
  underWay++;
  try {
    return await call<T>(path, { method: 'POST', headers: { 'content-type': type }, body });
  } finally {
    underWay--;
  }
}

const post = <T>(path: string, body: unknown): Promise<T> => send(path, 'application/json', JSON.stringify(body));

export interface Status {
  readonly head: number;
  readonly reports: number;
  readonly pending: number;
  readonly sample: boolean;
}

/** What is known beside a file, by the names that the API gives it. */
export type Beside = Readonly<Partial<Record<'publisher' | 'publishedAt' | 'url' | 'language', string>>>;

export interface Taken {
  readonly received: readonly { readonly report: string; readonly id: string; readonly isNew: boolean }[];
  readonly errors: readonly { readonly message: string; readonly hint: string; readonly input: string | null }[];
}

/** What is known of a pasted report; what is left out is not known. */
export interface Paste extends Beside {
  readonly text: string;
  readonly terms?: string;
}

const name = (): string | null => localStorage.getItem('name');

/** The desk, as the page calls it. */
export const api = {
  status: () => call<Status>('/api/status'),
  stories: () => call<{ stories: StoryRow[] }>('/api/stories'),
  board: (story: string, limit: number) => call<BoardView>(`/api/board?story=${story}&limit=${limit}`),
  claim: (report: string, start: string) => call<ClaimView>(`/api/claims/at/${report}/${start}`),
  unchecked: (story: string) => call<UncheckedView>(`/api/unchecked?story=${story}`),
  speakers: () => call<{ speakers: SpeakerRow[] }>('/api/speakers'),
  speaker: (report: string, start: string) => call<SpeakerView>(`/api/speakers/at/${report}/${start}`),
  outlet: (report: string) => call<SpeakerView>(`/api/speakers/outlet/${report}`),
  reports: () => call<{ reports: KeptReport[] }>('/api/reports'),
  report: (hash: string) => call<ReportView>(`/api/reports/${hash}`),
  sources: (of: string) => call<SourcesView>(`/api${of}/sources`),
  log: () => call<{ log: LogRow[] }>('/api/log'),
  search: (words: string) => call<{ hits: SearchRow[] }>(`/api/search?q=${encodeURIComponent(words)}`),
  paste: (paste: Paste) => post<Taken>('/api/reports', paste),
  file: (path: string, bytes: Blob, beside: Beside) =>
    send<Taken>(`/api/files?${new URLSearchParams({ name: path, ...beside })}`, 'application/octet-stream', bytes),
  correct: (change: ChangeAt) => post<LogRow>('/api/corrections', { change, by: name() }),
  check: (statement: PassageAt, speaker: string, stance: Stance['stance']) =>
    post<LogRow>('/api/checks', { statement, speaker, stance, by: name() }),
  undo: (seq: number) => post<LogRow>('/api/undo', { seq, by: name() }),
  decide: (decision: Decided) => post<LogRow>('/api/decisions', decision),
  note: (words: string, on: PassageAt) => post<LogRow>('/api/notes', { words, on, by: name() }),
  withdraw: (hash: string) => post<LogRow>(`/api/reports/${hash}/withdraw`, { by: name() }),
  erase: (hash: string) => post<LogRow>(`/api/reports/${hash}/erase`, { by: name() }),
  removeSample: () => post<{ removed: number }>('/api/sample/remove', { by: name() }),
};
