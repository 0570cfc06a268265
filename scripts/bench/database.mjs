import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigRegisterBench } from './big-register.mjs';
import { bundleProduct } from './database-kit.mjs';
import { importBench } from './import-bench.mjs';

/**
 * Measures the register through the doors that the window uses: importing 1,000 reports, and consolidating a period of
 * five million stored figures. Prints line by line through `report`; returns the ratio and the milliseconds.
 */
export async function databaseBench(report) {
  const folder = mkdtempSync(join(tmpdir(), 'database-bench-'));
  const product = await bundleProduct();
  try {
    return {
      import: await importBench(product.path, folder, report),
      bigRegister: bigRegisterBench(product.path, folder, report),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(product.folder, { recursive: true, force: true });
  }
}
