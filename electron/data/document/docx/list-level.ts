import { decodeProse } from '../../../../shared/intake/encoding/decode-prose';
import { encodingOfFont, isLegacyFont } from '../../../../shared/intake/encoding/encoding-of-font';
import type { XmlScanner } from '../../workbook/read/xml-scanner';
import { readRunFormat } from './run-format';
import { attributeOf, isOn, wholeOf, wordValue } from './xml-values';

/** One level of a list, as it is to be printed. */
export type ListLevel = {
  readonly start: number;
  /** `decimal`, `upperRoman`, `bullet` … (ECMA-376, 17.18.59). */
  readonly format: string;
  /** `%1.%2`: numbers of levels from 1. */
  readonly pattern: string;
  /** What stands between the label and the text. */
  readonly gap: '' | ' ';
  /** The level, from 1, after which it begins anew: undefined is any higher one, 0 none. */
  readonly restartAfter: number | undefined;
  /** All numbers in figures, whatever their levels say. */
  readonly isLegal: boolean;
  /** The style of paragraphs that stand on this level. */
  readonly style: string | undefined;
  readonly bold: boolean;
  readonly isHidden: boolean;
};

const longestPattern = 100;

/** Reads the `w:lvl` just opened; a pattern under an old font is decoded. */
export function readListLevel(scanner: XmlScanner): ListLevel {
  const inside = scanner.depth;
  const level = {
    start: 0,
    format: 'decimal',
    pattern: '',
    gap: ' ' as '' | ' ',
    restartAfter: undefined as number | undefined,
    isLegal: false,
    style: undefined as string | undefined,
    bold: false,
    isHidden: false,
  };
  let font: string | null = null;
  while (scanner.nextChild(inside)) {
    switch (scanner.tag.name()) {
      case 'start':
        level.start = wholeOf(wordValue(scanner)) ?? 0;
        break;
      case 'numFmt':
        level.format = wordValue(scanner) ?? 'decimal';
        break;
      case 'AlternateContent':
        level.format = readNewerFormat(scanner) ?? level.format;
        break;
      case 'lvlText':
        level.pattern = (wordValue(scanner) ?? '').slice(0, longestPattern);
        break;
      case 'suff':
        level.gap = wordValue(scanner) === 'nothing' ? '' : ' ';
        break;
      case 'lvlRestart':
        level.restartAfter = wholeOf(wordValue(scanner));
        break;
      case 'isLgl':
        level.isLegal = isOn(scanner);
        break;
      case 'pStyle':
        level.style = wordValue(scanner);
        break;
      case 'rPr': {
        const format = readRunFormat(scanner);
        font = format.font ?? null;
        level.bold = format.bold ?? false;
        level.isHidden = format.hidden ?? false;
        break;
      }
    }
  }
  const encoding = encodingOfFont(font);
  return isLegacyFont(encoding) ? { ...level, pattern: decodeProse(level.pattern, encoding) } : level;
}

/** Newer formats, `01, 02` with three digits and the like, stand beside one for older programs: the first that is plain counts. */
function readNewerFormat(scanner: XmlScanner): string | undefined {
  const inside = scanner.depth;
  let format: string | undefined;
  while (scanner.nextChild(inside)) {
    while (scanner.nextChild(inside + 1)) {
      const value = scanner.tag.nameIs('numFmt') ? wordValue(scanner) : undefined;
      if (value !== undefined && value !== 'custom') format = value;
      else if (value === 'custom' && /^0+1,/.test(attributeOf(scanner, 'format') ?? ''))
        format ??= 'decimalZero';
    }
  }
  return format;
}
