import type { EntityKind, Naming } from '../../model/index.ts';
import { isOutletName } from '../channels/outlets.ts';
import { documentAtEnd, groupAtEnd, isTitle, organisationAtEnd, recordingAtEnd, titleAtEnd } from '../lexicon/words.ts';
import { isHouseName, mentionPatterns } from '../mentions/rules.ts';
import type { Parties } from '../parties/index.ts';
import { isAnonymous } from './anonymity.ts';
import { speakerPatterns } from './patterns.ts';
import { findProperName, isOfMany, stripDeterminer } from './proper.ts';
import { sidePatterns } from './side-patterns.ts';
import { subjectPatterns } from './subject-patterns.ts';

/** What the words of a source say of who speaks, before other mentions are looked at. */
export interface Phrase {
  readonly name: string;
  readonly kind: EntityKind;
  readonly naming: Naming;
  readonly role: string | null;
  readonly pronoun: string | null;
  /** "his" in "his spokesman", "Nyasulu" in "an aide to Nyasulu": whose person this is. */
  readonly of: string | null;
}

/** Names that the report elsewhere shows to be of persons or of businesses. */
export interface Known {
  readonly surnames: ReadonlySet<string>;
  readonly businesses: ReadonlySet<string>;
}

export const PRONOUN = speakerPatterns.pronoun.pattern;

