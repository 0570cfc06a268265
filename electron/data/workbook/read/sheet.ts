import type { CellRange, Row, Sheet } from '../../../../shared/intake/sheet';
import { parseFlag, parseWhole } from './attribute-values';
import { parseRange } from './cell-position';
import { sheetWeight } from './cell-weight';
import type { Package } from './open-package';
import { RowReader } from './row-reader';
import { storedNumber } from './stored-number';
import type { CellContext } from './stored-value';
import { damaged } from './unreadable-workbook';
import type { XmlScanner } from './xml-scanner';

const letterR = 0x72;
const rowCount = 1_048_576;
const columnCount = 16_384;

type SheetContent = Omit<Sheet, 'name' | 'state'>;
type HiddenColumns = Sheet['hiddenColumns'][number];

/** Reads one worksheet part: its rows in rising order, merged areas, hidden columns and rich texts. */
export function readSheet(source: Package, part: string, context: CellContext): SheetContent {
  const scanner = source.scan(part);
  source.meter.spend('cells', sheetWeight(scanner.bytes.length), part);
  const rowReader = new RowReader(scanner, context);
  const rows: Row[] = [];
  const merges: CellRange[] = [];
  const hiddenColumns: HiddenColumns[] = [];
  scanner.enterRoot();
  while (scanner.nextChild(1)) {
    const { tag } = scanner;
    if (tag.nameIs('sheetData')) readRows(scanner, rowReader, rows, context);
    else if (tag.nameIs('cols')) readColumns(scanner, hiddenColumns, context);
    else if (tag.nameIs('mergeCells')) readMerges(scanner, merges, context);
  }
  return { rows: inOrder(rows, part), merges, hiddenColumns, richText: rowReader.richText };
}

function readRows(scanner: XmlScanner, reader: RowReader, rows: Row[], context: CellContext): void {
  let index = (rows.at(-1)?.index ?? -1) + 1;
  while (scanner.nextChild(2)) {
    if (!scanner.tag.nameIs('row')) continue;
    const { attributes } = scanner.tag;
    if (attributes.findShort(letterR)) {
      index = storedNumber(scanner.bytes, attributes.valueStart, attributes.valueEnd) - 1;
    }
    context.meter.spend('rows', 1, scanner.part);
    if (!(Number.isInteger(index) && index >= 0 && index < rowCount)) {
      throw damaged(scanner.part, `${attributes.value('r') ?? index + 1} is no row number`);
    }
    rows.push(reader.read(index));
    index++;
  }
}

function readColumns(scanner: XmlScanner, hidden: HiddenColumns[], context: CellContext): void {
  while (scanner.nextChild(2)) {
    context.meter.spend('columnElements', 1, scanner.part);
    if (!parseFlag(scanner.tag.attributes.value('hidden'))) continue;
    const first = parseWhole(scanner.tag.attributes.value('min')) ?? 0;
    const last = parseWhole(scanner.tag.attributes.value('max')) ?? 0;
    if (first < 1 || last < first || last > columnCount) {
      throw damaged(scanner.part, `hidden columns ${first} to ${last} are no columns of a sheet`);
    }
    hidden.push({ first: first - 1, last: last - 1 });
  }
}

function readMerges(scanner: XmlScanner, merges: CellRange[], context: CellContext): void {
  while (scanner.nextChild(2)) {
    context.meter.spend('merges', 1, scanner.part);
    const reference = scanner.tag.attributes.value('ref') ?? '';
    const range = parseRange(reference);
    if (!range) throw damaged(scanner.part, `merged area ${reference} is no range`);
    merges.push(range);
  }
}

function inOrder(rows: Row[], part: string): Row[] {
  const rising = rows.every((row, at) => at === 0 || (rows[at - 1]?.index ?? 0) < row.index);
  if (rising) return rows;
  const sorted = rows.toSorted((one, other) => one.index - other.index);
  const twice = sorted.find((row, at) => row.index === sorted[at - 1]?.index);
  if (twice) throw damaged(part, `row ${twice.index + 1} occurs twice`);
  return sorted;
}
