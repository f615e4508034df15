import type {
  Annotations,
  Entity,
  Evidence,
  Pointer,
  Proposition,
  RawAttribution,
  Report,
  Span,
} from '../model/index.ts';
import type { Parties } from './parties/index.ts';
import type { Speaker } from './speakers/index.ts';
import type { Statement } from './statements/index.ts';

/** What is known of one report while it is annotated. Fields are assigned once, each by one annotator. */
export interface Draft {
  readonly report: Report;
  /** The model's findings, before rules read them. */
  readonly found: readonly RawAttribution[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly parties: Parties;
  /** The model's findings with those that rules add; `parents` are indices of the attribution each stands in. */
  readonly raws: readonly RawAttribution[];
  readonly parents: readonly (number | null)[];
  readonly ownSpans: readonly Span[];
  readonly entities: readonly Entity[];
  readonly speakers: readonly Speaker[];
  readonly statements: readonly Statement[];
  readonly own: readonly { readonly own: Annotations['ownVoice'][number]; readonly readings: Statement['readings'] }[];
  readonly propositions: readonly Proposition[];
  readonly pointers: readonly Pointer[];
  readonly quantities: Annotations['quantities'];
  readonly times: Annotations['times'];
  readonly places: Annotations['places'];
  readonly hedges: Annotations['hedges'];
  readonly credits: Annotations['credits'];
  readonly evidence: readonly Evidence[];
}

export type Field = keyof Draft;

/** One step of annotating: a pure function of the fields it requires, giving the fields it assigns. */
export interface Annotator {
  readonly name: string;
  readonly requires: readonly Field[];
  readonly assigns: readonly Field[];
  readonly annotate: (draft: Draft) => Partial<Draft>;
}
