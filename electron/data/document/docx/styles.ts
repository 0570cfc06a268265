import type { Package } from '../../workbook/read/open-package';
import type { XmlScanner } from '../../workbook/read/xml-scanner';
import { type NumberingPlace, readNumberingPlace } from './numbering-place';
import { over, type RunFormat, readRunFormat } from './run-format';
import { attributeOf, wordValue } from './xml-values';

/** A style with everything that it takes from those it is based on. */
export type Style = {
  readonly format: RunFormat;
  readonly numbering: NumberingPlace;
};

/** The styles of a document. An unknown name is a style that says nothing. */
export type Styles = {
  /** What holds where no style says otherwise. */
  readonly standard: RunFormat;
  readonly paragraph: (id: string | undefined) => Style;
  readonly character: (id: string | undefined) => RunFormat;
};

type StoredStyle = Style & { readonly basedOn: string | undefined };

const nothing: Style = { format: {}, numbering: {} };
/** Word allows chains of eleven; a circle must end. */
const longestChain = 32;

/** Reads the part of styles; without one, styles that say nothing. */
export function readStyles(source: Package, part: string | undefined): Styles {
  const stored = new Map<string, StoredStyle>();
  let standard: RunFormat = {};
  let standardStyle: string | undefined;
  if (part !== undefined && source.has(part)) {
    const scanner = source.scan(part);
    scanner.enterRoot();
    while (scanner.nextChild(1)) {
      if (scanner.tag.nameIs('docDefaults')) standard = readDefaults(scanner);
      else if (scanner.tag.nameIs('style')) {
        const id = attributeOf(scanner, 'styleId') ?? '';
        const isStandard =
          attributeOf(scanner, 'type') === 'paragraph' &&
          ['1', 'true', 'on'].includes(attributeOf(scanner, 'default') ?? '');
        if (isStandard) standardStyle = id;
        stored.set(id, readStyle(scanner));
      }
    }
  }
  const known = new Map<string, Style>();
  const style = (id: string | undefined): Style => {
    if (id === undefined) return nothing;
    const found = known.get(id) ?? resolve(stored, id);
    known.set(id, found);
    return found;
  };
  return {
    standard,
    paragraph: (id) => style(id !== undefined && stored.has(id) ? id : standardStyle),
    character: (id) => style(id).format,
  };
}

function resolve(stored: ReadonlyMap<string, StoredStyle>, id: string): Style {
  let format: RunFormat = {};
  let numbering: NumberingPlace = {};
  let next: string | undefined = id;
  for (let steps = 0; next !== undefined && steps < longestChain; steps++) {
    const style = stored.get(next);
    if (!style) break;
    format = over(format, style.format);
    numbering = { ...style.numbering, ...numbering };
    next = style.basedOn;
  }
  return { format, numbering };
}

function readDefaults(scanner: XmlScanner): RunFormat {
  const inside = scanner.depth;
  let format: RunFormat = {};
  while (scanner.nextChild(inside)) {
    if (!scanner.tag.nameIs('rPrDefault')) continue;
    while (scanner.nextChild(inside + 1)) if (scanner.tag.nameIs('rPr')) format = readRunFormat(scanner);
  }
  return format;
}

function readStyle(scanner: XmlScanner): StoredStyle {
  const inside = scanner.depth;
  let format: RunFormat = {};
  let numbering: NumberingPlace = {};
  let basedOn: string | undefined;
  while (scanner.nextChild(inside)) {
    const { tag } = scanner;
    if (tag.nameIs('basedOn')) basedOn = wordValue(scanner);
    else if (tag.nameIs('rPr')) format = readRunFormat(scanner);
    else if (tag.nameIs('pPr')) {
      while (scanner.nextChild(inside + 1)) {
        if (scanner.tag.nameIs('numPr')) numbering = readNumberingPlace(scanner);
      }
    }
  }
  return { format, numbering, basedOn };
}
