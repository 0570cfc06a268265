import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Filling, filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { accept, preview, single } from '../fixtures/intake';
import { editInLibreOffice } from '../fixtures/libreoffice-edit';

type Cells = Readonly<Record<string, string | number | null>>;

/** What was written over locked cells of the report of Sở Y tế for 2025, and what the intake says to it. */
const cases: ReadonlyArray<{
  what: string;
  sheet: string;
  cells: Cells;
  found: readonly (string | null)[];
}> = [
  {
    what: 'the code of a row',
    sheet: 'Số liệu',
    cells: { A7: 'SK-03' },
    found: ['question', 'code_mismatch', 'SK-02', 'E7', '27', 'mã SK-02 ở đầu hàng'],
  },
  {
    what: 'the code of a row by nothing',
    sheet: 'Số liệu',
    cells: { A7: null },
    found: ['question', 'code_mismatch', 'SK-02', 'E7', '27', 'mã SK-02 ở đầu hàng'],
  },
  {
    what: 'the name of an indicator',
    sheet: 'Số liệu',
    cells: { B7: 'Số doanh nghiệp tổ chức khám sức khỏe' },
    found: [
      'warning',
      'protected_cell_changed',
      'SK-02',
      'E7',
      'Số doanh nghiệp tổ chức khám sức khỏe',
      'Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN',
    ],
  },
  {
    what: 'the name of an indicator by nothing',
    sheet: 'Số liệu',
    cells: { B7: null },
    found: [
      'warning',
      'protected_cell_changed',
      'SK-02',
      'E7',
      'đơn vị, doanh nghiệp',
      'Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN',
    ],
  },
  {
    what: 'the unit of an indicator',
    sheet: 'Số liệu',
    cells: { C7: 'người' },
    found: ['question', 'protected_cell_changed', 'SK-02', 'E7', 'người', 'đơn vị, doanh nghiệp'],
  },
  {
    what: 'the figure of the last period',
    sheet: 'Số liệu',
    cells: { D7: 35 },
    found: ['warning', 'protected_cell_changed', 'SK-02', 'D7', '35', '25'],
  },
  {
    what: 'the figure of the last period by nothing',
    sheet: 'Số liệu',
    cells: { D7: null },
    found: ['warning', 'protected_cell_changed', 'SK-02', 'D7', '', '25'],
  },
  {
    what: 'an empty cell of the last period',
    sheet: 'Số liệu',
    cells: { D8: 635 },
    found: ['warning', 'protected_cell_changed', 'SK-03', 'D8', '635', 'để trống'],
  },
  {
    what: 'the heading of the figures by another year',
    sheet: 'Số liệu',
    cells: { E4: 'Kỳ này (năm 2024)' },
    found: ['question', 'period_conflict', null, null, 'mẫu: 2025-Y; nội dung: 2024-Y', 'một kỳ báo cáo'],
  },
  {
    what: 'the heading of the figures by something else',
    sheet: 'Số liệu',
    cells: { E4: 'Lũy kế' },
    found: ['question', 'protected_cell_changed', null, 'E4', 'Lũy kế', 'Kỳ này (năm 2025)'],
  },
  {
    what: 'the printed period',
    sheet: 'Thông tin',
    cells: { B10: '6 tháng đầu năm 2025' },
    found: ['question', 'period_conflict', null, null, 'mẫu: 2025-Y; nội dung: 2025-H1', 'một kỳ báo cáo'],
  },
  {
    what: 'the printed agency by another',
    sheet: 'Thông tin',
    cells: { B6: 'Sở Công Thương' },
    found: ['question', 'agency_conflict', null, null, 'mẫu: SYT; nội dung: SCT', 'một cơ quan'],
  },
  {
    what: 'the printed agency by a body that the plan does not name',
    sheet: 'Thông tin',
    cells: { B6: 'Trung tâm Kiểm soát bệnh tật' },
    found: ['question', 'protected_cell_changed', null, 'B6', 'Trung tâm Kiểm soát bệnh tật', 'Sở Y tế'],
  },
  {
    what: 'the printed agency by nothing',
    sheet: 'Thông tin',
    cells: { B6: null },
    found: ['warning', 'protected_cell_changed', null, 'B6', '', 'Sở Y tế'],
  },
  {
    what: 'the number of the document by that of another agency',
    sheet: 'Thông tin',
    cells: { B15: '315/BC-SCT' },
    found: ['question', 'agency_conflict', null, null, 'mẫu: SYT; nội dung: SCT', 'một cơ quan'],
  },
  {
    what: 'the mark of the agency',
    sheet: 'Thông tin',
    cells: { B33: 'SCT' },
    found: ['question', 'agency_conflict', null, null, 'mẫu: SCT; nội dung: SYT', 'một cơ quan'],
  },
  {
    what: 'the mark of the period',
    sheet: 'Thông tin',
    cells: { B34: '2025-H1' },
    found: ['question', 'period_conflict', null, null, 'mẫu: 2025-H1; nội dung: 2025-Y', 'một kỳ báo cáo'],
  },
];

/** The report without names of agency or year in the name of the file. */
const report: Filling = { agency: 'SYT', fileName: 'bao-cao.xlsx', figures: { 'SK-02': 27, 'SK-03': 707 } };

async function withLastYear() {
  const memory = await inMemory();
  const { api, folder } = memory;
  const lastYear = await filledTemplate(api, folder, {
    ...{ agency: 'SYT', period: '2024-Y', fileName: 'nam-truoc.xlsx' },
    figures: { 'SK-02': 25 },
    cells: { TEXT_RESULTS: 'Năm trước.' },
  });
  expect(single(await accept(api, lastYear)).status).toBe('committed');
  return memory;
}

describe('locked cells of a template that were written over', () => {
  test.each(cases)('$what', async ({ sheet, cells, found }) => {
    const { api, folder } = await withLastYear();
    const path = await filledTemplate(api, folder, {
      ...report,
      edit: (workbook) => {
        const home = workbook.getWorksheet(sheet);
        for (const [address, value] of Object.entries(cells)) {
          if (home) home.getCell(address).value = value;
        }
      },
    });
    const file = single((await preview(api, [path])).files);
    expect(
      file.issues
        .filter(({ severity, code }) => severity !== 'note' && code !== 'far_from_before')
        .map((issue) => [
          ...[issue.severity, issue.code, issue.indicator, issue.cell, issue.found],
          issue.expected,
        ]),
    ).toEqual([found]);
  });

  test('say nothing where only a column of numbers was put in front of the codes', async () => {
    const { api, folder } = await withLastYear();
    const sent = await filledTemplate(api, folder, report);
    const path = join(folder, 'numbered.xlsx');
    await editInLibreOffice(sent, path, [
      'sheet = doc.Sheets.getByName("Số liệu")',
      'sheet.Columns.insertByIndex(0, 1)',
      ...[5, 6, 7, 9, 10].map((row, index) => `sheet.getCellByPosition(0, ${row}).String = "${index + 1}."`),
    ]);
    const file = single((await preview(api, [path])).files);
    expect(file.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});
