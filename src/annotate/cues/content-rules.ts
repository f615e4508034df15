import type { Rule } from '../../model/index.ts';

/** Contents that look ahead. Tried on a content. */
export const aheadRules: readonly Rule<'forecast'>[] = [
  {
    pattern: /\b(?:will|won[’']t|shall|is going to|are going to)\b/i,
    effect: 'forecast',
    reason: 'the bridge [will] reopen',
    matches: 'the bridge will reopen in May',
    misses: 'the bridge reopened in May',
  },
  {
    pattern:
      /^(?:(?!\b(?:before|until|than|because|who|which|(?:an?|any|no|every) \p{Ll}+ that)\b)[^,.]){0,60}\b(?:could|might|would)\b(?! have\b)(?! not (?:confirm|verify|say))/iu,
    effect: 'forecast',
    reason: 'the river [could] rise, the inquiry [would] draw its own conclusions',
    matches: 'the river could rise again',
    misses: 'the river never reached a level that would be harmful',
  },
  {
    pattern:
      /^[^,.]{0,60}(?<!\b(?:in|of|by|until|till|since|on|last|next|early|late|this|from|to|during|before|after|an?|any|who|which|that) )\bmay\b(?! (?:\d|have\b|not (?:confirm|verify|say)))/iu,
    effect: 'forecast',
    reason: 'the river [may] rise',
    matches: 'the river may rise again',
    misses: 'he had briefed her in May',
  },
];

/** Contents that judge rather than tell. Tried on a content. */
export const judgementRules: readonly Rule<'opinion'>[] = [
  {
    pattern:
      /\b(?:warrants?|demands?|deserves?|merits?|justif(?:y|ies)|requires?|calls? for) (?:an? |the |\p{Ll}+ )?(?:retaliation|response|answer|punishment|revenge|reply|reprisals?|reckoning)\b|\bnot go (?:unanswered|unpunished)\b/iu,
    effect: 'opinion',
    reason: 'an act they said [warrants retaliation]',
    matches: 'a “cowardly” act they said demands an answer',
    misses: 'The tower requires an inspection',
  },
  {
    pattern:
      /\bh(?:old|olds|eld|olding) [^.;]{2,50} (?:responsible|accountable|answerable) for (?:the |their |his |her |its |any )?(?:\p{Ll}+ )?(?:lives|life|safety|fate|well-?being|welfare|health|security|return)\b/iu,
    effect: 'opinion',
    reason: 'we [hold the government responsible for their lives]: a warning, and no charge of a deed',
    matches: 'we hold the government responsible for their lives',
    misses: 'we hold the government responsible for the blast',
  },
];

/** Reported refusals, which look ahead in form alone. Tried on a content. */
export const refusalRules: readonly Rule<'refusal'>[] = [
  {
    pattern: /\bsaid\b.*\bwould not\b/,
    effect: 'refusal',
    reason: 'the firm said it [would not] discuss the case',
    matches: 'that the firm said it would not discuss the case',
    misses: 'that the firm would discuss the case',
  },
];

/** Words that leave it open whether something comes. Tried on a content whose cue looks ahead. */
export const openRules: readonly Rule<'open'>[] = [
  {
    pattern: /\b(?:could|would|might|may|to)\b/,
    effect: 'open',
    reason: 'warned that the dam [might] fail, expects [to] reopen',
    matches: 'that, after the rain, the dam might fail',
    misses: 'that the dam failed',
  },
];

/** Contents of a wish. Tried on a content. */
export const wishRules: readonly Rule<'demand'>[] = [
  {
    pattern: /\b(?:must|should|ought to|need to|needs to|have to)\b/i,
    effect: 'demand',
    reason: 'the minister [must] resign',
    matches: 'the minister must resign',
    misses: 'the mustard works burned down',
  },
  {
    pattern: /(?:^|[.;:,“"‘—] ?)(?:let (?:us|them|him|her|it)|let[’']s)\b/i,
    effect: 'demand',
    reason: '[let us] wait for the inquiry',
    matches: 'let us wait for the inquiry',
    misses: 'its guards had let them in',
  },
  {
    pattern:
      /^[“"‘]?(?:(?:but|and|please|so),? )?(?:don[’']t|do not|never) (?:you )?(?!(?:know|think|believe|have|want|recall|remember|see|support|agree|understand|care)\b)\p{Ll}{2,}(?! (?:that|if|whether|any))\b/iu,
    effect: 'demand',
    reason: '“[Don’t shoot],” she cried: asks, and denies nothing',
    matches: '“Don’t you do it',
    misses: 'Don’t know who did it',
  },
];

/** Contents that name a deed, whatever it is called. Tried on a content. */
export const deedNamedRules: readonly Rule<'fact'>[] = [
  {
    pattern:
      /^(?:an? |the )?(?:(?!and |or |on |of )\p{Ll}[\p{L}-]* ){0,3}(?:(?:\p{Lu}[\p{L}’-]* ){0,2}(?:attack|strike|air ?strike|shooting|bombing|bomb|sabotage|assassination|murder|killing|raid|ambush|arson|coup|hack|cyberattack|theft|robbery|kidnapping|abduction|poisoning|execution|break-in|missile|drone)s?\b)/u,
    effect: 'fact',
    reason: 'described it as [a deliberate attack by Kessia]',
    matches: 'a deliberate attack by neighbouring Kessia',
    misses: 'a disgrace and an attack on the press',
  },
];
