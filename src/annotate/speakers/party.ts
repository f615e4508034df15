import { officeOf } from '../lexicon/bodies.ts';
import { isStateBody } from '../lexicon/words.ts';
import type { Parties } from '../parties/index.ts';
import { speakerPatterns } from './patterns.ts';
import { sidePatterns } from './side-patterns.ts';

/** "currently in Helsinki for talks with …" tells where somebody is, not whom they speak for. */
const ELSEWHERE = speakerPatterns.elsewhere.pattern;

const offices = Object.entries(officeOf);
const office = (words: string): string | null => offices.find(([title]) => words.includes(title))?.[1] ?? null;

/** A sentence without what it quotes, which may begin or end inside a quotation: "planned by Volandian forces,” the president said". */
const unquoted = (sentence: string): string => {
  const whole = sentence.replace(/“[^”]*(?:”|$)|^[^“]*”/g, ' ');
  const pieces = whole.split('"');
  // an odd number of marks: the first closes what an earlier sentence opened, or the last is never closed
  const isInside = pieces.length % 2 === 0 && /[,.?!]$/.test(pieces[0]!);
  return pieces.filter((_, at) => at % 2 === Number(isInside)).join(' ');
};

/** "Foreign Minister Danilo Vesk told a news conference in Brestova, the Karvelian capital": the seat around a state's officer. */
function partyAround(source: string, sentence: string, parties: Parties): string | null {
  if (
    !isStateBody(source.split(/\s\p{Lu}[\p{L}-]+$/u)[0] ?? source) &&
    !speakerPatterns.stateOffice.pattern.test(source)
  )
    return null;
  const seat = parties.findAll(sentence).find(({ form, start, end }) => {
    const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
    if (/\b[Ii]n the $/.test(before) && /^(?:[’']s)? capital\b/.test(after)) return true;
    return (form === 'seat' && /\b[Ii]n $/.test(before)) || (/^In $/.test(before) && /^, /.test(after));
  });
  return seat?.party ?? null;
}

/** "his spokesman Dmitry Peskov told Russia’s state news agency": an officer’s sentence that names one state alone. */
function partyAlone(source: string, sentence: string, parties: Parties): string | null {
  if (!speakerPatterns.stateOfficer.pattern.test(source)) return null;
  const owned = parties
    .findAll(sentence)
    .filter(({ end, form }) => form !== 'seat' && speakerPatterns.ownedState.pattern.test(sentence.slice(end)));
  return new Set(owned.map(({ party }) => party)).size === 1 ? owned[0]!.party : null;
}

/** "Army spokesman Colonel Idris Vako", "the military": a body of power without its state. */
function forceIn(source: string, parties: Parties): string | null {
  const words = source
    .replace(speakerPatterns.elsewhere.pattern, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  return parties.findForce(words)?.party ?? null;
}

/**
 * The body that a source speaks for, from its own words ("Ukraine presidential adviser", "the Pentagon spokesman"), its
 * office ("Secretary of State") or the seat its sentence names. Null where the text does not tell.
 */
export function partyOfSource(source: string, around: string, parties: Parties): string | null {
  const sentence = unquoted(around);
  const fighters = sidePatterns.fighters.pattern.exec(source)?.[0] ?? '';
  if (fighters !== '') return forceIn(fighters, parties);
  const own =
    parties.findAll(source.replace(ELSEWHERE, ''))[0] ??
    parties.findAll(source.replace(speakerPatterns.nowElsewhere.pattern, ''))[0];
  return (
    own?.party ??
    office(source) ??
    partyAround(source, sentence, parties) ??
    partyAlone(source, sentence, parties) ??
    forceIn(source, parties)
  );
}
