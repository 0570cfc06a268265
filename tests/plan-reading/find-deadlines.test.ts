import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../shared/plan-reading/deadlines/find-deadlines';
import { cleanText } from '../../shared/plan-reading/lines/clean-text';

/** Every deadline of a text as "words | relation | day/month/year q quarter". */
function shown(text: string): readonly string[] {
  return findDeadlines(cleanText(text, 0, text.length)).map(
    ({ relation, day, month, year, quarter, source }) => {
      const words = text.slice(source.start, source.end);
      const when =
        quarter === null ? `${day ?? '-'}/${month ?? '-'}/${year ?? '-'}` : `Q${quarter}/${year ?? '-'}`;
      return `${words} | ${relation} | ${when}`;
    },
  );
}

describe('a deadline', () => {
  it.each([
    ['báo cáo trước ngày 15 tháng 12 hằng năm.', 'trước ngày 15 tháng 12 hằng năm | before | 15/12/-'],
    ['định kỳ hằng năm (**trước ngày 10/12**) hoặc đột xuất', 'trước ngày 10/12 | before | 10/12/-'],
    ['chậm nhất là ngày 15/12/2025', 'chậm nhất là ngày 15/12/2025 | on_or_before | 15/12/2025'],
    ['chậm nhất trước ngày 15/12', 'chậm nhất trước ngày 15/12 | before | 15/12/-'],
    [
      'không muộn hơn ngày 05 tháng 11 năm 2026',
      'không muộn hơn ngày 05 tháng 11 năm 2026 | on_or_before | 5/11/2026',
    ],
    ['hoàn thành trong quý III/2025', 'trong quý III/2025 | within | Q3/2025'],
    ['quý I hằng năm', 'quý I hằng năm | within | Q1/-'],
    ['Quý 4 năm 2026', 'Quý 4 năm 2026 | within | Q4/2026'],
    ['xong trước 31/12', 'trước 31/12 | before | 31/12/-'],
    ['hết năm 2025 phải xong', 'hết năm 2025 | on_or_before | -/-/2025'],
    ['tổ chức trong tháng 5', 'trong tháng 5 | within | -/5/-'],
    ['hoàn thành trước tháng 6/2025', 'trước tháng 6/2025 | before | -/6/2025'],
    ['30/6/2025', '30/6/2025 | on_or_before | 30/6/2025'],
    ['Thời hạn: 30/9/2025', 'Thời hạn: 30/9/2025 | on_or_before | 30/9/2025'],
    ['trước 17 giờ 00 ngày 15/12/2025', 'trước 17 giờ 00 ngày 15/12/2025 | before | 15/12/2025'],
    ['từ ngày 01/5/2025 đến ngày 31/5/2025', 'từ ngày 01/5/2025 đến ngày 31/5/2025 | within | 31/5/2025'],
    ['gửi trước ngày 10 tháng 01 năm sau', 'trước ngày 10 tháng 01 năm sau | before | 10/1/-'],
    ['trước ngày 20 của tháng cuối quý', 'trước ngày 20 của tháng cuối quý | before | 20/-/-'],
  ])('%s', (text, deadline) => {
    expect(shown(text)).toEqual([deadline]);
  });

  it.each([
    ['trước ngày 15/ 12', '15/12'],
    ['trước ngày 15-12', '15/12'],
    ['trước ngày 15 tháng12 hàng năm', '15/12'],
    ['TRƯỚC NGÀY 15/12', '15/12'],
    ['trước ngày １５/１２', '15/12'],
    ['trước ngày 15–12', '15/12'],
    ['trước  ngày\n15 / 12', '15/12'],
    ['trước ngày 15/12'.normalize('NFD'), '15/12'],
  ])('survives print and scan: %s', (text, day) => {
    expect(
      findDeadlines(cleanText(text, 0, text.length)).map((found) => `${found.day}/${found.month}`),
    ).toEqual([day]);
  });

  it('comes with the others of its list', () => {
    expect(shown('báo cáo trước 15/6 và 15/12')).toEqual([
      'trước 15/6 | before | 15/6/-',
      '15/12 | before | 15/12/-',
    ]);
    expect(shown('trước ngày 15 tháng 6 và tháng 12 hàng năm')).toEqual([
      'trước ngày 15 tháng 6 | before | 15/6/-',
      'tháng 12 hàng năm | before | 15/12/-',
    ]);
  });

  it.each([
    'giai đoạn 2026-2030',
    'Nghị quyết số 209/NQ-CP ngày 28/10/2024 của Chính phủ',
    'Luật An toàn, vệ sinh lao động ngày 25 tháng 6 năm 2015',
    'báo trước 2-3 ngày',
    'trong vòng 15 ngày làm việc',
    'các vụ tai nạn xảy ra trước ngày 01/7/2025',
    'có hiệu lực từ ngày 01/7/2025',
    'số liệu tính từ ngày 15/12 năm trước đến ngày 14/12',
    'trước ngày 15/13',
    'trước ngày 32/12',
    'Đến năm 2030, đạt 80%',
    'Trong năm 2024, toàn tỉnh đã xảy ra 05 vụ',
    'tỷ lệ 15/12 người',
    '',
  ])('is not seen in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
