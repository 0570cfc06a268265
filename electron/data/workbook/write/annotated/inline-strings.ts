import { attributesOf, withAttributes } from './xml-edit';
import { childrenOf, elementText, nextTag, rootOf, tagsIn } from './xml-text';

/** A sheet of our own making with its texts in the cells and no longer in the table of shared strings. */
export function inlineStrings(sheet: string, sharedStrings: string): string {
  const strings = childrenOf(sharedStrings, rootOf(sharedStrings)).map(({ contentStart, contentEnd }) =>
    sharedStrings.slice(contentStart, contentEnd),
  );
  const out: string[] = [];
  let copied = 0;
  for (const tag of tagsIn(sheet, rootOf(sheet))) {
    if (tag.name !== 'c' || tag.kind !== 'open' || attributesOf(sheet, tag).get('t') !== 's') continue;
    const value = nextTag(sheet, tag.end);
    const close = value && nextTag(sheet, nextTag(sheet, value.end)?.end ?? value.end);
    if (!value || !close) continue;
    const content = strings[Number(elementText(sheet, value))] ?? '';
    out.push(
      sheet.slice(copied, tag.start),
      withAttributes(sheet, tag, { t: 'inlineStr' }),
      `<is>${content}</is>`,
    );
    copied = close.start;
  }
  return out.join('') + sheet.slice(copied);
}
