/** Words that bound the noun phrase of an item of evidence. Compiled by hand. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const prepositionWords =
  'on in at to from by with for of about after before since until till during against among between through across into onto over under near via per as than like within without amid despite upon toward towards';
const conjunctions = 'and or but nor so if because while although though unless whether when where why how whereas';
const auxiliaries =
  'is are was were be been being am has have had having do does did will would can could may might must shall should cannot not';
const pronouns = 'that i you he she it we they them him us me who whom which what there here';

/** Verbs that take evidence as their object, and verbs of saying: none of them stands inside the phrase. */
const verbs =
  'said says say told tells released releases release published publish posted posts post shared shares share showed shows show shown provided provide provides presented obtained obtain reviewed review viewed view seen see saw sees aired offered offer cited citing cites verified verify deleted delete filmed recorded sent gave give got get found find finds used uses using made makes took take takes watched watch examined issued leaked-by turned hold holds held produced produce circulated carried included includes including added described called asked accompanying containing began begun examining recovered pulled withheld denied dismissed brushed aside rejected disputed authenticate verifying confirm confirmed confirms believe want wants need needs considered played read reading hand handed ignored seized recovered confiscated disclose disclosed know features filed file opposing hear heard over out up down off away';

export const prepositions = set(prepositionWords);

export const leftStops = set(`${prepositionWords} ${conjunctions} ${auxiliaries} ${pronouns} ${verbs}`);

/** Finite verbs that end the phrase of a subject. */
export const finite = set(`
  is are was were has have had will would can could may might must should cannot do does did
  appear appears appeared seem seems seemed show shows showed suggest suggests suggested indicate indicates indicated emerge emerges emerged
  surfaced surfaces reveal reveals revealed prove proves proved confirm confirms confirmed capture captures captured contain contains contained
  depict depicts depicted went goes sparked prompted drew led came comes became made raised left seen-as said says told supports supported
  contradicts contradicted backs backed points pointed matches matched differ differs differed remains remained helped played
`);

export const rightStops = set(
  `${conjunctions} he she they we i you after before since until because instead rather then as than like`,
);

/** Nouns of amount or holding before "of": "a folder of photographs". */
export const containers = set(`
  folder series set batch trove collection copy copies piece pieces part parts fragment fragments number dozens hundreds thousands pages lot cache archive
  hours minutes seconds stack pile box some one two three four five several all many excerpts portion portions
`);
