import type { Rule } from '../../model/index.ts';

/** A noun and colon before what is said. The match is no part of the content. */
export const announcedRules: readonly Rule<'announced'>[] = [
  {
    pattern: /^(?:\p{Ll}+ )?(?:version|account|story|explanation|message|answer|reply|picture): (?=\S)/u,
    effect: 'announced',
    reason: 'gave a different [version:] prisoners had told him',
    matches: 'different version: prisoners had told him',
    misses: 'a version of events: two shots',
  },
];

/** Words of the outlet between two parts of a quotation. The match is cut out of a content. */
export const asideRules: readonly Rule<'aside'>[] = [
  {
    pattern: /(?<=[”"’'])\s+[—–-]{1,2}\s+[^“”"\n]{3,80}?\s+[—–-]{1,2}\s+(?=[“"‘'])/u,
    effect: 'aside',
    reason: '“I turned to run and they” [– she points at the gate –] “shot at our backs”',
    matches: '“I turned to run and they” – she points at the gate – “shot at our backs”',
    misses: '“I turned to run – the gate was open – and they shot at our backs”',
  },
];

/** A quotation with its own speaker behind it. Tried on what follows the sentence of a cue. */
export const othersQuoteRules: readonly Rule<'others'>[] = [
  {
    pattern:
      /^\s*(?:(?:But|And) )?(?:[Tt]he )?(?:\p{Lu}[\p{L}’'.-]+ ){1,4}(?:has |have |had )?(?:\p{Ll}+ly )?(?:den(?:ied|ies)|reject(?:ed|s)|said|says|told|confirm(?:ed|s)|declin(?:ed|es)|accus(?:ed|es)|blam(?:ed|es)|dismiss(?:ed|es)|disput(?:ed|es))\b[^“”"\n]*$/u,
    effect: 'others',
    reason: 'Brill said Latvia had tapped the radios. [Lithuania denied] spying',
    matches: ' Lithuania denied spying',
    misses: ' Lithuania was spared',
  },
  {
    pattern:
      /^\s*[“"][^“”"\n]{2,}[,?!][”"] \p{Ll}{2,}(?:ed|ew|aid|ays|oke|ang) (?:(?:Mr|Mrs|Ms|Dr)\b|the\b|an?\b|his\b|her\b|\p{Lu})/u,
    effect: 'others',
    reason: 'Parents said that a plane had sprayed the school. “Paperwork,” [snorted Mr Huxtable]',
    matches: ' “Paperwork,” snorted Mr Huxtable.',
    misses: ' “Paperwork,” he said.',
  },
];
