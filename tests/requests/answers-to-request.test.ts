import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { filledTemplate } from '../fixtures/filled-template';
import { type InMemory, inMemory } from '../fixtures/in-memory';
import { accept } from '../fixtures/intake';
import { ownTable } from '../messy/own-table';

const day = (text: string) => CalendarDate.parse(text);
const letter = {
  ...{ number: '11057/BNV-CVL', date: day('2025-11-24'), asker: 'Bộ Nội vụ', title: '', reuse: null },
  ...{ dueOn: day('2025-12-05'), quote: 'trước ngày 06/12/2025', dataFrom: null, dataTo: null },
};

/** An agency's report of the half-year by its template. */
async function halfYear({ api, folder }: InMemory, value: number, fileName: string): Promise<void> {
  const figures = { 'SK-01': value };
  await accept(
    api,
    await filledTemplate(api, folder, { agency: 'SYT', period: '2025-H1', figures, fileName }),
  );
}

describe('the workbook for a request', () => {
  it('holds the gap alone, says what the letter says, and asks of no duty', async () => {
    const here = await inMemory();
    const { api, folder } = here;
    await halfYear(here, 2000, 'SYT.xlsx');
    await api.requests.open({ ...letter, indicators: ['SK-01', 'SK-02'] });
    const { files } = await api.templates.write({ period: '2025-D1', folder, agency: null });
    expect(files.map(({ agency }) => agency)).toEqual(['SYT']);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(files[0]?.path ?? join(folder, 'none'));
    const texts = (name: string) => {
      const found: string[] = [];
      workbook.getWorksheet(name)?.eachRow((row) => row.eachCell((cell) => found.push(cell.text)));
      return found;
    };
    expect(texts('Số liệu').filter((text) => /^[A-Z]{2}-\d\d$/.test(text))).toEqual(['SK-02']);
    expect(texts('Thông tin')).toContain('chậm nhất 05/12/2025 (Công văn ghi: "trước ngày 06/12/2025")');
    expect(texts('Nhiệm vụ')).toContain(
      'Đợt đột xuất này chỉ hỏi số liệu, không hỏi tình hình nhiệm vụ; trang này không phải điền.',
    );
  });
});

describe('an answer to a request in an own table', () => {
  it.each([
    ['BÁO CÁO ĐỘT XUẤT NĂM 2025', 'ready', '2025-D1', []],
    ['BÁO CÁO NĂM 2025', 'ready', '2025-Y', []],
    ['BÁO CÁO NĂM 2025 (số liệu đến 14/12/2025)', 'ready', '2025-Y', []],
    [
      'BÁO CÁO NĂM 2025 (số liệu đến 24/11/2025)',
      'needs-review',
      null,
      ['which_period period:2025-Y period:2025-D1'],
    ],
    ['BÁO CÁO số liệu theo Công văn số 11057/BNV-CVL', 'needs-review', null, ['which_period ']],
  ])('with the title %s', async (title, status, period, questions) => {
    const { api, folder } = await inMemory();
    await api.requests.open({ ...letter, indicators: ['TT-06'] });
    const rows = [
      ['STT', 'Nội dung', 'Kết quả'],
      [1, 'Số cuộc tuyên truyền lồng ghép của Hội Nông dân', 120],
    ];
    const path = await ownTable(folder, { agency: 'HỘI NÔNG DÂN TỈNH', title, rows });
    const asked = { period: null, agency: null, receivedOn: day('2025-12-01') };
    const { files } = await api.intake.preview({ ...asked, paths: [path] });
    expect(
      files.map((file) => [
        ...[file.status, file.period],
        file.issues
          .filter(({ severity }) => severity === 'question')
          .map(({ code, readings }) => `${code} ${readings.map(({ answer }) => answer).join(' ')}`),
      ]),
    ).toEqual([[status, period, questions]]);
  });
});

describe('a figure that a request takes over', () => {
  it('is corrected with its own period and leads to all its versions', async () => {
    const here = await inMemory();
    const { api } = here;
    await halfYear(here, 2000, 'lan-1.xlsx');
    await api.requests.open({ ...letter, indicators: ['SK-01'] });
    await halfYear(here, 2100, 'lan-2.xlsx');
    const { current, superseded } = await api.consolidation.trace({ period: '2025-D1', indicator: 'SK-01' });
    const told = (rows: typeof current) =>
      rows.map(({ rawText, version, source }) => `${rawText} ${version} ${source.file} ${source.cell}`);
    expect([told(current), told(superseded)]).toEqual([['2100 2 lan-2.xlsx E6'], ['2000 1 lan-1.xlsx E6']]);
  });
});
