import type { Workbook, Worksheet } from 'exceljs';
import type { ConsolidatedContent } from '../../../../../shared/domain/consolidated-content';
import type { ConsolidatedIndicator } from '../../../../../shared/domain/consolidation';
import { formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import { cellAddress } from '../../../../../shared/intake/sheet';
import { agencyViewWords } from '../../../../../shared/wording/agency-view';
import { addPage } from '../page';
import { type Content, put, putAcross, putRow } from '../put';
import { type CellStyle, figureFormat, styles } from '../styles';
import { inCapitals } from '../words';
import type { AgencyMatrix } from './agency-matrix';
import { cellWords, quotientFormula, totalFormula, totalResult } from './total-formula';

/** The name of the sheet, which formulas of other sheets point at. */
export const byAgencyName = 'Theo cơ quan';

const agenciesPerPage = 11;

/** The sheet with every agency's figure: indicators down, agencies across, live totals beside the names. */
export function addByAgencySheet(
  workbook: Workbook,
  content: ConsolidatedContent,
  matrix: AgencyMatrix,
): void {
  const { agencies, headerRow, topics, rows } = matrix;
  const { period } = content.consolidation;
  const pagesWide = Math.max(1, Math.ceil(agencies.length / agenciesPerPage));
  const sheet = addPage(workbook, {
    name: byAgencyName,
    orientation: 'landscape',
    widths: [9, 40, 17, 17, ...agencies.map(() => 12)],
    footer: `${content.plan.councilName}, ${formatPeriod(period.code)}`,
    headerRow,
    fixedColumns: matrix.totalColumn,
    pagesWide,
  });
  // What is merged beyond the fixed columns would be torn where the next page begins.
  const last = matrix.totalColumn + (pagesWide > 1 ? 0 : agencies.length);
  const gathered = content.byAgency.view === 'now' ? ` (CƠ QUAN ${inCapitals(agencyViewWords('now'))})` : '';
  const title = `SỐ LIỆU THEO CƠ QUAN ${inCapitals(formatPeriod(period.code))}${gathered}`;
  putAcross(sheet, 1, [1, last], title, styles.title);
  putAcross(
    sheet,
    2,
    [1, last],
    'KPS: không phát sinh. Để trống: đã báo cáo nhưng không ghi số. Ô xám: không cung cấp chỉ tiêu này.',
    styles.italicCentred,
  );
  const headings = ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Tổng số', ...agencies.map(({ name }) => name)];
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
  );
  for (const { topic, row } of topics) {
    putAcross(sheet, row, [1, matrix.totalColumn], topic, styles.topic);
    agencies.forEach((_, index) => {
      put(sheet, row, matrix.firstAgencyColumn + index, null, styles.topic);
    });
  }
  for (const { indicator, row } of rows) putIndicator(sheet, row, indicator, matrix);
}

function putIndicator(
  sheet: Worksheet,
  row: number,
  indicator: ConsolidatedIndicator,
  matrix: AgencyMatrix,
): void {
  const format = figureFormat(indicator.approximation, indicator.decimals);
  const cells: Array<readonly [Content, CellStyle]> = matrix.agencies.map(({ code }) =>
    agencyCell(indicator, code, matrix),
  );
  putRow(sheet, row, [
    [indicator.code, styles.cellCentred],
    [indicator.name, styles.cell],
    [indicator.unit, styles.cellCentred],
  ]);
  put(sheet, row, matrix.totalColumn, totalOf(indicator, row, matrix), {
    ...styles.cellRightStrong,
    numFmt: format,
  });
  cells.forEach(([cell, style], index) => {
    put(sheet, row, matrix.firstAgencyColumn + index, cell, style);
  });
}

function totalOf(indicator: ConsolidatedIndicator, row: number, matrix: AgencyMatrix): Content {
  const { totalColumn, firstAgencyColumn, agencies, rowOf } = matrix;
  const addressOf = (at: number, column: number) => cellAddress(at - 1, column - 1);
  if (indicator.aggregation === 'derived') {
    const quotient = matrix.definitions.get(indicator.code)?.quotient;
    const over = rowOf.get(quotient?.numerator ?? '');
    const under = rowOf.get(quotient?.denominator ?? '');
    if (!quotient || !over || !under) return totalResult(indicator);
    return quotientFormula(indicator, quotient, addressOf(over, totalColumn), addressOf(under, totalColumn));
  }
  if (agencies.length === 0) return totalResult(indicator);
  const last = addressOf(row, totalColumn + agencies.length);
  return totalFormula(indicator, `${addressOf(row, firstAgencyColumn)}:${last}`);
}

function agencyCell(
  { code, decimals }: ConsolidatedIndicator,
  agency: string,
  { cells }: AgencyMatrix,
): readonly [Content, CellStyle] {
  const cell = cells.get(code)?.get(agency);
  if (!cell) return [null, styles.notSupplied];
  if (cell.state !== 'amount') return [cellWords[cell.state], styles.cellCentred];
  return [cell.value, { ...styles.cellRight, numFmt: figureFormat(cell.approximation, decimals) }];
}
