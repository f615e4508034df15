import type { EvidenceState, Rule } from '../../model/index.ts';

const row = (
  pattern: RegExp,
  effect: EvidenceState,
  reason: string,
  [matches, misses]: [string, string],
): Rule<EvidenceState> => ({ pattern, effect, reason, matches, misses });

const not =
  "(?<!\\b(?:not|never|n['’]t|unable to|yet to|cannot|without|no|if|nor|to)(?: be| been| being| independently| immediately| yet| have){0,3} )";

/** What a sentence says of an item in it, the strongest first; an item of which nothing is said is mentioned. */
export const stateRules: readonly Rule<EvidenceState>[] = [
  row(
    /\b(?:fakes?|faked|doctored|staged|fabricat(?:ed|ion|ions)|manipulated|forger(?:y|ies)|forged|deep-?fakes?|AI-generated|inauthentic|miscaptioned|old footage|out of context|not (?:authentic|genuine|real)|crayon work)\b/i,
    'disputed',
    'called false',
    ['officials called the video fake', 'officials called the video back'],
  ),
  row(
    /\b(?:disputed?s?|disputes|dismissed|dismisses|brushed aside|questioned|denied|rejected|cast doubt on) (?:the )?(?:authenticity|veracity|validity|genuineness|videos?|footage|photos?|photographs?|images?|documents?|recordings?|chart|memo|emails?|evidence)\b/i,
    'disputed',
    'somebody disputes it',
    ['brushed aside the chart', 'brushed the chart'],
  ),
  row(
    new RegExp(
      `${not}\\b(?:(?:independently )?verified|authenticated|geo-?located|corroborated)\\b(?! (?:account|user|Twitter))`,
      'i',
    ),
    'verified',
    'somebody checked it',
    ['footage verified by the Courant', 'has not been authenticated'],
  ),
  row(
    /\bconfirmed (?:the |its |their )?(?:authenticity|location|date)\b|\b(?:authenticity|location) (?:was|has been|were|have been) (?:confirmed|established)\b/i,
    'verified',
    'somebody checked it',
    ['confirmed its authenticity', 'confirmed the visit'],
  ),
  row(
    /\b(?:seen|reviewed|viewed|obtained|examined|inspected|watched) by\b|\b(?:shown|provided|shared|given) (?:exclusively )?(?:to|with) (?:the )?(?:\p{Lu}[\p{L}.]*|reporters|journalists|newspaper)\b/u,
    'seen',
    'the report’s own people saw it',
    ['documents seen by Reuters', 'documents said by some'],
  ),
];
