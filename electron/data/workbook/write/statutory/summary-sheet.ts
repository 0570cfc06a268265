import type { Workbook } from 'exceljs';
import { formatDate, formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { StatutoryRate } from '../../../../../shared/domain/forms/statutory-consolidation';
import { capitalised } from '../../../../../shared/kit/capitalised';
import { statutoryRateWords, withoutDenominatorWords } from '../../../../../shared/wording/statutory';
import { addPage } from '../page';
import { putAcross, putRow } from '../put';
import { numberFormat, styles } from '../styles';
import { inCapitals } from '../words';
import type { StatutoryContent } from './content';
import { figureOf } from './figure-of';

/** The first sheet: whose figures these are, how many establishments report, and the rates with what they are made of. */
export function addSummarySheet(
  workbook: Workbook,
  { consolidation, council, preparedOn }: StatutoryContent,
): void {
  const { name, legalBasis, period, dataFrom, dataTo, coverage, rates, byType, tables } = consolidation;
  const columns = tables.flatMap((table) => table.columns);
  const breakdown = byType[0]?.cells ?? [];
  const width = Math.max(7, 3 + breakdown.length + rates.length);
  const sheet = addPage(workbook, {
    name: 'Tổng hợp',
    orientation: 'landscape',
    widths: [16, 36, ...Array.from({ length: width - 2 }, () => 15)],
    footer: `${council}, ${formatPeriod(period)}`,
  });
  const across: readonly [number, number] = [1, width];
  putAcross(sheet, 1, across, inCapitals(council), styles.plainCentred);
  putAcross(sheet, 2, across, inCapitals(name), styles.title);
  const window = `số liệu từ ${formatDate(dataFrom)} đến hết ${formatDate(dataTo)}`;
  putAcross(sheet, 3, across, `${capitalised(formatPeriod(period))} (${window})`, styles.subtitle);
  putAcross(sheet, 4, across, `${legalBasis}; lập ngày ${formatDate(preparedOn)}`, styles.italicCentred);
  putAcross(
    sheet,
    5,
    across,
    `${coverage.reported} cơ sở báo cáo, trong đó ${coverage.nil} cơ sở không phát sinh; danh sách có ${coverage.known} cơ sở`,
    styles.italicCentred,
  );
  let row = 7;
  putRow(
    sheet,
    row,
    ['Ký hiệu', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Hệ số', 'Kết quả', 'Ghi chú'].map((heading) => [
      heading,
      styles.header,
    ]),
  );
  for (const rate of rates) {
    row += 1;
    putRow(sheet, row, [
      [signOf(rate.code), styles.cellCentred],
      [rate.label, styles.cell],
      [rate.numerator, { ...styles.cellRight, numFmt: numberFormat(0) }],
      [rate.denominator, { ...styles.cellRight, numFmt: numberFormat(0) }],
      [rate.factor, { ...styles.cellRight, numFmt: numberFormat(0) }],
      resultOf(rate, row),
      [withoutDenominatorWords(rate), styles.cell],
    ]);
  }
  if (byType.length === 0) return;
  row += 2;
  putAcross(sheet, row, across, 'Theo loại hình cơ sở', styles.section);
  row += 1;
  const labelOf = (code: string) => columns.find(({ column }) => column === code)?.label ?? code;
  const headings = [
    ...['Mã loại hình', 'Loại hình', 'Số cơ sở báo cáo'],
    ...breakdown.map(({ column }) => labelOf(column)),
    ...rates.map(({ code }) => signOf(code)),
  ];
  putRow(
    sheet,
    row,
    headings.map((heading) => [heading, styles.header]),
  );
  for (const { typeCode, typeName, reports, cells, rates: ofType } of byType) {
    row += 1;
    putRow(sheet, row, [
      [typeCode ?? 'không ghi', styles.cellCentred],
      [typeName, styles.cell],
      [reports, { ...styles.cellRight, numFmt: numberFormat(0) }],
      ...cells.map((cell) =>
        figureOf(cell, columns.find(({ column }) => column === cell.column)?.decimals ?? 0),
      ),
      ...ofType.map(
        ({ value, decimals }) => [value, { ...styles.cellRight, numFmt: numberFormat(decimals) }] as const,
      ),
    ]);
  }
}

/** `K_TNLĐ` as it is printed where nothing can be set lower. */
function signOf(code: string): string {
  return code.replace('_', ' ');
}

/** A live quotient of the two numbers beside it; in words where there is none. */
function resultOf(rate: StatutoryRate, row: number) {
  const { state, value, decimals } = rate;
  if (state !== 'amount' || value === null) return [statutoryRateWords(rate), styles.cell] as const;
  const formula = `IF(D${row}=0,"",ROUND(C${row}*E${row}/D${row},${decimals}))`;
  return [
    { formula, result: value },
    { ...styles.cellRightStrong, numFmt: numberFormat(decimals) },
  ] as const;
}
