import { describe, expect, it } from 'vitest';
import { type PdfPage, type PdfText, pdf, rule } from './fixtures/pdf';
import { problemIn, readWhole, toldLines } from './fixtures/read-lines';

/** Enough text below that a page is none of a scan; what is told of it is left out. */
const filling = 'Văn bản này có đủ chữ để không ai lầm nó với một trang giấy chụp.';
const foot: PdfText = { text: filling, x: 50, y: 200 };

async function told(texts: readonly PdfText[], content = ''): Promise<unknown[]> {
  const lines = await toldLines(pdf([{ texts: [...texts, foot], content }]));
  return lines.slice(0, -1);
}

const letters = (text: string, x: number, y: number, more: Partial<PdfText> = {}): PdfText => ({
  text,
  x,
  y,
  ...more,
});

describe('lines', () => {
  it.each([
    [
      'from the top, whatever was written first',
      [letters('hai', 50, 600), letters('một', 50, 700)],
      ['một', 'hai'],
    ],
    [
      'from the left, whatever was written first',
      [letters('tế', 80, 700), letters('Sở Y', 50, 700)],
      ['Sở Y tế'],
    ],
    ['pieces that meet are one word', [letters('Kế ho', 50, 700), letters('ạch', 75, 700)], ['Kế hoạch']],
    [
      'letters of another font stand where they were left out',
      [letters('Cao B', 50, 700), letters('ng', 80, 700), letters('ằ', 75, 700, { font: 'bold' })],
      ['Cao Bằng'],
    ],
    [
      'raised and lowered letters stay in their line',
      [
        letters('m', 50, 700),
        letters('2', 55, 704, { size: 6 }),
        letters(' và CO', 60, 700),
        letters('2', 90, 698, { size: 6 }),
      ],
      ['m2 và CO2'],
    ],
    [
      'a hyphen at the end stays',
      [letters('664/KH-', 50, 700), letters('UBND', 50, 688)],
      ['664/KH-', 'UBND'],
    ],
    [
      'what is printed twice to look bold is there once',
      [letters('Sở', 50, 700), letters('Sở', 50.4, 700)],
      ['Sở'],
    ],
    ['double letters are not printed twice', [letters('2255', 50, 700)], ['2255']],
    [
      'a mark that is printed by itself',
      [letters('a', 50, 700), letters('\u0301', 50, 700), letters('c', 55, 700)],
      ['ác'],
    ],
    ['bold print', [letters('KẾ HOẠCH', 50, 700, { font: 'bold' })], [['KẾ HOẠCH', 'bold']]],
    [
      'mostly plain print',
      [letters('1.', 50, 700, { font: 'bold' }), letters('Mục đích', 65, 700)],
      ['1. Mục đích'],
    ],
    ['old codes by the font', [letters('KÕ ho¹ch', 50, 700, { font: 'old' })], ['Kế hoạch']],
    [
      'an old font in capitals that was named otherwise',
      [letters('Kế hoạch đã', 50, 700, { font: 'old' })],
      ['Kế hoạch đã'],
    ],
    [
      'a stamp across the page is no line',
      [letters('DỰ THẢO', 0, 0, { matrix: '0.7 0.7 -0.7 0.7 100 400' })],
      [],
    ],
    ['what lies beside the page is not printed', [letters('xa', 700, 700)], []],
  ] satisfies Array<[string, PdfText[], unknown[]]>)('%s', async (_name, texts, lines) => {
    expect(await told(texts)).toEqual(lines);
  });

  it('places, pages and composed letters', async () => {
    const bytes = pdf([{ texts: [foot] }, { texts: [letters('Vie\u0323\u0302t', 50, 700), foot] }]);
    const line = { cell: null, bold: false, footnote: false };
    const { length } = filling;
    expect(await readWhole(bytes)).toEqual({
      format: 'pdf',
      text: `${filling}\nViệt\n${filling}`,
      lines: [
        { start: 0, end: length, page: 1, ...line },
        { start: length + 1, end: length + 5, page: 2, ...line },
        { start: length + 6, end: 2 * length + 6, page: 2, ...line },
      ],
      remarks: [],
    });
  });

  it.each([
    [90, '0 1 -1 0 395 50'],
    [180, '-1 0 0 -1 545 642'],
    [270, '0 -1 1 0 200 792'],
  ])('a page turned by %i degrees', async (rotate, matrix) => {
    const second = matrix.replace('395', '405').replace('642', '632').replace('200', '190');
    const texts = [
      letters('trên', 0, 0, { matrix: second === matrix ? matrix : second }),
      letters(filling, 0, 0, { matrix }),
    ];
    const lines = await toldLines(pdf([{ texts, rotate }]));
    expect(new Set(lines)).toEqual(new Set(['trên', filling]));
  });

  it('text that is turned on an upright page comes after what stands upright', async () => {
    const turned = letters('BÊN CẠNH', 0, 0, { matrix: '0 1 -1 0 30 300' });
    expect(await toldLines(pdf([{ texts: [turned, foot] }]))).toEqual([filling, 'BÊN CẠNH']);
  });
});

