import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { convert } from './fixtures/convert';
import { linesIn, problemIn, toldLines } from './fixtures/read-lines';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function converted(
  path: string,
  ...formats: ReadonlyArray<Parameters<typeof convert>[1]>
): Promise<Buffer> {
  let last = path;
  for (const format of formats) {
    last = await convert(last, format);
    const made = dirname(last);
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  }
  return readFileSync(last);
}

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const shown = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
const words = (lines: readonly string[]) =>
  lines
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');

const page = `<html><head><meta charset="utf-8"></head><body>
<p align="center"><b>KẾ HOẠCH</b></p>
<p>Thực hiện Nghị quyết số 209/NQ-CP ngày 28/10/2024 của Chính phủ<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:</p>
<ol type="I"><li>MỤC ĐÍCH</li><li>YÊU CẦU</li></ol>
<table border="1" width="100%"><tr><th>TT</th><th>Nhiệm vụ</th><th>Cơ quan chủ trì</th></tr>
<tr><td rowspan="2">1</td><td>Huấn luyện</td><td>Sở Nội vụ</td></tr><tr><td colspan="2">Khám bệnh</td></tr></table>
<p>Hết.</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Ban hành kèm theo Chỉ thị</p></div>
</body></html>`;

describe('a document with a table, a list and a note', () => {
  const body =
    'Thực hiện Nghị quyết số 209/NQ-CP ngày 28/10/2024 của Chính phủ[1], Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:';
  it('as .docx', async () => {
    const lines = await toldLines(await converted(written('a.html', page), 'odt', 'docx'));
    expect(lines).toEqual([
      ['KẾ HOẠCH', 'bold'],
      body,
      'I. MỤC ĐÍCH',
      'II. YÊU CẦU',
      ['TT', '0.0.0', 'bold'],
      ['Nhiệm vụ', '0.0.1', 'bold'],
      ['Cơ quan chủ trì', '0.0.2', 'bold'],
      ['1', '0.1.0'],
      ['Huấn luyện', '0.1.1'],
      ['Sở Nội vụ', '0.1.2'],
      ['Khám bệnh', '0.2.1'],
      'Hết.',
      ['[1] Ban hành kèm theo Chỉ thị', 'footnote'],
    ]);
  }, 120_000);

  it('as .pdf', async () => {
    const lines = await toldLines(await converted(written('b.html', page), 'odt', 'pdf'));
    expect(lines.slice(-9)).toEqual([
      ['TT', '0.0.0', 'bold'],
      ['Nhiệm vụ', '0.0.1', 'bold'],
      ['Cơ quan chủ trì', '0.0.2', 'bold'],
      ['1', '0.1.0'],
      ['Huấn luyện', '0.1.1'],
      ['Sở Nội vụ', '0.1.2'],
      ['Khám bệnh', '0.2.1'],
      'Hết.',
      ['[1] Ban hành kèm theo Chỉ thị', 'footnote'],
    ]);
    expect(lines.slice(0, -9).flat().join(' ')).toContain('Chính phủ[1], Ủy ban');
  }, 120_000);

  it.each([
    ['odt', 'document_open_document'],
    ['rtf', 'document_rich_text'],
    ['doc', 'document_old_word'],
  ] as const)(
    'as .%s: %s',
    async (format, code) => {
      expect(
        await problemIn(
          await converted(written(`${format}.html`, page), 'odt', ...(format === 'odt' ? [] : [format])),
        ),
      ).toBe(code);
    },
    120_000,
  );
});

const seeds = join(import.meta.dirname, '../../../shared/seeds');
const isThere = existsSync(seeds);
if (!isThere) console.info('Skipped the texts of real plans: ../shared/seeds is not there.');

describe.skipIf(!isThere)('the texts of real plans (skipped where they are not at hand)', () => {
  const names = isThere ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];
  it.each(names)(
    '%s: the same text from .docx, the same words from .pdf',
    async (name) => {
      const path = written(name, readFileSync(join(seeds, name), 'utf8'));
      const text = await linesIn(readFileSync(path));
      expect(shown(await linesIn(await converted(path, 'docx')))).toEqual(shown(text));
      // A word that is divided at the end of a line is two; where an author laid out with blanks, lines break anywhere.
      const counted = (lines: readonly string[]) => words(lines).join('').split('').toSorted().join('');
      expect(counted(await linesIn(await converted(path, 'docx', 'pdf')))).toBe(counted(text));
    },
    240_000,
  );
});
