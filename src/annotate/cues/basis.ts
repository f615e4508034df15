import type { Basis, Rule } from '../../model/index.ts';
import { effectOf } from '../fits.ts';

/** "How do you know that?": what the words around a cue say of how the speaker knows. Tried on cue + content. */
export const basisRules: readonly Rule<Basis>[] = [
  {
    pattern:
      /\b(?:saw|seen|see(?:ing)?|heard|hear(?:ing)?|witness(?:ed|ing)?|watch(?:ed|ing)|felt|smelled|woken|first-?hand|with (?:my|his|her|their) own eyes)\b/i,
    effect: 'saw or heard',
    reason: 'residents reported hearing a blast',
    matches: 'reported hearing a blast',
    misses: 'reported a blast',
  },
  {
    pattern:
      /\b(?:was|were|been|had been) (?:told|informed|briefed)\b|\blearn(?:ed|t) from\b|\b(?:informed|told) (?:us|me|him|her|them)\b/i,
    effect: 'was told',
    reason: 'had been told',
    matches: 'said he had been told to keep quiet',
    misses: 'told the court',
  },
  {
    pattern:
      /\b(?:documents?|records?|filings?|data|figures|affidavit|indictment|emails?|memos?|logs?|radar|satellite images?|transcripts?|audit|according to (?:a|the) (?:report|survey|study))\b/i,
    effect: 'document',
    reason: 'according to court documents',
    matches: 'according to court documents',
    misses: 'according to the mayor',
  },
  {
    pattern:
      /\b(?:believe[sd]?|suspect(?:s|ed)?|think(?:s)?|thought|conclud(?:e|es|ed)|infer(?:s|red)?|assess(?:es|ed)?|estimat(?:e|es|ed)|assum(?:e|es|ed)|guess(?:ed)?|suggest(?:s|ed)?|appear(?:s|ed)?|seem(?:s|ed)?|likely)\b/i,
    effect: 'infers',
    reason: 'believes, suspects, concludes',
    matches: 'investigators believe the fuse failed',
    misses: 'investigators said the fuse failed',
  },
  {
    pattern:
      /\b(?:announc(?:e|es|ed|ing)|reveal(?:s|ed)?|plans? to|will|pledg(?:e|es|ed)|vow(?:s|ed)?|decid(?:e|es|ed)|we have|I have|our (?:forces|troops|team|company))\b/i,
    effect: 'own act',
    reason: 'revealed it plans to send',
    matches: 'revealed it plans to send aid',
    misses: 'said the aid arrived',
  },
];

/** How the speaker knows, as far as the text says. */
export const basisOf = (words: string): Basis => effectOf(basisRules, words) ?? 'none given';
