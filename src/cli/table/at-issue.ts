import type { Claim, Proof, Stance } from '../../model/index.ts';
import { heading, inQuotes, inSection, numberOf, type Sheet } from './sheet.ts';
import { countVoices, printVoices } from './voices.ts';
import { plain } from './width.ts';
import { besides, shareWidth, wrap } from './wrap.ts';

const WEIGHTS = [4, 3, 3, 3];

/** "DISPUTED by the accused": the word itself in capitals, its side not. */
export const shout = (word: string): string => {
  const [head = '', ...side] = word.split(' by ');
  return [head.toUpperCase(), ...side].join(' by ');
};

const isSide = (claim: Claim, ...words: readonly Stance['stance'][]): readonly Stance[] =>
  claim.stances.filter((s) => words.includes(s.stance));

function printClaim(sheet: Sheet, claim: Claim, width: number): readonly string[] {
  const word = `${numberOf(sheet, claim)} ${shout(claim.standing?.word ?? '')}`;
  return [
    ...wrap(word, width, 2).map((line) => sheet.paint(['bold', 'yellow'], line)),
    ...wrap(`  ${inQuotes(plain(claim.wording), Infinity)} ${sheet.mark(claim.proof)}`, width, 2),
  ];
}

const marks = (sheet: Sheet, proofs: readonly Proof[]): string => [...new Set(proofs.map(sheet.mark))].join(' ');

/** What is offered for or against the claim, kind by kind; "none offered" where a report says so. */
export function listEvidence(sheet: Sheet, claim: Claim): string {
  const items = sheet.evidence.filter((e) => e.kind !== 'none' && e.bears.some((b) => b.claim === claim.id));
  const none = claim.standing?.reasons.find((r) => r.rule === 'without evidence')?.proofs ?? [];
  const parts = items.map((e) => {
    const way = e.bears.some((b) => b.claim === claim.id && b.way === 'against') ? 'against it: ' : '';
    const by = e.by === null ? '' : ` (${plain(e.by)})`;
    return `${way}${e.kind}${by}, ${e.state === 'mentioned' ? 'not verified' : e.state} ${sheet.mark(e.proof)}`;
  });
  if (none.length > 0) parts.unshift(`none offered ${marks(sheet, none)}`);
  return parts.join(' · ') || 'none mentioned';
}

function printFoot(sheet: Sheet, claim: Claim): readonly string[] {
  const outside = claim.gaps.some((g) => g.rule === 'nobody outside the parties');
  const alerts = sheet.alerts.filter((a) => a.claim === claim.id);
  const kin = claim.mayBe
    .flatMap((id) => sheet.claims.find((other) => other.id === id) ?? [])
    .map((other) => numberOf(sheet, other));
  const flags = [...Map.groupBy(alerts, (a) => a.rule)].map(
    ([rule, of]) =>
      `${rule} ${marks(
        sheet,
        of.flatMap((a) => a.proofs.slice(0, 1)),
      )}`,
  );
  const line = [
    `Evidence: ${listEvidence(sheet, claim)}`,
    `Checked: ${plain(claim.standing?.checked ?? 'not said')}`,
    ...(outside ? ['Nobody outside the parties says whether it was so'] : []),
    ...(kin.length > 0 ? [`May be the same as ${kin.join(', ')}`] : []),
  ].join(' · ');
  return [
    ...wrap(`  ${line}`, sheet.width, 4),
    ...(flags.length === 0 ? [] : wrap(`  ⚑ ${flags.join(' · ')}`, sheet.width, 4)),
  ];
}

function printRow(sheet: Sheet, claim: Claim): readonly string[] {
  const [left = 0, ...widths] = shareWidth(sheet.width, WEIGHTS);
  const sides = [
    { stances: isSide(claim, 'asserts'), origins: claim.origins.asserts },
    { stances: isSide(claim, 'denies'), origins: claim.origins.denies },
    { stances: isSide(claim, 'cannot verify', 'investigating', 'no comment'), origins: null },
  ];
  const columns = sides.map(({ stances, origins }, i) => {
    const width = widths[i] ?? 0;
    return { width, stances, foot: wrap(countVoices(stances, origins), width, 2), origins };
  });
  const said = columns.map((c) => ({ width: c.width, lines: printVoices(sheet, claim, c.stances, c.width) }));
  const feet = columns.map((c) => ({ width: c.width, lines: c.foot.map((line) => sheet.paint('dim', line)) }));
  return [
    ...besides([{ width: left, lines: printClaim(sheet, claim, left) }, ...said]),
    ...besides([{ width: left, lines: [] }, ...feet]),
    ...printFoot(sheet, claim),
  ];
}

/** The claims that somebody denies, doubts, cannot verify or is looking into: who says what, in three columns. */
export function printAtIssue(sheet: Sheet): readonly string[] {
  const claims = inSection(sheet, 'at issue');
  if (claims.length === 0) return [];
  const widths = shareWidth(sheet.width, WEIGHTS);
  const titles = [`AT ISSUE (${claims.length})`, 'SAYS SO', 'DENIES', 'CANNOT SAY'];
  const head = besides(titles.map((title, i) => ({ width: widths[i] ?? 0, lines: [heading(sheet, title)] })));
  return [
    '',
    ...head,
    ...claims.flatMap((claim, i) => (i === 0 ? printRow(sheet, claim) : ['', ...printRow(sheet, claim)])),
  ];
}
