import type { DataValidation, Worksheet } from 'exceljs';
import { put } from '../put';
import { type CellStyle, inputText } from '../styles';

/** An empty cell that the agency fills in. */
export type Input = {
  readonly name: string;
  readonly style?: CellStyle;
  readonly validation?: DataValidation;
};

/** Writes an unlocked cell with its workbook-scoped name. Throws where the name is taken: two cells must never share one. */
export function putInput(sheet: Worksheet, row: number, column: number, input: Input): void {
  const cell = put(sheet, row, column, null, input.style ?? inputText);
  giveName(sheet, row, column, input.name);
  if (input.validation) cell.dataValidation = input.validation;
}

/** Gives a cell a name that holds for the whole workbook and follows the cell when sheets are renamed or rows inserted. */
export function giveName(sheet: Worksheet, row: number, column: number, name: string): void {
  const { definedNames } = sheet.workbook;
  if (definedNames.getRanges(name).ranges.length > 0) {
    throw new Error(`Expected one cell for the name ${name}, got a second on sheet ${sheet.name}`);
  }
  sheet.getCell(row, column).name = name;
}
