import type { CellValue, Row, WorkbookRemark } from '../../../../../shared/intake/sheet';
import { rowWeight } from '../cell-weight';
import type { Meter } from '../meter';
import { UnreadableError } from '../unreadable-workbook';
import type { WorkbookContent } from '../workbook-content';
import type { TextTable } from './recognise-text';
import { walkFields } from './text-rows';

/**
 * Reads a text table as one sheet that is named after the file. Cells are text exactly as written, numbers and dates too; an
 * empty field is no cell. Records without a filled field are no rows, but are counted. Throws `too_large` and `open_quote`.
 */
export function readCsv(table: TextTable, fileName: string, meter: Meter): WorkbookContent {
  const rows: Row[] = [];
  const cells: CellValue[] = [];
  const openQuote = walkFields(table.text.slice(table.start), table.delimiter, {
    longest: meter.limits.textLength,
    field: (column, text) => {
      if (text === '') return;
      meter.check('textLength', text.length);
      meter.check('columns', column + 1);
      meter.spend('cells', column + 1 - cells.length);
      while (cells.length < column) cells.push(null);
      cells.push(text);
    },
    endOfRow: (index) => {
      if (cells.length === 0) return;
      meter.spend('rows', 1);
      meter.spend('cells', rowWeight);
      // The array grows from row to row; what is kept has no room to spare.
      rows.push({ index, cells: cells.slice(), hidden: false });
      cells.length = 0;
    },
  });
  if (openQuote !== undefined) {
    const detail = `the quote that is opened in record ${openQuote + 1} is never closed`;
    throw new UnreadableError({ code: 'open_quote', detail });
  }
  const name = fileName.replace(/\.[^.]*$/, '') || fileName;
  return {
    format: 'csv',
    sheets: [{ name, state: 'visible', rows, merges: [], hiddenColumns: [], richText: new Map() }],
    definedNames: [],
    fonts: [null],
    date1904: false,
    remarks: remarksOf(table),
  };
}

function remarksOf({ encoding, undecodable, delimiter, rivals }: TextTable): WorkbookRemark[] {
  const remarks: WorkbookRemark[] = [
    { kind: 'text_encoding', encoding },
    { kind: 'delimiter', delimiter, rivals },
    { kind: 'hidden_state_unknown' },
  ];
  return undecodable === 0 ? remarks : [...remarks, { kind: 'undecodable_characters', count: undecodable }];
}
