import type { Workbook, Worksheet } from 'exceljs';
import type { ConsolidatedContent } from '../../../../../shared/domain/consolidated-content';
import type { ConsolidatedIndicator } from '../../../../../shared/domain/consolidation';
import { formatDate, formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import { cellAddress } from '../../../../../shared/intake/sheet';
import { capitalised } from '../../../../../shared/kit/capitalised';
import { groupBy } from '../../../../../shared/kit/group-by';
import { totalStateWords } from '../../../../../shared/wording/total-state';
import { addPage } from '../page';
import { type Content, putAcross, putRow } from '../put';
import { changeFormat, figureFormat, styles } from '../styles';
import { inCapitals, placeAndDate } from '../words';
import type { AgencyMatrix } from './agency-matrix';
import { byAgencyName } from './by-agency-sheet';
import { summaryNote } from './summary-note';
import { totalResult } from './total-formula';

const headerRow = 7;
const columns = 9;

/** The first sheet: the title in the official manner and every total beside that of a year before. */
export function addSummarySheet(
  workbook: Workbook,
  content: ConsolidatedContent,
  matrix: AgencyMatrix,
): void {
  const { period, previousPeriod, indicators } = content.consolidation;
  const sheet = addPage(workbook, {
    name: 'Tổng hợp',
    orientation: 'landscape',
    widths: [9, 48, 19, 15, 15, 13, 13, 9, 30],
    footer: `${content.plan.councilName}, ${formatPeriod(period.code)}`,
    headerRow,
  });
  putTitle(sheet, content);
  const headings = [
    'Mã',
    'Chỉ tiêu',
    'Đơn vị tính',
    `Kỳ này\n(${formatPeriod(period.code)})`,
    previousPeriod ? `Kỳ trước\n(${formatPeriod(previousPeriod.code)})` : 'Kỳ trước',
    'Tăng/giảm',
    'Tăng/giảm (%)',
    'Nguồn',
    'Ghi chú',
  ];
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
  );
  let row = headerRow;
  for (const [topic, members] of groupBy(indicators, (member) => member.topic)) {
    row += 1;
    putAcross(sheet, row, [1, columns], topic, styles.topic);
    for (const indicator of members) {
      row += 1;
      putIndicator(sheet, row, indicator, matrix, previousPeriod !== null);
    }
  }
}

function putTitle(sheet: Worksheet, { plan, consolidation, preparedOn }: ConsolidatedContent): void {
  const { period, coverage } = consolidation;
  putAcross(sheet, 1, [1, 3], inCapitals(plan.councilName), styles.plainCentred);
  putAcross(sheet, 1, [4, columns], 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', styles.subtitle);
  putAcross(sheet, 2, [1, 3], inCapitals(plan.standingAgencyName), styles.subtitle);
  putAcross(sheet, 2, [4, columns], 'Độc lập - Tự do - Hạnh phúc', styles.motto);
  putAcross(sheet, 3, [4, columns], placeAndDate(plan.province, preparedOn), styles.italicCentred);
  putAcross(sheet, 4, [1, columns], 'BẢNG TỔNG HỢP SỐ LIỆU CÔNG TÁC AN TOÀN, VỆ SINH LAO ĐỘNG', styles.title);
  const window = `số liệu từ ${formatDate(period.dataFrom)} đến hết ${formatDate(period.dataTo)}`;
  const name = `${capitalised(formatPeriod(period.code))} (${window})`;
  putAcross(sheet, 5, [1, columns], name, styles.subtitle);
  const received = `đã có báo cáo của ${coverage.reported}/${coverage.expected} cơ quan`;
  putAcross(sheet, 6, [1, columns], `${plan.title}; ${received}`, styles.italicCentred);
}

function putIndicator(
  sheet: Worksheet,
  row: number,
  indicator: ConsolidatedIndicator,
  matrix: AgencyMatrix,
  compared: boolean,
): void {
  const { decimals, suppliers } = indicator;
  const at = (column: number) => cellAddress(row - 1, column - 1);
  const current = at(4);
  const base = at(5);
  const both = `AND(ISNUMBER(${current}),ISNUMBER(${base}))`;
  const number = (approximation: ConsolidatedIndicator['approximation']) => ({
    ...styles.cellRight,
    numFmt: figureFormat(approximation, decimals),
  });
  const change: Content = {
    formula: `IF(${both},ROUND(${current}-${base},${decimals}),"")`,
    result: indicator.change ?? '',
  };
  const percent: Content = {
    formula: `IF(${both},IF(${base}=0,"",ROUND((${current}-${base})*100/${base},2)),"")`,
    result: indicator.changePercent ?? '',
  };
  putRow(sheet, row, [
    [indicator.code, styles.cellCentred],
    [indicator.name, styles.cell],
    [indicator.unit, styles.cellCentred],
    [linkTo(indicator, matrix), { ...number(indicator.approximation), font: styles.cellRightStrong.font }],
    [compared ? previousContent(indicator) : null, number(indicator.previousApproximation)],
    [change, { ...styles.cellRight, numFmt: changeFormat(decimals) }],
    [percent, { ...styles.cellRight, numFmt: changeFormat(2) }],
    [`${suppliers.reported}/${suppliers.expected}`, styles.cellCentred],
    [summaryNote(indicator, compared), styles.cell],
  ]);
}

function linkTo(indicator: ConsolidatedIndicator, { rowOf, totalColumn }: AgencyMatrix): Content {
  const row = rowOf.get(indicator.code);
  if (row === undefined) throw new Error(`Expected a row by agency for ${indicator.code}, got none`);
  return {
    formula: `'${byAgencyName}'!${cellAddress(row - 1, totalColumn - 1)}`,
    result: totalResult(indicator),
  };
}

function previousContent({ previousState, previous }: ConsolidatedIndicator): Content {
  return previousState === 'amount' ? previous : totalStateWords[previousState];
}
