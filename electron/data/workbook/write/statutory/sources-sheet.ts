import type { Workbook } from 'exceljs';
import { formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { FormTable } from '../../../../../shared/domain/forms/statutory-form';
import { addPage } from '../page';
import { dateOf, putAcross, putRow } from '../put';
import { dateFormat, styles } from '../styles';
import { inCapitals } from '../words';
import type { StatutoryContent } from './content';
import { figureOf } from './figure-of';
import { numberOfRow } from './form-lines';

const headerRow = 3;
const headings = [
  ...[
    'Cơ sở',
    'Mục',
    'Mã số',
    'Tên chỉ tiêu',
    'Cột',
    'Giá trị',
    'Nội dung ô',
    'Tệp',
    'Trang tính',
    'Ô',
    'Lần',
  ],
  ...['Ngày nhận', 'Người ghi nhận'],
];
/** A raw text may fill a cell; no row may fill a page. */
const highestRow = 75;

/** The sheet of sources: for each figure that is not 0 the file, sheet and cell that it was read from. */
export function addSourcesSheet(
  workbook: Workbook,
  { consolidation, sources, sourcesLeftOut, council }: StatutoryContent,
  tables: readonly FormTable[],
): void {
  const definitions = tables.flatMap(({ rows }) => rows);
  const sheet = addPage(workbook, {
    name: 'Nguồn số liệu',
    orientation: 'landscape',
    widths: [30, 10, 8, 34, 26, 12, 14, 26, 14, 8, 6, 12, 15],
    footer: `${council}, ${formatPeriod(consolidation.period)}`,
    headerRow,
  });
  const period = inCapitals(formatPeriod(consolidation.period));
  putAcross(sheet, 1, [1, headings.length], `NGUỒN SỐ LIỆU ${period}`, styles.title);
  const more = sourcesLeftOut ? ` Chỉ hiển thị ${sources.length} dòng đầu.` : '';
  putAcross(
    sheet,
    2,
    [1, headings.length],
    `Các số liệu khác 0 của bản mới nhất.${more}`,
    styles.italicCentred,
  );
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
  );
  sources.forEach((source, index) => {
    putRow(
      sheet,
      headerRow + 1 + index,
      [
        [source.establishmentName, styles.cell],
        [numberOfRow(source.row, definitions) || null, styles.cellCentred],
        [source.code || null, styles.cellCentred],
        [source.label, styles.cell],
        [source.column.label, styles.cell],
        figureOf(
          { state: source.value === null ? 'nil' : 'amount', value: source.value },
          source.column.decimals,
        ),
        [source.rawText, styles.cell],
        [source.file, styles.cell],
        [source.sheet, styles.cell],
        [source.cell, styles.cellCentred],
        [source.version, styles.cellCentred],
        [dateOf(source.receivedOn), { ...styles.cellCentred, numFmt: dateFormat }],
        [source.acceptedBy, styles.cell],
      ],
      { maximum: highestRow },
    );
  });
  const last = headerRow + Math.max(1, sources.length);
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: last, column: headings.length } };
}