describe('columns', () => {
  const head = [letters('ỦY BAN NHÂN DÂN', 60, 780), letters('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 300, 780)];
  it.each([
    [
      'a letterhead: left, then right',
      [...head, letters('TỈNH CAO BẰNG', 60, 766), letters('Độc lập - Tự do - Hạnh phúc', 320, 766)],
      [
        'ỦY BAN NHÂN DÂN',
        'TỈNH CAO BẰNG',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
      ],
    ],
    [
      'one column longer than the other',
      [...head, letters('TỈNH CAO BẰNG', 60, 766), letters('Số: 664/KH-UBND', 60, 752)],
      ['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG', 'Số: 664/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ],
    [
      'a narrow gap before the motto',
      [letters('ỦY BAN NHÂN DÂN', 60, 780), letters('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 145, 780)],
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ],
    [
      'columns that are not on one height',
      [
        letters('phải một', 300, 780),
        letters('trái một', 60, 774),
        letters('phải hai', 300, 766),
        letters('trái hai', 60, 760),
      ],
      ['trái một', 'trái hai', 'phải một', 'phải hai'],
    ],
    [
      'a line across ends them',
      [...head, letters('Một dòng dài đi qua khoảng trống giữa hai cột của trang này', 60, 750)],
      [
        'ỦY BAN NHÂN DÂN',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Một dòng dài đi qua khoảng trống giữa hai cột của trang này',
      ],
    ],
    [
      'a number that a tab parts from its text',
      [letters('1.', 60, 700), letters('Mục đích', 100, 700)],
      ['1. Mục đích'],
    ],
    ['the blank of a draft', [letters('Số:', 60, 700), letters('/KH-UBND', 120, 700)], ['Số: /KH-UBND']],
    [
      'a blank day',
      [letters('Cao Bằng, ngày', 60, 700), letters('tháng 12 năm 2024', 180, 700)],
      ['Cao Bằng, ngày tháng 12 năm 2024'],
    ],
    [
      'a line that was stretched',
      [
        letters('Sở', 60, 700),
        letters('Y', 100, 700),
        letters('tế', 135, 700),
        letters('chủ', 175, 700),
        letters('trì', 220, 700),
      ],
      ['Sở Y tế chủ trì'],
    ],
    [
      'rows of a table without lines stay rows',
      [
        letters('một', 60, 700),
        letters('hai', 200, 700),
        letters('ba', 400, 700),
        letters('bốn', 60, 688),
        letters('tư', 200, 688),
        letters('sáu', 400, 688),
      ],
      ['một', 'hai', 'ba', 'bốn', 'tư', 'sáu'],
    ],
  ] satisfies Array<[string, PdfText[], unknown[]]>)('%s', async (_name, texts, lines) => {
    expect(await told(texts)).toEqual(lines);
  });
});

describe('tables', () => {
  const frame = [720, 690, 660].map((y) => rule(50, y, 450, y)).join('\n');
  const sides = [50, 150, 450].map((x) => rule(x, 660, x, 720)).join('\n');
  const cells = [
    letters('TT', 60, 705),
    letters('Nhiệm vụ', 160, 710),
    letters('của sở', 160, 698),
    letters('1', 60, 675),
    letters('Huấn luyện', 160, 675),
  ];
  const rows = [
    ['TT', '0.0.0'],
    ['Nhiệm vụ', '0.0.1'],
    ['của sở', '0.0.1'],
    ['1', '0.1.0'],
    ['Huấn luyện', '0.1.1'],
  ];

  it.each([
    ['cells by their borders', `${frame}\n${sides}`, rows],
    [
      'borders as thin areas',
      `${frame}\n${sides}`.replace(
        /(\S+) (\S+) m (\S+) (\S+) l S/g,
        (_, x0, y0, x1, y1) =>
          `${x0} ${y0} ${Math.max(Number(x1) - Number(x0), 0.5)} ${Math.max(Number(y1) - Number(y0), 0.5)} re f`,
      ),
      rows,
    ],
    [
      'borders drawn cell by cell',
      [720, 690, 660].map((y) => `${rule(50, y, 150, y)}\n${rule(150, y, 450, y)}`).join('\n') +
        sides.replace(/^/, '\n'),
      rows,
    ],
    ['open sides', `${frame}\n${rule(150, 660, 150, 720)}`, rows],
  ])('%s', async (_name, content, lines) => {
    expect(await told(cells, content)).toEqual(lines);
  });

  it('a cell over two columns and one over two rows', async () => {
    const content = [
      ...[720, 660].map((y) => rule(50, y, 450, y)),
      rule(150, 690, 450, 690),
      ...[50, 150, 450].map((x) => rule(x, 660, x, 720)),
      rule(300, 660, 300, 690),
    ].join('\n');
    const texts = [
      letters('2', 60, 688),
      letters('cả hai', 320, 705),
      letters('trái', 160, 675),
      letters('phải', 310, 675),
    ];
    expect(await told(texts, content)).toEqual([
      ['2', '0.0.0'],
      ['cả hai', '0.0.1'],
      ['trái', '0.1.1'],
      ['phải', '0.1.2'],
    ]);
  });

  it('stand between the lines above and below', async () => {
    const around = [letters('trước', 50, 760), ...cells, letters('sau', 50, 640)];
    expect(await told(around, `${frame}\n${sides}`)).toEqual(['trước', ...rows, 'sau']);
  });

  it('a frame around a text and a stroke under a heading are none', async () => {
    const box = [
      rule(50, 720, 450, 720),
      rule(50, 660, 450, 660),
      rule(50, 660, 50, 720),
      rule(450, 660, 450, 720),
    ];
    const stroke = rule(100, 640, 200, 640);
    expect(await told([letters('trong khung', 60, 700)], [...box, stroke].join('\n'))).toEqual([
      'trong khung',
    ]);
  });
});

describe('what is no text of the document', () => {
  const page = (texts: readonly PdfText[], content = ''): PdfPage => ({ texts: [...texts, foot], content });
  it.each([
    ['a number at the top', [letters('2', 297, 810)], [filling]],
    ['between dashes', [letters('- 2 -', 290, 810)], [filling]],
    ['at the foot', [letters('2', 297, 30)], [filling]],
    ['with all pages', [letters('Trang 2/10', 280, 30)], [filling]],
    ['a number in the middle of the page is text', [letters('2', 297, 500)], ['2', filling]],
    ['a number with words is text', [letters('2 người', 297, 810)], ['2 người', filling]],
  ])('page numbers: %s', async (_name, texts, lines) => {
    expect(await toldLines(pdf([page(texts)]))).toEqual(lines);
  });

  it('heads and feet that are marked as such; other marked text stays', async () => {
    const marked = (y: number, hex: string) =>
      `/Artifact BMC BT /plain 10 Tf 1 0 0 1 50 ${y} Tm <${hex}> Tj ET EMC`;
    const content = `${marked(820, '0061')}\n${marked(20, '0062')}\n${marked(500, '0063')}`;
    expect(await toldLines(pdf([page([], content)]))).toEqual(['c', filling]);
  });

  it('footnotes are told, and their numbers put into brackets', async () => {
    const texts = [
      letters('Nghị quyết', 50, 700),
      letters('1', 100, 704, { size: 6 }),
      letters(' này và m', 103, 700),
      letters('2', 148, 704, { size: 6 }),
      letters('1', 50, 103, { size: 5 }),
      letters('Ban hành năm 2024', 54, 100, { size: 8 }),
      letters('của Chính phủ', 50, 90, { size: 8 }),
    ];
    expect(await toldLines(pdf([page(texts)]))).toEqual([
      'Nghị quyết[1] này và m2',
      filling,
      ['[1] Ban hành năm 2024', 'footnote'],
      ['của Chính phủ', 'footnote'],
    ]);
  });
});

describe('problems', () => {
  const image = 'BI /W 1 /H 1 /BPC 8 /CS /G ID a EI';
  it.each([
    ['a scan', pdf([{ content: image }]), 'document_scan'],
    [
      'a scan with a stamp of letters',
      pdf([{ texts: [letters('Ký số', 50, 50)], content: image }]),
      'document_scan',
    ],
    ['a blank page', pdf([{}]), 'document_empty'],
    ['too many pages', pdf(Array.from({ length: 401 }, () => ({}))), 'document_too_large'],
    [
      'letters that are told by nobody',
      pdf([{ texts: [letters('\ue001\ue002\ue003'.repeat(30), 50, 700)] }]),
      'document_unknown_letters',
    ],
    ['a head and nothing else', Buffer.from('%PDF-1.7\n'), 'document_damaged'],
    ['cut short', pdf([{ texts: [foot] }]).subarray(0, 300), 'document_damaged'],
  ])('%s', async (_name, bytes, code) => {
    expect(await problemIn(bytes)).toBe(code);
  });

  it('few letters and no picture are a short document', async () => {
    expect(await problemIn(pdf([{ texts: [letters('Ngắn', 50, 700)] }]))).toBe('read: Ngắn');
  });
});
