import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { Approximation } from '../../../../shared/domain/figure';
import { approximationWord } from '../../../../shared/domain/format-vietnamese';

export type CellStyle = Partial<Style>;

const fontName = 'Times New Roman';
const thin = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const grid: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

function font(size: number, more: Partial<Font> = {}): Partial<Font> {
  return { name: fontName, family: 1, size, ...more };
}

function filled(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { indexed: 64 } } as Fill;
}

function aligned(horizontal: NonNullable<Alignment['horizontal']>, vertical: 'top' | 'middle' = 'middle') {
  const indent = horizontal === 'center' ? 0 : 1;
  return { horizontal, vertical, wrapText: horizontal !== 'right', indent } as const;
}

const notSupplied = filled('FFD9D9D9');
const headerFill = filled('FFDDE7F0');
const topicFill = filled('FFF0F0F0');
const inputFill = filled('FFFFF9DB');

/** The looks that the sheets share: black Times New Roman as in official documents, thin grids, one colour for input. */
export const styles = {
  title: { font: font(14, { bold: true }), alignment: aligned('center') },
  subtitle: { font: font(12, { bold: true }), alignment: aligned('center') },
  motto: { font: font(12, { bold: true, underline: true }), alignment: aligned('center') },
  plainCentred: { font: font(12), alignment: aligned('center') },
  italicCentred: { font: font(12, { italic: true }), alignment: aligned('center') },
  italicRight: { font: font(12, { italic: true }), alignment: aligned('right') },
  plain: { font: font(12), alignment: aligned('left') },
  section: { font: font(12, { bold: true }), alignment: aligned('left'), fill: topicFill },
  hint: { font: font(11, { italic: true }), alignment: aligned('left', 'top') },
  header: { font: font(11, { bold: true }), alignment: aligned('center'), fill: headerFill, border: grid },
  topic: { font: font(11, { bold: true }), alignment: aligned('left'), fill: topicFill, border: grid },
  label: { font: font(12), alignment: aligned('left'), border: grid },
  fact: { font: font(12), alignment: aligned('left'), border: grid },
  code: { font: font(9, { color: { argb: 'FF595959' } }), alignment: aligned('left'), border: grid },
  cell: { font: font(11), alignment: aligned('left'), border: grid },
  cellCentred: { font: font(11), alignment: aligned('center'), border: grid },
  cellStrong: { font: font(11, { bold: true }), alignment: aligned('left'), border: grid },
  cellRight: { font: font(11), alignment: aligned('right'), border: grid },
  cellRightStrong: { font: font(11, { bold: true }), alignment: aligned('right'), border: grid },
  strong: { font: font(11, { bold: true }), alignment: aligned('center'), border: grid },
  notSupplied: { font: font(11), alignment: aligned('center'), border: grid, fill: notSupplied },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** The same look with the text so many steps further in. */
export function indented(style: CellStyle, steps: number): CellStyle {
  return { ...style, alignment: { ...style.alignment, indent: (style.alignment?.indent ?? 0) + steps } };
}

/** A cell that the agency fills in: unlocked and tinted. Its `@` format keeps `- đã làm` and `12/2025` as they are typed. */
export const inputText: CellStyle = {
  font: font(12),
  alignment: aligned('left'),
  border: grid,
  fill: inputFill,
  numFmt: '@',
  protection: { locked: false },
};

/** A cell for a longer text, written from the top. */
export const inputLongText: CellStyle = { ...inputText, alignment: aligned('left', 'top') };

/** An unlocked cell for a figure. Its `@` format keeps what is typed: a number format makes 46.307 of `10/12` without a trace. */
export const inputFigure: CellStyle = { ...inputText, alignment: aligned('right') };

/** Vietnamese (LCID 042A): LibreOffice then writes 34.466 and 21,4; Excel takes the separators of the reader's own system. */
const vietnamese = '[$-42A]';

/** The number format of an indicator's figures. */
export function numberFormat(decimals: number): string {
  return `${vietnamese}${digits(decimals)}`;
}

/** The number format of a figure that is not exact: it stays a number and reads `hơn 5.000`. */
export function figureFormat(approximation: Approximation, decimals: number): string {
  const word = approximationWord(approximation);
  return word ? `${vietnamese}"${word}"${digits(decimals)}` : numberFormat(decimals);
}

/** The number format of a change, always with its sign; `suffix` stands behind the number. */
export function changeFormat(decimals: number, suffix = ''): string {
  const after = suffix ? `"${suffix}"` : '';
  const format = `${digits(decimals)}${after}`;
  return `${vietnamese}+${format};${vietnamese}-${format};0${after}`;
}

function digits(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** How every date is shown. */
export const dateFormat = 'dd/mm/yyyy';

/** An unlocked cell for a date. */
export const inputDate: CellStyle = { ...inputText, numFmt: dateFormat };
