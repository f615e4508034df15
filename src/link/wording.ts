import type { Proof, Span } from '../model/index.ts';
import { words } from '../text/index.ts';
import type { Unit } from './input.ts';
import { linkPatterns } from './patterns.ts';
import { noNames, sourceOf } from './sources.ts';

const LONGEST = 20;

const holdsSource = ({ holder }: Unit, [start, end]: Span): boolean =>
  !holder.attribution || holder.attribution.source.some(([s, e]) => start <= s && e <= end);

interface Wording {
  readonly wording: string;
  readonly proof: Proof;
}

const proofOf = (unit: Unit, [start, end]: Span): Proof => ({ report: unit.item.report.id, start, end });
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function sentenceWording(unit: Unit): (Wording & { readonly length: number }) | null {
  const title = unit.item.report.title;
  const span = unit.headline && title ? title : unit.sentence;
  const length = words(unit.item.report.text, span).length;
  if (length > LONGEST || !holdsSource(unit, span)) return null;
  return { wording: oneLine(unit.item.report.text.slice(...span)), proof: proofOf(unit, span), length };
}

/** Over 20 words: the content itself, with the source's name as a label. */
function labelled(unit: Unit): Wording {
  const content = oneLine(unit.item.report.text.slice(...unit.span)).replace(linkPatterns.thatClause.pattern, '');
  const label = unit.holder.attribution ? `${sourceOf(unit, noNames).name}: ` : '';
  return { wording: `${label}${content}`, proof: proofOf(unit, unit.span) };
}

/**
 * The words a claim is shown by: the shortest headline or sentence of its reports that holds the proposition and its
 * source. Never generated. `units` are the claim's propositions in order.
 */
export function wordingOf(units: readonly Unit[]): Wording {
  const found = units.map(sentenceWording).filter((item) => item !== null);
  const headline = units.find((unit) => unit.headline);
  const best = found.toSorted((a, b) => a.length - b.length)[0];
  const { wording, proof } = (headline && sentenceWording(headline)) ?? best ?? labelled(units[0]!);
  return { wording, proof };
}
