import type { Rule } from '../../model/index.ts';

const row = (pattern: RegExp, reason: string, [matches, misses]: [string, string]): Rule<'none'> => ({
  pattern,
  effect: 'none',
  reason,
  matches,
  misses,
});

const thing = '(?:evidence|proof|documentation|substantiation)';
const show =
  '(?:provid(?:e|es|ed|ing)|offer(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|present(?:s|ed|ing)?|produc(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|show(?:s|n|ed|ing)?|publish(?:ed|es|ing)?|releas(?:e|ed|ing)|suppl(?:y|ied|ying)|suppli(?:es|ed)|furnish(?:ed)?|disclos(?:e|ed))';
const some =
  '(?:(?:any|a|the|further|more|concrete|credible|specific|public|hard|clear|direct|immediate|independent|supporting|underlying|single|shred|piece|scrap|of|convincing|solid|real) ){0,4}(?:\\p{L}{3,14} )?';

/** Ways to say it that leave open who shows none. Tried on the words of an item of kind none. */
export const openRules: readonly Rule<'none'>[] = [
  row(/\bwithout\b/i, 'the charges, [presented without evidence], were denied by the accused', [
    'presented without evidence',
    'offered no evidence',
  ]),
  row(
    /\b(?:offered|provided|presented|produced|given|shown|published|cited|found|emerged|made public)$|^for which\b/i,
    'a charge [for which no proof was produced]',
    ['for which no proof was produced', 'She offered no evidence'],
  ),
];

/** Ways to say that no evidence was shown. The span is the match. */
export const noneRules: readonly Rule<'none'>[] = [
  row(
    new RegExp(
      `(?:\\b(?:presented|made|offered|given|repeated|claimed|asserted|levelled|leveled) )?\\bwithout (?:${show} )?${some}${thing}\\b`,
      'iu',
    ),
    'shown without it',
    ['presented without evidence', 'with evidence'],
  ),
  row(
    new RegExp(`\\bwithout ${show} (?:any |further |more |specific )?(?:details|specifics|sources?)\\b`, 'iu'),
    'no details either',
    ['without providing details', 'without details of the dress'],
  ),
  row(
    new RegExp(
      `(?:\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|who|which|but|and|has|have|had) )?\\b${show} no ${some}(?:${thing}|details)\\b(?: (?:for|of|to support) (?:the |its |his |her |their |that |this )?\\p{L}+)?`,
      'iu',
    ),
    'none was offered',
    ['She offered no evidence for the accusation', 'offered new evidence'],
  ),
  row(
    new RegExp(
      `\\b(?:did|do|does|has|have|had|could|would|was|were)(?: not|n['’]t)(?: yet| immediately| publicly)? ${show} ${some}(?:${thing}|data|details|sources?)\\b`,
      'iu',
    ),
    'it was not shown',
    ['did not provide evidence', 'did provide evidence'],
  ),
  row(new RegExp(`\\bfail(?:s|ed|ing) to ${show} ${some}${thing}\\b`, 'iu'), 'a failure to show', [
    'failed to provide evidence',
    'failed to sing',
  ]),
  row(
    new RegExp(
      `(?:\\bfor which )?\\bno ${some}${thing} (?:(?:was|were|has been|have been|had been|is) )?(?:offered|provided|presented|produced|given|shown|published|cited|found|emerged|made public)\\b`,
      'iu',
    ),
    'none was shown',
    ['for which no proof was produced', 'new evidence was offered'],
  ),
  row(
    new RegExp(
      `\\b(?:there (?:is|was|has been|are|were)|there['’]s|ha(?:s|ve|d)|saw|see|found|finds?|with) (?:currently |so far |absolutely |been )?(?:no|not a|not any|never any|zero|little|scant) ${some}${thing}\\b`,
      'iu',
    ),
    'none exists, by somebody’s word',
    ['there was no evidence that', 'there was evidence that'],
  ),
  row(new RegExp(`\\bno ${some}${thing}\\b`, 'iu'), 'none, whoever was to show it', [
    'with no evidence at all',
    'no doubt',
  ]),
  row(
    new RegExp(
      `\\b(?:lack|absence) of ${some}${thing}\\b|\\bnot (?:one|a) (?:shred|scrap|piece|iota) of ${thing}\\b`,
      'iu',
    ),
    'it is missing',
    ['for lack of evidence', 'a piece of evidence'],
  ),
  row(
    /\b(?:nobody|no[ -]one) has (?:yet )?(?:shown|given|sent|provided)(?: \p{L}+){0,2} (?:so much as |even |any )?(?:an? )?(?:photographs?|photos?|videos?|images?|pictures?|documents?|evidence|proof)\b/iu,
    'nobody showed any',
    ['Nobody has shown us so much as a photograph', 'Nobody has shown us the way'],
  ),
];
