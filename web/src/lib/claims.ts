import type { Board, Claim, Proof, Stance } from '../../../src/model/index.ts';

/** The columns of a claim at issue. */
export type Side = 'says' | 'denies' | 'cannot';

const SIDES: Readonly<Record<Stance['stance'], Side>> = {
  asserts: 'says',
  denies: 'denies',
  'cannot verify': 'cannot',
  investigating: 'cannot',
  'no comment': 'cannot',
};

/** Voices of one party in one column, the party that most speak for first. */
export interface PartyVoices {
  readonly party: string | null;
  readonly role: string | null;
  readonly voices: readonly Stance[];
}

const ROLES: Readonly<Record<string, string>> = { accuser: 'accuser', accused: 'accused', third: 'third party' };

/** One line a speaker: the first of several stances with the same words of stance and manner. */
function onlyFirst(stances: readonly Stance[]): readonly Stance[] {
  const seen = new Set<string>();
  return stances.filter((stance) => {
    const key = `${stance.source.id} ${stance.stance} ${stance.manner}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The first voices of a column, so that a row stays short; at least one of each party that fits. */
export function firstVoices(parties: readonly PartyVoices[], most: number): readonly PartyVoices[] {
  let left = most;
  return parties.flatMap((group, i) => {
    const kept = Math.min(group.voices.length, Math.max(1, left - (parties.length - i - 1)), left);
    left -= kept;
    return kept > 0 ? [{ ...group, voices: group.voices.slice(0, kept) }] : [];
  });
}

/** The column that a stance stands in. */
export const sideOf = (stance: Stance['stance']): Side => SIDES[stance];

/** The stances of one side. */
export const stancesOf = (claim: Claim, side: Side): readonly Stance[] =>
  claim.stances.filter(({ stance }) => SIDES[stance] === side);

/** Stances by the body that their speaker speaks for, the greatest group first; those that speak for none last. */
export function byParty(stances: readonly Stance[]): readonly PartyVoices[] {
  const groups = Map.groupBy(stances, ({ source }) => source.party?.name ?? null);
  return [...groups]
    .map(([party, voices]) => ({ party, role: ROLES[voices[0]?.source.party?.role ?? ''] ?? null, voices }))
    .sort((a, b) => Number(a.party === null) - Number(b.party === null) || b.voices.length - a.voices.length);
}

/** The voices of one side, each once, under the body they speak for. */
export const partiesOf = (claim: Claim, side: Side): readonly PartyVoices[] =>
  byParty(onlyFirst(stancesOf(claim, side)));

/**
 * Who says so and belongs to neither party of a dispute, in words: "none", names, or "cannot measure" where it is not
 * known for whom a supporter speaks. Null where the claim has no parties.
 */
export function outsideSupport({ stances }: Claim): string | null {
  const roleOf = ({ source }: Stance): string => source.party?.role ?? 'unknown';
  const isParty = (role: string): boolean => role === 'accuser' || role === 'accused';
  if (!stances.some((stance) => isParty(roleOf(stance)))) return null;
  const outside = stances.filter((s) => s.stance === 'asserts' && s.source.naming !== 'outlet' && !isParty(roleOf(s)));
  const names = (role: string) => [...new Set(outside.filter((s) => roleOf(s) === role).map((s) => s.source.name))];
  const [third, unknown] = [names('third'), names('unknown')];
  if (third.length > 0) return third.join(', ');
  const more = unknown.length > 1 ? ` and ${unknown.length - 1} more` : '';
  return unknown.length > 0 ? `cannot measure (party not known: ${unknown[0]}${more})` : 'none';
}

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "3 voices · 1 origin", as far as origins can be measured. */
export function countsOf(claim: Claim, side: Side): string {
  const stances = stancesOf(claim, side);
  const voices = new Set(stances.map(({ source }) => source.id)).size;
  const origins = side === 'says' ? claim.origins.asserts : side === 'denies' ? claim.origins.denies : null;
  if (!origins || voices === 0) return voices === 0 ? '' : many(voices, 'voice');
  const { least, most, measurable } = origins;
  const count = !measurable ? 'origins: cannot measure' : many(least, 'origin');
  return `${many(voices, 'voice')} · ${measurable && most > least ? `at least ${count}` : count}`;
}

/** What a stance is called where the text's own verb is not at hand. */
export const stanceVerb: Readonly<Record<Stance['stance'], string>> = {
  asserts: 'says so',
  denies: 'denies',
  'cannot verify': 'cannot verify',
  investigating: 'is investigating',
  'no comment': 'does not comment',
};

/** REPORT/START-END, by which the words of a proof are found. */
export const proofKey = ({ report, start, end }: Proof): string => `${report}/${start}-${end}`;

/** A claim's place for links and corrections, from its id. */
export function placeOf(id: string): { readonly report: string; readonly start: number; readonly end: number } {
  const [, report = '', start, end] = /^(.*)\/(\d+)-(\d+)$/.exec(id) ?? [];
  return { report, start: Number(start), end: Number(end) };
}

const NO_EVIDENCE = 'none';

/** What is offered for or against a claim, in words; "none offered" where the text says so, else null. */
export function evidenceOf(claim: Claim, { evidence }: Board) {
  return evidence
    .filter((item) => item.bears.some((bears) => bears.claim === claim.id))
    .map((item) => ({ ...item, says: item.kind === NO_EVIDENCE ? 'none offered' : `${item.kind}, ${item.state}` }));
}

/** A step of the way as shown: a question mark where the text leaves a gap. */
export const linkName = ({ kind, name }: Stance['channel'][number]): string => (kind === 'unknown' ? '?' : name);

/** "Dmitry Peskov → RIA Novosti": who says so, and through whom it came. */
export function wayOf({ source, channel }: Stance): string {
  const links = channel.map(linkName);
  return [source.name, ...links].join(' → ');
}
