import type { Claim, OriginCount, Stance } from '../../model/index.ts';
import { counted, inQuotes, type Sheet } from './sheet.ts';
import { plain } from './width.ts';
import { wrap } from './wrap.ts';

/** Cues that say by themselves what the speaker does; after others the words of the speaker are shown. */
const TELLING =
  /accus|blam|den(y|ie)|reject|dismiss|refut|investigat|look\w* into|prob(e|ing)|declin|no comment|respon/i;

/** What a person said of a claim, however many reports carry it; who is not named in two reports is two. */
interface Voice {
  readonly first: Stance;
  readonly all: readonly Stance[];
}

const toVoices = (stances: readonly Stance[]): readonly Voice[] =>
  [...Map.groupBy(stances, (s) => `${s.source.id}\n${s.stance}`).values()].flatMap((all) =>
    all[0] ? [{ first: all[0], all }] : [],
  );

/** Alerts of these rules are about what the outlet says, not about the sources that they are measured against. */
const ABOUT_OUTLET = /^(headline against body|stronger than source)$/;

const isFlagged = (sheet: Sheet, claim: Claim, stance: Stance): boolean =>
  sheet.alerts.some(
    (a) =>
      a.claim === claim.id &&
      a.proofs.some(
        (p) => p.report === stance.report && p.start === stance.proof.start && p.end === stance.proof.end,
      ) &&
      (stance.source.naming === 'outlet') === ABOUT_OUTLET.test(a.rule),
  );

const MOST_MARKS = 3;
const MOST_WORDS = 10;

const marksOf = (sheet: Sheet, { all }: Voice): string => {
  const marks = [...new Set(all.map((s) => sheet.mark(s.proof)))];
  const more = marks.length > MOST_MARKS ? ` +${marks.length - MOST_MARKS}` : '';
  return marks.slice(0, MOST_MARKS).join(' ') + more;
};

/** "RIA → a channel", or a question mark for a gap; empty where nothing is said of the way. */
export const channelOf = ({ channel }: Stance): string =>
  channel.map((link) => (link.kind === 'unknown' ? '?' : plain(link.name))).join(' → ');

function printVoice(sheet: Sheet, claim: Claim, voice: Voice, width: number): readonly string[] {
  const { first } = voice;
  const cue = first.cue ? sheet.quote(first.cue) : first.stance;
  const flag = voice.all.some((s) => isFlagged(sheet, claim, s)) ? ' ⚑' : '';
  const words = TELLING.test(cue) ? '' : sheet.quote(first.proof);
  const via = channelOf(first);
  return [
    ...wrap(`${plain(first.source.name)}${flag} ${cue} ${marksOf(sheet, voice)}`, width, 2),
    ...(words === '' ? [] : wrap(`  ${inQuotes(words, MOST_WORDS)}`, width, 2)),
    ...(via === '' ? [] : wrap(`  └ via ${via}`, width, 4)),
  ];
}

const partyLine = ({ source: { party } }: Stance): string =>
  party === null
    ? 'party not known'
    : `${plain(party.name).toUpperCase()}${party.role === 'unknown' ? '' : `  ${party.role}`}`;

/** Everybody on one side of a claim, by party in order of first appearance. */
export function printVoices(sheet: Sheet, claim: Claim, stances: readonly Stance[], width: number): readonly string[] {
  return [...Map.groupBy(stances, partyLine)].flatMap(([party, of]) => [
    ...wrap(party, width).map((line) => sheet.paint('bold', line)),
    ...toVoices(of).flatMap((voice) => printVoice(sheet, claim, voice, width)),
  ]);
}

const countSources = (stances: readonly Stance[]): number => new Set(stances.map((s) => s.source.id)).size;

/** "1 origin", "1 to 3 origins" or "origins: cannot measure". */
export function countOrigins({ least, most, measurable }: OriginCount): string {
  if (!measurable) return 'origins: cannot measure';
  return least === most ? counted(least, 'origin') : `${least} to ${most} origins`;
}

/** "3 voices · 1 origin"; without a count of origins, the parties. */
export function countVoices(stances: readonly Stance[], origins: OriginCount | null): string {
  if (stances.length === 0) return '';
  const parties = new Set(stances.map((s) => s.source.party?.name ?? s.source.name)).size;
  return `${counted(countSources(stances), 'voice')} · ${origins ? countOrigins(origins) : counted(parties, 'party', 'parties')}`;
}
