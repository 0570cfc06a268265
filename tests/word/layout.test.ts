import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { writeLetters } from '../../electron/data/word/write-letters';
import { chaseLetter } from '../../shared/wording/chase-letter';
import { chaseReport } from '../../shared/wording/chase-report';
import type { Letter } from '../../shared/wording/letter';
import { agency, day, file, occasion, owed, unknownHead, written } from './letter-samples';
import { paragraphsOf, partOf, partsOf, sectionsIn } from './read-letter';

const inTwips = (millimetres: number) => Math.ceil((millimetres / 25.4) * 1440);
const page = [
  '<w:titlePg/>',
  `<w:pgSz w:w="${inTwips(210)}" w:h="${inTwips(297)}" w:orient="portrait"/>`,
  `<w:pgMar w:top="${inTwips(20)}" w:right="${inTwips(15)}" w:bottom="${inTwips(20)}" w:left="${inTwips(30)}" w:header="${inTwips(10)}" w:footer="${inTwips(10)}" w:gutter="0"/>`,
  '<w:pgNumType w:start="1"/>',
  '<w:type w:val="nextPage"/>',
  '<w:docGrid w:linePitch="360"/>',
].toSorted();
/** What a section says, one setting a line, in an order of its own. */
const settingsIn = (section: string) => (section.match(/<[^>]+>/g) ?? []).toSorted();

