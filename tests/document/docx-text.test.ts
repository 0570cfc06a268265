import { expect, it } from 'vitest';
import { docx, p, r, table } from './fixtures/docx';
import { linesIn, readWhole, toldLines } from './fixtures/read-lines';

const box = (content: string) => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
const field = (code: string, result: string) =>
  `${r('<w:fldChar w:fldCharType="begin"/>')}${r(`<w:instrText> ${code} </w:instrText>`)}${r('<w:fldChar w:fldCharType="separate"/>')}${r(result)}${r('<w:fldChar w:fldCharType="end"/>')}`;

it.each([
  ['runs are one text', r('Sở ') + r('Y') + r(' tế'), ['Sở Y tế']],
  ['spaces that are kept', r(' hai  dấu cách '), [' hai  dấu cách ']],
  [
    'a tab',
    r('1.<w:tab/>Mục đích').replace('1.<w:tab/>Mục đích</w:t>', '1.</w:t><w:tab/><w:t>Mục đích</w:t>'),
    ['1.\tMục đích'],
  ],
  [
    'a line that was ended by hand',
    r('<w:t>UBND TỈNH</w:t><w:br/><w:t>CAO BẰNG</w:t>'),
    ['UBND TỈNH', 'CAO BẰNG'],
  ],
  [
    'a page that was ended by hand',
    r('<w:t>trước</w:t><w:br w:type="page"/><w:t>sau</w:t>'),
    ['trước', 'sau'],
  ],
  [
    'hyphens: one that holds is seen, one for the end of a line is not',
    r('<w:t>15</w:t><w:noBreakHyphen/><w:t>20</w:t><w:softHyphen/><w:t>%</w:t>'),
    ['15-20%'],
  ],
  [
    'signs',
    r('<w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5 </w:t><w:sym w:font="Wingdings" w:char="F0FE"/>'),
    ['≥ 5 ☑'],
  ],
  ['a sign that is not known', r('<w:sym w:font="Wingdings" w:char="F021"/>'), ['\uFFFD']],
  ['signs in the range of a font', r('\uf0b7 đạt', '<w:rFonts w:hAnsi="Symbol"/>'), ['• đạt']],
  ['capitals by format', r('Kế hoạch đ', '<w:caps/>'), ['KẾ HOẠCH Đ']],
  [
    'what was inserted stays, what was removed goes',
    `${r('Sở ')}<w:ins>${r('Nội vụ')}</w:ins><w:del><w:r><w:delText>Lao động</w:delText></w:r></w:del>`,
    ['Sở Nội vụ'],
  ],
  ['what was moved', `<w:moveFrom>${r('cũ')}</w:moveFrom><w:moveTo>${r('mới')}</w:moveTo>`, ['mới']],
  [
    'hidden text',
    r('thấy') + r('ẩn', '<w:vanish/>') + r('lại thấy', '<w:vanish w:val="0"/>'),
    ['thấylại thấy'],
  ],
  [
    'links, content controls and smart tags',
    `<w:hyperlink r:id="rId9">${r('a')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${r('b')}</w:sdtContent></w:sdt><w:smartTag>${r('c')}</w:smartTag>`,
    ['abc'],
  ],
  ['a field is its result', r('Trang ') + field('PAGE', '12') + r('.'), ['Trang 12.']],
  ['a field in a field', field(`IF ${field('X', 'mã')}`, 'kết quả'), ['kết quả']],
  ['a simple field', `<w:fldSimple w:instr="DATE">${r('10/3/2025')}</w:fldSimple>`, ['10/3/2025']],
  [
    'a formula',
    `<m:oMath><m:r><m:t>a</m:t></m:r><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`,
    ['ax2'],
  ],
  [
    'a text box after its paragraph',
    r(`<w:drawing>${box(p('DỰ THẢO'))}</w:drawing>`) + r('UBND'),
    ['UBND', 'DỰ THẢO'],
  ],
  [
    'a text box told twice',
    r(
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p('một'))}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('một')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
    ),
    ['', 'một'],
  ],
  [
    'an old text box',
    r(
      `<w:pict><v:shape><v:textbox><w:txbxContent>${p('một')}${p('hai')}</w:txbxContent></v:textbox></v:shape></w:pict>`,
    ),
    ['', 'một', 'hai'],
  ],
  ['references of XML', r('A &amp; B &lt; C &#272;'), ['A & B < C Đ']],
])('%s', async (_name, runs, lines) => {
  expect(await linesIn(docx({ body: p(runs) }))).toEqual(lines);
});

