import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import {
  type AnnotatedContent,
  countMarks,
  type Mark,
  returnLetter,
} from '../../shared/wording/return-letter';

const blank = { sheet: null, cell: null, found: null, expected: null, indicator: null } as const;

function letterOf(
  agencyName: string,
  marks: readonly Mark[],
  version: number | null = 1,
  requested = false,
): string {
  const content: AnnotatedContent = {
    agencyName,
    requested,
    periodName: 'năm 2025',
    fileName: 'bao-cao.xlsx',
    version,
    receivedOn: CalendarDate.parse('2025-12-10'),
    councilName: 'Hội đồng An toàn, vệ sinh lao động tỉnh Cao Bằng',
    standingAgency: 'Sở Nội vụ',
    today: CalendarDate.parse('2025-12-12'),
    marks,
  };
  return returnLetter(content, countMarks(marks));
}

const marks: readonly Mark[] = [
  {
    ...blank,
    severity: 'error',
    sheet: 'Số liệu',
    cell: 'E10',
    found: 'khoảng 15',
    message: 'Cần số chính xác',
  },
  {
    ...blank,
    severity: 'question',
    sheet: 'Số liệu',
    cell: 'E9',
    found: '10.258',
    expected: '10258 hay 10,258',
    message: 'Ô E9 ghi "10.258". Đề nghị cho biết số nào là đúng.',
  },
  { ...blank, severity: 'warning', sheet: 'Nội dung', cell: 'A7', message: 'Đề nghị xem lại.' },
  { ...blank, severity: 'note', sheet: 'Số liệu', cell: 'E11', message: 'Công thức.' },
  { ...blank, severity: 'question', message: 'Đánh dấu không phát sinh nhưng vẫn có số liệu.' },
];

describe('the draft letter', () => {
  test('asks for every point, by sheet in reading order, and leaves number and days to the clerk', () => {
    expect(letterOf('Sở Y tế', marks)).toBe(`SỞ NỘI VỤ
Số:        /
ngày … tháng … năm 2025

V/v đề nghị rà soát, bổ sung số liệu báo cáo công tác an toàn, vệ sinh lao động năm 2025

Kính gửi: Sở Y tế.

Ngày 10/12/2025, Sở Nội vụ (cơ quan thường trực Hội đồng An toàn, vệ sinh lao động tỉnh Cao Bằng) đã nhận báo cáo năm 2025 của Sở Y tế (tệp bao-cao.xlsx, lần 1). Qua tổng hợp, Sở Nội vụ trân trọng ghi nhận kết quả Sở Y tế đã báo cáo.

Để số liệu được tổng hợp đầy đủ, chính xác, đề nghị Sở Y tế rà soát, cho ý kiến về 4 nội dung sau đây (1 nội dung đề nghị sửa, 2 nội dung đề nghị cho biết cách hiểu đúng, 1 nội dung đề nghị xem lại):

Về tệp báo cáo:
1. Đánh dấu không phát sinh nhưng vẫn có số liệu.

Trang "Số liệu":
2. Ô E9 ghi "10.258". Đề nghị cho biết số nào là đúng. Cần: 10258 hay 10,258.
3. Ô E10: Cần số chính xác. Đang ghi: "khoảng 15".

Trang "Nội dung":
4. Ô A7: Đề nghị xem lại.

Lưu ý: "không phát sinh" khác với để trống. Trong kỳ không có việc thuộc chỉ tiêu thì đề nghị ghi "KPS"; đã thống kê và kết quả bằng không thì ghi 0; chưa có số liệu thì để trống và cho biết khi nào có.

Các ô liên quan được tô màu và có ghi chú trong tệp kèm theo; trang đầu của tệp là danh sách các nội dung trên, có cột để ghi ý kiến. Tệp cơ quan đã gửi được giữ nguyên.

Đề nghị Sở Y tế sửa trực tiếp trên tệp kèm theo (hoặc ghi ý kiến vào cột cuối của danh sách) và gửi lại Sở Nội vụ trước ngày …/…/…… để tổng hợp. Nội dung đã đúng thì chỉ cần ghi "đúng" ở cột ý kiến.

Trân trọng cảm ơn sự phối hợp của Sở Y tế.

Nơi nhận:
- Như trên;
- Lưu: VT,        .
`);
  });

  test('is worded alike for a body outside the state', () => {
    const state = letterOf('Sở Y tế', marks).replaceAll('Sở Y tế', 'X');
    expect(letterOf('Hội Nông dân tỉnh', marks).replaceAll('Hội Nông dân tỉnh', 'X')).toBe(state);
  });

  test('asks for nothing where there are only notes, and says nothing of blanks', () => {
    const letter = letterOf('Sở Y tế', [{ ...blank, severity: 'note', message: 'Ô trống, để trống.' }], null);
    expect(letter.split('\n\n').slice(3, -2)).toEqual([
      'Ngày 10/12/2025, Sở Nội vụ (cơ quan thường trực Hội đồng An toàn, vệ sinh lao động tỉnh Cao Bằng) đã nhận báo cáo năm 2025 của Sở Y tế (tệp bao-cao.xlsx). Qua tổng hợp, Sở Nội vụ trân trọng ghi nhận kết quả Sở Y tế đã báo cáo.',
      'Sở Nội vụ không có nội dung nào đề nghị Sở Y tế sửa hoặc bổ sung; tệp kèm theo ghi lại cách hiểu số liệu để Sở Y tế biết và cho ý kiến nếu có điểm chưa đúng.',
    ]);
  });

  test('asks a body that the plan only asks to help, and for an early answer', () => {
    const letter = letterOf('Liên đoàn Lao động tỉnh', marks.slice(0, 1), 1, true);
    expect(
      letter.split('\n\n').filter((part) => part.includes('đề nghị') || part.includes('Đề nghị')),
    ).toEqual([
      'V/v đề nghị phối hợp rà soát, bổ sung số liệu báo cáo công tác an toàn, vệ sinh lao động năm 2025',
      'Để số liệu được tổng hợp đầy đủ, chính xác, trân trọng đề nghị Liên đoàn Lao động tỉnh quan tâm, phối hợp rà soát, cho ý kiến về 1 nội dung sau đây:',
      'Đề nghị Liên đoàn Lao động tỉnh sửa trực tiếp trên tệp kèm theo (hoặc ghi ý kiến vào cột cuối của danh sách) và gửi lại Sở Nội vụ trong thời gian sớm nhất có thể (nếu thuận tiện, trước ngày …/…/……) để tổng hợp. Nội dung đã đúng thì chỉ cần ghi "đúng" ở cột ý kiến.',
    ]);
  });
});
