import { describe, expect, it } from 'vitest';
import { readHeader } from '../../shared/plan-reading/header/read-header';
import { findMissing } from '../../shared/plan-reading/missing/find-missing';
import { paragraphsOf } from './text-document';

const signed = '\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH';
const plan = (head: string, point: string, end = signed) =>
  `UBND TỈNH LÀO CAI\n${head}\nKẾ HOẠCH\nAn toàn lao động\nUBND tỉnh Lào Cai ban hành Kế hoạch như sau:\nI. NỘI DUNG\n- ${point}${end}`;
const dated = 'Số: 12/KH-UBND\nLào Cai, ngày 05 tháng 02 năm 2026';

function shown(text: string): ReadonlyArray<readonly [string, string]> {
  const paragraphs = paragraphsOf(text);
  return findMissing(paragraphs, readHeader(paragraphs)).map(({ what, text: quote }) => [what, quote]);
}

describe('what a document lacks', () => {
  it.each([
    ['nothing', plan(dated, 'Tuyên truyền.'), []],
    [
      'number and day left blank',
      plan('Số: /KH-UBND\nLào Cai, ngày tháng 02 năm 2026', 'Tuyên truyền.'),
      [
        ['number', 'Số: /KH-UBND'],
        ['day', 'Lào Cai, ngày tháng 02 năm 2026'],
      ],
    ],
    [
      'no number, date or signature at all',
      plan('', 'Tuyên truyền.', ''),
      [
        ['number', ''],
        ['date', ''],
        ['signature', ''],
      ],
    ],
    [
      'an appendix',
      plan(dated, 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo Kế hoạch này.'),
      [['appendix', 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo Kế hoạch này']],
    ],
    [
      'one of two appendices',
      plan(dated, 'Chi tiết tại Phụ lục I và II kèm theo.', `${signed}\nPHỤ LỤC I\nDANH MỤC NHIỆM VỤ`),
      [['appendix', 'Chi tiết tại Phụ lục I và II kèm theo']],
    ],
    [
      'no appendix that is there',
      plan(dated, 'Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo.', `${signed}\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ`),
      [],
    ],
    [
      'no appendix of another document',
      plan(dated, 'Thực hiện theo Phụ lục XII ban hành kèm theo Nghị định số 39/2016/NĐ-CP.'),
      [],
    ],
  ])('%s', (_, text, missing) => {
    expect(shown(text)).toEqual(missing);
  });
});
