import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../shared/plan-reading/read-plan';
import type { SourceDocument, SourceLine } from '../../../shared/plan-reading/source-document';
import { textDocument } from '../text-document';

const head = 'KẾ HOẠCH\nAn toàn lao động năm 2026\nUBND tỉnh ban hành Kế hoạch như sau:\nIII. PHÂN CÔNG\n';

/** Items with their duties, tasks and rules of a plan that holds a table. */
function shown(document: SourceDocument): readonly string[] {
  const { items, tasks, rules } = readPlan(document);
  return [
    ...items.flatMap(({ ref, members, requested, duties }) => [
      `${ref} ${members.map(({ name }) => name).join('; ')}${requested ? ' (asked)' : ''}`,
      ...duties.map(
        ({ label, role, text, partners, deadline }) =>
          `  ${label} ${role} ${text} | ${partners.map(({ name }) => name).join('; ')} | ${deadline?.text ?? '-'}`,
      ),
    ]),
    ...tasks.map(({ label, text, lead }) => `task ${label} ${text} | ${lead.join('; ')}`),
    ...rules.map(({ who, to, due }) => `rule ${who} -> ${to} ${due?.day}/${due?.month}/${due?.year ?? '-'}`),
  ];
}

/** A table whose cells may hold several lines; a row begins on a page. */
function tableDocument(
  rows: ReadonlyArray<readonly [page: number, ...cells: string[]]>,
  byPage = false,
): SourceDocument {
  const { text, lines } = textDocument(head);
  const all: SourceLine[] = [...lines];
  let whole = text;
  for (const [row, [page, ...cells]] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      for (const line of cell.split('\n').filter((words) => words !== '')) {
        const start = whole.length;
        whole += `${line}\n`;
        const place = { table: byPage ? page : 0, row, column };
        all.push({ start, end: start + line.length, page, cell: place, bold: false, footnote: false });
      }
    }
  }
  return { format: 'pdf', text: whole, lines: all, remarks: [] };
}

describe('a table of agencies', () => {
  it('gives items with their duties, partners, days and reports', () => {
    const table = [
      '| STT | Cơ quan, đơn vị | Nhiệm vụ | Thời hạn |',
      '| 1 | Sở Y tế | Phối hợp với Sở Nội vụ kiểm tra. | Quý II/2026 |',
      '| | | Báo cáo UBND tỉnh kết quả khám. | Trước 20/12/2026 |',
      '| 2 | Công an tỉnh; Thanh tra tỉnh | Tăng cường kiểm tra. | |',
      '| 3 | Đề nghị Liên đoàn Lao động tỉnh | Vận động đoàn viên. | |',
    ];
    expect(shown(textDocument(head + table.join('\n')))).toEqual([
      'III.1 Sở Y tế',
      '  p1 coordinate Phối hợp với Sở Nội vụ kiểm tra. | Sở Nội vụ | Quý II/2026',
      '  p2 carry_out Báo cáo UBND tỉnh kết quả khám. |  | Trước 20/12/2026',
      'III.2 Công an tỉnh; Thanh tra tỉnh',
      '  p1 carry_out Tăng cường kiểm tra. |  | -',
      'III.3 Liên đoàn Lao động tỉnh (asked)',
      '  p1 requested Vận động đoàn viên. |  | -',
      'rule Sở Y tế -> UBND tỉnh 20/12/2026',
    ]);
  });

  it('may have names and duties on several lines of a cell, and a column of partners', () => {
    const document = tableDocument([
      [1, 'TT', 'Đơn vị', 'Nội dung', 'Đơn vị phối hợp'],
      [1, '1', 'Sở Y tế\nCông an\ntỉnh', '- Khám bệnh.\n- Kiểm tra.', 'Sở Nội vụ'],
      [1, '2', 'UBND các xã', '- Tuyên truyền.', ''],
    ]);
    expect(shown(document)).toEqual([
      'III.1 Sở Y tế; Công an tỉnh',
      '  -1 carry_out Khám bệnh. | Sở Nội vụ | -',
      '  -2 carry_out Kiểm tra. | Sở Nội vụ | -',
      'III.2 UBND các xã',
      '  -1 carry_out Tuyên truyền. |  | -',
    ]);
  });

  it('goes on over the lines of narrow cells of a page', () => {
    const document = tableDocument([
      [1, 'TT', 'Cơ quan thực hiện', 'Nội dung', 'Cơ quan phối hợp'],
      [
        1,
        '1',
        'Sở Y tế',
        'Kiểm tra; báo cáo\nUBND tỉnh.\nTuyên truyền.',
        'Sở Nội vụ, Ban Quản lý\nKhu kinh tế tỉnh',
      ],
      [1, '2', 'UBND các xã', 'Tuyên truyền.', ''],
    ]);
    expect(shown(document)).toEqual([
      'III.1 Sở Y tế',
      '  p1 carry_out Kiểm tra; báo cáo UBND tỉnh. | Sở Nội vụ; Ban Quản lý Khu kinh tế tỉnh | -',
      '  p2 carry_out Tuyên truyền. | Sở Nội vụ; Ban Quản lý Khu kinh tế tỉnh | -',
      'III.2 UBND các xã',
      '  p1 carry_out Tuyên truyền. |  | -',
    ]);
  });

  it('goes on behind a page break without its head', () => {
    const document = tableDocument(
      [
        [1, 'TT', 'Đơn vị', 'Nhiệm vụ'],
        [1, '1', 'Sở Y tế', 'Khám bệnh.'],
        [1, '2', 'Sở Nội vụ', 'Kiểm tra.'],
        [2, '3', 'UBND các xã', 'Tuyên truyền.'],
      ],
      true,
    );
    expect(shown(document)).toEqual([
      'III.1 Sở Y tế',
      '  p1 carry_out Khám bệnh. |  | -',
      'III.2 Sở Nội vụ',
      '  p1 carry_out Kiểm tra. |  | -',
      'III.3 UBND các xã',
      '  p1 carry_out Tuyên truyền. |  | -',
    ]);
  });

  it('gives tasks where an agency stands in several rows, or a column says who leads', () => {
    const often = '| STT | Đơn vị | Nhiệm vụ |\n| 1 | Sở Y tế | Khám bệnh. |\n| 2 | Sở Y tế | Kiểm tra. |';
    expect(shown(textDocument(head + often))).toEqual([
      'task 1 Khám bệnh. | Sở Y tế',
      'task 2 Kiểm tra. | Sở Y tế',
    ]);
    const leads =
      '| STT | Cơ quan chủ trì | Nhiệm vụ |\n| 1 | Sở Y tế | Khám bệnh. |\n| 2 | Sở Nội vụ | Kiểm tra. |';
    expect(shown(textDocument(head + leads))).toEqual([
      'task 1 Khám bệnh. | Sở Y tế',
      'task 2 Kiểm tra. | Sở Nội vụ',
    ]);
  });
});

it('a row that a page cut in two is one task', () => {
  const document = tableDocument([
    [1, 'TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'],
    [1, '1', 'Xây dựng phóng sự,', 'Báo và Phát', 'Hằng quý'],
    [2, '', 'chuyên mục.', 'thanh, Truyền hình\ntỉnh', ''],
    [2, '2', 'Kiểm tra.', 'Sở Nội vụ', 'Quý II'],
  ]);
  expect(shown(document)).toEqual([
    'task 1 Xây dựng phóng sự, chuyên mục. | Báo và Phát thanh, Truyền hình tỉnh',
    'task 2 Kiểm tra. | Sở Nội vụ',
  ]);
});
