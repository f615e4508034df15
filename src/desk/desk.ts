import type {
  Actor,
  Annotations,
  Board,
  BoardReport,
  Change,
  Claim,
  DecisionWord,
  DeskError,
  EntityKind,
  LogEvent,
  Naming,
  Passage,
  Proof,
  ReportMeta,
  Result,
  SourceAudit,
  Span,
  Stance,
  Terms,
  Who,
} from '../model/index.ts';
import type { Custody } from '../store/index.ts';

/** Bytes on their way into the desk. */
export interface Incoming {
  readonly bytes: Uint8Array;
  /** A file's name, which tells its format; of a paste, what errors shall call it. */
  readonly name: string;
  /** What is known beside the bytes; it beats what they say themselves. */
  readonly meta: ReportMeta;
  /** Terms of a report that the desk wrote itself; null for what others published. */
  readonly terms: Terms | null;
}

/** The acknowledgement of one report: it is on the disk. `isNew` is false where the desk had it already. */
export interface Received {
  readonly report: string;
  readonly id: string;
  readonly isNew: boolean;
}

/** One report of the desk. `read` is null while it waits to be read. */
export interface KeptReport {
  readonly hash: string;
  readonly id: string;
  /** Its headline, else its first words. */
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly receivedAt: string;
  /** Number of the event that took it in. */
  readonly seq: number;
  readonly terms: Terms | null;
  /** Whether it belongs to the invented story that a new desk starts with. */
  readonly sample: boolean;
  readonly read: BoardReport['read'] | null;
  readonly story: string | null;
  readonly withdrawn: boolean;
  readonly erased: boolean;
}

/** One story in a list. `standing` and `wording` are those of its first claim. */
export interface StoryRow {
  readonly id: string;
  readonly title: string;
  readonly reports: number;
  readonly unread: number;
  readonly claims: number;
  readonly atIssue: number;
  readonly standing: string | null;
  readonly wording: string | null;
  readonly latest: string | null;
  readonly receivedAt: string;
}

/** A decision as it stands on the board now. */
export interface DecisionRow {
  readonly seq: number;
  readonly at: string;
  readonly decision: DecisionWord;
  readonly by: string;
  readonly reason: string;
  readonly passage: Passage;
  /** The claim that holds the passage now; null where none does. */
  readonly claim: string | null;
  /** SHA-256 of the board that it was taken on, and the engine that made it. */
  readonly board: string;
  readonly engine: string;
  /** Whether the board of its story is still that one, whatever came to other stories. */
  readonly current: boolean;
}

export interface NoteRow {
  readonly seq: number;
  readonly at: string;
  readonly words: string;
  readonly by: string | null;
  readonly on: Passage | null;
  readonly claim: string | null;
}

/** Words that a proof opens on. */
export interface Quote {
  readonly words: string;
  /** Number of the paragraph; the headline is 0, furniture is not counted. */
  readonly paragraph: number;
}

/** A board, or the part of it that was asked for, with what people added. */
export interface BoardView {
  readonly board: Board;
  /** Hash of the whole board. */
  readonly hash: string;
  /** SHA-256 of this story's board, which a decision pins; null where the whole is shown. */
  readonly storyHash: string | null;
  /** Number of the last event. */
  readonly seq: number;
  /** Claims before the cut to offset and limit. */
  readonly total: number;
  /** Reports that are kept and wait to be read; they are not on the board yet. */
  readonly pending: number;
  /** Statements that a person should still check. */
  readonly unchecked: number;
  readonly reports: readonly KeptReport[];
  readonly decisions: readonly DecisionRow[];
  readonly notes: readonly NoteRow[];
  /** The words of every proof shown, by REPORT/START-END with the report's id. */
  readonly quotes: Readonly<Record<string, Quote>>;
  /** Numbers of the corrections whose passage no longer stands. */
  readonly lost: readonly number[];
}

export interface ClaimView extends BoardView {
  readonly claim: Claim;
  /** Those that `claim.mayBe` names, in its order. */
  readonly like: readonly Pick<Claim, 'id' | 'wording' | 'standing'>[];
}

/** A statement on the board that no person has looked at. */
export interface UncheckedRow {
  readonly story: string;
  readonly claim: string;
  readonly wording: string;
  readonly section: Claim['section'];
  readonly report: string;
  readonly proof: Proof;
  readonly cue: Proof | null;
  /** The sentence or sentences that hold its words. */
  readonly sentence: Proof;
  readonly speaker: Stance['source'];
  readonly stance: Stance['stance'];
  readonly manner: Stance['manner'];
  /** How often attributions of such scores are right, 0 to 1; it may differ in its last digit between machines. */
  readonly confidence: number;
}