describe('a letter on paper (NĐ 30/2020, Phụ lục I)', () => {
  it('is laid out as a công văn, element by element', async () => {
    const bytes = await written(chaseLetter('urge', occasion, agency()));
    expect(paragraphsOf(bytes)).toEqual([
      ['UBND TỈNH CAO BẰNG', 13, '', 'center'],
      ['SỞ NỘI VỤ', 13, 'bold', 'center'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 'bold', 'center'],
      ['Độc lập - Tự do - Hạnh phúc', 14, 'bold', 'center'],
      ['Số:        /SNV-VL', 13, '', 'center'],
      ['V/v đôn đốc gửi báo cáo công tác an toàn, vệ sinh lao động năm\u00a02025', 12, '', 'center'],
      ['Cao Bằng, ngày      tháng 12 năm 2025', 13, 'italic', 'center'],
      ['Kính gửi: Sở Y tế.', 14, '', 'center'],
      [
        'Tại Kế hoạch số 664/KH-UBND ngày\u00a010/03/2025 của Ủy ban nhân dân tỉnh Cao Bằng, thời hạn gửi báo cáo được nêu là “trước ngày 15 tháng 12 hằng năm”. Đối với báo cáo công tác an toàn, vệ sinh lao động năm\u00a02025, ngày cuối của thời hạn là Chủ nhật, ngày\u00a014/12/2025; ngày làm việc cuối cùng trong thời hạn là thứ Sáu, ngày\u00a012/12/2025.',
        14,
        '',
        'both',
      ],
      [
        'Tính đến ngày\u00a020/12/2025, sau thời hạn nêu trên 05 ngày làm việc, Sở Nội vụ chưa nhận được báo cáo năm\u00a02025 của Sở Y tế.',
        14,
        '',
        'both',
      ],
      [
        'Để bảo đảm việc tổng hợp, báo cáo theo quy định, Sở Nội vụ (cơ quan thường trực Hội đồng an toàn, vệ sinh lao động tỉnh Cao Bằng) đề nghị Sở Y tế khẩn trương gửi báo cáo năm\u00a02025 về Sở Nội vụ trước ngày\u00a0…/…/…… để tổng hợp.',
        14,
        '',
        'both',
      ],
      ['Nội dung báo cáo gồm:', 14, '', 'both'],
      ['- Số người được khám (mã SK-01, đơn vị tính: người).', 14, '', 'both'],
      ['Trường hợp Sở Y tế đã gửi báo cáo, đề nghị thông tin lại để Sở Nội vụ đối chiếu.', 14, '', 'both'],
      ['Đề nghị Sở Y tế quan tâm thực hiện./.', 14, '', 'both'],
      ['Nơi nhận:', 12, 'bold italic', 'left'],
      ['- Như trên;', 11, '', 'left'],
      ['- Lưu: VT, VL.', 11, '', 'left'],
      ['KT. GIÁM ĐỐC', 14, 'bold', 'center'],
      ['PHÓ GIÁM ĐỐC', 14, 'bold', 'center'],
      ['Họ và Tên', 14, 'bold', 'center'],
    ]);
  });

  it('is laid out as a báo cáo with its table', async () => {
    const sent = [
      { step: 'remind' as const, sentOn: day('2025-12-09'), documentNumber: '1234/SNV-VL' },
      { step: 'urge' as const, sentOn: day('2025-12-17'), documentNumber: null },
    ];
    const late = [
      agency({ sent }),
      agency({ name: 'Liên đoàn Lao động tỉnh', requested: true, overdue: 12 }),
    ];
    const bytes = await written(chaseReport(occasion, late, { expected: 19, awaited: 3, ahead: 0 }));
    const head = (text: string) => [text, 12, 'bold', 'center'];
    const cell = (text: string, align = 'center') => [text, 12, '', align];
    expect(paragraphsOf(bytes).slice(4, -6)).toEqual([
      ['Số:        /BC-SNV', 13, '', 'center'],
      ['Cao Bằng, ngày      tháng 12 năm 2025', 13, 'italic', 'center'],
      ['BÁO CÁO', 14, 'bold', 'center'],
      ['Về tình hình gửi báo cáo công tác an toàn, vệ sinh lao động năm\u00a02025', 14, 'bold', 'center'],
      ['Kính gửi: Ủy ban nhân dân tỉnh Cao Bằng.', 14, '', 'center'],
      [
        'Tại Kế hoạch số 664/KH-UBND ngày\u00a010/03/2025 của Ủy ban nhân dân tỉnh Cao Bằng, thời hạn gửi báo cáo được nêu là “trước ngày 15 tháng 12 hằng năm”. Đối với báo cáo công tác an toàn, vệ sinh lao động năm\u00a02025, ngày cuối của thời hạn là Chủ nhật, ngày\u00a014/12/2025.',
        14,
        '',
        'both',
      ],
      [
        'Tính đến ngày\u00a020/12/2025, 16/19 cơ quan, đơn vị đã hoàn thành việc gửi báo cáo năm\u00a02025; còn 03 cơ quan, đơn vị chưa gửi hoặc đang hoàn thiện (trong đó có 02 cơ quan, đơn vị nêu dưới đây, kể cả 01 cơ quan, tổ chức được đề nghị phối hợp).',
        14,
        '',
        'both',
      ],
      ['Sở Nội vụ đã nhắc, đôn đốc bằng văn bản; tình hình cụ thể như sau:', 14, '', 'both'],
      ...['TT', 'Cơ quan, đơn vị', 'Ngày cuối của thời hạn'].map(head),
      ...['Sau thời hạn (ngày làm việc)', 'Văn bản đã gửi'].map(head),
      ...[cell('1'), cell('Sở Y tế', 'left'), cell('14/12/2025'), cell('05')],
      ...[cell('Nhắc: số 1234/SNV-VL, 09/12/2025', 'left'), cell('Đôn đốc: 17/12/2025', 'left')],
      ...[cell('2'), cell('Liên đoàn Lao động tỉnh (đề nghị phối hợp)', 'left')],
      ...[cell('14/12/2025'), cell('12')],
      ['Sở Nội vụ kính báo cáo Ủy ban nhân dân tỉnh Cao Bằng xem xét, chỉ đạo./.', 14, '', 'both'],
    ]);
  });

  it('has its Phụ lục on pages of its own, in full', async () => {
    const bytes = await written(chaseLetter('urge', occasion, agency({ owed: owed(7) })));
    const seen = paragraphsOf(bytes);
    const start = seen.findIndex(([text]) => text === 'Phụ lục');
    expect(seen.slice(start, start + 11)).toEqual([
      ['Phụ lục', 14, 'bold', 'center'],
      ['NỘI DUNG ĐỀ NGHỊ SỞ Y TẾ BÁO CÁO', 14, 'bold', 'center'],
      [
        '(Kèm theo Công văn số        /SNV-VL ngày      tháng 12 năm 2025 của Sở Nội vụ)',
        14,
        'italic',
        'center',
      ],
      ...['TT', 'Mã, mục', 'Nội dung', 'Đơn vị tính'].map((text) => [text, 12, 'bold', 'center']),
      ['1', 12, '', 'center'],
      ['SK-01', 12, '', 'left'],
      ['Số người được khám', 12, '', 'left'],
      ['người', 12, '', 'center'],
    ]);
    expect(sectionsIn(bytes)).toHaveLength(2);
  });

  it('is Times New Roman for every script, in Vietnamese, and in nothing else', async () => {
    const bytes = await written(chaseLetter('remind', occasion, agency()));
    expect(/<w:rPrDefault>(.*?)<\/w:rPrDefault>/s.exec(partOf(bytes, 'word/styles.xml'))?.[1]).toBe(
      '<w:rPr><w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN"/></w:rPr>',
    );
    expect(partOf(bytes, 'word/document.xml')).not.toContain('w:rFonts');
  });

  it('counts pages above the text, from 1 in each letter, and hides the number on the first page', async () => {
    const letter = chaseLetter('urge', occasion, agency({ owed: owed(7) }));
    const bytes = await written(letter, letter);
    expect(
      partsOf(bytes)
        .filter((part) => /header|footer/.test(part))
        .toSorted(),
    ).toEqual([
      'word/_rels/header1.xml.rels',
      'word/_rels/header2.xml.rels',
      'word/header1.xml',
      'word/header2.xml',
    ]);
    const number = partOf(bytes, 'word/header1.xml');
    expect([
      number.includes('<w:jc w:val="center"/>'),
      number.includes('<w:sz w:val="28"/>'),
      number.includes('PAGE'),
      partOf(bytes, 'word/header2.xml').includes('PAGE'),
    ]).toEqual([true, true, true, false]);
    const [first = '', ...others] = sectionsIn(bytes);
    expect(settingsIn(first).filter((setting) => !setting.includes('headerReference'))).toEqual(page);
    expect(first.match(/w:headerReference w:type="(\w+)"/g)).toHaveLength(2);
    expect(others.map(settingsIn)).toEqual([page, page, page]);
  });
});

