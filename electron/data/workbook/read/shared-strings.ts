import type { TextRun } from '../../../../shared/intake/sheet';
import type { Package } from './open-package';
import { readRichText } from './rich-text';

/** The texts that cells point at by index, and the runs of those that have some. */
export type SharedStrings = {
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
};

/** The strings of a workbook that has no table of them. */
export const noSharedStrings: SharedStrings = { texts: [], runs: new Map() };

/** Reads the table of shared strings. */
export function readSharedStrings(source: Package, part: string): SharedStrings {
  const scanner = source.scan(part);
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
