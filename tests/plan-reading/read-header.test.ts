import { describe, expect, it } from 'vitest';
import { readHeader } from '../../shared/plan-reading/header/read-header';
import { paragraphsOf } from './text-document';

const title = 'KẾ HOẠCH\nTriển khai thực hiện Nghị quyết số 209/NQ-CP ngày 28/10/2024 của Chính phủ\n';
const body =
  'Căn cứ Nghị quyết số 209/NQ-CP ngày 28/10/2024 của Chính phủ;\nUBND tỉnh Lào Cai ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU\n- Nâng cao nhận thức.\n';

/** The head of a document whose letterhead is given. */
function headOf(letterhead: string) {
  const {
    kind,
    number,
    date,
    datePrecision,
    place,
    issuer,
    title: named,
  } = readHeader(paragraphsOf(`${letterhead}\n${title}${body}`));
  return {
    kind,
    number: number?.text ?? null,
    date,
    datePrecision,
    place: place?.text ?? null,
    issuer: issuer?.text ?? null,
    title: named?.text ?? null,
  };
}

const whole = {
  kind: 'plan',
  number: '123/KH-UBND',
  date: '2026-02-05',
  datePrecision: 'day',
  place: 'Lào Cai',
  issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
  title: 'Triển khai thực hiện Nghị quyết số 209/NQ-CP ngày 28/10/2024 của Chính phủ',
};