describe('a letterhead of which nothing is known', () => {
  it('leaves everything blank', async () => {
    const bytes = await written(chaseLetter('urge', unknownHead, agency()));
    const texts = paragraphsOf(bytes).map(([text]) => text);
    expect(texts.slice(0, 4)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:        /',
      'V/v đôn đốc gửi báo cáo công tác an toàn, vệ sinh lao động năm\u00a02025',
    ]);
    expect(texts[4]).toBe('………………, ngày      tháng 12 năm 2025');
    expect(texts.slice(-3)).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT,         .']);
  });

  it('has no sign of an issuer in the number of a báo cáo', () => {
    const { number } = chaseReport(unknownHead, [agency()], { expected: 1, awaited: 1, ahead: 0 });
    expect(number).toBe('Số:        /BC-        ');
  });
});

describe('the same letters', () => {
  it('make the same bytes at the same moment, whenever they are written', async () => {
    const letters = [chaseLetter('urge', occasion, agency({ owed: owed(9) }))];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-12-20T02:03:04Z') });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const first = await writeLetters(letters, file);
    vi.setSystemTime(new Date('2027-03-04T05:06:07Z'));
    expect(Buffer.from(await writeLetters(letters, file)).equals(Buffer.from(first))).toBe(true);
  });

  it('tell the moment that they were given', async () => {
    const bytes = await written(chaseLetter('urge', occasion, agency()));
    expect(partOf(bytes, 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '2025-12-20T02:03:04Z',
      '2025-12-20T02:03:04Z',
    ]);
  });
});

it('says who made it in words, whatever the name holds', async () => {
  const creator = 'Thư ký <x> & \u000b\ud800';
  const bytes = await writeLetters([chaseLetter('urge', occasion, agency())], { ...file, creator });
  expect(partOf(bytes, 'docProps/core.xml')).toContain(
    '<dc:creator>Thư ký &lt;x&gt; &amp;  \ufffd</dc:creator>',
  );
});

it('writes names as words, whatever they hold', async () => {
  const name = 'Sở <w:b/> & "Y tế" \u0000\u000b\ud800 =HYPERLINK("x")';
  const bytes = await written(chaseLetter('urge', occasion, agency({ name })));
  expect(paragraphsOf(bytes).find(([text]) => text.startsWith('Kính gửi'))?.[0]).toBe(
    'Kính gửi: Sở &lt;w:b/&gt; &amp; &quot;Y tế&quot;   \ufffd =HYPERLINK(&quot;x&quot;).',
  );
});

it.each([
  ['đơn vị sự nghiệp số 1', 'Kính gửi: Đơn vị sự nghiệp số 1.'],
  [' Công ty TNHH A & B Co., Ltd. ', 'Kính gửi: Công ty TNHH A &amp; B Co., Ltd.'],
  ['Sở\u2028Y\u202e tế\u2066', 'Kính gửi: Sở Y tế.'],
])(
  'after Kính gửi stands %j with a capital and one stop, in the direction of the letter',
  async (name, expected) => {
    const bytes = await written(chaseLetter('urge', occasion, agency({ name })));
    expect(paragraphsOf(bytes).find(([text]) => text.startsWith('Kính gửi'))?.[0]).toBe(expected);
  },
);

it('sets several after Kính gửi one a line, their hyphens below its colon', async () => {
  const bytes = await written(chaseLetter('urge', occasion, agency({ under: ['Sở A', 'Sở B'] })));
  const xml = partOf(bytes, 'word/document.xml');
  const lines = [...xml.matchAll(/<w:ind w:left="(\d+)"\/>(?:(?!<\/w:p>).)*<w:t [^>]*>([^<]*)/g)];
  expect(lines.map(([, left, text]) => [Number(left), text])).toEqual([
    [inTwips(30), 'Kính gửi:'],
    [inTwips(47.4), '- Sở A;'],
    [inTwips(47.4), '- Sở B.'],
  ]);
});

it('begins no line with a hyphen of a name, and parts no year from its word', async () => {
  const name = 'Sở Lao động - Thương binh và Xã hội';
  const late = Array.from({ length: 13 }, () => agency());
  const texts = async (letter: Letter) => paragraphsOf(await written(letter)).map(([text]) => text);
  const letter = await texts(chaseLetter('urge', occasion, agency({ name })));
  const report = await texts(chaseReport(occasion, late, { expected: 19, awaited: 13, ahead: 0 }));
  expect([letter.at(-7), report.find((text) => text.startsWith('DANH SÁCH'))]).toEqual([
    'Đề nghị Sở Lao động\u00a0- Thương binh và Xã hội quan tâm thực hiện./.',
    'DANH SÁCH CƠ QUAN, ĐƠN VỊ CHƯA GỬI BÁO CÁO CÔNG TÁC AN TOÀN, VỆ SINH LAO ĐỘNG NĂM\u00a02025',
  ]);
});
