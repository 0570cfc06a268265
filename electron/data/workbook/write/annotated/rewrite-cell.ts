import { CannotKeep } from './cannot-keep';
import type { CellWork, Rewritten } from './cell-work';
import { attributesOf, withAttributes } from './xml-edit';
import { elementText, endOf, nextTag, type Tag } from './xml-text';

/** A cell with its fill if it is marked, and without a formula that is not plain; the rest of it stays to the letter. */
export function rewriteCell(
  xml: string,
  tag: Tag,
  address: string,
  colour: string | undefined,
  work: CellWork,
): Rewritten {
  const attributes = attributesOf(xml, tag);
  const changes: Record<string, string | null> = {};
  // Numbers of metadata that is not copied: pictures in cells, and which array formulas may grow.
  if (attributes.has('vm')) work.losses.add('picture_in_cell', `${work.sheet}!${address}`);
  for (const name of ['vm', 'cm', 'ph']) if (attributes.has(name)) changes[name] = null;
  if (colour !== undefined) changes['s'] = String(work.filled(Number(attributes.get('s') ?? 0), colour));
  const changed = Object.keys(changes).length > 0;
  const open = changed ? withAttributes(xml, tag, changes) : xml.slice(tag.start, tag.end);
  if (tag.kind === 'empty') return { xml: open, end: tag.end };
  const end = endOf(xml, tag);
  const content = withoutForeignFormula(xml, tag.end, end, `${work.sheet}!${address}`, work);
  return { xml: open + content, end };
}

/** The content of a cell with its end tag. */
function withoutForeignFormula(
  xml: string,
  start: number,
  end: number,
  place: string,
  work: CellWork,
): string {
  let formula: Tag | null = null;
  let hasValue = false;
  for (let tag = nextTag(xml, start); tag && tag.start < end; tag = nextTag(xml, tag.end)) {
    if (tag.name === 'f' && tag.kind !== 'close') {
      if (formula) throw new CannotKeep(`${place} has two formulas`);
      formula = tag;
    }
    if (tag.name === 'v' && tag.kind === 'open') hasValue = elementText(xml, tag) !== '';
  }
  if (!formula || work.formulas.isPlain(xml, formula)) return xml.slice(start, end);
  work.losses.add(hasValue ? 'formula' : 'empty_formula', place);
  return xml.slice(start, formula.start) + xml.slice(endOf(xml, formula), end);
}
