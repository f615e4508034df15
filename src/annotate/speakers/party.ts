import { officeOf } from '../lexicon/bodies.ts';
import { isStateBody } from '../lexicon/words.ts';
import type { Parties } from '../parties/index.ts';

/** "currently in Helsinki for talks with …" tells where somebody is, not whom they speak for. */
const ELSEWHERE = /,?\s(?:who|which|that|currently|in|at|near|on|from|during|after|outside)\s.*$/;

const office = (words: string): string | null =>
  Object.entries(officeOf).find(([title]) => words.includes(title))?.[1] ?? null;

/** "Foreign Minister Danilo Vesk told a news conference in Brestova, the Karvelian capital": the seat around a state's officer. */
function partyAround(source: string, sentence: string, parties: Parties): string | null {
  if (
    !isStateBody(source.split(/\s\p{Lu}[\p{L}-]+$/u)[0] ?? source) &&
    !/\b(?:[Mm]inister|[Pp]resident|[Pp]remier)\b/.test(source)
  )
    return null;
  const seat = parties
    .findAll(sentence)
    .find((mention) => mention.form === 'seat' && /\bin $/.test(sentence.slice(0, mention.start)));
  return seat?.party ?? null;
}

/** "his spokesman Dmitry Peskov told Russia’s state news agency": an officer’s sentence that names one state alone. */
function partyAlone(source: string, sentence: string, parties: Parties): string | null {
  if (!/\b(?:spokes\w+|president|minister|premier|ambassador|envoy|chief of staff)\b/i.test(source)) return null;
  const owned = parties
    .findAll(sentence)
    .filter(({ end, form }) => form !== 'seat' && /^(?:[’']s?\s|\s(?:state|official))/.test(sentence.slice(end)));
  return new Set(owned.map(({ party }) => party)).size === 1 ? owned[0]!.party : null;
}

/**
 * The body that a source speaks for, from its own words ("Ukraine presidential adviser", "the Pentagon spokesman"), its
 * office ("Secretary of State") or the seat its sentence names. Null where the text does not tell.
 */
export function partyOfSource(source: string, sentence: string, parties: Parties): string | null {
  const own =
    parties.findAll(source.replace(ELSEWHERE, ''))[0] ??
    parties.findAll(source.replace(/,?\s(?:currently|who is)\b.*$/, ''))[0];
  return (
    own?.party ?? office(source) ?? partyAround(source, sentence, parties) ?? partyAlone(source, sentence, parties)
  );
}
