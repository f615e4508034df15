import type { RawAttribution, Rule, Span } from '../../model/index.ts';

/**
 * How a formula is used. `instead` takes the place of what the model found at its cue; `relative` and `strong` are tried
 * on whole sentences and stand where the model found no cue; `spoken` is tried on clauses of the outlet's own.
 */
type Effect = 'instead' | 'relative' | 'strong' | 'spoken';

/** Attributions by form. Groups: source, cue, content. */
export const formulaRules: readonly Rule<Effect>[] = [
  {
    pattern:
      /,\s+(?<content>(?:an?|the) (?:\p{Ll}+ )?(?:charge|claim|allegation|accusation|suggestion|assertion|report|account|version|figure|characteri[sz]ation)) (?:that |which )?(?<source>(?!(?:was|were|is|has|have|had)\b)[^,.;]{3,60}(?:, [^,.;]{3,40},)?) (?:has |have |had |also |\p{Ll}+ly )*(?<cue>denied|denies|deny|dismissed|dismisses|rejected|rejects|disputed|disputes|refuted|contested|brushed aside|called|described)\b/u,
    effect: 'relative',
    reason: 'a charge the ministry rejected',
    matches: 'The crew had been drinking, a charge the ferry’s owner, Corvin Line, dismissed as untrue.',
    misses: 'He faces a charge, the ministry said.',
  },
  {
    pattern:
      /(?<outlet>(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?:has |had |also |first )?(?<cue>reported|said|wrote|reports|says)(?: on \p{Lu}\p{Ll}+day| earlier| late[r]?)*,? (?:citing|quoting) (?<source>[^,;.]{4,90}),? that (?<content>[^\n]+?)(?=[.”"]?$)/u,
    effect: 'instead',
    reason: 'the Gazette reported, citing two officials, that …',
    matches:
      'The clash came after the Harbour Gazette reported, citing two people familiar with the matter, that tests had failed.',
    misses: 'The Gazette reported that tests had failed.',
  },
  {
    pattern:
      /\b(?<cue>(?:quot|cit)(?:ed|es|ing)) (?<source>(?:an?|the|one|two|\p{Lu})[^,;.“”"]{3,70}?)(?:, [^,;.]{3,60},)? as saying,? (?:that )?(?<content>[^\n]+?)(?=[.”"]?$)/u,
    effect: 'instead',
    reason: 'quoted an unnamed inspector as saying that …',
    matches: 'It also quoted an unnamed port inspector as saying that the operator had been told.',
    misses: 'Shares were quoted as low as 12.',
  },
  {
    pattern:
      /^(?:(?:but|and|meanwhile|however),? )?(?<source>(?!(?:it|there|that|this|what|if|when|while|as|after|before|in|on|at)\b|(?:the|an?|these|those|its|his|her|their) (?:\p{Ll}+ )?(?:alleged|claimed|stated|reported|suggested)\b)[^,;:“”"]{2,70}?(?:, [^,;:“”"]{3,40},)?) (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>said|says|insisted|insists|maintained|maintains|claimed|claims|stated|argued|added|announced|confirmed|alleged|asserted|contended|declared|stressed|noted|warned|denied|denies|admitted|acknowledged|conceded|testified|suggested|spoke of)(?: on \p{Lu}\p{Ll}+day)? (?:that )?(?<content>(?!to\b|at\b|in\b|on\b|by\b|for\b|as\b)[^\n]{12,}?)(?=[.”"]*$)/u,
    effect: 'spoken',
    reason: 'Lilongwe maintained it had no hand in the incident',
    matches: 'Lilongwe maintained it had no hand in the incident.',
    misses: 'Lilongwe maintained at great cost the road north.',
  },
  {
    pattern:
      /^(?<content>[^\n]{15,}?),[”"]? (?<source>(?:(?:the|an?|its|his|her|their) )?(?:[\p{L}’'.-]+ ){0,6}?[\p{L}’'.-]+) (?<cue>said|says|say|forecast|added|reported|warned|estimated|announced|confirmed|hears|heard|told)(?=[.”"]?$|, and\b| on \p{Lu}| in a\b)/u,
    effect: 'spoken',
    reason: 'Rain could fall, the weather service forecast',
    matches: 'Former harbour master took bribes, court hears',
    misses: 'He came, saw and went home',
  },
  {
    pattern:
      /(?:^|, |; |\b(?:while|but|and|after|as|when|that|because) )(?<source>(?!(?:shares|stock) )(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+)(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>accused|accuses|blamed|blames|charged) (?<content>(?:[\p{L}’'.-]+ ){1,7}?(?:of|for|with) (?:\p{Ll}+ly )?(?:\p{Ll}+ing|the|an?|having)\b[^\n]*?)(?=, (?:calling|saying|adding|citing|which|who|in what)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'Sundmark had charged its neighbour with scrambling the signals',
    matches: 'Hours earlier, Hestland had charged its eastern neighbour with scrambling the signals.',
    misses: 'They charged 40 pounds for the ticket.',
  },
  {
    pattern:
      /^(?<source>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )?(?:[\p{L}’'.-]+ ){0,4}?[\p{L}’'.-]+)(?: on \p{Lu}\p{Ll}+day)? (?:has |have |had |also |later |\p{Ll}+ly )*(?<cue>denies|denied|(?:reject|dismiss|disput|contest|refut)(?:s|es|ed))(?: on \p{Lu}\p{Ll}+day)? (?<content>(?:(?:that|any|all|having|being|\p{Ll}+ing)\b|(?:[\p{L}’'.-]+ ){0,4}?(?:claims?|suggestions?|allegations?|accusations?|reports?|charges?|rumou?rs?|talk|account|involvement|responsibility|wrongdoing)\b)[^\n]*?)(?=, (?:calling|saying|adding|citing|which|who|although|though|but)\b|[.”"]*$)/u,
    effect: 'strong',
    reason: 'Veshtar disputes jamming signals',
    matches: 'Veshtar disputes jamming signals that put the ferry on the rocks',
    misses: 'Critics dismissed the minister in March.',
  },
];

const groupSpan = (match: RegExpExecArray, name: string, offset: number): Span | null => {
  const at = match.indices?.groups?.[name];
  return at ? [at[0] + offset, at[1] + offset] : null;
};

/** A formula found in a passage, as an attribution, with what it does to the model’s own finds. */
export function findFormulas(passage: string, offset: number, effect: Effect): readonly RawAttribution[] {
  return formulaRules.flatMap((rule) => {
    const match =
      rule.effect === effect ? new RegExp(rule.pattern.source, `${rule.pattern.flags}d`).exec(passage) : null;
    const [source, cue, content] = match
      ? ['source', 'cue', 'content'].map((name) => groupSpan(match, name, offset))
      : [];
    return source && cue && content ? [{ source: [source], cue: [cue], content: [content], confidence: 0.5 }] : [];
  });
}
