import type { DefinedName } from '../../../../../shared/intake/sheet';
import { parseRange } from '../cell-position';
import type { Meter } from '../meter';
import type { XmlScanner } from '../xml-scanner';
import type { AttributeReader } from './prefixes';

/** A name as a spreadsheet stores it; `scope` is the sheet that it is limited to. */
export type StoredRange = {
  readonly name: string;
  readonly scope: string | null;
  readonly reference: string;
};

// Names that Excel itself keeps, such as those of its filters.
const builtIn = /^_xlnm[._]/i;

/** Reads the element `named-expressions` just opened. */
export function readNamedExpressions(
  scanner: XmlScanner,
  attribute: AttributeReader,
  scope: string | null,
  meter: Meter,
  names: StoredRange[],
): void {
  const inside = scanner.depth;
  while (scanner.nextChild(inside)) {
    const name = attribute('table:name') ?? '';
    const reference = attribute('table:cell-range-address') ?? attribute('table:expression') ?? '';
    meter.check('definedNames', names.length + 1, scanner.part);
    meter.check('textLength', reference.length, scanner.part);
    if (!builtIn.test(name)) names.push({ name, scope, reference });
  }
}

/** The name with its target, where that is one cell or one area of one sheet that exists; no name for sheets that were left out. */
export function toDefinedName(
  { name, scope, reference }: StoredRange,
  sheets: ReadonlyMap<string, string>,
): DefinedName[] {
  return [{ name, scope, reference, target: parseTarget(reference, sheets) }];
}

const address =
  /^\$?(?:'((?:[^']|'')+)'|([^'.$]+))\.([$A-Za-z0-9]+)(?::(?:\$?(?:'((?:[^']|'')+)'|([^'.$]+)))?\.([$A-Za-z0-9]+))?$/;

/** Reads `$'Số liệu'.$B$1` or `$S.$A$1:.$C$3`. */
function parseTarget(reference: string, sheets: ReadonlyMap<string, string>): DefinedName['target'] {
  const match = address.exec(reference);
  if (!match) return null;
  const [, quoted, plain, first = '', lastQuoted, lastPlain, last] = match;
  const home = sheetName(quoted, plain);
  const end = sheetName(lastQuoted, lastPlain) ?? home;
  const sheet = sheets.get(home?.toLowerCase() ?? '');
  const range = parseRange(last === undefined ? first : `${first}:${last}`);
  return sheet === undefined || range === undefined || end !== home ? null : { sheet, range };
}

function sheetName(quoted: string | undefined, plain: string | undefined): string | undefined {
  return quoted?.replaceAll("''", "'") ?? plain;
}
