import { parseRange } from '../../read/cell-position';
import { addComments, commentBoxes } from './comments';
import type { NewLink } from './copy';
import { contentTypes, relationshipType } from './office-names';
import type { Link } from './parts';
import { freeId, freeName, type SheetMarks, type SheetSurroundings } from './sheet-surroundings';

/** Copies or makes the comments of a sheet; none where it neither has nor gets any. */
export function copyComments(
  name: string,
  links: readonly Link[],
  marks: SheetMarks,
  around: SheetSurroundings,
): NewLink[] {
  const { parts, copy, losses, author } = around;
  const old = links.find(({ word, target }) => word === 'comments' && target !== null)?.target ?? null;
  if (old === null && marks.comments.size === 0) return [];
  if (old !== null) losses.add('comment_box', name);
  const comments = addComments(old === null ? null : parts.xml(old), author, marks.comments);
  const target = freeName(around, 'xl/returned/comments', '.xml');
  const boxes = freeName(around, 'xl/returned/boxes', '.vml');
  copy.add(target, contentTypes.comments, comments.xml);
  copy.add(boxes, contentTypes.vml, commentBoxes(comments.lengths, placeOf));
  return [
    { id: freeId(links, 'returnedComments'), type: relationshipType('comments'), target },
    { id: freeId(links, 'returnedBoxes'), type: relationshipType('vmlDrawing'), target: boxes },
  ];
}

function placeOf(address: string): { row: number; column: number } {
  const range = parseRange(address);
  return { row: range?.top ?? 0, column: range?.left ?? 0 };
}
