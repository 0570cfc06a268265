import { useMemo, useRef } from 'react';
import { entriesByLine, lineAt, segmentsOf, sourceLines } from '../../model/plan-reading-source';
import { VirtualList } from '../../parts/virtual-list';
import { type DraftAtHand, usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { markedSpan } from './marked-span';
import { SourceRemarks } from './source-remarks';
import { SourceSegmentText } from './source-segment';

/** The text of the document with the stretches in which something was found. Marking a stretch takes it for the next deed. */
export function SourcePane({ open }: { readonly open: DraftAtHand }) {
  const current = usePlanReading((state) => state.current);
  const mark = usePlanReading((state) => state.mark);
  const box = useRef<HTMLElement>(null);
  const lines = useMemo(() => sourceLines(open.text), [open.text]);
  const byLine = useMemo(() => entriesByLine(lines, open.draft.entries), [lines, open.draft.entries]);
  const entry = open.draft.entries.find(({ id }) => id === current);
  const takeMarked = () => {
    const span = box.current && markedSpan(box.current);
    if (span) mark(span);
  };
  return (
    <section
      ref={box}
      className="source-pane"
      aria-label={text.source}
      onMouseUp={takeMarked}
      onKeyUp={takeMarked}
    >
      <SourceRemarks remarks={open.remarks} />
      <VirtualList
        key={open.id}
        label={text.source}
        count={lines.length}
        rowHeight={26}
        inSight={entry ? lineAt(lines, entry.source.start) : null}
        isCentred
      >
        {(index, frame) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <li {...frame} className="source-line">
              {segmentsOf(open.text, line, byLine.get(index) ?? [], current).map((segment) => (
                <SourceSegmentText key={segment.start} segment={segment} current={current} />
              ))}
            </li>
          );
        }}
      </VirtualList>
    </section>
  );
}
