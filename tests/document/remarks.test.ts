import { describe, expect, it } from 'vitest';
import { readDocument } from '../../electron/data/document/read-document';
import { documentRemarkWords } from '../../shared/wording/document-remark';
import { docx, p, r } from './fixtures/docx';
import { type PdfText, pdf } from './fixtures/pdf';
import { linesIn, readWhole } from './fixtures/read-lines';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Parts of a .docx beside its text, by what they are to it. */
function beside(parts: ReadonlyArray<readonly [type: string, name: string, content: string]>) {
  const links = parts.map(
    ([type, name], at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${name}"/>`,
  );
  return {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    ...Object.fromEntries(parts.map(([, name, content]) => [`word/${name}`, content])),
  };
}
const part = (root: string, content: string) => `<w:${root} xmlns:w="${word}">${content}</w:${root}>`;

describe('what is passed over in a .docx', () => {
  it('is told with how often', async () => {
    const body =
      p(r('Mục đích') + r('ẩn', '<w:vanish/>') + r(' ', '<w:vanish/>')) +
      p(`${r('Sở')}<w:del>${r('<w:delText>cũ</w:delText>')}</w:del>${r(' Y tế')}`);
    const more = beside([
      ['header', 'header1.xml', part('hdr', p('UBND TỈNH'))],
      ['footer', 'footer1.xml', part('ftr', p('12'))],
      ['comments', 'comments.xml', part('comments', '<w:comment w:id="0"/><w:comment w:id="1"/>')],
      ['image', 'media/dau.png', 'x'],
    ]);
    const bytes = docx({ body, more });
    expect(await linesIn(bytes)).toEqual(['Mục đích', 'Sở Y tế']);
    expect((await readWhole(bytes)).remarks).toEqual([
      { code: 'hidden_text', page: null, count: 1 },
      { code: 'removed_text', page: null, count: 1 },
      { code: 'page_heads', page: null, count: 1 },
      { code: 'comment', page: null, count: 2 },
      { code: 'picture', page: null, count: 1 },
    ]);
  });

  it('never keeps the text from being read', async () => {
    const more = beside([['header', 'header1.xml', '<w:hdr']]);
    expect(await linesIn(docx({ body: p('Mục đích'), more }))).toEqual(['Mục đích']);
  });
});

describe('what is passed over in a .pdf', () => {
  const filling = 'Văn bản này có đủ chữ để không ai lầm nó với một trang giấy chụp.';
  const text = (words: string, y: number, more: Partial<PdfText> = {}): PdfText => ({
    text: words,
    x: 50,
    y,
    ...more,
  });
  const picture = 'q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q';
  const page = { texts: [text(filling, 400), text(filling, 380), text(filling, 360)] };

  it.each<[string, Parameters<typeof pdf>[0], unknown]>([
    ['nothing in text alone', [page], []],
    [
      'a page that is a picture among pages with text',
      [page, { content: picture }],
      [['page_without_text', 2, 1]],
    ],
    ['nothing on a blank page', [page, {}], []],
    ['pictures beside text', [{ ...page, content: `${picture} ${picture}` }], [['picture', 1, 2]]],
    [
      'a stamp across the page',
      [{ texts: [...page.texts, text('ĐẾN', 0, { matrix: '0.7 0.7 -0.7 0.7 300 600' })] }],
      [['slanted', 1, 3]],
    ],
    ['letters beside the page', [{ texts: [...page.texts, text('xa', -90)] }], [['beside_page', 1, 2]]],
    ['numbers of pages', [page, { texts: [...page.texts, text('- 2 -', 30)] }], [['page_numbers', null, 1]]],
    [
      'heads that the program marked',
      [{ ...page, content: '/Artifact BMC BT /plain 10 Tf 1 0 0 1 50 820 Tm <00410042> Tj ET EMC' }],
      [['page_heads', null, 1]],
    ],
  ])('is %s', async (_what, pages, expected) => {
    const { remarks } = await readWhole(pdf(pages));
    expect(remarks.map(({ code, page: on, count }) => [code, on, count])).toEqual(expected);
  });
});

it('bytes that are no letters are counted in a .txt', async () => {
  const bytes = Buffer.concat([Buffer.from('KẾ HOẠCH '.repeat(40)), Buffer.from([0xc3, 0x28])]);
  const read = await readDocument(bytes);
  expect(read.ok && read.value.remarks).toEqual([{ code: 'unreadable_letters', page: null, count: 1 }]);
});

it('is told in words, with its page', () => {
  expect(documentRemarkWords({ code: 'page_without_text', page: 3, count: 1 })).toBe(
    'Trang 3 là ảnh quét, không có chữ để đọc; nội dung trang này chưa được đọc.',
  );
  expect(documentRemarkWords({ code: 'comment', page: null, count: 2 })).toBe(
    'Bỏ qua 2 lời nhận xét bên lề.',
  );
});
