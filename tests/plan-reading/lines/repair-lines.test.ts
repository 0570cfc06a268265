import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../shared/plan-reading/lines/paragraph';
import { repairLines } from '../../../shared/plan-reading/lines/repair-lines';
import { paragraphsOf, textDocument } from '../text-document';

const texts = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text);

const long =
  'Chủ trì, phối hợp với Sở Lao động - Thương binh và Xã hội, các sở, ban, ngành có liên quan hướng dẫn việc thực hiện các quy định ' +
  'về an toàn, vệ sinh lao động tại doanh nghiệp, cơ sở sản xuất, kinh doanh; báo cáo kết quả trước ngày 15 tháng 12 hằng năm.';
const plan = [
  'KẾ HOẠCH',
  'I. MỤC ĐÍCH',
  '1. Nâng cao nhận thức của người sử dụng lao động và người lao động về công tác an toàn, vệ sinh lao động.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Sở Nội vụ',
  `a) ${long}`,
  `b) ${long}`,
  '2. Sở Y tế',
  `- ${long}`,
  `- ${long}`,
  '3. Sở Tài chính',
  'Bố trí kinh phí theo quy định.',
];

/** A text with its lines broken before the width, as a typewriter or a pdf breaks them. */
function wrapped(paragraphs: readonly string[], width: number, between: string): string {
  return paragraphs
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
          lines.push(line);
          line = word;
        } else line = line === '' ? word : `${line} ${word}`;
      }
      return [...lines, line];
    })
    .join(between);
}

