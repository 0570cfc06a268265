import { describe, expect, it } from 'vitest';
import { madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';

function asked(sentence: string, label = 'Số mẫu quan trắc MTLĐ') {
  const rows = [[sentence], [], ['Nội dung', 'Kết quả'], [label, 31]];
  return outcomeOf(madeWorkbook({ rows }))?.open;
}

describe('sentences that tell figures beside a table', () => {
  it('are asked with their numbers', () => {
    expect(
      outcomeOf(
        madeWorkbook({
          rows: [
            ['Trong kỳ xảy ra 31 vụ TNLĐ làm 5 người chết.'],
            [],
            ['Nội dung', 'Kết quả'],
            ['Số mẫu quan trắc MTLĐ', 612],
          ],
        }),
      )?.figures,
    ).toEqual(['QT-02 Sheet1!B4 = 612', 'TN-04 Sheet1!A1 = Trong kỳ xảy ra 31 vụ TNLĐ làm 5 người chết.']);
  });

  it.each([
    ['what a table says as well', 'Trong kỳ xảy ra 31 vụ TNLĐ.', 'Tổng số vụ TNLĐ'],
    ['a comparison', 'Tăng 31 vụ TNLĐ so với năm trước.', undefined],
    ['a title', 'BÁO CÁO 6 THÁNG ĐẦU NĂM 2025', undefined],
    ['a number of a document', '(Kèm theo Công văn số 12/SNV-LĐVL ngày 01/12/2025)', undefined],
  ])('%s is not', (_, sentence, label) => {
    expect(asked(sentence, label)).toEqual([]);
  });
});
