import type { Workbook } from 'exceljs';
import { amountToNumber } from '../../../../../shared/domain/amount';
import type { ConsolidatedContent } from '../../../../../shared/domain/consolidated-content';
import type { SourcedFigure } from '../../../../../shared/domain/figure';
import { approximationWord, formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { Indicator } from '../../../../../shared/domain/indicator';
import { addPage } from '../page';
import { type Content, dateOf, putAcross, putRow } from '../put';
import { type CellStyle, dateFormat, numberFormat, styles } from '../styles';
import { inCapitals } from '../words';
import { cellWords } from './total-formula';

const headerRow = 2;
const headings = [
  'Cơ quan',
  'Mã',
  'Chỉ tiêu',
  'Giá trị',
  'Ước lượng',
  'Nội dung ô',
  'Tệp',
  'Trang tính',
  'Ô',
  'Lần',
  'Ngày nhận',
  'Người ghi nhận',
  'Ghi nhận lúc',
];

/** A raw text may fill a cell; no row may fill a page. */
const highestRow = 75;
const hoursAheadOfUtc = 7;

/** The sheet of sources: for each figure the file, sheet and cell that it was read from, and who accepted it. */
export function addSourcesSheet(workbook: Workbook, content: ConsolidatedContent): void {
  const { plan, consolidation, figures, indicators } = content;
  const sheet = addPage(workbook, {
    name: 'Nguồn số liệu',
    orientation: 'landscape',
    widths: [23, 9, 34, 13, 10, 16, 28, 12, 7, 6, 12, 15, 17],
    footer: `${plan.councilName}, ${formatPeriod(consolidation.period.code)}`,
    headerRow,
  });
  const title = `NGUỒN SỐ LIỆU ${inCapitals(formatPeriod(consolidation.period.code))}`;
  putAcross(sheet, 1, [1, headings.length], title, styles.title);
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
  );
  const definitions = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  figures.forEach((figure, index) => {
    const cells = cellsOf(figure, definitions.get(figure.indicator));
    putRow(sheet, headerRow + 1 + index, cells, { maximum: highestRow });
  });
  const last = headerRow + Math.max(1, figures.length);
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: last, column: headings.length } };
}

function cellsOf(
  figure: SourcedFigure,
  indicator: Indicator | undefined,
): ReadonlyArray<readonly [Content, CellStyle]> {
  if (!indicator) throw new Error(`Expected the definition of ${figure.indicator}, got none`);
  const { reading, source } = figure;
  const isAmount = reading.kind === 'amount';
  return [
    [figure.agencyName, styles.cell],
    [figure.indicator, styles.cellCentred],
    [indicator.name, styles.cell],
    [
      isAmount ? amountToNumber(reading.amount, indicator.decimals) : cellWords.nil,
      { ...styles.cellRight, numFmt: numberFormat(indicator.decimals) },
    ],
    [isAmount ? approximationWord(reading.approximation).trim() || null : null, styles.cellCentred],
    [figure.rawText, styles.cell],
    [source.file, styles.cell],
    [source.sheet, styles.cell],
    [source.cell, styles.cellCentred],
    [figure.version, styles.cellCentred],
    [dateOf(figure.receivedOn), { ...styles.cellCentred, numFmt: dateFormat }],
    [figure.acceptedBy, styles.cell],
    [momentOf(figure.acceptedAt), { ...styles.cellCentred, numFmt: `${dateFormat} hh:mm` }],
  ];
}

/** A moment on the clock of Việt Nam (UTC+7 all year); a text that names no time zone is shown as it stands. */
function momentOf(moment: string): Content {
  const time = /(Z|[+-]\d{2}:?\d{2})$/.test(moment) ? Date.parse(moment) : Number.NaN;
  if (Number.isNaN(time)) return moment;
  const minutes = Math.floor(time / 60_000) + hoursAheadOfUtc * 60;
  return new Date(minutes * 60_000);
}
