import type { Workbook, Worksheet } from 'exceljs';
import type { AgencyCell, ByAgency } from '../../../../../shared/domain/by-agency';
import type { ConsolidatedContent } from '../../../../../shared/domain/consolidated-content';
import { formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import { cellAddress } from '../../../../../shared/intake/sheet';
import { agencyViewWords } from '../../../../../shared/wording/agency-view';
import { originStateWords } from '../../../../../shared/wording/origin-state';
import { addPage } from '../page';
import { type Content, putAcross, putRow } from '../put';
import { changeFormat, figureFormat, styles } from '../styles';
import { inCapitals } from '../words';

const headerRow = 3;
const headings = [
  'Cơ quan',
  'Mã',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kỳ này',
  'Kỳ trước',
  'Tăng/giảm',
  '%',
  'Ghi chú',
];

type Definition = ByAgency['indicators'][number];

/** The sheet that sets every agency's figure beside what it compares with, and says whose figures that was put together from. */
export function addComparisonSheet(workbook: Workbook, { plan, byAgency }: ConsolidatedContent): void {
  const { period, previousPeriod, view, indicators, rows, bodies, uncompared } = byAgency;
  const sheet = addPage(workbook, {
    name: 'Cơ quan so cùng kỳ',
    orientation: 'landscape',
    widths: [34, 9, 40, 15, 14, 18, 12, 9, 46],
    footer: `${plan.councilName}, ${formatPeriod(period.code)}`,
    headerRow,
  });
  const across = [1, headings.length] as const;
  const title = `SỐ LIỆU TỪNG CƠ QUAN ${inCapitals(formatPeriod(period.code))} SO VỚI CÙNG KỲ`;
  putAcross(sheet, 1, across, title, styles.title);
  const compared = previousPeriod ? `; kỳ trước: ${formatPeriod(previousPeriod.code)}` : '';
  putAcross(sheet, 2, across, `Cơ quan ${agencyViewWords(view)}${compared}`, styles.italicCentred);
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
  );
  const definitions = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const names = new Map(bodies.map(({ agency, name }) => [agency, name]));
  let row = headerRow;
  for (const { agency, name, cells } of rows) {
    for (const cell of cells) {
      const definition = definitions.get(cell.indicator);
      if (!definition) continue;
      row += 1;
      putCell(sheet, row, name, cell, definition, noteOf(cell, agency, names));
    }
  }
  for (const { indicator, agencies } of uncompared) {
    row += 1;
    const named = agencies.map((agency) => names.get(agency) ?? agency).join(', ');
    const text = `${indicator}: số liệu kỳ trước của ${named} không so sánh được với cơ quan nào của kỳ này.`;
    putAcross(sheet, row, across, text, styles.plain);
  }
}

function putCell(
  sheet: Worksheet,
  row: number,
  agencyName: string,
  cell: AgencyCell,
  { name, unit, decimals }: Definition,
  note: string,
): void {
  const at = (column: number) => cellAddress(row - 1, column - 1);
  const both = `AND(ISNUMBER(${at(5)}),ISNUMBER(${at(6)}))`;
  const change: Content = {
    formula: `IF(${both},ROUND(${at(5)}-${at(6)},${decimals}),"")`,
    result: cell.change ?? '',
  };
  const percent: Content = {
    formula: `IF(${both},IF(${at(6)}=0,"",ROUND((${at(5)}-${at(6)})*100/${at(6)},2)),"")`,
    result: cell.changePercent ?? '',
  };
  const number = (approximation: AgencyCell['approximation']) => ({
    ...styles.cellRight,
    numFmt: figureFormat(approximation, decimals),
  });
  const { state, value, previousState, previous } = cell;
  putRow(sheet, row, [
    [agencyName, styles.cell],
    [cell.indicator, styles.cellCentred],
    [name, styles.cell],
    [unit, styles.cellCentred],
    [state === 'amount' ? value : originStateWords[state], number(cell.approximation)],
    [
      previousState === 'amount' ? previous : originStateWords[previousState],
      number(cell.previousApproximation),
    ],
    [change, { ...styles.cellRight, numFmt: changeFormat(decimals) }],
    [percent, { ...styles.cellRight, numFmt: changeFormat(2) }],
    [note, styles.cell],
  ]);
}

/** Whose figures a cell is made of, where they are not just its agency's own. */
function noteOf(
  { of, without, previousOf }: AgencyCell,
  agency: string,
  names: ReadonlyMap<string, string>,
): string {
  const isOwn = (agencies: readonly string[]) => agencies.every((one) => one === agency);
  const named = (agencies: readonly string[]) => agencies.map((one) => names.get(one) ?? one).join(' + ');
  return [
    isOwn(of) ? '' : `Kỳ này: ${named(of)}`,
    isOwn([...of, ...without]) || without.length === 0 ? '' : `Chưa có: ${named(without)}`,
    isOwn(previousOf) ? '' : `Kỳ trước: ${named(previousOf)}`,
  ]
    .filter((part) => part !== '')
    .join('. ');
}
