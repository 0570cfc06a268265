import { describe, expect, test } from 'vitest';
import { writeTemplate } from '../../../electron/data/workbook/write/write-template';
import type { TemplateContent } from '../../../shared/domain/template-content';
import { recogniseTemplate } from '../../../shared/intake/recognise';
import { cellAddress, type Workbook } from '../../../shared/intake/sheet';
import {
  dutyCellName,
  dutyFields,
  indicatorCellName,
  lastPeriodCellName,
  noteCellName,
  templateMark,
  templateNames,
  textCellName,
  textTopics,
} from '../../../shared/intake/template-names';
import { templateOf } from './contents';
import { open, partsOf, recalculated, resultsOf, sheetOf, sheetXml } from './open';

/** The cells to fill in, by rights: computed from the content and not from what was written. */
function inputNames({ indicators, duties }: TemplateContent): string[] {
  const { documentNumber, documentDate, contact, nil } = templateNames;
  return [
    ...[documentNumber, documentDate, contact, nil],
    ...indicators.flatMap(({ indicator: { code } }) => [indicatorCellName(code), noteCellName(code)]),
    ...duties.flatMap(({ assignment, label }) =>
      dutyFields.map((field) => dutyCellName(assignment, label, field)),
    ),
    ...textTopics.map(textCellName),
  ].sort();
}

const metaNames: readonly string[] = [
  templateNames.template,
  templateNames.plan,
  templateNames.agency,
  templateNames.period,
  templateNames.printed,
];

/** The cells that are named and locked, of marks and of the last period. */
function lockedNames({ indicators }: TemplateContent): string[] {
  return [...metaNames, ...indicators.map(({ indicator: { code } }) => lastPeriodCellName(code))];
}

/** Our names with the cell each points at; what the programs keep for printing is left out. */
function namedCells(workbook: Workbook): Map<string, string> {
  return new Map(
    workbook.definedNames
      .filter(({ name }) => !name.startsWith('_xlnm'))
      .map(({ name, scope, target }) => {
        const { top = -1, left = -1, bottom, right } = target?.range ?? {};
        const single = top === bottom && left === right;
        return [name, `${scope ?? ''}|${single}|${target?.sheet}!${cellAddress(top, left)}`];
      }),
  );
}

/** The cells whose style unlocks them, as `sheet!cell`. */
function unlockedCells(bytes: Uint8Array): string[] {
  const styles = partsOf(bytes).get('xl/styles.xml') ?? '';
  const formats = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)?.[1]?.split(/(?=<xf )/) ?? [];
  const unlocked = new Set(
    formats.flatMap((format, index) => (/locked="(0|false)"/.test(format) ? [String(index)] : [])),
  );
  const names = open(bytes).sheets.map(({ name }) => name);
  return sheetXml(bytes).flatMap((xml, index) =>
    [...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g)]
      .filter(([, , style = '']) => unlocked.has(style))
      .map(([, address]) => `${names[index]}!${address}`),
  );
}

const agencies = ['SYT', 'HND', 'CAT', 'STC', 'MTTQ'];

