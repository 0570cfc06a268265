import type { Workbook, Worksheet } from 'exceljs';
import { formatDate, formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { TemplateContent } from '../../../../../shared/domain/template-content';
import { printedFigure } from '../../../../../shared/intake/printed-figures';
import {
  indicatorCellName,
  lastPeriodCellName,
  noteCellName,
} from '../../../../../shared/intake/template-names';
import { groupBy } from '../../../../../shared/kit/group-by';
import { addPage } from '../page';
import { protect } from '../protect';
import { putAcross, putRow } from '../put';
import { inputFigure, numberFormat, styles } from '../styles';
import { inCapitals } from '../words';
import { giveName, putInput } from './input';
import { figureValidation } from './validations';
import { footerOf } from './wording';

const headerRow = 4;
const columns = 6;
/** Leaves room for a note of a few words. */
const lowestRow = 24;

/**
 * The sheet of figures: what the agency supplies, by topic, with its own figures of the comparable period. Gives the range in which
 * all the figures stand; null where the agency supplies none.
 */
export async function addFiguresSheet(workbook: Workbook, content: TemplateContent): Promise<string | null> {
  const { agency, period, previousPeriod, indicators } = content;
  const sheet = addPage(workbook, {
    name: 'Số liệu',
    orientation: 'landscape',
    widths: [9, 52, 17, 15, 17, 34],
    footer: footerOf(content),
    headerRow,
  });
  putAcross(sheet, 1, [1, columns], `SỐ LIỆU ${inCapitals(formatPeriod(period.code))}`, styles.title);
  const window = `số liệu từ ${formatDate(period.dataFrom)} đến hết ${formatDate(period.dataTo)}`;
  putAcross(sheet, 2, [1, columns], `${agency.name} – ${window}`, styles.italicCentred);
  const headings = [
    'Mã',
    'Chỉ tiêu',
    'Đơn vị tính',
    previousPeriod ? `Kỳ trước\n(${formatPeriod(previousPeriod.code)})` : 'Kỳ trước',
    `Kỳ này\n(${formatPeriod(period.code)})`,
    'Ghi chú',
  ];
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
  );
  let last = 0;
  if (indicators.length === 0) {
    putAcross(
      sheet,
      headerRow + 1,
      [1, columns],
      `Kế hoạch không giao ${agency.name} cung cấp chỉ tiêu số liệu; trang này không phải điền.`,
      styles.plain,
    );
  } else {
    last = putFigures(sheet, indicators);
  }
  await protect(sheet);
  return last === 0 ? null : `E${headerRow + 1}:E${last}`;
}

/** Gives the last row. */
function putFigures(sheet: Worksheet, indicators: TemplateContent['indicators']): number {
  let row = headerRow + 1;
  for (const [topic, members] of groupBy(indicators, ({ indicator }) => indicator.topic)) {
    putAcross(sheet, row, [1, columns], topic, styles.topic);
    for (const member of members) {
      row += 1;
      putFigure(sheet, row, member);
    }
    row += 1;
  }
  return row - 1;
}

function putFigure(
  sheet: Worksheet,
  row: number,
  { indicator, previous }: TemplateContent['indicators'][number],
): void {
  const format = numberFormat(indicator.decimals);
  putRow(
    sheet,
    row,
    [
      [indicator.code, styles.cellCentred],
      [indicator.name, styles.cell],
      [indicator.unit, styles.cellCentred],
      [printedFigure(previous, indicator.decimals), { ...styles.cellRight, numFmt: format }],
    ],
    { minimum: lowestRow },
  );
  giveName(sheet, row, 4, lastPeriodCellName(indicator.code));
  putInput(sheet, row, 5, {
    name: indicatorCellName(indicator.code),
    style: inputFigure,
    validation: figureValidation(indicator, sheet.getCell(row, 5).address),
  });
  putInput(sheet, row, 6, { name: noteCellName(indicator.code) });
}
