type Span = readonly [number, number];

/** Sentences of a text, without the white space around them. */
export function sentencesOf(text: string): readonly Span[] {
  const pieces = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return pieces.flatMap(({ segment, index }): Span[] => {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    return start < end ? [[start, end]] : [];
  });
}

/** The sentence after a place, or before it; the first or last where there is none. */
export function nextSentence(text: string, from: Span | null, step: 1 | -1): Span | null {
  const sentences = sentencesOf(text);
  if (!from) return sentences.at(step > 0 ? 0 : -1) ?? null;
  const [start] = from;
  const after = sentences.find((sentence) => sentence[0] > start);
  const before = sentences.findLast((sentence) => sentence[0] < start);
  return (step > 0 ? after : before) ?? from;
}

const words = (text: string): readonly Span[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }): Span => [index, index + word.length]);

/** Moves one end of a selection by a word; it keeps at least one. */
export function moveEnd(text: string, [start, end]: Span, which: 'start' | 'end', step: 1 | -1): Span {
  const all = words(text);
  if (which === 'end') {
    const to = step > 0 ? all.find((word) => word[1] > end)?.[1] : all.findLast((word) => word[1] < end)?.[1];
    return to === undefined || to <= start ? [start, end] : [start, to];
  }
  const from = step > 0 ? all.find((word) => word[0] > start)?.[0] : all.findLast((word) => word[0] < start)?.[0];
  return from === undefined || from >= end ? [start, end] : [from, end];
}

/** The place of an offset of the report's text on the page. */
function pointAt(offset: number): readonly [Node, number] | null {
  const pieces = [...document.querySelectorAll<HTMLElement>('#text [data-start]')];
  const piece = pieces.findLast((each) => Number(each.dataset.start) <= offset);
  const node = piece?.firstChild;
  return piece && node ? [node, Math.min(offset - Number(piece.dataset.start), node.textContent?.length ?? 0)] : null;
}

/** Selects a span of the report's text on the page, and brings it into view. */
export function selectSpan([start, end]: Span): void {
  const [from, to] = [pointAt(start), pointAt(end)];
  if (!from || !to) return;
  window.getSelection()?.setBaseAndExtent(...from, ...to);
  from[0].parentElement?.scrollIntoView({ block: 'nearest' });
}

/** The span of the report's text that is selected on the page; null where none is. */
export function selectedSpan(): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ];
  return start === null || end === null || start >= end ? null : [start, end];
}

function offsetOf(node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('#text [data-start]');
  return piece ? Number(piece.dataset.start) + (node.nodeType === Node.TEXT_NODE ? offset : 0) : null;
}
