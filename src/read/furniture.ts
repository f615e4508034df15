import type { Rule } from '../model/index.ts';

/** `alone`: the line is furniture wherever it stands. `in company`: only beside another line of this table. */
export type FurnitureEffect = 'alone' | 'in company';

/** Lines that are not the report. A pattern is tried on one line, trimmed and without its list bullet. */
export const FURNITURE: readonly Rule<FurnitureEffect>[] = [
  {
    pattern: /^(?:oops|uh[- ]oh|whoops|sorry)[!.,…]*$/i,
    effect: 'in company',
    reason: 'cry of an error box',
    matches: 'Oops!',
    misses: 'Oops, said the minister.',
  },
  {
    pattern: /^(?:oops[!.,]* )?(?:sorry, )?something (?:went|has gone) wrong\b[^.!]{0,40}[.!]?$/i,
    effect: 'in company',
    reason: 'sentence of an error box',
    matches: 'Something went wrong.',
    misses: 'Something went wrong. The pump then caught fire.',
  },
  {
    pattern:
      /^(?:please )?(?:try again(?: later)?|(?:refresh|reload) (?:the|this) page\b.{0,40}|come back later)[.!]?$/i,
    effect: 'in company',
    reason: 'advice of an error box',
    matches: 'Please try again later.',
    misses: 'Please try again later this year, the ministry told them.',
  },
  {
    pattern:
      /^(?:sorry, |we’re sorry, |we're sorry, )?(?:this|the|your) (?:video|audio|player|content|image|page|browser)\b.{0,50}\b(?:failed to|could ?n[o’']t|cannot|can[’']t|unable to|does not support|is (?:not|no longer|un)\s?(?:available|supported)?).{0,40}$/i,
    effect: 'in company',
    reason: 'a part of the page that did not load',
    matches: 'Sorry, this player failed to load.',
    misses: 'The videographer failed to load the van.',
  },
  {
    pattern: /^something went wrong\W+please try again(?: later)?\W*$/i,
    effect: 'alone',
    reason: 'error box on one line',
    matches: 'Something went wrong. Please try again later.',
    misses: 'Something went wrong, and nobody tried again.',
  },
  {
    pattern: /^(?:share|share (?:this|on|via|with)\b.{0,40}|copy link|share link)$/i,
    effect: 'alone',
    reason: 'share button',
    matches: 'Share this article',
    misses: 'Share prices fell on Monday',
  },
  {
    pattern: /^(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail|print|save|comments?(?: \(\d+\))?)$/i,
    effect: 'in company',
    reason: 'share targets below a share line',
    matches: 'WhatsApp',
    misses: 'WhatsApp was down',
  },
  {
    pattern: /^subscribe(?: (?:now|today|to|for)\b.{0,60})?[.!]?$/i,
    effect: 'alone',
    reason: 'subscription line',
    matches: 'Subscribe to our newsletter',
    misses: 'Subscribers were told on Monday.',
  },
  {
    pattern:
      /^(?:sign|signed) up (?:for|to|now|here)\b.{0,80}\b(?:newsletters?|alerts?|briefings?|inbox|e-?mails?|updates?)\b.{0,40}$/i,
    effect: 'alone',
    reason: 'newsletter line',
    matches: 'Sign up for our newsletter',
    misses: 'Sign up for the draft, the ministry told them.',
  },
  {
    pattern:
      /^(?:(?:read|see|watch|listen) (?:more|also|next)(?: (?:about|on|at)\b[^.]{0,80})?(?:[:»>…→].{0,160})?|see also|continue reading)$/i,
    effect: 'alone',
    reason: 'link to another text',
    matches: 'Read more: Two barges adrift',
    misses: 'Read more books, the mayor said.',
  },
  {
    pattern:
      /^(?:related|recommended|more on this story|you may also like|most (?:read|popular)|top stories|trending)(?: (?:articles?|stories|topics|links|content))?(?:[:»>].{0,160})?$/i,
    effect: 'alone',
    reason: 'list of other texts',
    matches: 'Related: Two barges adrift',
    misses: 'Related charges were dropped.',
  },
  {
    pattern:
      /^(?:advertisement|advertising|sponsored(?: content)?|(?:story|article) continues below(?: advertisement)?|(?:skip|close) (?:ad|advertisement))[.:]?$/i,
    effect: 'alone',
    reason: 'mark of an advertisement',
    matches: 'Story continues below advertisement',
    misses: 'Advertisement sales fell.',
  },
  {
    pattern:
      /^(?:continue|keep) reading(?: (?:below|the (?:main )?story|this (?:story|article)))?$|^(?:story|article) continues(?: below)?$/i,
    effect: 'alone',
    reason: 'the story goes on below an advertisement',
    matches: 'Continue reading below',
    misses: 'Continue reading the letters aloud, he said.',
  },
  {
    pattern: /^(?:follow|like|join) us (?:on|at)\b.{0,80}$/i,
    effect: 'alone',
    reason: 'call to follow the outlet',
    matches: 'Follow us on Telegram',
    misses: 'They follow us on every trip.',
  },
  {
    pattern: /^(?:click|tap) (?:here|the (?:link|button))(?: (?:to|for)\b.{0,80})?[.!]?$/i,
    effect: 'alone',
    reason: 'call to click',
    matches: 'Click here to see the gallery',
    misses: 'Click here, the message told victims, and they did.',
  },
  {
    pattern: /^(?:image|photo|picture|video|media|figure) (?:caption|(?:source|credit)(?:[,:].{0,80})?)$/i,
    effect: 'alone',
    reason: 'label of a caption, without the caption',
    matches: 'Image caption',
    misses: 'Image caption, The bridge after the blast',
  },
  {
    pattern: /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4})).{0,160}$|^.{0,80}\ball rights reserved\b.{0,80}$/i,
    effect: 'alone',
    reason: 'copyright line',
    matches: '© 2024 Lindhaven Post. All rights reserved.',
    misses: 'Copyright law was changed on Monday.',
  },
  {
    pattern: /^(?:loading|please wait)(?:…|\.\.\.)?$|^loading (?:video|player|content|comments?|more)\b.{0,30}$/i,
    effect: 'alone',
    reason: 'sign of a page that was still loading',
    matches: 'Loading…',
    misses: 'Loading of the ships went on.',
  },
  {
    pattern:
      /^(?:please )?(?:enable|turn on) (?:javascript|cookies)\b.{0,100}$|^(?:this|you need) .{0,40}\bjavascript\b.{0,60}$/i,
    effect: 'alone',
    reason: 'notice of a page without scripts',
    matches: 'Please enable JavaScript to view the comments.',
    misses: 'They wrote it in JavaScript.',
  },
  {
    pattern:
      /^(?:we(?: and our partners)?|this (?:web)?site|our (?:web)?site) uses? cookies\b.{0,300}$|^(?:accept|reject|manage)(?: all)? cookies$/i,
    effect: 'alone',
    reason: 'cookie notice',
    matches: 'We use cookies to improve your experience.',
    misses: 'We ate cookies, one witness said.',
  },
];
