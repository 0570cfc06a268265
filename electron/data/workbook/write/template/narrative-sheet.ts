import type { Workbook } from 'exceljs';
import { formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { TemplateContent } from '../../../../../shared/domain/template-content';
import { type TextTopic, textCellName, textTopics } from '../../../../../shared/intake/template-names';
import { addPage } from '../page';
import { protect } from '../protect';
import { putAcross } from '../put';
import { inputLongText, styles } from '../styles';
import { inCapitals } from '../words';
import { putInput } from './input';
import { footerOf } from './wording';

const headings: Readonly<Record<TextTopic, readonly [heading: string, hint: string]>> = {
  results: [
    '1. Kết quả thực hiện',
    'Nêu việc đã làm, số liệu chính và so với cùng kỳ; số liệu trùng với trang "Số liệu".',
  ],
  difficulties: ['2. Khó khăn, tồn tại', 'Nêu khó khăn, tồn tại và nguyên nhân; không có thì ghi KPS.'],
  proposals: ['3. Kiến nghị, đề xuất', 'Nêu rõ kiến nghị với cơ quan nào; không có thì ghi KPS.'],
};

/** The sheet of free text: one tall cell a topic. Line breaks are typed with Alt+Enter; the row can be made higher. */
export async function addNarrativeSheet(workbook: Workbook, content: TemplateContent): Promise<void> {
  const sheet = addPage(workbook, {
    name: 'Nội dung',
    orientation: 'portrait',
    widths: [84],
    footer: footerOf(content),
  });
  putAcross(
    sheet,
    1,
    [1, 1],
    `NỘI DUNG BÁO CÁO ${inCapitals(formatPeriod(content.period.code))}`,
    styles.title,
  );
  putAcross(sheet, 2, [1, 1], content.agency.name, styles.italicCentred);
  putAcross(
    sheet,
    3,
    [1, 1],
    'Xuống dòng trong ô: Alt+Enter. Có thể kéo cao hàng khi nội dung dài.',
    styles.hint,
  );
  textTopics.forEach((topic, index) => {
    const row = 5 + index * 4;
    const [heading, hint] = headings[topic];
    putAcross(sheet, row, [1, 1], heading, styles.section);
    putAcross(sheet, row + 1, [1, 1], hint, styles.hint);
    putInput(sheet, row + 2, 1, { name: textCellName(topic), style: inputLongText });
    sheet.getRow(row + 2).height = topic === 'results' ? 250 : 140;
  });
  await protect(sheet);
}
