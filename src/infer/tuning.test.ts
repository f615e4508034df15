import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confidence } from './tuning.ts';

const tuned = { reserve: 0.4, confidence: { cue: 1, pair: 1, bias: 0 } };

test('confidence rises with either certainty and stays between 0 and 1', () => {
  assert.ok(Math.abs(confidence(tuned, 0.5, 0.5) - 0.5) < 1e-9);
  assert.ok(confidence(tuned, 0.9, 0.5) > confidence(tuned, 0.6, 0.5));
  assert.ok(confidence(tuned, 0.5, 0.9) > confidence(tuned, 0.5, 0.6));
  for (const share of [0, 1]) {
    const value = confidence(tuned, share, share);
    assert.ok(value > 0 && value < 1);
  }
});
