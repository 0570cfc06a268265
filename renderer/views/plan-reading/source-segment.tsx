import type { SourceSegment } from '../../model/plan-reading-source';
import { usePlanReading } from '../../stores/plan-reading';
import { entryKindSigns, entryKindWords } from '../../text/plan-reading';

type SourceSegmentProps = { readonly segment: SourceSegment; readonly current: string | null };

/** A stretch of the text. One in which something was found has the sign of its kind in front and leads to it in the list. */
export function SourceSegmentText({ segment, current }: SourceSegmentProps) {
  const { entry, kind, begins, start, text } = segment;
  if (entry === null || kind === null) return <span data-from={start}>{text}</span>;
  const choose = () => {
    // Somebody who marks a stretch is not on his way to the list.
    if (window.getSelection()?.isCollapsed !== false) usePlanReading.getState().select(entry);
  };
  return (
    <>
      {begins ? (
        <span className={`found-sign found-${kind}`} aria-hidden="true">
          {entryKindSigns[kind]}
        </span>
      ) : null}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it goes to the same by the arrow keys. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above. */}
      <span
        data-from={start}
        className={`found found-${kind}`}
        data-current={entry === current ? '' : undefined}
        title={entryKindWords[kind]}
        onClick={choose}
      >
        {text}
      </span>
    </>
  );
}
