import type { Workbook, Worksheet } from 'exceljs';
import { formatDate, formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { TemplateContent } from '../../../../../shared/domain/template-content';
import { printedFigure, printedMark } from '../../../../../shared/intake/printed-figures';
import { templateMark, templateNames } from '../../../../../shared/intake/template-names';
import { capitalised } from '../../../../../shared/kit/capitalised';
import { addPage } from '../page';
import { protect } from '../protect';
import { putAcross, putRow } from '../put';
import { inputDate, styles } from '../styles';
import { guidance } from './guidance';
import { giveName, type Input, putInput } from './input';
import { dateValidation, nilValidation } from './validations';
import { footerOf, requestOf } from './wording';

/** The first sheet: who reports what for which period, the agency's own details, how to fill in, and the marks. */
export async function addInformationSheet(workbook: Workbook, content: TemplateContent): Promise<void> {
  const sheet = addPage(workbook, {
    name: 'Thông tin',
    orientation: 'portrait',
    widths: [30, 64],
    footer: footerOf(content),
  });
  putAcross(sheet, 1, [1, 2], 'BÁO CÁO KẾT QUẢ THỰC HIỆN CÔNG TÁC AN TOÀN, VỆ SINH LAO ĐỘNG', styles.title);
  putAcross(sheet, 2, [1, 2], capitalised(formatPeriod(content.period.code)), styles.subtitle);
  putAcross(sheet, 3, [1, 2], requestOf(content), styles.plain);
  let row = putSection(sheet, 5, '1. Kỳ báo cáo');
  row = putFacts(sheet, row, factsOf(content));
  row = putSection(sheet, row + 1, '2. Phần cơ quan báo cáo điền');
  row = putInputs(sheet, row, content);
  row = putSection(sheet, row + 1, '3. Cách điền');
  row = putFacts(sheet, row, guidance(content));
  row = putSection(sheet, row + 1, '4. Mã nhận dạng của mẫu (không sửa)');
  putMarks(sheet, row, content);
  await protect(sheet);
}

function putSection(sheet: Worksheet, row: number, heading: string): number {
  putAcross(sheet, row, [1, 2], heading, styles.section);
  return row + 1;
}

function putFacts(sheet: Worksheet, first: number, facts: ReadonlyArray<readonly [string, string]>): number {
  facts.forEach(([label, value], index) => {
    putRow(sheet, first + index, [
      [label, styles.label],
      [value, styles.fact],
    ]);
  });
  return first + facts.length;
}

function factsOf({ plan, agency, period }: TemplateContent): ReadonlyArray<readonly [string, string]> {
  const number = [plan.documentNumber, plan.documentDate && `ngày ${formatDate(plan.documentDate)}`];
  return [
    ['Cơ quan báo cáo', agency.name],
    ['Nơi nhận', `${plan.standingAgencyName} (cơ quan thường trực ${plan.councilName})`],
    ['Kế hoạch', plan.title],
    ['Số, ngày kế hoạch', number.filter(Boolean).join(' ') || 'chưa có'],
    ['Kỳ báo cáo', capitalised(formatPeriod(period.code))],
    ['Số liệu tính', `từ ${formatDate(period.dataFrom)} đến hết ${formatDate(period.dataTo)}`],
    ['Hạn gửi', dueWords(period)],
  ];
}

/** The day that the plan sets, or for a request out of turn its letter. */
function dueWords({ kind, dueDate, dueQuote }: TemplateContent['period']): string {
  const said = kind === 'adhoc' ? 'Công văn' : 'Kế hoạch';
  if (dueDate === null) return `${said} không nêu ngày cụ thể`;
  return `chậm nhất ${formatDate(dueDate)}${dueQuote ? ` (${said} ghi: "${dueQuote}")` : ''}`;
}

function putInputs(sheet: Worksheet, first: number, { period }: TemplateContent): number {
  const inputs: ReadonlyArray<readonly [string, Input]> = [
    ['Số, ký hiệu văn bản gửi', { name: templateNames.documentNumber }],
    [
      'Ngày văn bản (ngày/tháng/năm)',
      {
        name: templateNames.documentDate,
        style: inputDate,
        validation: dateValidation(period.year),
      },
    ],
    ['Người lập, điện thoại, email', { name: templateNames.contact }],
    ['Không phát sinh (chọn x)', { name: templateNames.nil, validation: nilValidation() }],
  ];
  inputs.forEach(([label, input], index) => {
    putRow(sheet, first + index, [[label, styles.label]], { minimum: 24 });
    putInput(sheet, first + index, 2, input);
  });
  return first + inputs.length;
}

function putMarks(
  sheet: Worksheet,
  first: number,
  { plan, agency, period, indicators }: TemplateContent,
): void {
  const printed = indicators.map(
    ({ indicator, previous }) => [indicator.code, printedFigure(previous, indicator.decimals)] as const,
  );
  const marks = [
    ['Mẫu', templateNames.template, templateMark],
    ['Kế hoạch', templateNames.plan, plan.code],
    ['Cơ quan', templateNames.agency, agency.code],
    ['Kỳ', templateNames.period, period.code],
    ['Số liệu kỳ trước', templateNames.printed, printedMark(printed) || null],
  ] as const;
  marks.forEach(([label, name, mark], index) => {
    putRow(sheet, first + index, [
      [label, styles.code],
      [mark, styles.code],
    ]);
    giveName(sheet, first + index, 2, name);
  });
}
