import type { Rule } from '../../model/index.ts';

/** What one refuses or waves away without denying that anything is so. Tried on cue and clause. */
export const refusingRules: readonly Rule<'refuses'>[] = [
  {
    pattern:
      /^(?:.* )?(?:reject|den[iy]|dismiss|refus|overrul|turn(?:s|ed)? down|declin|contest)\p{L}* (?:(?!(?:that|claims?|allegations?|accusations?|charges?|reports?|suggestions?|account|any)\b)[^\s,;]+ ){0,6}?(?:requests?|bids?|applications?|appeals?|motions?|petitions?|permits?|proposals?|offers?|invitations?|amendments?|bills?|deals?|plans?|demands?|talks|negotiations|ultimatum|candidacy|nomination|visas?|bail|parole|access|entry|permission|licen[cs]es?|lawsuits?|calls (?:for|to))\b/iu,
    effect: 'refuses',
    reason: 'Judge [rejects Times request] to unseal the file: nothing is said to be untrue',
    matches: 'rejects New York Times request to unseal the file',
    misses: 'rejected the allegation that its bid was late',
  },
  {
    pattern:
      /^(?:.* )?(?:dismiss|brush|wav|shrug)\p{L}*(?: off| aside| away)? (?!(?:it|that|this|them|these|those|claims?|such|all|any)\b)(?:(?!(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|suggestions?|criticism|account|story|figures?|findings?|idea|notion|talk|video|footage|recording|document|memo|denial|complaints?|announcements?|statements?|declarations?|warnings?|remarks?|comments?|evidence|letters?|leaks?)\b)[^\s,;]+ ){1,6}?as (?:being )?(?:[“"]|an? |the |in |of )/iu,
    effect: 'refuses',
    reason: 'dismissed [Estonia as being] in the suburbs: what one thinks of it',
    matches: 'dismissed NATO member Estonia as being in the suburbs',
    misses: 'dismissed the reports as a smear',
  },
  {
    pattern:
      /^(?:.* )?question(?:s|ed|ing)? (?:(?:what|why|how|who|when|where|which)\b|(?:the|his|her|their|its|\S+[’']s) (?:\p{Ll}+ )?(?:health|wisdom|need|timing|decision|judge?ment|motives?|fitness|temperament|loyalty|patriotism|commitment|competence|leadership|polic(?:y|ies)|role|handling|use|stamina|character|morality|legality|cost)\b)/iu,
    effect: 'refuses',
    reason: '[questioned what] kind of person does so: a reproach, and no doubt of a fact',
    matches: 'questioned what kind of person does so',
    misses: 'questioned whether the video was real',
  },
];
