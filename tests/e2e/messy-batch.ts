import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** How the batch gets at the command line and at LibreOffice. */
export type BatchTools = {
  readonly cli: (...args: readonly string[]) => void;
  readonly saveAs: (path: string, format: 'xls') => Promise<string>;
  readonly toPdf: (path: string) => Promise<string>;
};

type Row = readonly (string | number | Date | null)[];

/**
 * Ten files as a mail box holds them in December, one trouble each, for a register made here: a filled template and the one
 * that was accepted before, agencies' own tables with abbreviations, text numbers, a choice of columns, a row of nobody's, a number
 * that reads two ways, a date for a figure, a text table, an .xls, and a print-out. `db` is the register, `folder` the batch.
 */
export async function writeMessyBatch(
  home: string,
  { cli, saveAs, toPdf }: BatchTools,
): Promise<{ readonly db: string; readonly folder: string }> {
  const db = join(home, 'so.sqlite');
  const templates = join(home, 'mau');
  const folder = join(home, 'hop-thu');
  for (const place of [templates, folder]) mkdirSync(place, { recursive: true });
  cli('init', '--db', db, '--preset', 'cao-bang-2025');
  cli('templates', '--db', db, '--period', '2025-Y', '--out', templates);

  const template = (agency: string) => {
    const found = readdirSync(templates).find((name) => name.includes(agency));
    if (!found) throw new Error(`No template for ${agency} among ${readdirSync(templates).join(', ')}.`);
    return join(templates, found);
  };
  await fill(template('SYT'), join(folder, '01 So Y te.xlsx'), {
    SK_01: 12,
    SK_02: 8,
    SK_03: 707,
    QT_01: 15,
    QT_02: 240,
  });
  await fill(template('SNV'), join(folder, '10 So Noi vu.xlsx'), {
    TN_01: 2,
    TN_04: 31,
    TN_05: 3,
    TN_08: 12,
  });
  cli('import', '--db', db, '--received', '2025-12-08', join(folder, '10 So Noi vu.xlsx'));

  const own = (name: string, title: readonly string[], rows: readonly Row[]) =>
    table(join(folder, name), title, rows);
  const heading = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả năm 2025'];

  await own(
    '02 BC SCT 2025.xlsx',
    ['SỞ CÔNG THƯƠNG', 'Báo cáo công tác ATVSLĐ năm 2025'],
    [
      heading,
      [1, 'Số đợt HL kỹ thuật an toàn VLNCN', 'đợt', ' 3 '],
      [2, 'Số Giấy chứng nhận huấn luyện kỹ thuật an toàn được cấp', 'GCN', '182 '],
      [3, 'Số người tham gia HL an toàn điện', 'người', '1.240'],
      ['', 'Tổng cộng', '', ''],
    ],
  );
  await own(
    '03 Cong an tinh.xlsx',
    ['CÔNG AN TỈNH', 'Báo cáo công tác PCCC năm 2025'],
    [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu A', 'Số liệu B'],
      [1, 'Số cơ sở được kiểm tra PCCC và CNCH', 'cơ sở', 210, 208],
      [2, 'Số hồ sơ thẩm duyệt thiết kế PCCC', 'hồ sơ', 14, 13],
    ],
  );
  await own(
    '04 LDLD tinh.xlsx',
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'Báo cáo ATVSLĐ năm 2025'],
    [
      heading,
      [1, 'Số hoạt động tuyên truyền ATVSLĐ của công đoàn', 'hoạt động', 46],
      [2, 'Số mũ bảo hộ đã mua', 'cái', 320],
    ],
  );
  await own(
    '05 Bao hiem xa hoi.xlsx',
    ['BẢO HIỂM XÃ HỘI TỈNH', 'Báo cáo năm 2025'],
    [heading, [1, 'Số người tham gia bảo hiểm TNLĐ, BNN', 'người', '34,466']],
  );
  await own(
    '06 Hoi Nong dan.xlsx',
    ['HỘI NÔNG DÂN TỈNH', 'Báo cáo năm 2025'],
    [
      heading,
      [1, 'Số cuộc tuyên truyền lồng ghép của Hội Nông dân', 'cuộc', new Date(Date.UTC(2025, 11, 10))],
      [2, 'Số hội viên, nông dân được tuyên truyền', 'người', 'hơn 5.000'],
    ],
  );
  writeFileSync(
    join(folder, '07 Dai PTTH.csv'),
    '\uFEFFĐÀI PHÁT THANH - TRUYỀN HÌNH CAO BẰNG;;;\r\nBáo cáo năm 2025;;;\r\nSTT;Chỉ tiêu;ĐVT;Kết quả năm 2025\r\n1;Số tin, bài phát trên Đài PTTH tỉnh;tin, bài;152\r\n',
  );
  const management = join(home, '08 BQL Khu kinh te.xlsx');
  await table(
    management,
    ['BAN QUẢN LÝ KHU KINH TẾ TỈNH', 'Báo cáo TNLĐ năm 2025'],
    [heading, [1, 'Tổng số vụ TNLĐ', 'vụ', '-']],
  );
  renameSync(await saveAs(management, 'xls'), join(folder, '08 BQL Khu kinh te.xls'));
  const scan = join(home, '09 Bao Cao Bang.xlsx');
  await table(scan, ['BÁO CAO BẰNG', 'Báo cáo năm 2025'], [heading, [1, 'Số tin, bài', 'tin', 12]]);
  copyFileSync(await toPdf(scan), join(folder, '09 Bao Cao Bang.pdf'));
  return { db, folder };
}

/** Fills the named cells of a template. */
async function fill(from: string, to: string, figures: Readonly<Record<string, number>>): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(from);
  for (const [name, value] of Object.entries(figures)) {
    const [range = ''] = workbook.definedNames.getRanges(`IND_${name}`).ranges;
    const [, sheet = '', address = ''] = /^'(.+)'!(.+)$/.exec(range) ?? [];
    const cell = workbook.getWorksheet(sheet)?.getCell(address.replaceAll('$', ''));
    if (!cell) throw new Error(`IND_${name} names ${range}`);
    cell.value = value;
  }
  await workbook.xlsx.writeFile(to);
}

/** A table as agencies make them: letterhead and title over it, in the first sheet. */
async function table(path: string, title: readonly string[], rows: readonly Row[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sheet1');
  const [letterhead = '', subject = ''] = title;
  sheet.addRow(['UBND TỈNH CAO BẰNG']);
  sheet.addRow([letterhead]);
  sheet.addRow([]);
  sheet.addRow([subject]).font = { bold: true };
  sheet.mergeCells('A4:D4');
  sheet.addRow([]);
  for (const row of rows) {
    sheet.addRow([...row]).eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    });
  }
  sheet.getColumn(2).width = 60;
  await workbook.xlsx.writeFile(path);
}

/** Runs the built command line. */
export function commandLine(root: string): BatchTools['cli'] {
  return (...args) => {
    execFileSync(process.execPath, [join(root, 'scripts/cli.mjs'), ...args], { stdio: 'pipe' });
  };
}
