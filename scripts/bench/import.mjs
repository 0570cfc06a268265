import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProduct } from './database-kit.mjs';
import { importReports } from './import-bench.mjs';

/** Measures the import of 1,000 reports through the doors that the window uses. Returns the ratio. */
export async function importBench(report) {
  const folder = mkdtempSync(join(tmpdir(), 'import-bench-'));
  const built = await bundleProduct();
  try {
    return await importReports(built.product, folder, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    built.remove();
  }
}
