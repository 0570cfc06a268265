import type { XmlScanner } from '../../workbook/read/xml-scanner';
import { wholeOf, wordValue } from './xml-values';

/** In which list a paragraph stands, and on which level from 0; `'0'` is in none. */
export type NumberingPlace = { readonly list?: string; readonly level?: number };

/** Reads the `w:numPr` just opened. */
export function readNumberingPlace(scanner: XmlScanner): NumberingPlace {
  const inside = scanner.depth;
  let place: NumberingPlace = {};
  while (scanner.nextChild(inside)) {
    if (scanner.tag.nameIs('numId')) place = { ...place, list: (wordValue(scanner) ?? '0').trim() };
    else if (scanner.tag.nameIs('ilvl')) {
      const level = wholeOf(wordValue(scanner));
      if (level !== undefined && level >= 0 && level < 9) place = { ...place, level };
    }
  }
  return place;
}
