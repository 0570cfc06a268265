import type { Workbook } from 'exceljs';
import { formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { StatutoryTableTotal } from '../../../../../shared/domain/forms/statutory-consolidation';
import { addPage } from '../page';
import { putAcross, putRow } from '../put';
import { styles } from '../styles';
import { inCapitals } from '../words';
import type { StatutoryContent } from './content';
import { figureOf } from './figure-of';

const headerRow = 3;

/** Adds what the form asks for before its tables, summed over the establishments, one a row. */
export function addGeneralSheet(
  workbook: Workbook,
  { consolidation, council }: StatutoryContent,
  { title, columns, rows }: StatutoryTableTotal,
): void {
  const sheet = addPage(workbook, {
    name: 'Thông tin chung',
    orientation: 'portrait',
    widths: [54, 18, 22],
    footer: `${council}, ${formatPeriod(consolidation.period)}`,
    headerRow,
  });
  const period = inCapitals(formatPeriod(consolidation.period));
  putAcross(sheet, 1, [1, 3], `${inCapitals(title)} ${period}`, styles.title);
  putRow(
    sheet,
    headerRow,
    ['Nội dung', 'Đơn vị tính', 'Tổng cộng'].map((heading) => [heading, styles.header]),
  );
  const cells = rows[0]?.cells ?? [];
  columns.forEach(({ label, unit, decimals }, index) => {
    const cell = cells[index] ?? { state: 'blank' as const, value: null };
    putRow(sheet, headerRow + 1 + index, [
      [label, styles.cell],
      [unit, styles.cellCentred],
      figureOf(cell, decimals),
    ]);
  });
}