describe('line repair', () => {
  it('joins a few lines of a short text that were broken before large letters', () => {
    const broken =
      'Thực hiện Chỉ thị số 05/CT-BQP ngày 10/01/2024 của Bộ trưởng Bộ Quốc phòng, Ban Chỉ đạo xây dựng\nKế hoạch tổ chức Tháng hành động năm 2024 như sau:\nI/ MỤC ĐÍCH\nNâng cao nhận thức cho cán bộ, chiến sĩ, công nhân viên quốc phòng; không để xảy ra cháy, nổ và\ntai nạn lao động nghiêm trọng.';
    expect(texts(broken)).toEqual([
      'Thực hiện Chỉ thị số 05/CT-BQP ngày 10/01/2024 của Bộ trưởng Bộ Quốc phòng, Ban Chỉ đạo xây dựng Kế hoạch tổ chức Tháng hành động năm 2024 như sau:',
      'I/ MỤC ĐÍCH',
      'Nâng cao nhận thức cho cán bộ, chiến sĩ, công nhân viên quốc phòng; không để xảy ra cháy, nổ và tai nạn lao động nghiêm trọng.',
    ]);
  });

  it.each([60, 70, 78, 90])('joins what was broken at %d characters', (width) => {
    expect(texts(wrapped(plan, width, '\n'))).toEqual(plan);
    expect(texts(wrapped(plan, width, '\r\n'))).toEqual(plan);
    expect(texts(wrapped(plan, width, ' \n\n'))).toEqual(plan);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'a page break inside a sentence',
      '- Kiểm tra theo\n\nquy định pháp luật.',
      ['- Kiểm tra theo quy định pháp luật.'],
    ],
    [
      'a comma at the end',
      '- Chỉ thị số 31-CT/TW,\n\nKế hoạch số 03-KH/TU.',
      ['- Chỉ thị số 31-CT/TW, Kế hoạch số 03-KH/TU.'],
    ],
    ['a page number', '- Kiểm tra theo\n12\nquy định.', ['- Kiểm tra theo quy định.']],
    ['a drawn line', 'KẾ HOẠCH\n________\nNăm 2026', ['KẾ HOẠCH', 'Năm 2026']],
    ['a label alone', '1.\nSở Y tế\n-\nKhám sức khỏe.', ['1. Sở Y tế', '- Khám sức khỏe.']],
    [
      'markdown',
      '**1\\. Sở Y tế**\n* Khám *bệnh* (**trước ngày 10/12**).',
      ['1. Sở Y tế', '* Khám bệnh (trước ngày 10/12).'],
    ],
    [
      'points run on',
      '2. Sở Y tế - Chủ trì khám; - Phối hợp kiểm tra.',
      ['2. Sở Y tế', '- Chủ trì khám;', '- Phối hợp kiểm tra.'],
    ],
    [
      'points run on by letters',
      'a) Chủ trì khám; b) Phối hợp kiểm tra.',
      ['a) Chủ trì khám;', 'b) Phối hợp kiểm tra.'],
    ],
    [
      'a name with a dash',
      'Sở Lao động - Thương binh và Xã hội. - Sạch',
      ['Sở Lao động - Thương binh và Xã hội.', '- Sạch'],
    ],
    ['an item behind another', '- Kiểm tra. 3. Sở Y tế: Khám.', ['- Kiểm tra.', '3. Sở Y tế: Khám.']],
    ['capitals run on', 'V. TỔ CHỨC THỰC HIỆN 1. Sở Nội vụ', ['V. TỔ CHỨC THỰC HIỆN', '1. Sở Nội vụ']],
    [
      'a letterhead in two columns',
      'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:     /KH-UBND     Huế, ngày     tháng 3 năm 2026',
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: /KH-UBND', 'Huế, ngày tháng 3 năm 2026'],
    ],
    ['a soft hyphen, a no-break space and NFD', 'Sở\u00a0Y\u00ad tế'.normalize('NFD'), ['Sở Y tế']],
    [
      'a table of bars',
      '| TT | Nhiệm vụ |\n|---|---|\n| 1 | Kiểm tra |',
      ['TT', 'Nhiệm vụ', '1', 'Kiểm tra'],
    ],
    [
      'a date at the beginning of a line',
      'Nghị quyết ngày\n28/10/2024 của Chính phủ',
      ['Nghị quyết ngày 28/10/2024 của Chính phủ'],
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('leaves out lines that stand on every page', () => {
    const bodies = ['Kiểm tra định kỳ.', 'Báo cáo kết quả.', 'Tổng hợp số liệu.'];
    const pages = [1, 2, 3].map((page) => [
      'UBND tỉnh - Kế hoạch 2026',
      bodies[page - 1] ?? '',
      `Trang ${page}/3`,
    ]);
    const text = pages.flat().join('\n');
    let start = 0;
    const lines = pages.flatMap((words, page) =>
      words.map((word) => {
        const line = {
          start,
          end: start + word.length,
          page: page + 1,
          cell: null,
          bold: false,
          footnote: false,
        };
        start += word.length + 1;
        return line;
      }),
    );
    const found = repairLines({ format: 'pdf', text, lines, remarks: [] }).map((paragraph) => paragraph.text);
    expect(found).toEqual(bodies);
  });

  it('keeps the labels as printed', () => {
    const labels = paragraphsOf(
      'I. MỘT\n1. Hai\n1.1. Ba\nđ) Bốn\n+ Năm\n• Sáu\n(7) Bảy\nĐiều 8. Tám\n9/ Chín\nA. MƯỜI',
    );
    expect(labels.map(({ label }) => label && `${label.kind} ${label.text}`)).toEqual([
      'roman I',
      'arabic 1',
      'decimal 1.1',
      'letter đ',
      'bullet +',
      'bullet -',
      'arabic 7',
      'phrase Điều 8',
      'arabic 9',
      'capital A',
    ]);
  });

  it('leads every place back to the source', () => {
    const words = fc.constantFrom(
      'Sở Y tế',
      '- Chủ trì',
      '**đậm**',
      'a) phối hợp với',
      '\n',
      ' ',
      '12',
      ' ',
      'tế'.normalize('NFD'),
      ';',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const document = textDocument(parts.join(' '));
        for (const paragraph of repairLines(document)) {
          const { start, end } = spanOf(paragraph);
          const source = document.text
            .slice(start, end)
            .normalize('NFC')
            .replace(/[*\s]|(?<=\n)\d+(?=\n)/g, '');
          expect(source.replace(/\d/g, '')).toBe(paragraph.text.replace(/[\s\d]/g, '').replace(/\*/g, ''));
        }
      }),
    );
  });
});

it.each([
  ['a quarter is no label', 'hoàn thành trong quý\nIII/2026.', ['hoàn thành trong quý III/2026.']],
  [
    'a list behind "hằng năm" is one',
    'Mục tiêu hằng năm\n1. Giảm tai nạn.',
    ['Mục tiêu hằng năm', '1. Giảm tai nạn.'],
  ],
  [
    'a line of print that is full goes on',
    null,
    ['1. Đề nghị các tổ chức chính trị - xã hội tỉnh và các hội nghề nghiệp của Thành phố', 'Vận động.'],
  ],
])('%s', (_, text, expected) => {
  const printed =
    '1. Đề nghị các tổ chức chính trị - xã hội tỉnh và các hội nghề nghiệp của\nThành phố\nVận động.';
  const document = textDocument(text ?? printed);
  const lines = document.lines.map((line) => (text === null ? { ...line, page: 1 } : line));
  expect(repairLines({ ...document, lines }).map((paragraph) => paragraph.text)).toEqual(expected);
});
