/**
 * A row of a rule table. Tests run both examples of every row, so that a rule says what it is for and what it must
 * leave alone. `pattern` is tried on plain text (a cue, a clause, a sentence, as the table's folder says).
 */
export interface Rule<Effect> {
  readonly pattern: RegExp;
  readonly effect: Effect;
  readonly reason: string;
  /** A text in which the pattern must be found. */
  readonly matches: string;
  /** A look-alike in which it must not. */
  readonly misses: string;
}
