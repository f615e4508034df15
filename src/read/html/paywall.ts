import type { Rule } from '../../model/index.ts';

/** What a page says where the rest of the report would stand. */
export const PAYWALL: readonly Rule<'paywall'>[] = [
  {
    pattern: /\bsubscribe (?:now )?to (?:continue|keep|read|unlock)\b/i,
    effect: 'paywall',
    reason: 'the rest is for subscribers',
    matches: 'Subscribe to continue reading.',
    misses: 'He did not subscribe to the view that talks had failed.',
  },
  {
    pattern:
      /\b(?:this|the full) (?:article|story|report) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:paying )?(?:subscribers|members)\b/i,
    effect: 'paywall',
    reason: 'the rest is for subscribers',
    matches: 'This article is for subscribers only.',
    misses: 'The article is about subscribers of a mobile network.',
  },
  {
    pattern: /\balready a (?:subscriber|member)\?/i,
    effect: 'paywall',
    reason: 'a sign-in box stands in place of the text',
    matches: 'Already a subscriber? Sign in',
    misses: 'She was already a member of the council.',
  },
  {
    pattern: /\b(?:register|sign in|log in) (?:for free )?to (?:continue|keep|read)\b/i,
    effect: 'paywall',
    reason: 'a sign-in box stands in place of the text',
    matches: 'Register for free to continue reading',
    misses: 'Voters must register to take part.',
  },
];
