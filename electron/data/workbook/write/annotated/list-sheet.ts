import type { Worksheet } from 'exceljs';
import { formatDate } from '../../../../../shared/domain/format-vietnamese';
import type { AnnotatedContent } from '../../../../../shared/wording/return-letter';
import { newWorkbook, toBytes } from '../new-workbook';
import { addPage } from '../page';
import { putAcross, putRow } from '../put';
import { type CellStyle, styles } from '../styles';
import { inCapitals } from '../words';
import { inlineStrings } from './inline-strings';
import { putLost, putMeanings } from './list-closing';
import { markSigns } from './mark-looks';
import { openParts } from './parts';
import type { PlacedMark } from './place-marks';
import { signStyle } from './sign-style';

/** A sheet that is to be put into another workbook: its part, its styles part, and where its cells lead. */
export type ListSheet = {
  readonly xml: string;
  readonly styles: string;
  /** Targets such as `'Số liệu'!E7` by the address of the cell that leads there. */
  readonly links: ReadonlyMap<string, string>;
  readonly headerRow: number;
};

const headings = [
  'STT',
  'Mức độ',
  'Trang tính',
  'Ô',
  'Nội dung đang ghi',
  'Yêu cầu, đề nghị sửa',
  'Ý kiến của cơ quan',
];
const across = [1, headings.length] as const;
const headerRow = 5;

/** Excel keeps at most 65,530 links a sheet. */
const mostLinks = 60_000;

const link: CellStyle = {
  ...styles.cellCentred,
  font: { ...styles.cellCentred.font, underline: true, color: { argb: 'FF0B5394' } },
};
const answer: CellStyle = { ...styles.cell, numFmt: '@', protection: { locked: false } };

/** The list of what is asked, as a sheet of a workbook of its own. */
export async function writeListSheet(
  sheetName: string,
  content: AnnotatedContent,
  marks: readonly PlacedMark[],
  lost: readonly string[],
): Promise<ListSheet> {
  const workbook = newWorkbook(content.councilName, sheetName);
  const sheet = addPage(workbook, {
    name: sheetName,
    orientation: 'landscape',
    widths: [6, 11, 18, 13, 26, 58, 36],
    footer: `${content.agencyName}, ${content.periodName}`,
    headerRow,
  });
  putHeading(sheet, content);
  putRow(
    sheet,
    headerRow,
    headings.map((heading) => [heading, styles.header]),
    { minimum: 22 },
  );
  const links = new Map<string, string>();
  marks.forEach((placed, index) => {
    const row = headerRow + 1 + index;
    putMark(sheet, row, index + 1, placed);
    if (placed.target !== null && links.size < mostLinks) links.set(`D${row}`, placed.target);
  });
  let next = headerRow + marks.length + 2;
  next = putMeanings(sheet, next, content);
  putLost(sheet, next + 1, lost);
  const parts = openParts(await toBytes(workbook));
  return {
    xml: inlineStrings(parts.xml('xl/worksheets/sheet1.xml'), parts.xml('xl/sharedStrings.xml')),
    styles: parts.xml('xl/styles.xml'),
    links,
    headerRow,
  };
}

function putHeading(sheet: Worksheet, content: AnnotatedContent): void {
  const { agencyName, periodName, fileName, version, receivedOn, councilName, standingAgency, today } =
    content;
  const which = version === null ? 'chưa ghi nhận' : `lần ${version}`;
  putAcross(sheet, 1, across, 'DANH SÁCH NỘI DUNG ĐỀ NGHỊ RÀ SOÁT, SỬA, BỔ SUNG', styles.title);
  putAcross(sheet, 2, across, `BÁO CÁO ${inCapitals(periodName)}: ${agencyName}`, styles.subtitle);
  const facts = `Tệp ${fileName}, nhận ngày ${formatDate(receivedOn)}, ${which}. ${standingAgency}, cơ quan thường trực ${councilName}, lập danh sách ngày ${formatDate(today)}.`;
  putAcross(sheet, 3, across, facts, styles.italicCentred);
  const how =
    'Nhấn vào địa chỉ ở cột "Ô" để đến ô được tô màu. Đề nghị sửa ngay trong tệp này, ghi ý kiến ở cột cuối và gửi lại; ô đã đúng thì ghi "đúng". Không phát sinh thì ghi KPS, đã thống kê và bằng không thì ghi 0, chưa có số liệu thì để trống.';
  putAcross(sheet, 4, across, how, styles.hint);
}

function putMark(
  sheet: Worksheet,
  row: number,
  number: number,
  { mark, hidden, sheetName, target }: PlacedMark,
): void {
  const place = mark.cell === null ? '' : `${mark.cell}${hidden ? ' (đang ẩn)' : ''}`;
  const trang =
    sheetName === null ? 'Cả tệp' : `${sheetName}${hidden && mark.cell === null ? ' (đang ẩn)' : ''}`;
  const wanted =
    mark.expected === null || mark.message.includes(mark.expected) ? '' : `\nCần: ${mark.expected}`;
  putRow(
    sheet,
    row,
    [
      [number, styles.cellCentred],
      [markSigns[mark.severity], signStyle(mark.severity)],
      [trang, styles.cell],
      [place, target === null ? styles.cellCentred : link],
      [foundWords(mark.found), styles.cell],
      [`${mark.message}${wanted}`, styles.cell],
      [null, answer],
    ],
    { minimum: 20 },
  );
}

function foundWords(found: string | null): string {
  if (found === null) return '';
  return found.trim() === '' ? '(để trống)' : found;
}
