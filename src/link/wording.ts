import type { CueClass, Proof, Span } from '../model/index.ts';
import { words } from '../text/index.ts';
import { bareCount } from './bare-counts.ts';
import type { Unit } from './input.ts';
import { linkPatterns } from './patterns.ts';
import { cueOf } from './scores.ts';
import { sourceOf } from './sources.ts';
import { noCast } from './speakers/index.ts';

const LONGEST = 20;

const holdsSource = ({ holder }: Unit, [start, end]: Span): boolean =>
  !holder.attribution?.source.length || holder.attribution.source.some(([s, e]) => start <= s && e <= end);

interface Wording {
  readonly wording: string;
  readonly proof: Proof;
}

const proofOf = (unit: Unit, [start, end]: Span): Proof => ({ report: unit.item.report.id, start, end });
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Whether the words hold something else too that can be affirmed or denied alone: "Nobody was hurt, and there was no
 * damage, it added". The first of a headline is worded by it all the same.
 */
function isShared(unit: Unit, units: readonly Unit[], [start, end]: Span): boolean {
  const isOther = ([from]: Span): boolean =>
    from >= (unit.headline ? 0 : start) &&
    from < (unit.headline ? unit.span[0] : end) &&
    !units.some(({ item, span }) => item === unit.item && span[0] === from);
  return unit.item.annotations.propositions.some(({ span }) => isOther(span));
}

function sentenceWording(unit: Unit, units: readonly Unit[]): (Wording & { readonly length: number }) | null {
  const title = unit.item.report.title;
  const span = unit.headline && title ? title : unit.sentence;
  const length = words(unit.item.report.text, span).length;
  if (length > LONGEST || !holdsSource(unit, span) || isShared(unit, units, span)) return null;
  return { wording: oneLine(unit.item.report.text.slice(...span)), proof: proofOf(unit, span), length };
}

/** "[appeared] to show smoke": what is shown is nothing without the cue right before it. */
function spoken({ span, holder, item }: Unit): Span {
  const cue = holder.attribution?.cue.at(-1);
  if (!cue || span[0] < cue[1] || span[0] - cue[1] > 1) return span;
  return linkPatterns.shown.pattern.test(item.report.text.slice(cue[0], span[1])) ? [cue[0], span[1]] : span;
}

/** What a label adds to the name, so that nobody seems to say what they deny. */
const DOES: Readonly<Record<CueClass, string>> = {
  asserting: '',
  denying: ' denies',
  doubting: ' cannot verify',
  inquiring: ' is investigating',
  declining: ' does not comment',
  none: '',
};

/** Over 20 words, or with more in its sentence: the content itself, with the source's name as a label. The first that says it, or the first. */
function labelled(units: readonly Unit[]): Wording {
  const unit = units.find((one) => cueOf(one) === 'asserting') ?? units[0]!;
  const span = spoken(unit);
  const content = oneLine(unit.item.report.text.slice(...span)).replace(linkPatterns.thatClause.pattern, '');
  const label = unit.holder.attribution ? `${sourceOf(unit, noCast).name}${DOES[cueOf(unit)]}: ` : '';
  return { wording: `${label}${content}`, proof: proofOf(unit, span) };
}

/**
 * The words a claim is shown by: the shortest headline or sentence of its reports that holds the proposition and its
 * source. Never generated. `all` are the propositions that say the claim, in order; "police said 52" words it only where nothing else does.
 */
export function wordingOf(all: readonly Unit[]): Wording {
  const telling = all.filter((unit) => bareCount(unit) === null);
  const units = telling.length > 0 ? telling : all;
  const found = units.map((unit) => sentenceWording(unit, units)).filter((item) => item !== null);
  const headline = units.find((unit) => unit.headline);
  const best = found.toSorted((a, b) => a.length - b.length)[0];
  const { wording, proof } = (headline && sentenceWording(headline, units)) ?? best ?? labelled(units);
  return { wording, proof };
}
