import type { Rule } from '../../model/index.ts';
import type { FormulaEffect } from './formula-rules.ts';

/** Attributions by form to a source whom somebody else cites: an outlet, a report, who asks. Groups as in the other formulas. */
export const citingRules: readonly Rule<FormulaEffect>[] = [
  {
    pattern:
      /(?<outlet>(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?:has |had |also |first )?(?<cue>reported|said|wrote|reports|says)(?: on \p{Lu}\p{Ll}+day| earlier| late[r]?)*,? (?:citing|quoting) (?<source>[^,;.]{4,90}),? that (?<content>[^\n]+?)(?=[.”"]?$)/u,
    effect: 'instead',
    reason: 'the Gazette reported, citing two officials, that …',
    matches:
      'The clash came after the Harbour Gazette reported, citing two people familiar with the matter, that tests had failed.',
    misses: 'The Gazette reported that tests had failed.',
  },
  {
    pattern:
      /\b(?<cue>(?:quot|cit)(?:ed|es|ing)) (?<source>(?:an?|the|one|two|\p{Lu})[^,;.“”"]{3,70}?)(?:, [^,;.]{3,60},)? as saying,? (?:that )?(?<content>[^\n]+?)(?=[.”"]?$)/u,
    effect: 'instead',
    reason: 'quoted an unnamed inspector as saying that …',
    matches: 'It also quoted an unnamed port inspector as saying that the operator had been told.',
    misses: 'Shares were quoted as low as 12.',
  },
  {
    pattern:
      /^(?:(?:[Bb]ut|[Aa]nd|[Mm]eanwhile|[Hh]owever),? )?(?<source>[^.;:“”"]{2,90}?),? (?:was|were|is|are|has been|have been|had been) (?:also |later |earlier )?(?<cue>(?:quot|cit)ed)(?: on \p{Lu}\p{Ll}+day)?(?: (?:by|in) [^.;“”"]{2,50}?)?(?: on \p{Lu}\p{Ll}+day)? as saying,? (?:that )?(?<content>[^\n]+?)(?=[.”"]*$)/u,
    effect: 'instead',
    reason: 'the minister was quoted by the state agency as saying that …: the minister speaks',
    matches: 'The Sundish minister was quoted by Mosi Press as saying that an inquiry had begun.',
    misses: 'The Sundish minister was quoted a price.',
  },
  {
    pattern:
      /\b(?:an?|the|any) (?:\p{Ll}+ )?(?<cue>reports?|claims?|allegations?|accusations?|assertions?|suggestions?|warnings?) (?:by|from|in the(?= \p{Lu})) (?<source>[^,.;:“”"]{3,60}?) that (?<content>[^\n;]{8,}?)(?=, (?:he|she|it|they|calling|saying|which|but|and|the|an?|\p{Lu}\p{Ll}+)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'asked about a report by the Courant that the port had been warned, he …',
    matches: 'Asked about a report by the Courant that the port had been warned, he shrugged.',
    misses: 'A report by the fire chief was read out.',
  },
  {
    pattern:
      /\b(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|remarks?|comments?|quot(?:es?|ations?)|statements?)\b[^.;“”"]{0,60}?(?<cue>attributed) to (?<source>[^,.;“”"]{3,70}), that (?<content>[^\n]+?)(?=, (?:calling|saying|which|but|and|though|although)\b|[.”"]*$)/u,
    effect: 'instead',
    reason: 'a report, attributed to a source in her office, that …: the source says so',
    matches: 'He denied a report in the Courant, attributed to two aides, that the talks had failed, calling it idle.',
    misses: 'The report attributed the fire to a fault, and said that it had spread.',
  },
  {
    pattern:
      /^(?<content>[^\n]{8,}?),? by (?<source>(?:the |its |\p{Lu})[\p{L}\p{N} .&-]{1,40}?)[’']s? (?:own |latest |first )?(?<cue>reckoning|count|tally|estimates?)(?=[,.;”"]|$)/u,
    effect: 'strong',
    reason: 'Eleven are dead by the company’s reckoning',
    matches: 'Eleven miners are dead by the company’s reckoning.',
    misses: 'Eleven miners were led by the company’s own men.',
  },
  {
    pattern:
      /^By (?<source>(?:the |its |\p{Lu})[\p{L}\p{N} .&-]{1,40}?)[’']s? (?:own |latest |first )?(?<cue>reckoning|count|tally|estimates?),? (?<content>[^\n]{8,}?)(?=[.”"]?$)/u,
    effect: 'strong',
    reason: 'By the union’s count, 40 are missing',
    matches: 'By the union’s count, 40 miners are missing.',
    misses: 'By the union’s gate, 40 miners stood.',
  },
];
