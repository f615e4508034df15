import type { Span } from '../../model/index.ts';
import { matches } from '../../text/index.ts';
import { ambiguous, never } from './ambiguous.ts';
import type { Candidate } from './candidates.ts';
import { fold, type Known } from './gazetteer.ts';
import { actorRules, type Before, beforeRules } from './rules.ts';

const REACH = 60;
const FREE_CITY = 200_000;
const NEXT_NAME =
  /^[ \u00a0](?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I)\b)\p{Lu}/u;
const BEFORE_NAME = /(?:^|[^.!?…:;”"’\n] |\n)(?<word>\p{Lu}[\p{L}.’'-]*) $/u;
const MODIFIER =
  /^(?:Central|Eastern|Western|Northern|Southern|North|South|East|West|Downtown|Greater|Occupied|In|At|Near|Outside|From|Across|And|Around|Inside|To|Of|The|When|While|As|But|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const QUALIFIED = /^,? (?:the )?$/;

/** A text while its names are judged: persons are the last words of names that the text gives in full. */
export interface Page {
  readonly text: string;
  readonly persons: ReadonlySet<string>;
}

const FULL_NAME = /(?:\p{Lu}\p{Ll}{1,20}|\p{Lu}\.)[ \u00a0](?<last>\p{Lu}\p{Ll}{2,20})(?![\p{L}])/gu;
const NOT_FIRST =
  /^(?:In|At|Near|From|To|Of|The|And|Outside|Inside|Around|Across|On|But|As|When|While|After|Before|Central|Eastern|Western|Northern|Southern|North|South|East|West|New|Greater|Downtown|Port|Lake|Mount|Fort|San|Santa|Los|Las|El|La|Le|St|Saint|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** Last words of two-word names: where "Jack London" is mentioned, "London" alone needs a word of place before it. */
export function personsIn(text: string): ReadonlySet<string> {
  const names = matches(FULL_NAME, text).filter((match) => !NOT_FIRST.test(match[0].split(/[ \u00a0]/)[0] ?? ''));
  return new Set(names.map(({ groups }) => fold(groups?.last ?? '')));
}

/** The place a name stands for, null where it is more likely a person, a word, or a state that acts. */
export function judge(page: Page, candidate: Candidate, next: Candidate | undefined): Known | null {
  const { text } = page;
  const { span, cities, land } = candidate;
  const words = text.slice(...span);
  const name = fold(words);
  const before = text.slice(Math.max(0, span[0] - REACH), span[0]);
  const after = text.slice(span[1], span[1] + REACH);
  const led = leadOf(before);
  if (led === 'person' || isShouted(words) || isInName(before, after)) return null;
  if (land && !never.has(name) && isLocated(land, led, after)) return land;
  const within = withinOf(text, span, next);
  const city = cities.find(({ code }) => within !== null && (code === within || code.startsWith(`${within}-`)));
  if (city) return city;
  return land || never.has(name) ? null : asCity(page, { name, led, after, city: cities[0] });
}

function leadOf(before: string): Before | null {
  return beforeRules.find(({ pattern }) => pattern.test(before))?.effect ?? null;
}

/** All capitals are headlines or short forms; place lines have their own frame. */
const isShouted = (words: string): boolean => words.length > 4 && words === words.toUpperCase() && !words.includes('.');

function isInName(before: string, after: string): boolean {
  const word = BEFORE_NAME.exec(before)?.groups?.word;
  return NEXT_NAME.test(after) || (word !== undefined && !MODIFIER.test(word));
}

/** States act more often than they are places, so they need a word of place or way before them; "on Arvania’s claims" has none. */
const isLocated = (land: Known, led: Before | null, after: string): boolean =>
  led === 'place' || (led === 'direction' && (land.kind === 'area' || !/^[’']s/.test(after)));

/** The state or country that qualifies a city: "Paris, Texas". */
function withinOf(text: string, span: Span, next: Candidate | undefined): string | null {
  if (!next?.land || next.land.code === '') return null;
  return QUALIFIED.test(text.slice(span[1], next.span[0])) ? next.land.code : null;
}

interface Judged {
  readonly name: string;
  readonly led: Before | null;
  readonly after: string;
  readonly city: Known | undefined;
}

/** "In Davis’s report": small towns own little in the news, persons by the same name much. */
const isOwner = (city: Known, after: string): boolean => city.population < FREE_CITY && /^[’']/.test(after);

function asCity({ persons }: Page, { name, led, after, city }: Judged): Known | null {
  if (!city || name.length < 4) return null;
  if (led === 'place' && !isOwner(city, after)) return ambiguous.has(name) && persons.has(name) ? null : city;
  const isFree = city.population >= FREE_CITY && !ambiguous.has(name) && !persons.has(name);
  return isFree && !actorRules.some(({ pattern }) => pattern.test(after)) ? city : null;
}
