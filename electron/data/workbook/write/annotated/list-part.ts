import { returnListName } from '../../../../../shared/intake/template-names';
import type { ListSheet } from './list-sheet';
import { attributesOf, escapeXml, withAttributes } from './xml-edit';
import { childrenOf, type Element, rootOf, tagsIn } from './xml-text';

/** The names that hold for the list alone: its mark, and the headings repeated on every page. */
export function namesOfList(name: string, { headerRow }: ListSheet): Readonly<Record<string, string>> {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  return {
    '_xlnm.Print_Titles': `${sheet}!$${headerRow}:$${headerRow}`,
    [returnListName]: `${sheet}!$A$1`,
  };
}

/** The list's part with the numbers that its styles have in the copy, with its links, and as the sheet that is in view. */
export function listXml({ xml, links }: ListSheet, styleOf: (style: number) => number): string {
  const root = rootOf(xml);
  const content = childrenOf(xml, root).map((element) => {
    switch (element.name) {
      case 'sheetData':
        return withStyles(xml, element, 's', styleOf);
      case 'cols':
        return withStyles(xml, element, 'style', () => 0);
      case 'sheetViews':
        return inView(xml, element);
      default:
        return xml.slice(element.start, element.end);
    }
  });
  const names = childrenOf(xml, root).map(({ name }) => name);
  const at = names.findIndex((name) => name === 'printOptions' || name === 'pageMargins');
  content.splice(at < 0 ? content.length : at, 0, linksXml(links));
  return `${xml.slice(root.start, root.contentStart)}${content.join('')}</${root.tag.qualified}>`;
}

function withStyles(
  xml: string,
  element: Element,
  attribute: string,
  styleOf: (style: number) => number,
): string {
  const out: string[] = [];
  let copied = element.start;
  for (const tag of tagsIn(xml, element)) {
    const style = tag.kind === 'close' ? undefined : attributesOf(xml, tag).get(attribute);
    if (style === undefined) continue;
    const changed = withAttributes(xml, tag, { [attribute]: String(styleOf(Number(style))) });
    out.push(xml.slice(copied, tag.start), changed);
    copied = tag.end;
  }
  return out.join('') + xml.slice(copied, element.end);
}

function linksXml(links: ReadonlyMap<string, string>): string {
  if (links.size === 0) return '';
  const list = [...links].map(
    ([cell, target]) => `<hyperlink ref="${cell}" location="${escapeXml(target)}"/>`,
  );
  return `<hyperlinks>${list.join('')}</hyperlinks>`;
}

function inView(xml: string, element: Element): string {
  const [view] = childrenOf(xml, element);
  if (!view) return '';
  const open = withAttributes(xml, view.tag, { tabSelected: '1' });
  return `<sheetViews>${open}${xml.slice(view.contentStart, view.end)}</sheetViews>`;
}
