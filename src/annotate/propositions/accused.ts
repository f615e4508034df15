import type { Parties } from '../parties/index.ts';

/** "accused [Ukraine of attempting …]", "blamed [Malawi on Tuesday for …]": the content begins with whom it is laid on. */
const LAID = /^(?:that )?(?:the )?(?<who>[^,;]{2,60}?)(?: on \p{Lu}\p{Ll}+day)?,? (?:of|for|with)\s/u;

/** "X was behind it", "X had jammed": who is said to have done it, the clause's own subject. */
const SUBJECT =
  /^(?:that |how |it was )?(?:the |a |an )?(?<who>(?:\p{L}[\p{L}.’'-]*\s){0,4}?\p{Lu}[\p{L}.’'-]+(?:\s\p{L}[\p{L}’'-]+){0,3}?)\s(?:had|has|have|was|were|is|are|would|could|will|did|knew|\p{Ll}+(?:ed|s|ing))\b/u;

/**
 * On whom a proposition lays something: party or proper name; null where it lays nothing on anybody that the words
 * name. An accusing cue names them first in its content; else it is the subject.
 */
export function accusedOf(clause: string, accusing: boolean, parties: Parties): string | null {
  const words = (accusing ? LAID.exec(clause) : null)?.groups?.who ?? SUBJECT.exec(clause)?.groups?.who ?? null;
  if (!words)
    return accusing ? (parties.findAll(clause)[0]?.party ?? /\p{Lu}[\p{L}’'-]+/u.exec(clause)?.[0] ?? null) : null;
  const party = parties.findAll(words)[0]?.party;
  return party ?? /\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)*/u.exec(words)?.[0].replace(/[’']s?$/, '') ?? null;
}
