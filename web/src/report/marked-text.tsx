import { useEffect, useMemo, useRef } from 'react';
import type { ReportView } from '../../../src/api/index.ts';
import { type Mark, segmentsOf } from '../lib/marks.ts';

interface Props {
  readonly view: ReportView;
  /** The passage to show, `[start, end)`. */
  readonly wanted: readonly [number, number] | null;
}

function marksOf({ annotations, furniture, unread, title }: ReportView): readonly Mark[] {
  const found = (annotations?.attributions ?? []).flatMap(({ source, cue, content }) => [
    ...source.map((span) => ({ span, kind: 'source' })),
    ...cue.map((span) => ({ span, kind: 'cue' })),
    ...content.map((span) => ({ span, kind: 'content' })),
  ]);
  return [
    ...found,
    ...furniture.map((span) => ({ span, kind: 'furniture' })),
    ...unread.map(({ span }) => ({ span, kind: 'unread' })),
    ...(title ? [{ span: title, kind: 'headline' }] : []),
  ];
}

/** The text, never altered, as text alone: what was found is marked, the wanted passage shown. */
export function MarkedText({ view, wanted }: Props) {
  const shown = useRef<HTMLElement>(null);
  const [start, end] = wanted ?? [-1, -1];
  const segments = useMemo(() => {
    const asked: readonly Mark[] = start < 0 ? [] : [{ span: [start, end], kind: 'wanted' }];
    return segmentsOf(view.text.length, [...marksOf(view), ...asked]);
  }, [view, start, end]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is shown when it is asked for
  useEffect(() => shown.current?.scrollIntoView({ block: 'center' }), [start, end]);
  const first = segments.find(({ kinds }) => kinds.includes('wanted'));
  return (
    <div className="report-text" id="text">
      {segments.map((segment) => {
        const text = view.text.slice(segment.start, segment.end);
        const isMarked = segment.kinds.length > 0;
        const ref = segment === first ? shown : undefined;
        return isMarked ? (
          <mark key={segment.start} ref={ref} data-start={segment.start} className={`mark ${segment.kinds.join(' ')}`}>
            {text}
          </mark>
        ) : (
          <span key={segment.start} data-start={segment.start}>
            {text}
          </span>
        );
      })}
    </div>
  );
}
