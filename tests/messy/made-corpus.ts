import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeCompound } from '../fixtures/workbooks/write-compound';

const run = promisify(execFile);

/** Makes every file of the corpus in a folder: by openpyxl and byte by byte; what LibreOffice saved lies in `legacy/`. */
export async function makeCorpus(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Debian's own Python: the package python3-openpyxl is installed for it alone.
  await run('/usr/bin/python3', [join(import.meta.dirname, 'make-corpus.py'), folder]);
  const encrypted = writeCompound({
    EncryptionInfo: Buffer.alloc(200, 4),
    EncryptedPackage: Buffer.alloc(5000, 7),
  });
  await writeFile(join(folder, 'co-mat-khau.xlsx'), encrypted);
  await rm(join(folder, 'legacy'), { recursive: true });
  const legacy = join(import.meta.dirname, 'legacy');
  for (const name of await readdir(legacy)) await copyFile(join(legacy, name), join(folder, name));
}
