import type { DefinedName } from '../../../../shared/intake/sheet';
import { parseRange } from './cell-position';
import { damaged } from './unreadable-workbook';
import type { StoredName } from './workbook-part';

// Print areas, print titles and filters that Excel itself keeps (`_xlnm.Print_Area`): no names given by people.
const builtIn = /^_xlnm\./i;

/**
 * The names that people gave, with their targets. A target is one cell or one area of a sheet that exists; several
 * areas, other workbooks, ranges over sheets, formulas and `#REF!` have none. Excel's own names are left out.
 */
export function readDefinedNames(
  stored: readonly StoredName[],
  sheetNames: readonly string[],
  worksheetNames: readonly string[],
  part: string,
): DefinedName[] {
  const names = new Map(worksheetNames.map((name) => [name.toLowerCase(), name]));
  return stored
    .filter(({ name }) => !builtIn.test(name))
    .map(({ name, sheetNumber, reference }) => {
      const scope = sheetNumber === undefined ? null : sheetNames[sheetNumber];
      if (scope === undefined) throw damaged(part, `name ${name} is limited to sheet ${sheetNumber}`);
      return { name, scope, reference, target: parseTarget(reference, names) };
    });
}

const letterA = 0x41;

// One cell with fixed row and column, as nearly every name refers to it.
const plainCell = /^(?:'([^'!,()]+)'|([^'!,()]+))!\$([A-Z])\$([1-9]\d{0,5})$/;

function parseTarget(reference: string, sheets: ReadonlyMap<string, string>): DefinedName['target'] {
  const plain = plainCell.exec(reference);
  const home = plain && sheets.get((plain[1] ?? plain[2] ?? '').toLowerCase());
  if (home !== null && home !== undefined) {
    const row = Number(plain?.[4]) - 1;
    const column = (plain?.[3]?.charCodeAt(0) ?? 0) - letterA;
    return { sheet: home, range: { top: row, left: column, bottom: row, right: column } };
  }
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!,()]+))!([^!,'()]+)$/.exec(reference.trim());
  if (!match) return null;
  const sheet = sheets.get((match[1]?.replaceAll("''", "'") ?? match[2] ?? '').toLowerCase());
  const range = parseRange(match[3] ?? '');
  return sheet === undefined || range === undefined ? null : { sheet, range };
}
