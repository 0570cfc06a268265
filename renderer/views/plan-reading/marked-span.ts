import type { Span } from '../../../shared/plan-reading/source-document';

/** The stretch of the source that the browser's selection marks inside an element; null where nothing of it is marked. */
export function markedSpan(box: HTMLElement): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest<HTMLElement>('[data-from]');
  const from = holder?.dataset['from'];
  return from === undefined ? null : Number(from) + (node instanceof Text ? offset : 0);
}
