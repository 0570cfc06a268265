import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import { type CellValue, cellAddress, cellAt } from '../../../shared/intake/sheet';
import { filledTemplate } from '../../fixtures/filled-template';
import { inMemory } from '../../fixtures/in-memory';
import { recalculate, saveAs } from '../../fixtures/libreoffice';

/** What stands under each name of the workbook at a path, texts of formulas aside. */
function readNamed(path: string): readonly unknown[] {
  onTestFinished(() => rm(dirname(path), { recursive: true, force: true }));
  const result = readWorkbook({ name: 'a', bytes: readFileSync(path) });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const { sheets, definedNames } = result.value;
  return definedNames
    .map(({ name, target }) => {
      const sheet = sheets.find((one) => one.name === target?.sheet);
      const { top = -1, left = -1 } = target?.range ?? {};
      const value = sheet && plainValue(cellAt(sheet, top, left));
      return { name, sheet: target?.sheet, cell: cellAddress(top, left), value };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function plainValue(value: CellValue): unknown {
  return typeof value === 'object' && value?.kind === 'formula' ? { result: value.result } : value;
}

test('our template saved as .xls and .ods has the same values under its names', {
  timeout: 240_000,
}, async () => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, {
    agency: 'SYT',
    figures: { 'SK-01': '3.997', 'SK-02': 27, 'QT-02': 'hơn 5.000' },
    cells: { DOC_NUMBER: '1251/SYT-NVY', DOC_DATE: new Date('2025-12-10T00:00:00Z') },
  });
  const asXlsx = readNamed(await recalculate(path));
  expect(asXlsx.length).toBeGreaterThan(25);
  expect(readNamed(await saveAs(path, 'xls'))).toEqual(asXlsx);
  expect(readNamed(await saveAs(path, 'ods'))).toEqual(asXlsx);
});
