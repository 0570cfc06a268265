import type { Workbook } from 'exceljs';
import type { ConsolidatedContent } from '../../../../../shared/domain/consolidated-content';
import { formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { Reception } from '../../../../../shared/domain/reception';
import { receptionSign, receptionStateWords } from '../../../../../shared/wording/reception-state';
import { addPage } from '../page';
import { dateOf, putAcross, putRow } from '../put';
import { dateFormat, styles } from '../styles';
import { inCapitals } from '../words';

const headerRow = 3;
const headings = [
  'STT',
  'Cơ quan',
  'Tình hình',
  'Ngày nhận',
  'Hạn',
  'Lần',
  'Số liệu',
  'Cảnh báo, câu hỏi còn để lại',
];

/** The sheet that tells who has reported, when, and who has not. */
export function addReceptionSheet(workbook: Workbook, content: ConsolidatedContent): void {
  const { plan, consolidation, receptions } = content;
  const { period, coverage } = consolidation;
  const sheet = addPage(workbook, {
    name: 'Tình hình báo cáo',
    orientation: 'landscape',
    widths: [7, 52, 26, 14, 14, 8, 10, 24],
    footer: `${plan.councilName}, ${formatPeriod(period.code)}`,
    headerRow,
  });
  const across = [1, headings.length] as const;
  putAcross(sheet, 1, across, `TÌNH HÌNH BÁO CÁO ${inCapitals(formatPeriod(period.code))}`, styles.title);
  const received = `Đã có báo cáo của ${coverage.reported}/${coverage.expected} cơ quan`;
  putAcross(sheet, 2, across, received, styles.italicCentred);
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
  );
  const date = { ...styles.cellCentred, numFmt: dateFormat };
  receptions.forEach((reception, index) => {
    const came = reception.version > 0;
    putRow(sheet, headerRow + 1 + index, [
      [index + 1, styles.cellCentred],
      [reception.agencyName, styles.cell],
      [stateOf(reception), styles.cell],
      [dateOf(reception.receivedAt), date],
      [dateOf(reception.dueDate), date],
      [came ? reception.version : null, styles.cellCentred],
      [came ? reception.figureCount : null, styles.cellCentred],
      [came ? reception.openIssueCount : null, styles.cellCentred],
    ]);
  });
  const below = headerRow + receptions.length + 2;
  putAcross(sheet, below, across, `Chưa có báo cáo: ${namesOf(coverage.missing)}.`, styles.plain);
  if (coverage.groupsWithoutRoster.length > 0) {
    const groups = `Nhóm chưa có danh sách thành viên, chưa tính vào số cơ quan: ${namesOf(coverage.groupsWithoutRoster)}.`;
    putAcross(sheet, below + 1, across, groups, styles.plain);
  }
}

function stateOf(reception: Reception): string {
  return `${receptionSign(reception)} ${receptionStateWords(reception)}`;
}

function namesOf(agencies: ReadonlyArray<{ readonly name: string }>): string {
  return agencies.map(({ name }) => name).join(', ') || 'không có';
}