describe('the report workbook', () => {
  test.each(agencies)('names every cell to fill in for the whole workbook (%s)', async (code) => {
    const content = templateOf(code);
    const named = namedCells(open(await writeTemplate(content)));
    expect([...named.keys()].sort()).toEqual([...lockedNames(content), ...inputNames(content)].sort());
    expect([...named.values()].filter((place) => !place.startsWith('|true|'))).toEqual([]);
  });

  test.each(agencies)('unlocks exactly the cells to fill in (%s)', async (code) => {
    const content = templateOf(code);
    const bytes = await writeTemplate(content);
    const named = namedCells(open(bytes));
    const inputs = inputNames(content).map((name) => named.get(name)?.split('|')[2]);
    expect(unlockedCells(bytes).sort()).toEqual(inputs.sort());
  });

  test('protects every sheet without a password and holds no formula', async () => {
    const sheets = sheetXml(await writeTemplate(templateOf('SYT')));
    const protection = '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>';
    expect(sheets.map((xml) => /<sheetProtection[^>]*>/.exec(xml)?.[0])).toEqual(
      sheets.map(() => protection),
    );
    expect(sheets.filter((xml) => /<f[ >/]/.test(xml))).toEqual([]);
  });

  test('tells Excel that the figures are meant to be text, behind the footer of their sheet', async () => {
    const [, figures = ''] = sheetXml(await writeTemplate(templateOf('SYT')));
    expect(figures.slice(figures.lastIndexOf('</oddFooter>'))).toBe(
      '</oddFooter></headerFooter><ignoredErrors><ignoredError sqref="E5:E11" numberStoredAsText="1"/></ignoredErrors></worksheet>',
    );
    const [, none = ''] = sheetXml(await writeTemplate(templateOf('STC')));
    expect(none).not.toContain('ignoredErrors');
  });

  test('carries the marks and the figures of the year before, and is recognised by the intake', async () => {
    const bytes = await writeTemplate(
      templateOf('SYT', {
        'SK-01': { kind: 'amount', amount: 34_466, approximation: 'exact' },
        'SK-02': { kind: 'amount', amount: 0, approximation: 'exact' },
        'QT-01': { kind: 'nil' },
        'QT-02': { kind: 'amount', amount: 1_500, approximation: 'about' },
      }),
    );
    const recognised = recogniseTemplate(open(bytes));
    if (!recognised.ok) throw new Error(JSON.stringify(recognised.problem));
    expect(metaNames.map((name) => recognised.value.cells.get(name)?.value)).toEqual([
      templateMark,
      'cao-bang-2025',
      'SYT',
      '2025-Y',
      'SK-01=34466; SK-02=0; QT-01=KPS; QT-02=khoảng 1.500',
    ]);
    expect(resultsOf(sheetOf(open(bytes), 'Số liệu'))).toEqual({
      A1: 'SỐ LIỆU NĂM 2025',
      A2: 'Sở Y tế – số liệu từ 15/12/2024 đến hết 14/12/2025',
      ...{ A4: 'Mã', B4: 'Chỉ tiêu', C4: 'Đơn vị tính', F4: 'Ghi chú' },
      ...{ D4: 'Kỳ trước\n(năm 2024)', E4: 'Kỳ này\n(năm 2025)' },
      A5: 'Chăm sóc sức khỏe người lao động',
      ...{ A6: 'SK-01', B6: 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ', C6: 'lượt', D6: 34_466 },
      ...{ A7: 'SK-02', B7: 'Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN' },
      ...{ C7: 'đơn vị, doanh nghiệp', D7: 0 },
      ...{ A8: 'SK-03', B8: 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', C8: 'người' },
      A9: 'Quan trắc môi trường lao động',
      ...{ A10: 'QT-01', B10: 'Số cơ sở có yếu tố có hại được quan trắc MTLĐ', C10: 'cơ sở', D10: 'KPS' },
      ...{ A11: 'QT-02', B11: 'Số mẫu quan trắc MTLĐ', C11: 'mẫu', D11: 'khoảng 1.500' },
    });
  });

  test('asks the bodies that the plan asks and tells the others', async () => {
    const opening = async (code: string) =>
      resultsOf(sheetOf(open(await writeTemplate(templateOf(code))), 'Thông tin'))['A3'];
    const rest =
      'số liệu và kết quả thực hiện nhiệm vụ năm 2025 theo mẫu này, gửi về Sở Nội vụ chậm nhất ngày 14/12/2025.';
    expect([await opening('SYT'), await opening('HND')]).toEqual([
      `Sở Y tế báo cáo ${rest}`,
      `Đề nghị Hội Nông dân tỉnh phối hợp cung cấp ${rest}`,
    ]);
  });

  test('says in a line that an agency has no figures to supply', async () => {
    const sheet = resultsOf(sheetOf(open(await writeTemplate(templateOf('STC'))), 'Số liệu'));
    expect(sheet['A5']).toBe(
      'Kế hoạch không giao Sở Tài chính cung cấp chỉ tiêu số liệu; trang này không phải điền.',
    );
  });

  test('keeps its names, its marks and its locks when LibreOffice saves it', async () => {
    const bytes = await writeTemplate(templateOf('SYT'));
    const written = open(bytes);
    const saved = await recalculated(bytes);
    expect(namedCells(open(saved))).toEqual(namedCells(written));
    expect(open(saved).sheets.map(resultsOf)).toEqual(written.sheets.map(resultsOf));
    expect(unlockedCells(saved)).toEqual(unlockedCells(bytes));
    expect(sheetXml(saved).map((xml) => /<sheetProtection[^>]*sheet="(1|true)"/.test(xml))).toEqual(
      written.sheets.map(() => true),
    );
  });

  test('refuses to give two cells one name', async () => {
    const content = templateOf('SYT');
    const twice = { ...content, duties: [...content.duties, ...content.duties] };
    await expect(writeTemplate(twice)).rejects.toThrow(
      'Expected one cell for the name DUTY_V_3__1_STATUS, got a second on sheet Nhiệm vụ',
    );
  });
});
