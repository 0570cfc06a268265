import type { NumberDisplay } from '../../../../shared/intake/sheet';
import { parseWhole } from './attribute-values';
import { isBuiltInDateFormat, isDateFormat } from './date-format';
import { FontPlaces } from './font-places';
import { displayOfBuiltIn, displayOfFormat } from './number-display';
import type { Package } from './open-package';
import { PartMemory } from './part-memory';
import { damaged, UnreadableError } from './unreadable-workbook';
import type { XmlScanner } from './xml-scanner';

/** What the reader keeps of the cell styles: by style index, the font as an index into `fontNames`, and whether it shows a date. */
export type Styles = {
  readonly fontNames: readonly (string | null)[];
  readonly fontOfStyle: Uint16Array;
  readonly dateStyle: readonly boolean[];
  /** By place in `fontNames`, how numbers are shown there where they are shown otherwise than they are. */
  readonly displays: ReadonlyMap<number, NumberDisplay>;
};

type CellFormat = { readonly font: number; readonly numberFormat: number };

/** The styles of a workbook that has no styles part: one style without a font name, showing plain numbers. */
export const noStyles: Styles = {
  fontNames: [null],
  fontOfStyle: new Uint16Array(1),
  dateStyle: [false],
  displays: new Map(),
};

const memory = new PartMemory<Styles>();

/** Reads the styles part. The font of style 0, the workbook's standard font, is `fontNames[0]`. */
export function readStyles(source: Package, part: string): Styles {
  return source.recall(part, memory, () => readStylesPart(source, part));
}

function readStylesPart(source: Package, part: string): Styles {
  const scanner = source.scan(part);
  const numberFormats = new Map<number, string>();
  const fonts: (string | null)[] = [];
  const formats: CellFormat[] = [];
  const count = (amount: number): void => source.meter.check('styles', amount, part);
  scanner.enterRoot();
  while (scanner.nextChild(1)) {
    const { tag } = scanner;
    if (tag.nameIs('numFmts')) {
      while (scanner.nextChild(2)) {
        numberFormats.set(
          parseWhole(tag.attributes.value('numFmtId')) ?? -1,
          tag.attributes.value('formatCode') ?? '',
        );
        count(numberFormats.size);
      }
    } else if (tag.nameIs('fonts')) {
      while (scanner.nextChild(2)) {
        fonts.push(readFont(scanner, 'name').name);
        count(fonts.length);
      }
    } else if (tag.nameIs('cellXfs')) {
      while (scanner.nextChild(2)) {
        const font = parseWhole(tag.attributes.value('fontId')) ?? 0;
        formats.push({ font, numberFormat: parseWhole(tag.attributes.value('numFmtId')) ?? 0 });
        count(formats.length);
      }
    }
  }
  return arrangeStyles(formats, fonts, numberFormats, part);
}

/** The font whose properties have just been opened (`<font>` or `<rPr>`): its name, null where it has none, and if it is raised. */
export function readFont(
  scanner: XmlScanner,
  element: 'name' | 'rFont',
): { readonly name: string | null; readonly isRaised: boolean } {
  const inside = scanner.depth;
  let name: string | null = null;
  let isRaised = false;
  while (scanner.nextChild(inside)) {
    const { tag } = scanner;
    if (tag.nameIs(element)) name = tag.attributes.value('val') ?? null;
    else if (tag.nameIs('vertAlign')) isRaised = tag.attributes.value('val') === 'superscript';
  }
  return { name, isRaised };
}

function arrangeStyles(
  formats: readonly CellFormat[],
  fonts: readonly (string | null)[],
  numberFormats: ReadonlyMap<number, string>,
  part: string,
): Styles {
  if (formats.length === 0) return noStyles;
  const places = new FontPlaces(fonts[formats[0]?.font ?? 0] ?? null);
  const displayOf = (id: number): NumberDisplay | undefined => {
    const code = numberFormats.get(id);
    return code === undefined ? displayOfBuiltIn(id) : displayOfFormat(code);
  };
  const fontOfStyle = new Uint16Array(formats.length);
  formats.forEach(({ font, numberFormat }, style) => {
    if (font >= fonts.length && font > 0)
      throw damaged(part, `style ${style} has font ${font} of ${fonts.length}`);
    fontOfStyle[style] = places.place(fonts[font] ?? null, displayOf(numberFormat));
  });
  const { names, displays } = places;
  if (names.length > 0xffff) {
    const detail = `styles: at most 65535 font names allowed, ${names.length} found`;
    throw new UnreadableError({ code: 'too_large', limit: 'styles', part, detail });
  }
  const dateFormats = new Map<number, boolean>();
  const showsDate = (id: number): boolean => {
    const known = dateFormats.get(id);
    if (known !== undefined) return known;
    const code = numberFormats.get(id);
    const shows = code === undefined ? isBuiltInDateFormat(id) : isDateFormat(code);
    dateFormats.set(id, shows);
    return shows;
  };
  const dateStyle = formats.map(({ numberFormat }) => showsDate(numberFormat));
  return { fontNames: names, fontOfStyle, dateStyle, displays };
}
