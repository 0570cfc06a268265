import type { NumberDisplay } from '../../../../../shared/intake/sheet';
import type { Package } from '../open-package';
import type { XmlScanner } from '../xml-scanner';
import { isNumberFormat, NumberFormats } from './number-formats';
import { type AttributeReader, enterDocument } from './prefixes';

/** What a style says of itself, before what it takes from its parent. */
type StoredStyle = {
  readonly parent: string | undefined;
  readonly format: string | undefined;
  font: string | undefined;
  isRaised: boolean;
  isHidden: boolean;
};

/** The font and place of a run's style. */
export type RunStyle = { readonly font: string | null; readonly isRaised: boolean };

/** The styles of a spreadsheet, by family and name, from both of its parts. */
export type OdsStyles = {
  /** The name of the font of a cell style, null where none is named. */
  readonly cellFont: (style: string | undefined) => string | null;
  /** How the number format of a cell style shows numbers, undefined where as they are. */
  readonly cellDisplay: (style: string | undefined) => NumberDisplay | undefined;
  /** The font that a style of a run names itself, null where it names none, and whether it is raised. */
  readonly runStyle: (style: string | undefined) => RunStyle;
  /** Whether a table style hides its sheet. */
  readonly hidesSheet: (style: string | undefined) => boolean;
  /** Adds the styles of a container just opened: `font-face-decls`, `styles` or `automatic-styles`. */
  readonly add: (scanner: XmlScanner, attribute: AttributeReader) => void;
};

const longestChain = 64;
const containers = ['font-face-decls', 'styles', 'automatic-styles'];

/** Whether the element just opened holds styles or fonts. */
export function isStyleContainer(scanner: XmlScanner): boolean {
  return containers.some((name) => scanner.tag.nameIs(name));
}

/** Reads the common styles of a package; those of the content's own part are to be added. */
export function readOdsStyles(source: Package): OdsStyles {
  const styles = new StyleTable(source);
  if (source.has('styles.xml')) {
    const scanner = source.scan('styles.xml');
    const attribute = enterDocument(scanner);
    while (scanner.nextChild(1)) if (isStyleContainer(scanner)) styles.add(scanner, attribute);
  }
  return {
    cellFont: (style) => styles.font('table-cell', style),
    cellDisplay: (style) => styles.display(style),
    runStyle: (style) => ({
      font: styles.font('text', style),
      isRaised: styles.get('text', style)?.isRaised ?? false,
    }),
    hidesSheet: (style) => styles.get('table', style)?.isHidden ?? false,
    add: (scanner, attribute) => styles.add(scanner, attribute),
  };
}

class StyleTable {
  private readonly source: Package;
  private readonly families = new Map<string, string>();
  private readonly styles = new Map<string, StoredStyle>();
  private readonly fonts = new Map<string, string | null>();
  private readonly formats = new NumberFormats();

  constructor(source: Package) {
    this.source = source;
  }

  get(family: string, name: string | undefined): StoredStyle | undefined {
    return this.styles.get(`${family} ${name ?? ''}`);
  }

  add(scanner: XmlScanner, attribute: AttributeReader): void {
    const inside = scanner.depth;
    while (scanner.nextChild(inside)) {
      this.source.meter.check('styles', this.styles.size + 1, scanner.part);
      this.source.meter.check('styles', this.families.size + 1, scanner.part);
      const { tag } = scanner;
      if (tag.nameIs('font-face')) this.addFontFace(attribute);
      // The default of a family is kept under the empty name.
      else if (tag.nameIs('default-style')) this.addStyle(scanner, attribute, '');
      else if (tag.nameIs('style')) this.addStyle(scanner, attribute, attribute('style:name') ?? '');
      else if (isNumberFormat(scanner)) {
        this.source.meter.check('styles', this.formats.size + 1, scanner.part);
        this.formats.add(scanner, attribute);
      }
    }
  }

  /** The font of a style or of the nearest of its parents; of a cell, in the end, that of the family. */
  font(family: string, name: string | undefined): string | null {
    const key = `${family} ${name ?? ''}`;
    const known = this.fonts.get(key);
    if (known !== undefined) return known;
    let style = this.get(family, name);
    for (let steps = 0; style && !style.font && style.parent && steps < longestChain; steps++) {
      style = this.get(family, style.parent);
    }
    const own = style?.font ?? (family === 'table-cell' ? this.get(family, '')?.font : undefined);
    const font = own === undefined ? null : (this.families.get(own) ?? own);
    this.fonts.set(key, font);
    return font;
  }

  /** The number format of a cell style or of the nearest of its parents. */
  display(name: string | undefined): NumberDisplay | undefined {
    let style = this.get('table-cell', name);
    for (let steps = 0; style && !style.format && style.parent && steps < longestChain; steps++) {
      style = this.get('table-cell', style.parent);
    }
    return style?.format === undefined ? undefined : this.formats.display(style.format);
  }

  private addFontFace(attribute: AttributeReader): void {
    const name = attribute('style:name');
    const family = attribute('svg:font-family');
    if (name !== undefined && family !== undefined) this.families.set(name, unquoted(family));
  }

  private addStyle(scanner: XmlScanner, attribute: AttributeReader, name: string): void {
    const family = attribute('style:family') ?? '';
    const style: StoredStyle = {
      parent: attribute('style:parent-style-name'),
      format: attribute('style:data-style-name'),
      font: undefined,
      isRaised: false,
      isHidden: false,
    };
    const inside = scanner.depth;
    while (scanner.nextChild(inside)) {
      if (scanner.tag.nameIs('text-properties')) {
        const family = attribute('fo:font-family');
        style.font = attribute('style:font-name') ?? (family && unquoted(family));
        style.isRaised = /^(?:super|[1-9])/.test(attribute('style:text-position') ?? '');
      } else if (scanner.tag.nameIs('table-properties')) {
        style.isHidden = attribute('table:display') === 'false';
      }
    }
    this.styles.set(`${family} ${name}`, style);
  }
}

/** The first family of a list: `'Times New Roman', serif` is Times New Roman. */
function unquoted(family: string): string {
  const trimmed = family.trim();
  const quote = trimmed[0];
  const end = quote === "'" || quote === '"' ? trimmed.indexOf(quote, 1) : -1;
  return end > 0 ? trimmed.slice(1, end) : (trimmed.split(',', 1)[0] ?? '').trim();
}
