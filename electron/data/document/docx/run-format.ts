import type { XmlScanner } from '../../workbook/read/xml-scanner';
import { attributeOf, isOn, wordValue } from './xml-values';

/** What a run, a style or a paragraph's mark says of how text is shown; undefined where it says nothing. */
export type RunFormat = {
  readonly bold?: boolean;
  readonly hidden?: boolean;
  readonly capitals?: boolean;
  /** The font of letters beyond ASCII; null for one of the theme, which is made for Unicode. */
  readonly font?: string | null;
  readonly style?: string;
  /** The run or mark was struck out or moved away by a tracked change. */
  readonly removed?: boolean;
};

/** Reads the `w:rPr` just opened; what it was before a tracked change is passed over. */
export function readRunFormat(scanner: XmlScanner): RunFormat {
  const inside = scanner.depth;
  let format: RunFormat = {};
  while (scanner.nextChild(inside)) format = { ...format, ...readProperty(scanner) };
  return format;
}

/** What `upper` says, and where it says nothing, what `lower` does. */
export function over(upper: RunFormat, lower: RunFormat): RunFormat {
  return { ...lower, ...upper };
}

function readProperty(scanner: XmlScanner): RunFormat {
  switch (scanner.tag.name()) {
    case 'b':
      return { bold: isOn(scanner) };
    case 'vanish':
      return { hidden: isOn(scanner) };
    case 'caps':
      return { capitals: isOn(scanner) };
    case 'rFonts':
      return readFont(scanner);
    case 'rStyle':
      return { style: wordValue(scanner) ?? '' };
    case 'del':
    case 'moveFrom':
      return { removed: true };
    default:
      return {};
  }
}

function readFont(scanner: XmlScanner): RunFormat {
  if (attributeOf(scanner, 'hAnsiTheme') ?? attributeOf(scanner, 'asciiTheme')) return { font: null };
  const font = attributeOf(scanner, 'hAnsi') ?? attributeOf(scanner, 'ascii');
  return font === undefined ? {} : { font };
}
