import type { Workbook, Worksheet } from 'exceljs';
import { formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import { placeOfDuty } from '../../../../../shared/domain/place-of-duty';
import type { TemplateContent } from '../../../../../shared/domain/template-content';
import { dutyCellName } from '../../../../../shared/intake/template-names';
import { addPage } from '../page';
import { protect } from '../protect';
import { putAcross, putRow } from '../put';
import { inputLongText, styles } from '../styles';
import { inCapitals, roleWords } from '../words';
import { putInput } from './input';
import { statusValidation } from './validations';
import { footerOf } from './wording';

const headerRow = 4;
/** Leaves room for four lines of results; the agency can make a row higher. */
const lowestRow = 76;
const headings = ['Mục', 'Nhiệm vụ', 'Vai trò', 'Tình trạng', 'Kết quả', 'Tài liệu minh chứng'];

/** The sheet of duties: each duty of the agency with its state, what came of it and what proves it. */
export async function addDutiesSheet(workbook: Workbook, content: TemplateContent): Promise<void> {
  const { agency, period, duties, requested } = content;
  const sheet = addPage(workbook, {
    name: 'Nhiệm vụ',
    orientation: 'landscape',
    widths: [12, 46, 11, 18, 40, 24],
    footer: footerOf(content),
    headerRow,
  });
  const across = [1, headings.length] as const;
  const title = `TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ${inCapitals(formatPeriod(period.code))}`;
  putAcross(sheet, 1, across, title, styles.title);
  const asked = requested
    ? `Nội dung Kế hoạch đề nghị ${agency.name}`
    : `Nhiệm vụ Kế hoạch giao ${agency.name}`;
  putAcross(sheet, 2, across, asked, styles.italicCentred);
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
  );
  if (duties.length === 0) {
    const none =
      period.kind === 'adhoc'
        ? 'Đợt đột xuất này chỉ hỏi số liệu, không hỏi tình hình nhiệm vụ; trang này không phải điền.'
        : `Kế hoạch không nêu nhiệm vụ riêng của ${agency.name}; trang này không phải điền.`;
    putAcross(sheet, headerRow + 1, across, none, styles.plain);
  }
  duties.forEach((duty, index) => {
    putDuty(sheet, headerRow + 1 + index, duty);
  });
  await protect(sheet);
}

function putDuty(sheet: Worksheet, row: number, duty: TemplateContent['duties'][number]): void {
  const { assignment, label } = duty;
  putRow(
    sheet,
    row,
    [
      [placeOfDuty(assignment, label), styles.cellCentred],
      [duty.text, styles.cell],
      [roleWords[duty.role], styles.cellCentred],
    ],
    { minimum: lowestRow },
  );
  putInput(sheet, row, 4, {
    name: dutyCellName(assignment, label, 'status'),
    validation: statusValidation(),
  });
  putInput(sheet, row, 5, { name: dutyCellName(assignment, label, 'result'), style: inputLongText });
  putInput(sheet, row, 6, {
    name: dutyCellName(assignment, label, 'evidence'),
    style: inputLongText,
  });
}
