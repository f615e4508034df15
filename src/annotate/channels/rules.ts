import type { ChannelKind, Rule } from '../../model/index.ts';

/**
 * How words reached the report, from one sentence. The group `name` is the medium. Tried on the sentence that holds the
 * cue; rules of kind "told" want the medium to be an outlet, since one may also tell a friend.
 */
export const channelRules: readonly Rule<ChannelKind>[] = [
  {
    pattern:
      /\b(?:told|tells|telling|informed)\s+(?:\p{Lu}[\p{L}]*[’']s\s)?(?:the\s+|a\s+)?(?:(?:state|state-run|state-owned|official|local|private|daily|weekly|news|national|\p{Lu}[\p{L}]+)\s+)*?(?:(?:news agency|agency|broadcaster|newspaper|daily|channel|network|magazine|station|website|paper)\s+)?(?<name>(?:\p{Lu}[\p{L}\d&’'.-]*)(?:\s(?:\p{Lu}[\p{L}\d&’'.-]*|of|the))*)/u,
    effect: 'told',
    reason: 'told Russia’s state news agency RIA Novosti',
    matches: 'Peskov told the state news agency Mosi Press',
    misses: 'Peskov told nobody',
  },
  {
    pattern:
      /\b(?:in an interview with|speaking to|spoke to|said to|in remarks to|in comments to|quoted by|as quoted by|carried by|relayed by|reported by|, as reported by|published by|obtained by)\s+(?:the\s+)?(?:(?:news agency|agency|broadcaster|newspaper|daily|state|news)\s+)*(?<name>\p{Lu}[\p{L}\d&’'.-]*(?:\s\p{Lu}[\p{L}\d&’'.-]*)*)/u,
    effect: 'told',
    reason: 'in an interview with the Gazette',
    matches: 'in an interview with Sky News',
    misses: 'in an interview room',
  },
  {
    pattern:
      /\b(?:according to|citing|cited by|quoting)\s+(?:a report (?:by|in|from)\s+)?(?:the\s+)?(?:(?:state|news|agency|newspaper|broadcaster|daily|local)\s+)*(?<name>\p{Lu}[\p{L}\d&’'.-]*(?:\s\p{Lu}[\p{L}\d&’'.-]*)*)/u,
    effect: 'cites',
    reason: 'according to TASS',
    matches: 'according to the news agency Interfax',
    misses: 'according to plan',
  },
  {
    pattern:
      /(?:^|\s)(?:[Tt]he\s)?(?<name>\p{Lu}[\p{L}]*(?:\s\p{Lu}\p{L}*)*) (?:also |later |had |has )?(?:quoted|cited)\b/u,
    effect: 'cites',
    reason: 'the Ledger quoted an official as saying',
    matches: 'The Ledger quoted a senior official as saying that it was ready.',
    misses: 'he cited the law',
  },
];

/** A medium that carries words or pictures, with its own description as name. */
export const carrierRules: readonly Rule<'carries'>[] = [
  {
    pattern:
      /\b(?!appear\w* to\b)(?:shared|posted|published|circulat\w+|appear\w*|uploaded|aired|broadcast|released|spread\w*)\s+(?:\w+ly\s)?(?:on|to|in|by|via|through|over|across)\s+(?:a|an|the|several|various)?\s*(?<name>[^,.;]*?\b(?:channels?|accounts?|pages?|groups?|Telegram|Twitter|Facebook|Instagram|YouTube|TikTok|WhatsApp|Weibo|VKontakte|X|social media|television|website|forums?)\b(?: (?:channels?|accounts?|pages?|groups?))?)/u,
    effect: 'carries',
    reason: 'video shared on a Telegram channel',
    matches: 'Unverified video shared on a local news Telegram channel',
    misses: 'a meal shared on a bench',
  },
  {
    pattern:
      /\b(?:in|on|via|through)\s+(?:a|an|its|his|her|their|the)?\s*(?<name>(?:(?:post|statement|message|video|thread|tweet|livestream)s?\s+(?:on|to|published on|posted on|shared on)\s+)?(?:(?:official|verified|personal|own)\s)?(?:Telegram|Twitter|Facebook|Instagram|YouTube|TikTok|WhatsApp|Weibo|VKontakte|Truth Social|X)(?: (?:channel|account|page|post))?)(?=[\s,.;”"]|$)/u,
    effect: 'carries',
    reason: 'in a post on Telegram',
    matches: 'he said in a post on Telegram',
    misses: 'he said in a post office',
  },
  {
    pattern:
      /\b(?:[Bb]ased on|[Aa]ccording to|[Cc]iting)\s+(?:a |an |the )?(?<name>(?:text|captions?|messages?|posts?|comments?)(?:\s(?:accompanying|beneath|under|with|attached to|below|on|in|from)\s[^,.;]+)?),/u,
    effect: 'carries',
    reason: 'based on text accompanying the footage',
    matches: 'Based on text accompanying the footage, residents heard a blast',
    misses: 'Based on a true story, the film ran',
  },
];

/** "text accompanying [the footage]": words that came with a recording. */
export const recordingOf =
  /^(?:text|captions?|messages?|posts?|comments?)\s(?:accompanying|beneath|under|with|attached to|below|on)\s(?:the|that|this|its)\s(?<recording>(?:\p{Ll}+\s)?(?:footage|video|clip|recording|photos?|photographs?|images?|pictures?|film))$/u;

/** A sentence that tells of a recording. */
export const aRecording = /\b(?:footage|videos?|clips?|recordings?|photos?|photographs?|images?|pictures?|film)\b/i;
