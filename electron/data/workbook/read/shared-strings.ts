import type { TextRun } from '../../../../shared/intake/sheet';
import { stringsWeight } from './cell-weight';
import type { Package } from './open-package';
import { readPlainStrings } from './plain-strings';
import { readRichText } from './rich-text';
import { XmlScanner } from './xml-scanner';

/** The texts that cells point at by index, and the runs of those that have some. */
export type SharedStrings = {
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
};

/** The strings of a workbook that has no table of them. */
export const noSharedStrings: SharedStrings = { texts: [], runs: new Map() };

/** Reads the table of shared strings. */
export function readSharedStrings(source: Package, part: string): SharedStrings {
  const bytes = source.xml(part);
  source.meter.spend('cells', stringsWeight(bytes.length), part);
  const plain = readPlainStrings(bytes, part, source.meter);
  if (plain) return { texts: plain, runs: new Map() };
  const scanner = new XmlScanner(bytes, part, source.meter);
  const texts: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  scanner.enterRoot();
  while (scanner.nextChild(1)) {
    if (!scanner.tag.nameIs('si')) continue;
    const rich = readRichText(scanner, source.meter);
    if (rich.runs) runs.set(texts.length, rich.runs);
    texts.push(rich.text);
    source.meter.check('sharedStrings', texts.length, part);
  }
  return { texts, runs };
}
