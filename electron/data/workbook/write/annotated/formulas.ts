import { decodeOfficeEscapes } from '../../read/xml-characters';
import { isPlainFormula } from './plain-formula';
import { attributesOf } from './xml-edit';
import { type Element, elementText, type Tag, tagsIn } from './xml-text';

/** Which formulas of a sheet have to give way to their saved results. */
export type FormulaJudge = {
  /** Of an `<f>` that starts here. */
  readonly isPlain: (xml: string, tag: Tag) => boolean;
};

/**
 * Judges the formulas of one sheet. The cells of a shared formula follow the cell that holds its text, wherever that stands.
 */
export function judgeFormulas(xml: string, sheetData: Element, goneNames: ReadonlySet<string>): FormulaJudge {
  const shared = new Map<string, boolean>();
  const tags = xml.includes('shared', sheetData.start) ? tagsIn(xml, sheetData) : [];
  for (const tag of tags) {
    if (tag.name !== 'f' || tag.kind !== 'open') continue;
    const group = sharedGroup(xml, tag);
    if (group !== undefined && !isPlainFormula(formulaText(xml, tag), goneNames)) shared.set(group, false);
  }
  return {
    isPlain: (source, tag) => {
      const group = sharedGroup(source, tag);
      if (group !== undefined && shared.get(group) === false) return false;
      return tag.kind === 'empty' || isPlainFormula(formulaText(source, tag), goneNames);
    },
  };
}

/** The text of an element that holds nothing but text, as a formula. */
export function formulaText(xml: string, tag: Tag): string {
  return decodeOfficeEscapes(elementText(xml, tag));
}

/** Whether all formulas inside an element, in tags of these names, are plain. */
export function allPlain(
  xml: string,
  element: Element,
  names: readonly string[],
  goneNames: ReadonlySet<string>,
): boolean {
  for (const tag of tagsIn(xml, element)) {
    if (tag.kind !== 'open' || !names.includes(tag.name)) continue;
    if (!isPlainFormula(formulaText(xml, tag), goneNames)) return false;
  }
  return true;
}

function sharedGroup(xml: string, tag: Tag): string | undefined {
  const attributes = attributesOf(xml, tag);
  return attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
}
