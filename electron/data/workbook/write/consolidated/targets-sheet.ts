import type { Workbook } from 'exceljs';
import type { ConsolidatedContent } from '../../../../../shared/domain/consolidated-content';
import { formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { TargetVerdict } from '../../../../../shared/domain/targets/target-verdict';
import { targetNote, variantNote, variantWords } from '../../../../../shared/wording/target-note';
import { targetSentence } from '../../../../../shared/wording/target-sentence';
import { verdictWords } from '../../../../../shared/wording/verdict';
import { addPage } from '../page';
import { type Content, putAcross, putRow } from '../put';
import { type CellStyle, changeFormat, numberFormat, styles } from '../styles';
import { inCapitals } from '../words';

const headerRow = 3;
const headings = [
  'Mã',
  'Mục tiêu',
  'Kỳ trước',
  'Kỳ này',
  'Yêu cầu (tăng/giảm hoặc mức)',
  'Thực hiện (tăng/giảm hoặc mức)',
  'Đánh giá',
  'Căn cứ',
];

/** The sheet of targets: what the plan requires, what was reached, the verdict and the arithmetic behind it. */
export function addTargetsSheet(workbook: Workbook, { plan, consolidation }: ConsolidatedContent): void {
  const { period, targets } = consolidation;
  const sheet = addPage(workbook, {
    name: 'Mục tiêu',
    orientation: 'landscape',
    widths: [9, 40, 12, 12, 14, 14, 18, 56],
    footer: `${plan.councilName}, ${formatPeriod(period.code)}`,
    headerRow,
  });
  const title = `ĐÁNH GIÁ MỤC TIÊU ${inCapitals(formatPeriod(period.code))}`;
  putAcross(sheet, 1, [1, headings.length], title, styles.title);
  putAcross(sheet, 2, [1, headings.length], plan.title, styles.italicCentred);
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
  );
  targets.flatMap(rowsOf).forEach((row, index) => {
    putRow(sheet, headerRow + 1 + index, row);
  });
  if (targets.length === 0) {
    putAcross(sheet, headerRow + 1, [1, headings.length], 'Kế hoạch không nêu mục tiêu.', styles.plain);
  }
}

type Cell = readonly [Content, CellStyle];

/** A target and, below it, the other ways of judging it. */
function rowsOf(target: TargetVerdict): ReadonlyArray<readonly Cell[]> {
  const [main, ...others] = target.variants;
  const isLevel = main?.method === 'level' || main?.method === 'milestone';
  const amount = isLevel ? reached : change;
  const sentence = targetSentence(target);
  const row: readonly Cell[] = [
    [target.code, styles.cellCentred],
    [target.text, styles.cell],
    value(target.previousValue),
    value(target.value),
    target.required === null ? ['không nêu mức', styles.cellCentred] : amount(target.required, target.unit),
    amount(target.actual, target.unit),
    [verdictWords(target.verdict), styles.strong],
    [[sentence === null ? '' : `${sentence}.`, targetNote(target)].join(' ').trim(), styles.cell],
  ];
  const empty: Cell = [null, styles.cell];
  return [
    row,
    ...others.map((variant): readonly Cell[] => [
      ...[empty, [variantWords(variant), styles.cell] as const, empty, empty, empty],
      amount(variant.actual, target.unit),
      [verdictWords(variant.verdict), styles.cell],
      [variantNote(variant, target), styles.cell],
    ]),
  ];
}

function reached(number: number | null, unit: TargetVerdict['unit']): Cell {
  if (number === null) return unknown;
  const numFmt = `${numberFormat(decimalsOf(number))}${unit === 'percent' ? '" %"' : ''}`;
  return [number, { ...styles.cellRight, numFmt }];
}

/** A figure whose indicator is not at hand: with the decimals that it has. */
function value(number: number | null): readonly [Content, CellStyle] {
  if (number === null) return unknown;
  return [number, { ...styles.cellRight, numFmt: numberFormat(decimalsOf(number)) }];
}

function change(number: number | null, unit: TargetVerdict['unit']): readonly [Content, CellStyle] {
  if (number === null) return unknown;
  const numFmt = changeFormat(decimalsOf(number), unit === 'percent' ? ' %' : '');
  return [number, { ...styles.cellRight, numFmt }];
}

const unknown = ['–', styles.cellCentred] as const;

function decimalsOf(number: number): number {
  return /^-?\d+\.(\d{1,6})/.exec(String(number))?.[1]?.length ?? 0;
}