/** "His spokesman", "Nyasulu’s aide", "an aide to Nyasulu", "lawyers for the family" */
function ownerOf(words: string): string | null {
  const possessive = speakerPatterns.possessive.pattern.exec(words)?.[1];
  if (possessive) return possessive;
  const before = /^(?:the |an? )?(.+?)[’']s?\s+\S/iu.exec(words.replace(sidePatterns.countOf.pattern, ''))?.[1];
  if (before && /^\p{Lu}/u.test(before)) return before;
  const body = sidePatterns.ownBody.pattern.exec(words)?.groups?.body;
  if (body) return body.toLowerCase();
  return (
    /\b(?:for|to|of|at|from|with)\s+(?:the\s+)?((?:\p{Lu}[\p{L}.’'-]*\s?(?:(?:of|for)\s(?:the\s)?(?=\p{Lu}))?)+)/u
      .exec(words)?.[1]
      ?.trim() ?? null
  );
}

/** Where the head of a phrase ends: "residents | in a nearby building", "Unverified video | shared on a channel". */
const CUT = speakerPatterns.headEnd.pattern;

/** "organiser", "harbourmaster", "columnist": agent nouns that no list holds. */
const AGENT = speakerPatterns.agentNoun.pattern;

const beforePreposition = (words: string): string => words.split(CUT)[0] ?? words;

function commonKind(words: string): { kind: EntityKind; role: string | null } {
  const head = beforePreposition(words);
  if (recordingAtEnd(head)) return { kind: 'recording', role: null };
  const [group, title] = [groupAtEnd(head), titleAtEnd(head)];
  if (title && title.length > (group?.length ?? 0)) return { kind: 'person', role: title };
  if (group) return { kind: 'group', role: group };
  if (documentAtEnd(head)) return { kind: 'document', role: null };
  if (speakerPatterns.governmentWord.pattern.test(head)) return { kind: 'government', role: null };
  if (organisationAtEnd(head)) return { kind: 'organisation', role: null };
  const last = head.split(' ').at(-1) ?? '';
  if (AGENT.test(last)) return { kind: 'person', role: last.toLowerCase() };
  return { kind: 'group', role: null };
}

/** "residents in a nearby apartment building", "the Malawian government", "the company" */
function readCommon(words: string, whole: string, parties: Parties): Phrase {
  const { kind: common, role } = commonKind(words);
  const kind = common === 'group' && speakerPatterns.oneOf.pattern.test(words) ? 'person' : common;
  const official = kind === 'government' || (kind === 'organisation' && /\p{Lu}/u.test(words));
  const named = official && (sidePatterns.namedBody.pattern.test(words) || parties.findAll(words).length > 0);
  const naming = isAnonymous(whole) ? 'anonymous' : named ? 'named' : 'role only';
  return {
    name: stripDeterminer(words.split(speakerPatterns.phraseEnd.pattern)[0]!),
    kind,
    naming,
    role,
    pronoun: null,
    of: ownerOf(words),
  };
}

function properKind(name: string, title: string | null, parties: Parties, known: Known): EntityKind {
  if (title) return 'person';
  if (isOfMany(name)) return 'organisation';
  if (known.businesses.has(name) || mentionPatterns.company.pattern.test(name)) return 'organisation';
  if (isHouseName(name)) return 'organisation';
  const party = parties.find(name);
  if (party?.form === 'body') return 'organisation';
  if (party) return 'government';
  if (recordingAtEnd(name)) return 'recording';
  const [front] = name.split(' of ');
  if (
    isOutletName(name) ||
    organisationAtEnd(name) ||
    organisationAtEnd(front!) ||
    / Administration$/.test(name) ||
    /^[A-Z][A-Z.&]+$/.test(name)
  )
    return 'organisation';
  if (documentAtEnd(name)) return 'document';
  if (groupAtEnd(name)) return 'group';
  return name.includes(' ') || known.surnames.has(name) ? 'person' : 'organisation';
}

/** Roles stand before the name ("Prime Minister Tove Arngrim") or after a comma ("Tove Arngrim, the prime minister"). */
function roleBeside(words: string, name: string, parts: readonly string[]): string | null {
  const before = words.slice(0, words.indexOf(name)).trim();
  if (titleAtEnd(before)) return titleAtEnd(before);
  for (const part of parts) {
    const role = titleAtEnd(beforePreposition(part.trim()));
    if (role) return role;
  }
  return null;
}

/** "Aldo Finch, a spokesman for Brightwater": for whom one speaks, as told after the name. */
function ownerBehind(parts: readonly string[]): string | null {
  const part = parts.slice(1).find((each) => sidePatterns.speaksFor.pattern.test(beforePreposition(each)));
  return part ? ownerOf(part) : null;
}

/** "the operator, Hidro Drosh", "its head, Henrika Aldane": one, whom the words after the comma name. */
const isSingle = (main: string): boolean =>
  sidePatterns.another.pattern.test(main) ||
  (commonKind(main).kind !== 'group' && commonKind(main).kind !== 'recording' && main.split(' ').length <= 6);

/** "Norland’s anti-doping agency, Nordop": a body by its owner, and behind it its name. */
const isNamedBehind = ([main, next]: readonly string[]): boolean =>
  next !== undefined &&
  sidePatterns.bodyByOwner.pattern.test(main!) &&
  organisationAtEnd(main!) !== null &&
  sidePatterns.bareName.pattern.test(next);

/**
 * Reads one source phrase. The name is what a reader would call the speaker: "Volodymyr Zelenskyy" of "Ukrainian
 * President Volodymyr Zelenskyy", "Kremlin’s press service", "residents in a nearby apartment building".
 */
export function readPhrase(
  source: string,
  parties: Parties,
  known: Known = { surnames: new Set(), businesses: new Set() },
): Phrase {
  const whole = source.replace(/\s*\([^)]*\)/g, '').replace(/^[\s“”"',—–-]+|[\s“”"',—–-]+$/g, '');
  if (speakerPatterns.someOfThem.pattern.test(whole)) {
    return { name: whole, kind: 'group', naming: 'anonymous', role: null, pronoun: 'they', of: null };
  }
  if (PRONOUN.test(whole))
    return { name: whole, kind: 'person', naming: 'named', role: null, pronoun: whole.toLowerCase(), of: null };
  const parts = whole.split(/,\s+/);
  const main = parts[0] ?? whole;
  const inMain = isNamedBehind(parts) ? null : findProperName(main, parties);
  const inLater =
    !inMain && isSingle(main)
      ? (parts
          .slice(1)
          .filter((part) => !subjectPatterns.handled.pattern.test(part))
          .map((part) => findProperName(part, parties))
          .find(Boolean) ?? null)
      : null;
  const name = inMain ?? inLater;
  if (!name) return readCommon(main, whole, parties);
  const role = roleBeside(inMain ? main : (parts[0] ?? ''), name, inMain ? parts.slice(1) : [main]);
  const called = inMain ? main.slice(0, Math.max(0, main.indexOf(name))).trim() : main;
  const isCalledBody = !role && organisationAtEnd(called) !== null && groupAtEnd(called) === null;
  const kind = isCalledBody
    ? 'organisation'
    : properKind(name, role && !organisationAtEnd(name) ? role : null, parties, known);
  if (kind === 'person' && isTitle(name)) return readCommon(main, whole, parties);
  const of = ownerOf(main) ?? (kind === 'person' && inMain ? ownerBehind(parts) : null);
  const naming = kind === 'group' || kind === 'recording' || kind === 'document' ? 'role only' : 'named';
  return { name, kind, naming, role: kind === 'person' ? role : null, pronoun: null, of };
}