describe('the head of a document', () => {
  it.each([
    ['lines', 'ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 123/KH-UBND\nLào Cai, ngày 05 tháng 02 năm 2026'],
    [
      'two columns',
      'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LÀO CAI             Độc lập - Tự do - Hạnh phúc\n\nSố: 123 /KH-UBND         Lào Cai, ngày 05 tháng 02 năm 2026',
    ],
    ['one body', 'UBND TỈNH LÀO CAI\nSố:123/KH- UBND\nLào Cai, ngày 05/02/2026'],
    [
      'decomposed letters',
      'UBND TỈNH LÀO CAI\nSố: 123/KH-UBND\nLào Cai, ngày 05 tháng 02 năm 2026'.normalize('NFD'),
    ],
    ['wide digits', 'UBND TỈNH LÀO CAI\nSố: １２３/KH-UBND\nLào Cai, ngày ０５ tháng ０２ năm ２０２６'],
    [
      'bold marks',
      '**ỦY BAN NHÂN DÂN TỈNH LÀO CAI**\n**Số: 123/KH-UBND**\n*Lào Cai, ngày 05 tháng 02 năm 2026*',
    ],
  ])('is read from %s', (_, letterhead) => {
    expect(headOf(letterhead)).toEqual(whole);
  });

  it.each([
    ['whole', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['broken', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\nĐộc lập – Tự do – Hạnh phúc'],
    ['broken sooner', 'CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
  ])('has no title of the motto that is read behind the kind, %s', (_, motto) => {
    const left = 'ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 123/KH-UBND\nKẾ HOẠCH';
    const right = `${motto}\nLào Cai, ngày 05 tháng 02 năm 2026`;
    const below = title.slice('KẾ HOẠCH\n'.length);
    expect(readHeader(paragraphsOf(`${left}\n${right}\n${below}${body}`))).toMatchObject({
      title: { text: whole.title },
      number: { text: whole.number },
      date: whole.date,
    });
  });

  it('keeps a title as wide as the page apart from the opening below', () => {
    const wide = 'Triển khai thực hiện công tác an toàn, vệ sinh lao động giai đoạn 2026 - 2030';
    const lines = [
      ...['KẾ HOẠCH', wide],
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025; Luật An toàn, vệ',
      'sinh lao động ngày 25/6/2015; xét đề nghị của Sở Nội vụ tại Tờ trình số 88/TTr-',
      'SNV ngày 20/01/2026, UBND tỉnh ban hành Kế hoạch như sau:',
      'I. QUAN ĐIỂM',
      '- An toàn, vệ sinh lao động là yêu cầu của phát triển bền vững, là trách nhiệm',
      'của cơ quan, tổ chức, doanh nghiệp và của mỗi người lao động; các cấp, các',
      'ngành phối hợp chặt chẽ trong tuyên truyền, kiểm tra và xử lý vi phạm, bảo đảm',
      'an toàn tại nơi làm việc.',
    ];
    expect(readHeader(paragraphsOf(lines.join('\n'))).title?.text).toBe(wide);
  });

  it.each([
    [
      'Số:         /KH-UBND\nLào Cai, ngày      tháng 12 năm 2026',
      { number: null, date: null, datePrecision: 'month', place: 'Lào Cai' },
    ],
    [
      'Số: /KH-UBND\nLào Cai, ngày ... tháng ... năm 2026',
      { number: null, date: null, datePrecision: 'unknown', place: 'Lào Cai' },
    ],
    ['Số: ……/KH-UBND', { number: null, date: null, datePrecision: 'unknown', place: null }],
    ['', { number: null, date: null, datePrecision: 'unknown', place: null }],
  ])('has blanks where the document has them: %s', (letterhead, blanks) => {
    expect(headOf(letterhead)).toEqual({ ...whole, ...blanks });
  });

  it('never takes the number or date of another document', () => {
    const text =
      'KẾ HOẠCH\nTHỰC HIỆN KẾ HOẠCH\nSỐ 417-KH/TU NGÀY 20/01/2025 CỦA TỈNH ỦY\nUBND tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH';
    const { number, date, legalBases } = readHeader(paragraphsOf(text));
    expect({ number, date, bases: legalBases.map((basis) => [basis.number, basis.date]) }).toEqual({
      number: null,
      date: null,
      bases: [['417-KH/TU', '2025-01-20']],
    });
  });

  it.each([
    ['KẾ HOẠCH HOẠT ĐỘNG NĂM 2026', 'HOẠT ĐỘNG NĂM 2026'],
    ['K Ế  H O Ạ C H\nHoạt động năm 2026 của Hội đồng', 'Hoạt động năm 2026 của Hội đồng'],
    [
      'DỰ THẢO KẾ HOẠCH\nHoạt động năm 2026\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026)',
      'Hoạt động năm 2026',
    ],
  ])('has a title: %s', (lines, expected) => {
    const { kind, title: named } = readHeader(paragraphsOf(`${lines}\n${body}`));
    expect({ kind, title: named?.text }).toEqual({ kind: 'plan', title: expected });
  });
});

describe('the documents that a plan rests on', () => {
  const opening =
    'Căn cứ Luật An toàn, vệ sinh lao động số 84/2015/QH13 ngày 25 tháng 6 năm 2015; Nghị định số 39/2016/NĐ-CP ngày 15/5/2016 của Chính phủ;\n' +
    'Thực hiện Chỉ thị số 31-CT/TW ngày 19/3/2024 của Ban Bí thư; Kế hoạch số 843/KH- UBND ngày 08/4/2022; xét đề nghị của Sở Nội vụ tại Tờ trình số 3137/TTr-SNV ngày 30/10/2025, UBND tỉnh Lào Cai ban hành Kế hoạch như sau:\n';
  const rest =
    'I. NỘI DUNG\n- Thực hiện Nghị quyết số 10c/NQ-BCH ngày 12/01/2017; Công văn số 1804/UBND-VX ngày 06/7/2023 và Chỉ thị số 31 CT/TW; Luật Xây dựng; số 12/2020 và 5/7.\n';

  it('are found in every form of number, each once', () => {
    const { legalBases } = readHeader(paragraphsOf(`KẾ HOẠCH\nAn toàn lao động\n${opening}${rest}`));
    expect(
      legalBases.map(({ number, date, role, title: about }) => [number, date, role, about.slice(0, 24)]),
    ).toEqual([
      ['84/2015/QH13', '2015-06-25', 'basis', 'Luật An toàn, vệ sinh la'],
      ['39/2016/NĐ-CP', '2016-05-15', 'basis', 'Nghị định của Chính phủ'],
      ['31-CT/TW', '2024-03-19', 'basis', 'Chỉ thị của Ban Bí thư'],
      ['843/KH-UBND', '2022-04-08', 'basis', 'Kế hoạch'],
      ['3137/TTr-SNV', '2025-10-30', 'basis', 'Tờ trình'],
      ['10c/NQ-BCH', '2017-01-12', 'mentioned', 'Nghị quyết'],
      ['1804/UBND-VX', '2023-07-06', 'mentioned', 'Công văn'],
      [null, null, 'mentioned', 'Luật Xây dựng'],
    ]);
  });

  it('take a date from a later mention, and say where dates differ', () => {
    const text = `KẾ HOẠCH\nThực hiện Nghị quyết số 209/NQ-CP\n${body}I. A\n- Nghị quyết số 209/NQ-CP ngày 28/10/2024.`;
    expect(
      readHeader(paragraphsOf(text)).legalBases.map(({ number, date, doubts }) => ({ number, date, doubts })),
    ).toEqual([{ number: '209/NQ-CP', date: '2024-10-28', doubts: [] }]);
    const differing = `KẾ HOẠCH\nAn toàn\n${body}II. A\n- Nghị quyết số 209/NQ-CP ngày 29/10/2024.`;
    expect(
      readHeader(paragraphsOf(differing)).legalBases.map(({ date, doubts }) => ({ date, doubts })),
    ).toEqual([{ date: '2024-10-28', doubts: ['dates-differ'] }]);
  });
});

describe('the recipients', () => {
  it.each([
    [
      'lines',
      'Nơi nhận:\n- Bộ Nội vụ;\n- Thành viên Ban chỉ đạo theo Quyết định\nsố 943/QĐ-UBND;\n- Lưu: VT, VX.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn A',
    ],
    [
      'one line',
      'Nơi nhận: - Bộ Nội vụ; - Thành viên Ban chỉ đạo theo Quyết định số 943/QĐ-UBND; - Lưu: VT, VX.',
    ],
    [
      'two columns',
      'Nơi nhận:                         TM. ỦY BAN NHÂN DÂN\n- Bộ Nội vụ;                      KT. CHỦ TỊCH\n- Thành viên Ban chỉ đạo theo Quyết định số 943/QĐ-UBND;\n- Lưu: VT, VX.                    Nguyễn Văn A',
    ],
  ])('are read from %s', (_, lines) => {
    const { recipients } = readHeader(paragraphsOf(`${title}${body}${lines}`));
    expect(recipients.map(({ text }) => text)).toEqual([
      'Bộ Nội vụ',
      'Thành viên Ban chỉ đạo theo Quyết định số 943/QĐ-UBND',
      'Lưu: VT, VX',
    ]);
  });
});

it('an issuer may end with its place on a line of its own', () => {
  expect(
    headOf(
      'TỈNH ỦY - UBND TỈNH\nBAN CHỈ ĐẠO ATVSLĐ TỈNH\nVĨNH PHÚC\nSố: 15/KH-BCĐ\nVĩnh Phúc, ngày 21 tháng 3 năm 2024',
    ).issuer,
  ).toBe('Ban chỉ đạo ATVSLĐ tỉnh Vĩnh Phúc');
});

it('a plan of several branches says so in its kind, not in its title', () => {
  const text =
    'KẾ HOẠCH LIÊN NGÀNH\nPhối hợp bảo đảm an toàn lao động\nBa ngành thống nhất ban hành Kế hoạch như sau:\nI. MỤC TIÊU';
  expect(readHeader(paragraphsOf(text))).toMatchObject({
    kind: 'plan',
    title: { text: 'Phối hợp bảo đảm an toàn lao động' },
  });
});
