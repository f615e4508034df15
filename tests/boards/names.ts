const LINK_WORDS = new Set(
  'a an the of for in at on to and or from with by his her its their mr mrs ms dr s'.split(' '),
);

/** Words that many sources share, so that one of them alone names nobody. */
const ROLE_WORDS = new Set(
  (
    'agency agencies army attorney authorities command commissioner council department expert experts force forces ' +
    'foreign government group head leader leaders media military minister ministry office officer official officials ' +
    'organisation organization people police president prosecutor prosecutors report reports reporter secretary ' +
    'service source sources spokesman spokesperson spokeswoman state team witness witnesses worker workers'
  ).split(' '),
);

/** What follows one of these says of whom or where; the head of the name stands before it. */
const AFTER_HEAD = /^(of|for|in|at|from|with|who|speaking)$/;

/** How many first letters make two words the same: "Zambia" and "Zambian". */
const STEM = 5;

interface Name {
  readonly content: readonly string[];
  readonly head: string | undefined;
}

function nameOf(text: string): Name {
  const plain = text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replaceAll('.', '')
    .replace(/\b(north|south|east|west)(ern)?\s+(?=\p{L})/gu, '$1');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const cut = words.findIndex((word, i) => i > 0 && AFTER_HEAD.test(word));
  return { content: words.filter((word) => !LINK_WORDS.has(word)), head: words.at(cut < 0 ? -1 : cut - 1) };
}

const sameWord = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= STEM && a.slice(0, STEM) === b.slice(0, STEM));

const holdsAll = (long: Name, short: Name): boolean =>
  short.content.every((word) => long.content.some((other) => sameWord(word, other)));

const holdsHead = (name: Name, { head }: Name): boolean =>
  head !== undefined && !ROLE_WORDS.has(head) && !LINK_WORDS.has(head) && name.content.includes(head);

/**
 * Whether two names can be of one source: all content words of the shorter are in the longer, or the head word of one,
 * unless a mere role word, is in the other.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x.content.length === 0 || y.content.length === 0) return false;
  const [short, long] = x.content.length <= y.content.length ? [x, y] : [y, x];
  return holdsAll(long, short) || holdsHead(y, x) || holdsHead(x, y);
}
