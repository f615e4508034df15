import type { Claim, Stance } from '../../model/index.ts';
import { shout } from './at-issue.ts';
import { countSilence } from './header.ts';
import { heading, inQuotes, inSection, numberOf, type Sheet } from './sheet.ts';
import { channelOf, countOrigins } from './voices.ts';
import { plain } from './width.ts';
import { besides, shareWidth, wrap } from './wrap.ts';

const WEIGHTS = [6, 4, 2];
const MOST_NAMES = 3;

const isVoice = (stance: Stance): boolean => stance.stance === 'asserts' || stance.stance === 'denies';

const withChannel = (stance: Stance): string => {
  const via = channelOf(stance);
  return plain(stance.source.name) + (via === '' ? '' : ` → ${via}`);
};

/** Speakers with their channels, each once. */
function whoOf({ stances }: Claim): string {
  const names = [...new Set(stances.filter(isVoice).map(withChannel))];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return names.slice(0, MOST_NAMES).join(', ') + more;
}

const basesOf = ({ stances }: Claim): string => {
  const given = stances.filter((s) => isVoice(s) && s.basis !== 'none given').map((s) => s.basis);
  return [...new Set(given)].join(', ') || 'none given';
};

/** What is worth a word beyond "one origin, nothing special". */
function notesOf(sheet: Sheet, claim: Claim): string {
  const { word = 'one origin' } = claim.standing ?? {};
  const unverified = sheet.evidence.filter((e) => e.state === 'mentioned' && /^(video|photo)$/.test(e.kind));
  const shown = unverified.filter((e) => e.bears.some((b) => b.claim === claim.id)).map((e) => e.kind);
  return [
    ...(word === 'one origin'
      ? []
      : [shout(word) + (word === 'several origins' ? ` (${countOrigins(claim.origins.asserts)})` : '')]),
    ...[...new Set(shown)].map((kind) => `+ ${kind}, NOT VERIFIED`),
    ...new Set(sheet.alerts.filter((a) => a.claim === claim.id).map((a) => `⚑ ${a.rule}`)),
  ].join(' · ');
}

function printRow(sheet: Sheet, claim: Claim): readonly string[] {
  const [left = 0, middle = 0, right = 0] = shareWidth(sheet.width, WEIGHTS);
  const words = `${numberOf(sheet, claim)} ${inQuotes(plain(claim.wording), Infinity)} ${sheet.mark(claim.proof)}`;
  const notes = notesOf(sheet, claim);
  return besides([
    {
      width: left,
      lines: [
        ...wrap(words, left, 2),
        ...(notes === '' ? [] : wrap(`  ${notes}`, left, 2).map((l) => sheet.paint('yellow', l))),
      ],
    },
    { width: middle, lines: wrap(whoOf(claim), middle, 2) },
    { width: right, lines: wrap(basesOf(claim), right, 2) },
  ]);
}

function printRows(sheet: Sheet, title: string, claims: readonly Claim[]): readonly string[] {
  if (claims.length === 0) return [];
  const widths = shareWidth(sheet.width, WEIGHTS);
  const titles = [`${title} (${claims.length})`, 'WHO → VIA', 'BASIS'];
  const head = titles.map((text, i) => ({
    width: widths[i] ?? 0,
    lines: wrap(text, widths[i] ?? 0).map((l) => heading(sheet, l)),
  }));
  return ['', ...besides(head), ...claims.flatMap((claim) => printRow(sheet, claim))];
}

/** Claims that nobody denies. In reports that were not read somebody may, so the title counts them. */
export const printNoDenial = (sheet: Sheet): readonly string[] =>
  printRows(sheet, `NO DENIAL IN ${countSilence(sheet.reports)}`, inSection(sheet, 'no denial'));

/** What is said only by the way. */
export const printAlsoSaid = (sheet: Sheet): readonly string[] =>
  printRows(sheet, 'ALSO SAID', inSection(sheet, 'also said'));

/** Forecasts, demands and opinions, which have no standing. */
export function printNotFact(sheet: Sheet): readonly string[] {
  const claims = inSection(sheet, 'not fact');
  if (claims.length === 0) return [];
  const said = claims.map((c) => `${whoOf(c)}: ${inQuotes(plain(c.wording))} ${sheet.mark(c.proof)}`);
  return ['', heading(sheet, `SAID, NOT A MATTER OF FACT (${claims.length})`), ...wrap(said.join(' · '), sheet.width)];
}