it('a code that a broken file leaves open ends with its paragraph', async () => {
  const body = p(r('a') + r('<w:fldChar w:fldCharType="begin"/>') + r('mã')) + p('sau');
  expect(await linesIn(docx({ body }))).toEqual(['a', 'sau']);
});

it('the end of a paragraph that was removed joins it to the next', async () => {
  const body = p('Sở Nội ', '<w:rPr><w:del/></w:rPr>') + p('vụ') + p('cuối', '<w:rPr><w:del/></w:rPr>');
  expect(await linesIn(docx({ body }))).toEqual(['Sở Nội vụ', 'cuối']);
});

it('blocks in content controls and insertions, and empty paragraphs', async () => {
  const body = `<w:sdt><w:sdtContent>${p('a')}</w:sdtContent></w:sdt>${p('')}<w:ins>${p('b')}</w:ins><w:customXml>${p('c')}</w:customXml><w:sectPr/>`;
  expect(await linesIn(docx({ body }))).toEqual(['a', '', 'b', 'c']);
});

it('the strict format is read alike', async () => {
  const parts = {
    body: p('Mục đích', '<w:pStyle w:val="Dam"/>'),
    styles: '<w:style w:type="paragraph" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>',
  };
  expect(await toldLines(docx({ ...parts, strict: true }))).toEqual([['Mục đích', 'bold']]);
});

it('places count in the text', async () => {
  const body = p('Sở Y tế') + table([['a', 'bc']]) + p('sau');
  const plain = { page: null, bold: false, footnote: false };
  expect(await readWhole(docx({ body }))).toEqual({
    format: 'docx',
    text: 'Sở Y tế\na\nbc\nsau',
    lines: [
      { start: 0, end: 7, ...plain, cell: null },
      { start: 8, end: 9, ...plain, cell: { table: 0, row: 0, column: 0 } },
      { start: 10, end: 12, ...plain, cell: { table: 0, row: 0, column: 1 } },
      { start: 13, end: 16, ...plain, cell: null },
    ],
    remarks: [],
  });
});

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Thuong"/>',
  '<w:style w:type="paragraph" w:styleId="Dam"><w:basedOn w:val="Thuong"/><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Dam2"><w:basedOn w:val="Dam"/></w:style>',
  '<w:style w:type="character" w:styleId="DamChu"><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>',
].join('');

it.each([
  ['by its runs', p(r('Sở Y tế', '<w:b/>')), true],
  ['by most of what is seen', p(r('Sở Y tế', '<w:b/>') + r(' và')), true],
  ['not by its beginning', p(r('1.', '<w:b/>') + r(' Chủ trì')), false],
  ['by its style', p('x', '<w:pStyle w:val="Dam"/>'), true],
  ['by a style that it is based on', p('x', '<w:pStyle w:val="Dam2"/>'), true],
  ['not where the run says so', p(r('x', '<w:b w:val="0"/>'), '<w:pStyle w:val="Dam"/>'), false],
  ['by the style of the run', p(r('x', '<w:rStyle w:val="DamChu"/>')), true],
  ['not by two styles at once', p(r('x', '<w:rStyle w:val="DamChu"/>'), '<w:pStyle w:val="Dam"/>'), false],
  ['not by a style in a circle', p('x', '<w:pStyle w:val="Vong"/>'), false],
])('a line is bold %s', async (_name, body, bold) => {
  const [line] = await toldLines(docx({ body, styles }));
  expect(Array.isArray(line) && line.includes('bold')).toBe(bold);
});

