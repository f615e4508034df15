import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from '../model/index.ts';
import { canMatch } from '../text/index.ts';
import { carrierRules, channelRules } from './channels/index.ts';
import * as contents from './cues/content-rules.ts';
import {
  accusingRules,
  basisRules,
  cueRules,
  demandRules,
  forceRules,
  forecastRules,
  opinionRules,
} from './cues/index.ts';
import { mentionPatterns } from './mentions/index.ts';
import { forceRules as bodyRules } from './parties/force-rules.ts';
import * as parties from './parties/rules.ts';
import { evaluationRules, pointerRules } from './pointers/index.ts';
import * as marks from './pointers/mark-rules.ts';
import * as owners from './pointers/owner-rules.ts';
import * as retorts from './pointers/retort-rules.ts';
import * as accused from './propositions/accused-rules.ts';
import { negationRules } from './propositions/index.ts';
import * as keys from './propositions/key-rules.ts';
import * as clauses from './propositions/rules.ts';
import { epithetPatterns } from './speakers/epithet-rules.ts';
import { anonymityRules } from './speakers/index.ts';
import { speakerPatterns } from './speakers/patterns.ts';
import { sidePatterns } from './speakers/side-patterns.ts';
import { subjectPatterns } from './speakers/subject-patterns.ts';
import { togetherPatterns } from './speakers/together-rules.ts';
import { headlineRule, trimmingRules } from './speakers/trimming.ts';
import { formulaRules, headlineRules } from './statements/index.ts';
import * as leads from './statements/lead-rules.ts';
import * as mending from './statements/mending-rules.ts';
import * as nothing from './statements/nothing-rules.ts';
import * as pieces from './statements/piece-rules.ts';
import * as reading from './statements/reading-rules.ts';
import * as subjects from './statements/subject-rules.ts';
import * as upholding from './statements/upholding-rules.ts';

/** Every rule table of annotate: each row must find its example and leave its look-alike alone. */
const tables: Readonly<Record<string, readonly Rule<unknown>[]>> = {
  accusing: accusingRules,
  anonymity: anonymityRules,
  body: bodyRules,
  basis: basisRules,
  carrier: carrierRules,
  channel: channelRules,
  cue: cueRules,
  demand: demandRules,
  force: forceRules,
  forecast: forecastRules,
  formula: formulaRules,
  headline: headlineRules,
  mention: Object.values(mentionPatterns),
  negation: negationRules,
  evaluation: evaluationRules,
  opinion: opinionRules,
  pointer: pointerRules,
  side: Object.values(sidePatterns),
  trimming: [...trimmingRules, headlineRule],
  epithet: Object.values(epithetPatterns),
  together: Object.values(togetherPatterns),
  speaker: Object.values(speakerPatterns),
  subject: Object.values(subjectPatterns),
  ...contents,
  ...keys,
  ...marks,
  ...owners,
  ...retorts,
  ...accused,
  ...clauses,
  ...mending,
  ...nothing,
  ...pieces,
  ...parties,
  ...leads,
  ...reading,
  ...subjects,
  ...upholding,
};

for (const [name, rules] of Object.entries(tables)) {
  for (const { pattern, reason, matches, misses } of rules) {
    test(`${name} rule “${reason}”`, () => {
      assert.match(matches, pattern);
      assert.ok(canMatch(pattern, matches), 'the filter hides the example');
      assert.doesNotMatch(misses, pattern);
    });
  }
}
