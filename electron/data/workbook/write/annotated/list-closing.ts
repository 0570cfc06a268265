import type { Worksheet } from 'exceljs';
import { type AnnotatedContent, countMarks } from '../../../../../shared/wording/return-letter';
import { putAcross, putRow } from '../put';
import { styles } from '../styles';
import { markMeanings, markSigns, severities } from './mark-looks';
import { signStyle } from './sign-style';

const columns = 7;
const across = [1, columns] as const;

/** What the signs mean and how many there are of each; gives the next free row. */
export function putMeanings(sheet: Worksheet, first: number, { marks }: AnnotatedContent): number {
  const counts = countMarks(marks);
  const present = severities.filter((severity) => counts[severity] > 0);
  present.forEach((severity, index) => {
    const row = first + index;
    putRow(sheet, row, [
      [null, styles.plain],
      [markSigns[severity], signStyle(severity)],
    ]);
    putAcrossFrom(sheet, row, `${counts[severity]} nội dung: ${markMeanings[severity]}.`);
  });
  if (present.length > 0) return first + present.length;
  putAcross(sheet, first, across, 'Không có nội dung nào đề nghị sửa.', styles.plain);
  return first + 1;
}

function putAcrossFrom(sheet: Worksheet, row: number, words: string): void {
  putAcross(sheet, row, [3, columns], words, styles.plain);
}

/** What the copy does not keep. */
export function putLost(sheet: Worksheet, first: number, lost: readonly string[]): void {
  const heading =
    lost.length === 0
      ? 'Bản này giữ nguyên nội dung và định dạng của tệp đã gửi; chỉ thêm trang này, màu nền và ghi chú ở các ô được nêu. Tệp gốc được lưu nguyên vẹn.'
      : 'Bản này không giữ được (tệp gốc được lưu nguyên vẹn):';
  putAcross(sheet, first, across, heading, lost.length === 0 ? styles.hint : styles.section);
  lost.forEach((line, index) => {
    putAcross(sheet, first + 1 + index, across, `- ${line}`, styles.hint);
  });
}
