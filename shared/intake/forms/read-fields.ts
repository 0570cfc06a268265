import { foldText } from '../../domain/fold-text';
import type { FormField } from '../../domain/forms/statutory-form';
import { cellText } from '../cell-text';
import type { CellValue, Sheet } from '../sheet';
import { hiddenRowsOf, type SheetCell, sheetCell } from '../sheet-cell';
import { type LabelIndex, type LabelledText, labelIndexOf, labelledTexts } from './labelled-text';
import type { RecognisedForm } from './recognise-form';

/** A field of the header with its value: the part of the cell after the label, or the cell beside it. */
export type ReadField = { readonly field: FormField; readonly value: CellValue; readonly at: SheetCell };

/** What the header says, every place in the order of the file, and its lines of text for whoever looks for more. */
export type ReadFields = { readonly fields: readonly ReadField[]; readonly lines: readonly SheetCell[] };

const rowsSearched = 80;
/** So many of the last rows are searched too: the place and day of signing stand there. */
const lastRows = 40;
const columnsSearched = 60;
const besideAtMost = 12;
const yearAfterColon = /:\s*năm(?:\s*20\d{2}|\s*$)/iu;
const yearAlone = /^năm\s+20\d{2}$/iu;

/** Reads what stands outside the tables of a form by the words before it, in the same cell or to the left. */
export function readFields({ form, workbook, parts }: RecognisedForm): ReadFields {
  const index = labelIndexOf(
    form.header.map(({ code, label, labels }) => ({ code, labels: [label, ...labels] })),
  );
  const byCode = new Map(form.header.map((field) => [field.code, field]));
  const fields: ReadField[] = [];
  const lines: SheetCell[] = [];
  for (const sheet of workbook.sheets) {
    const hidden = hiddenRowsOf(sheet);
    const inTable = insideTables(sheet, parts);
    for (const [place, { index: row, cells }] of sheet.rows.entries()) {
      if (row > rowsSearched && place < sheet.rows.length - lastRows) continue;
      cells.slice(0, columnsSearched).forEach((value, column) => {
        if (typeof value !== 'string' || value.trim() === '' || inTable(row, column)) return;
        const at = sheetCell(sheet, hidden, row, column);
        lines.push(at);
        const written = withPeriod(value, labelledTexts(value, index));
        // What is raised above the line is the mark of a footnote; in a figure it is asked about.
        const { lineText } = at;
        const onLine =
          lineText === undefined ? written : withPeriod(lineText, labelledTexts(lineText, index));
        for (const { code, text } of onLine) {
          const field = byCode.get(code);
          if (!field) continue;
          if (text !== '') fields.push(inlineField(field, at, text, written));
          else fields.push(...beside(sheet, hidden, at, field, index, inTable));
        }
      });
    }
  }
  return { fields, lines };
}

/** A field whose value follows its label in the cell; a figure keeps what is raised beside what is not. */
function inlineField(
  field: FormField,
  at: SheetCell,
  onLine: string,
  written: readonly LabelledText[],
): ReadField {
  const text = field.kind === 'period' ? onLine : onLine.replace(/\n/g, ' ');
  const whole = written.find(({ code }) => code === field.code)?.text;
  if (field.kind !== 'figure' || at.lineText === undefined || whole === undefined)
    return { field, value: text, at };
  return { field, value: whole.replace(/\n/g, ' '), at: { ...at, lineText: text } };
}

/** "Kỳ báo cáo: Năm 2025" is a period, not a blank one before a year. */
function withPeriod(written: string, found: readonly LabelledText[]): readonly LabelledText[] {
  const isDirect = yearAfterColon.test(written.normalize('NFC'));
  return found.flatMap((each, place) => {
    const [before, after] = [found[place - 1], found[place + 1]];
    if (isDirect && each.code === 'period' && each.text === '' && after?.code === 'year')
      return [{ code: each.code, text: `Năm ${after.text}`.trim() }];
    return isDirect && each.code === 'year' && before?.code === 'period' && before.text === '' ? [] : [each];
  });
}

/** The first cell to the right that holds something and no label. */
function beside(
  sheet: Sheet,
  hidden: ReadonlySet<number>,
  { row, column }: SheetCell,
  field: FormField,
  index: LabelIndex,
  inTable: (row: number, column: number) => boolean,
): readonly ReadField[] {
  for (let place = column + 1; place <= column + besideAtMost; place += 1) {
    if (inTable(row, place)) break;
    const at = sheetCell(sheet, hidden, row, place);
    const text = cellText(at.value)
      .replace(/\.{2,}|…|_{2,}/g, '')
      .trim();
    if (text === '') continue;
    const isYear = field.code === 'period' && yearAlone.test(text.normalize('NFC'));
    if (!isYear && labelledTexts(text, index).length > 0) break;
    return [{ field, value: at.value, at }];
  }
  return [];
}

function insideTables(
  sheet: Sheet,
  parts: RecognisedForm['parts'],
): (row: number, column: number) => boolean {
  const areas = parts
    .filter((part) => part.sheet === sheet)
    .map(({ headingTop, bodyTop, bodyBottom, columns, table }) => {
      const places = [...columns.values()];
      const labelled = table.columns.some(({ role }) => role === 'label');
      return {
        top: headingTop,
        bottom: labelled ? bodyBottom : Math.max(bodyTop, Math.min(bodyBottom, bodyTop + 3)),
        left: labelled ? 0 : Math.min(...places),
        right: Math.max(...places) + 1,
      };
    });
  return (row, column) =>
    areas.some(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
}

/** The distinct values of a text field, by how they read. */
export function distinctTexts(
  fields: readonly ReadField[],
  code: string,
): readonly { readonly text: string; readonly at: SheetCell }[] {
  const seen = new Set<string>();
  return fields.flatMap(({ field, value, at }) => {
    const text = cellText(value).normalize('NFC').replace(/\s+/g, ' ').trim();
    if (field.code !== code || seen.has(foldText(text))) return [];
    seen.add(foldText(text));
    return [{ text, at }];
  });
}
