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
      /(?:^|[,;] |\b(?:o[’']clock|day|night|morning|evening|afternoon|noon|later|earlier),? )(?<outlet>(?:the |The )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*), (?<cue>citing|quoting) (?<source>[^,;.]{4,90}), (?:has |had |also |later |first )?(?<judged>reported|said|says|wrote|announced|claimed)(?: that)? (?<content>[^\n]{8,}?)(?=[.”"]?$)/u,
    effect: 'instead',
    reason: 'Channel Six, quoting hospital sources, announced that he had died: they say so',
    matches: 'At five o’clock Channel Six, quoting hospital sources, announced that Mr Strand had died.',
    misses: 'Channel Six announced that Mr Strand had died.',
  },
  {
    pattern:
      /^In (?!(?:an?|its|his|her|their) (?:[\p{Ll}-]+ )?(?:statement|letter|e-?mail|note)\b)(?<source>(?:the |an? |its |his |her |their )(?:[\p{Ll}-]+ ){0,2}?(?:minutes|letter|memo|report|statement|log|note|e-?mail|ruling|filing|contract|diary|register|affidavit)\b[^,.;“”"\n]{0,60}?)(?:,(?: [^,.;“”"\n]{3,70},)?)? it (?<cue>says|said|states|stated|reads) (?<content>[^\n]{6,}?)(?=[.”"]*$)/u,
    effect: 'instead',
    reason: 'In [the minutes of the council], it says the works are put back',
    matches: 'In the minutes of the town council for 3 March, on page four, it says the works are put back.',
    misses: 'In March it says the works are put back.',
  },
  {
    pattern:
      /^(?<content>(?:Rubbish|Nonsense|Hogwash|Lies|Untrue|Wrong|Never|Impossible|Absurd|Fantasy|Not so|Not true|Not at all|Far from it)),? (?<cue>said|says|replied|replies|retorted|counters?|countered) (?<source>(?:the |an? |his |her |its )?[\p{L}’'. -]{2,50}?)(?:[:;] (?<more>[^\n]{6,}?))?(?=[.”"]*$)/u,
    effect: 'instead',
    reason: 'Rubbish, said [the club]: its fans were at the other end',
    matches: 'Rubbish, said Coldmere United: its fans were at the other end.',
    misses: 'Rubbish lay in the road, said the club.',
  },
];
