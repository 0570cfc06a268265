import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { saveAs } from '../fixtures/libreoffice';
import { writeCompound } from '../fixtures/workbooks/write-compound';

const run = promisify(execFile);

/** Makes every file of the corpus in a folder: by openpyxl, by LibreOffice and byte by byte. */
export async function makeCorpus(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Debian's own Python: the package python3-openpyxl is installed for it alone.
  await run('/usr/bin/python3', [join(import.meta.dirname, 'make-corpus.py'), folder]);
  const encrypted = writeCompound({
    EncryptionInfo: Buffer.alloc(200, 4),
    EncryptedPackage: Buffer.alloc(5000, 7),
  });
  await writeFile(join(folder, 'co-mat-khau.xlsx'), encrypted);
  const legacy = join(folder, 'legacy');
  for (const [name, format] of [
    ['syt-vntime', 'xls'],
    ['hnd-calc', 'xls'],
    ['hnd-calc', 'ods'],
  ] as const) {
    const made = await saveAs(join(legacy, `${name}.xlsx`), format);
    await copyFile(made, join(folder, basename(made)));
    await rm(dirname(made), { recursive: true });
  }
  await rm(legacy, { recursive: true });
}
