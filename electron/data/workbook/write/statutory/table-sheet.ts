import type { Workbook } from 'exceljs';
import { formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type {
  StatutoryCell,
  StatutoryTableTotal,
} from '../../../../../shared/domain/forms/statutory-consolidation';
import { addPage } from '../page';
import { type Content, putAcross, putRow } from '../put';
import { type CellStyle, numberFormat, styles } from '../styles';
import { inCapitals } from '../words';
import type { StatutoryContent } from './content';

const headerRow = 3;

/** Adds a table of the form with its sums. */
export function addTableSheet(
  workbook: Workbook,
  { consolidation, council }: StatutoryContent,
  { table, title, columns, rows }: StatutoryTableTotal,
): void {
  const sheet = addPage(workbook, {
    name: `Bảng ${table}`,
    orientation: 'landscape',
    widths: [12, 9, 44, ...columns.map(() => 13)],
    footer: `${council}, ${formatPeriod(consolidation.period)}`,
    headerRow: headerRow + 1,
    fixedColumns: 3,
  });
  const last = 3 + columns.length;
  putAcross(
    sheet,
    1,
    [1, last],
    `${inCapitals(title)} ${inCapitals(formatPeriod(consolidation.period))}`,
    styles.title,
  );
  putAcross(
    sheet,
    2,
    [1, last],
    'KPS: không phát sinh. Để trống: chưa cơ sở nào ghi số. Số được cộng từ bản mới nhất của từng cơ sở.',
    styles.italicCentred,
  );
  const headings = [
    'Dòng',
    'Mã số',
    'Tên chỉ tiêu',
    ...columns.map(({ label, unit }) => `${label} (${unit})`),
  ];
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
  );
  const numbers: readonly Content[] = [null, null, null, ...columns.map(({ number }) => number)];
  putRow(
    sheet,
    headerRow + 1,
    numbers.map((number) => [number, styles.cellCentred]),
  );
  rows.forEach(({ row, kind, code, label, cells }, index) => {
    const at = headerRow + 2 + index;
    const isHeading = kind === 'heading';
    const [centred, left] = isHeading ? [styles.topic, styles.topic] : [styles.cellCentred, styles.cell];
    const blank: ReadonlyArray<readonly [Content, CellStyle]> = columns.map(() => [null, styles.topic]);
    putRow(sheet, at, [
      [row, centred],
      [code, centred],
      [label, left],
      ...(isHeading ? blank : cells.map((cell, place) => figureOf(cell, columns[place]?.decimals ?? 0))),
    ]);
  });
}

/** A total as a number that stays one, or in words. */
export function figureOf({ state, value }: StatutoryCell, decimals: number): readonly [Content, CellStyle] {
  if (state === 'amount') return [value, { ...styles.cellRight, numFmt: numberFormat(decimals) }];
  return [state === 'nil' ? 'KPS' : null, styles.cellCentred];
}
