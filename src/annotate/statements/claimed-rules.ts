import type { Rule } from '../../model/index.ts';

/** Where what is claimed ends: before what goes on with another saying, or with its sentence. */
const END =
  /(?=, (?:calling|saying|adding|insisting|describing|which|who|although|though|but|and (?:said|called|added)|(?:he|she|it|they|the \p{Ll}+|\p{Lu}[\p{L}’'-]+) (?:said|says|told|added|replied))\b|[.”"]*$)/u;

const ending = (pattern: RegExp): RegExp => new RegExp(pattern.source + END.source, 'u');

/** Whose claim it is that somebody else denies, doubts or looks into. Groups as in the formulas: source, cue, content. */
export const claimedRules: readonly Rule<'strong'>[] = [
  {
    pattern: ending(
      /\b(?<!\b[Aa]sked about (?:an? |the )?)(?<cue>claims?|allegations?|accusations?|assertions?|suggestions?|charges|reports?|statements?|testimony)(?: (?:made|put forward|aired|spread))? (?:by|from) (?<source>(?!(?:the )?(?:time|day|end)\b)[^,;:.“”"]{3,60}?) that (?<content>[^\n]{8,}?)/u,
    ),
    effect: 'strong',
    reason: 'denied claims by [his former doctor] that he received transfusions: the doctor says so',
    matches: 'Sarvane has denied claims by his former team doctor that he received banned transfusions.',
    misses: 'He claims by law that sum.',
  },
  {
    pattern: ending(
      /(?<=\s)(?<source>(?:the|an?) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})(?<!\b(?:[Ii]t|[Ww]ho|[Ww]hat|[Tt]here|[Tt]oday|[Yy]esterday))(?:[’']s|(?<=s)[’']) (?:\p{Ll}+ )?(?<cue>claims?|allegations?|accusations?|assertions?|suggestions?|contention|insistence) that (?<content>[^\n]{8,}?)/u,
    ),
    effect: 'strong',
    reason: 'rejected [a hospital]’s claim that 47 had died: the hospital says so',
    matches: 'The ministry dismissed as “baseless” a hospital’s claim that 47 people had died.',
    misses: 'The ministry said it’s a claim that nobody made.',
  },
  {
    pattern: ending(
      /\b(?<cue>allegations|accusations|charges) (?:made )?(?:by|from) (?<source>(?!(?:the )?(?:time|day|end)\b)[^,;:.“”"]{3,60}?) of (?<content>(?:\p{Ll}+ly )?(?:having |being )?\p{Ll}+ing [^\n]{5,}?)/u,
    ),
    effect: 'strong',
    reason: 'rejected accusations by [opposition lawmakers] of hiding the epidemic',
    matches: 'The palace rejected accusations by opposition lawmakers of hiding the epidemic.',
    misses: 'The palace rejected accusations of hiding the epidemic.',
  },
];
