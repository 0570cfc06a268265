import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meter } from '../../../electron/data/workbook/read/meter';
import { defaultReadLimits } from '../../../electron/data/workbook/read/read-limits';
import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import { unpackEntry } from '../../../electron/data/workbook/read/unpack-entry';
import { readZipDirectory } from '../../../electron/data/workbook/read/zip-directory';
import { type CellValue, cellAddress, type Sheet, type Workbook } from '../../../shared/intake/sheet';
import { recalculate } from '../../fixtures/libreoffice';

/** A written workbook as our own reader sees it. */
export function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook({ name: 'written.xlsx', bytes });
  if (!read.ok) throw new Error(`Expected a readable workbook, got ${JSON.stringify(read.problem)}`);
  return read.value;
}

/** The file that LibreOffice saves after it has opened this one and calculated every formula anew. */
export async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'written-'));
  try {
    const path = join(folder, 'written.xlsx');
    await writeFile(path, bytes);
    const copy = await recalculate(path);
    const saved = await readFile(copy);
    await rm(join(copy, '..', '..'), { recursive: true });
    return saved;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Every part of the package as text, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const meter = new Meter(defaultReadLimits);
  return new Map(
    readZipDirectory(zip, meter).map((entry) => [
      entry.name,
      Buffer.from(unpackEntry(zip, entry, meter)).toString('utf8'),
    ]),
  );
}

/** The sheets' XML, in their order. */
export function sheetXml(bytes: Uint8Array): readonly string[] {
  return [...partsOf(bytes)]
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .sort(([left], [right]) => left.localeCompare(right, 'en', { numeric: true }))
    .map(([, xml]) => xml);
}

/** The sheet of a name. */
export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`Expected a sheet ${name}, got ${workbook.sheets.map((each) => each.name)}`);
  return sheet;
}

/** All cells that hold something, by address, formulas as their saved result. */
export function resultsOf(sheet: Sheet): Readonly<Record<string, unknown>> {
  const results: Record<string, unknown> = {};
  for (const { index, cells } of sheet.rows) {
    cells.forEach((value, column) => {
      if (value !== null) results[cellAddress(index, column)] = resultOf(value);
    });
  }
  return results;
}

/** A cell's value, for a formula the result that was saved with it. */
export function resultOf(value: CellValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return value.kind === 'formula' ? value.result : value;
}