it.each([
  [
    'rows and columns',
    table([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    [
      ['a', '0.0.0'],
      ['b', '0.0.1'],
      ['c', '0.1.0'],
      ['d', '0.1.1'],
    ],
  ],
  [
    'paragraphs of one cell',
    table([[p('a') + p('b')]]),
    [
      ['a', '0.0.0'],
      ['b', '0.0.0'],
    ],
  ],
  [
    'an empty cell',
    table([['', 'b']]),
    [
      ['', '0.0.0'],
      ['b', '0.0.1'],
    ],
  ],
  [
    'a cell over two columns',
    table([[['<w:gridSpan w:val="2"/>', 'a'], 'b']]),
    [
      ['a', '0.0.0'],
      ['b', '0.0.2'],
    ],
  ],
  [
    'a cell over two rows',
    table([
      [['<w:vMerge w:val="restart"/>', 'a'], 'b'],
      [['<w:vMerge/>', ''], 'c'],
    ]),
    [
      ['a', '0.0.0'],
      ['b', '0.0.1'],
      ['c', '0.1.1'],
    ],
  ],
  [
    'a row that begins later',
    table([['a', 'b'], ['c']]).replace(
      '<w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">c',
      '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">c',
    ),
    [
      ['a', '0.0.0'],
      ['b', '0.0.1'],
      ['c', '0.1.1'],
    ],
  ],
  [
    'a table in a cell',
    table([[p('a') + table([['b', 'c']]) + p('d')]]),
    [
      ['a', '0.0.0'],
      ['b', '1.0.0'],
      ['c', '1.0.1'],
      ['d', '0.0.0'],
    ],
  ],
  [
    'a row that was removed',
    table([['a'], ['b']]).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>'),
    [['b', '0.0.0']],
  ],
  [
    'two tables',
    table([['a']]) + table([['b']]),
    [
      ['a', '0.0.0'],
      ['b', '1.0.0'],
    ],
  ],
  [
    'cells in content controls',
    `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${p('a')}</w:tc></w:sdtContent></w:sdt><w:tc>${p('b')}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    [
      ['a', '0.0.0'],
      ['b', '0.0.1'],
    ],
  ],
])('tables: %s', async (_name, body, lines) => {
  expect(await toldLines(docx({ body }))).toEqual(lines);
});

it('notes stand at the end with their marks', async () => {
  const note = (id: number, text: string, kind = 'footnote') =>
    `<w:${kind} w:id="${id}">${p(r(`<w:${kind}Ref/>`) + r(text))}</w:${kind}>`;
  const body =
    p(
      r('Sở Y tế') +
        r('<w:footnoteReference w:id="3"/>') +
        r(' chủ trì') +
        r('<w:endnoteReference w:id="1"/>'),
    ) + p(r('Sở Nội vụ') + r('<w:footnoteReference w:id="2"/>'));
  const footnotes = `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote>${note(2, 'hai')}${note(3, 'ba')}${note(4, 'không ai nhắc')}`;
  expect(await toldLines(docx({ body, footnotes, endnotes: note(1, 'cuối', 'endnote') }))).toEqual([
    'Sở Y tế[1] chủ trì[i]',
    'Sở Nội vụ[2]',
    ['[1] ba', 'footnote'],
    ['[2] hai', 'footnote'],
    ['[i] cuối', 'footnote'],
  ]);
});

const oldFont = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';

it.each([
  ['TCVN3 by its font', r('KÕ ho¹ch', oldFont), 'Kế hoạch'],
  ['capitals by their font', r('KÕ ho¹ch', oldFont.replaceAll('.VnTime', '.VnTimeH')), 'KẾ HOẠCH'],
  [
    'VNI over two runs',
    r('Keá hoa', '<w:rFonts w:hAnsi="VNI-Times"/>') + r('ïch', '<w:rFonts w:hAnsi="VNI-Times"/><w:b/>'),
    'Kế hoạch',
  ],
  ['a run of each kind', r('Kế hoạch ') + r('an toµn', oldFont), 'Kế hoạch an toàn'],
  ['Unicode under an old font', r('Kế hoạch đã', oldFont), 'Kế hoạch đã'],
  [
    'a font of the theme',
    r('café', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:hAnsi=".VnTime"/>'),
    'café',
  ],
  [
    'no font at all',
    r('KÕ ho¹ch thùc hiÖn c«ng t¸c an toµn, vÖ sinh lao ®éng trªn ®Þa bµn tØnh'),
    'Kế hoạch thực hiện công tác an toàn, vệ sinh lao động trên địa bàn tỉnh',
  ],
])('old codes: %s', async (_name, runs, text) => {
  expect(await linesIn(docx({ body: p(runs) }))).toEqual([text]);
});