/** What a person should check: claims at issue before the rest, then the least sure first. */
export interface UncheckedView {
  readonly statements: readonly UncheckedRow[];
  /** Title of the story; null where all are asked for. */
  readonly title: string | null;
  /** Number of the last event. */
  readonly seq: number;
  readonly pending: number;
  readonly reports: readonly KeptReport[];
  /** The words of every proof shown, by REPORT/START-END with the report's id. */
  readonly quotes: Readonly<Record<string, Quote>>;
}

/** Who is quoted in a story, or in one report of it. */
export interface SourcesView {
  readonly audit: SourceAudit;
  /** Number of the last event. */
  readonly seq: number;
  readonly reports: readonly KeptReport[];
  /** Reports that are kept and wait to be read; they are not counted yet. */
  readonly pending: number;
  /** The words of every passage counted, by REPORT/START-END with the report's id. */
  readonly quotes: Readonly<Record<string, Quote>>;
}

export interface ReportView {
  readonly report: KeptReport;
  readonly text: string;
  readonly title: Span | null;
  readonly furniture: readonly Span[];
  readonly unread: Annotations['unread'];
  /** As corrected; null while it waits to be read. */
  readonly annotations: Annotations | null;
  /** Passages of this report that stand on the board, with their claim. */
  readonly claims: readonly { readonly claim: string; readonly start: number; readonly end: number }[];
}

/** One way in which one report names a speaker. */
export interface SpeakerName {
  readonly words: string;
  readonly proof: Proof;
  /** What the report calls the speaker beside the name, with the words that say so or, where they do not, the name. */
  readonly role: { readonly name: string; readonly proof: Proof } | null;
  readonly party: { readonly name: string; readonly proof: Proof } | null;
}

/** One statement of a speaker: its stance toward a claim. */
export interface SpeakerStatement {
  readonly claim: string;
  readonly wording: string;
  readonly story: string;
  /** What the claim stands as; null for what is no matter of fact. */
  readonly standing: string | null;
  readonly stance: Stance;
}

/** A speaker in a list, over all stories. */
export interface SpeakerRow {
  /** The first passage that names the speaker, REPORT/START-END; of an outlet its name. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly naming: Naming;
  /** Bodies that the texts let the speaker speak for. */
  readonly parties: readonly string[];
  /** The known actor that this surely is. */
  readonly actor: string | null;
  readonly statements: number;
  readonly reports: number;
  readonly stories: number;
  /** How many others may be the same. */
  readonly suggestions: number;
}

/** Another speaker that may be the same, and the passages that a person's yes or no is about. */
export interface SpeakerSuggestion {
  readonly speaker: SpeakerRow;
  readonly reason: string;
  readonly p: PassageAt;
  readonly q: PassageAt;
  /** Where the other is named. */
  readonly proof: Proof;
  /** Something that the other says; null where the board has nothing. */
  readonly said: Proof | null;
}

export interface SpeakerView {
  readonly speaker: SpeakerRow;
  /** A passage that means the speaker; null for an outlet. */
  readonly at: PassageAt | null;
  readonly names: readonly SpeakerName[];
  /** Those of the report published last first, of unknown date last. */
  readonly statements: readonly SpeakerStatement[];
  readonly suggestions: readonly SpeakerSuggestion[];
  /** What people settled about who this is, and have not taken back. */
  readonly settled: readonly LogRow[];
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly reports: readonly KeptReport[];
  readonly quotes: Readonly<Record<string, Quote>>;
  readonly seq: number;
}

/** One event of the log, for people. */
export interface LogRow {
  readonly seq: number;
  readonly at: string;
  readonly event: LogEvent;
  readonly hash: string;
  readonly undone: boolean;
  /** A correction whose passage no longer stands. */
  readonly lost: boolean;
  /** One plain sentence. */
  readonly says: string;
}

export interface SearchRow {
  readonly report: KeptReport;
  readonly passages: readonly {
    readonly start: number;
    readonly end: number;
    readonly before: string;
    readonly words: string;
    readonly after: string;
  }[];
}

