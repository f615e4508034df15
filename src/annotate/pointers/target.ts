import type { Keys, Span } from '../../model/index.ts';

/** A proposition as a pointer sees it: who said it, by what cue, how salient. */
export interface Target {
  readonly span: Span;
  readonly of: string;
  readonly speaker: string | null;
  /** Names the speaker's side goes by: party, name, surname. */
  readonly side: readonly string[];
  readonly party: string | null;
  readonly accusing: boolean;
  /** The cue denies or questions it: it is at issue already. */
  readonly disputed: boolean;
  readonly headline: boolean;
  /** Its speaker accuses by office: prosecutors, a regulator. */
  readonly byAccuser: boolean;
  /** It stands in the report's first paragraphs. */
  readonly opening: boolean;
  /** Said in the outlet's own voice. */
  readonly own: boolean;
  readonly accused: string | null;
  readonly fact: boolean;
  /** Said by a recording or its makers. */
  readonly recording: boolean;
  /** Its subject is a pronoun: it goes on with what another passage names. */
  readonly goesOn: boolean;
  readonly keys: Keys;
}

export interface Asked {
  readonly span: Span;
  readonly of: string;
  readonly kind: 'allegation' | 'event' | 'anything';
  readonly denies: boolean;
  readonly declines: boolean;
  /** It means the matter of the report as a whole: "the case". */
  readonly matter: boolean;
  /** It is of its own matter, unless some word is shared: "What set off the revolt remains unclear". */
  readonly openQuestion: boolean;
  /** Where its paragraph begins. */
  readonly paragraph: number;
  readonly doubts: boolean;
  /** It stands by what its own side said: "stood by the finding". */
  readonly upholds: boolean;
  /** It takes back what the speaker said himself. */
  readonly takesBack: boolean;
  readonly speaker: string | null;
  readonly side: readonly string[];
  readonly party: string | null;
  readonly owner: string | null;
  /** The owner is known by a role, "the company’s account": it means what was said before. */
  readonly ownerByRole: boolean;
  readonly keys: Keys;
  /** "would not say how many": it goes on with what was said last, by the speaker too. */
  readonly ownToo: boolean;
  /** "that account", "the figure": it means what was said last. */
  readonly near: boolean;
  /** "the accusation": one that somebody lays on somebody. */
  readonly charge: boolean;
  /** It asks who did it: "could not say who fired". */
  readonly who: boolean;
  /** It says what it is about: "a request for comment about the photographs". */
  readonly topic: boolean;
  /** It speaks of a number: "the figure", "the toll". */
  readonly number: boolean;
  /** It speaks of a recording: "unable to verify the footage". */
  readonly recording: boolean;
  /** It calls its owner a liar: in what the owner said before, where that is known. */
  readonly liar: boolean;
  /** It speaks of somebody’s words, "that version": nothing that the outlet says itself. */
  readonly words: boolean;
  /** It is a plea of not guilty, to what an accuser says or nobody is named for. */
  readonly plea: boolean;
  /** It stands in the headline. */
  readonly headline: boolean;
  /** The pointer is an apposition to what stands before it. */
  readonly apposed: boolean;
  /** "denied a report": where it stands beside nothing, one that was not told of before. */
  readonly isNew: boolean;
}
