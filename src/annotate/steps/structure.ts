import { paragraphs, sentences } from '../../text/index.ts';
import type { Annotator } from '../annotator.ts';
import { findCredits } from '../credits/index.ts';
import { findHedges } from '../hedges/index.ts';
import { readParties } from '../parties/index.ts';
import { findPlaces } from '../places/index.ts';
import { findQuantities } from '../quantities/index.ts';
import { ownText } from '../statements/index.ts';
import { findTimes } from '../times/index.ts';

export const structure: Annotator = {
  name: 'structure',
  requires: ['report'],
  assigns: ['paragraphs', 'sentences', 'parties'],
  annotate: ({ report }) => {
    const own = ownText(report.text, sentences(report.text), report.furniture);
    return { paragraphs: paragraphs(report.text), sentences: own, parties: readParties(report.text) };
  },
};

export const small: Annotator = {
  name: 'small',
  requires: ['report', 'paragraphs', 'sentences'],
  assigns: ['quantities', 'times', 'places', 'hedges', 'credits'],
  annotate: ({ report, paragraphs: blocks }) => ({
    quantities: findQuantities(report.text),
    times: findTimes(report.text, report.meta.publishedAt),
    places: findPlaces(report.text),
    hedges: findHedges(report.text),
    credits: findCredits(report.text, blocks),
  }),
};