/** A passage as callers name it; the desk adds the hash of its words. */
export interface PassageAt {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

type At<T> = T extends Passage
  ? PassageAt
  : T extends Who
    ? { readonly name: string } | { readonly passage: PassageAt }
    : T;

/** A change as callers name it: its passages are without hashes. */
export type ChangeAt = Change extends infer C
  ? C extends Change
    ? { readonly [K in keyof C]: K extends 'p' | 'q' ? PassageAt : K extends 'cue' ? PassageAt | null : At<C[K]> }
    : never
  : never;

/** Which part of the board: of one story, and so many claims from this one on. */
export interface BoardPart {
  readonly story?: string;
  readonly offset?: number;
  readonly limit?: number;
}

/** A story, or one report. */
export type SourcesOf = { readonly story: string } | { readonly report: string };

/**
 * A desk: reports kept, the board over them, and what people add. What a call acknowledges is on the disk. A board is
 * over the reports read so far; `settled` waits until all are.
 */
export interface Desk {
  readonly engine: string;
  readonly ingest: (
    input: Incoming,
  ) => Promise<Result<{ readonly received: readonly Received[]; readonly errors: readonly DeskError[] }>>;
  /** Takes in files and folders with what is known beside them (`NAME.meta.json`), each report as soon as it is on the disk. */
  readonly ingestPaths: (paths: readonly string[]) => AsyncGenerator<Result<Received>>;
  /** Waits until every report that was taken in has been read. */
  readonly settled: () => Promise<void>;
  readonly stories: () => Promise<Result<readonly StoryRow[]>>;
  /** Error `not-found`: no such story. */
  readonly board: (part?: BoardPart) => Promise<Result<BoardView>>;
  /** The claim that holds this place now, the shortest passage first; its story alone around it. Error `not-found`. */
  readonly claimAt: (report: string, start: number) => Promise<Result<ClaimView>>;
  /** Statements that a person should check, of one story or all. Error `not-found`: no such story. */
  readonly unchecked: (story?: string) => Promise<Result<UncheckedView>>;
  /** Who is quoted in a story, by its id, or in one report of its story, by its hash. Error `not-found`. */
  readonly sources: (of: SourcesOf) => Promise<Result<SourcesView>>;
  /** Everybody whom the reports name and quote, over all stories: those who said most first. */
  readonly speakers: () => Promise<Result<readonly SpeakerRow[]>>;
  /** Whoever is named at this place, else whoever says what stands there, with every statement. Error `not-found`. */
  readonly speakerAt: (report: string, start: number) => Promise<Result<SpeakerView>>;
  /** The outlet of a report, with what it says in its own voice. Error `not-found`. */
  readonly outletOf: (report: string) => Promise<Result<SpeakerView>>;
  /** The desk's own known actors. */
  readonly actors: () => Promise<Result<readonly Actor[]>>;
  /** Gives the desk's own known actors, in place of those given before. Error `bad-actors`. */
  readonly giveActors: (actors: readonly Actor[], by: string | null) => Promise<Result<LogRow>>;
  readonly reports: () => Promise<Result<readonly KeptReport[]>>;
  /** Errors `not-found`, `erased`. */
  readonly report: (hash: string) => Promise<Result<ReportView>>;
  /** Errors `not-found`, `bad-event` (a passage without words, or outside its report). */
  readonly correct: (change: ChangeAt, by: string | null, reason: string | null) => Promise<Result<LogRow>>;
  /**
   * Says that a statement is read right, with the speaker and the stance that were shown. Errors `not-found` (none there
   * is to be checked), `board-changed` (it is not read as it was seen).
   */
  readonly check: (seen: {
    readonly statement: PassageAt;
    readonly speaker: string;
    readonly stance: Stance['stance'];
    readonly by: string | null;
  }) => Promise<Result<LogRow>>;
  /** Takes back an event. Errors `not-found`, `bad-event` (it cannot be undone, or is undone already). */
  readonly undo: (seq: number, by: string | null) => Promise<Result<LogRow>>;
  /**
   * Decides of a claim. `board` is what the person saw: the `storyHash` or `hash` of a view; without it the present board
   * counts. Errors `not-found`, `bad-event`, `board-changed` (the story is not as it was seen).
   */
  readonly decide: (decision: {
    readonly decision: DecisionWord;
    readonly claim: PassageAt;
    readonly by: string;
    readonly reason: string;
    readonly board?: string | undefined;
  }) => Promise<Result<LogRow>>;
  readonly note: (note: {
    readonly words: string;
    readonly on: PassageAt | null;
    readonly by: string | null;
  }) => Promise<Result<LogRow>>;
  /** Takes a report off the board; undo brings it back. */
  readonly withdraw: (report: string, by: string | null, reason: string | null) => Promise<Result<LogRow>>;
  /**
   * Withdraws a report and removes its text for good, both or neither; its hash stays in the log, and words that another
   * report holds too stay with that one. Again, it finishes what was left undone and gives the same row. Error `not-found`.
   */
  readonly erase: (report: string, by: string | null, reason: string | null) => Promise<Result<LogRow>>;
  /** Erases the invented story. */
  readonly removeSample: (by: string | null) => Promise<Result<{ readonly removed: number }>>;
  /** The log after event number `since` (0), in order. */
  readonly log: (since?: number) => Promise<Result<readonly LogRow[]>>;
  readonly search: (query: string, limit?: number) => Promise<Result<readonly SearchRow[]>>;
  readonly verify: () => Promise<Custody>;
  /** Rebuilds the board from the log alone, with nothing cached, and compares the hashes. */
  readonly replay: () => Promise<Result<{ readonly same: boolean; readonly board: string; readonly rebuilt: string }>>;
  /** Tells of every event, and of every report that has been read. The function returned ends it. */
  readonly onChange: (listener: (seq: number) => void) => () => void;
  readonly close: () => Promise<void>;
}
