import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigRegisterBench } from './big-register.mjs';
import { bundleProduct, makeBundleFolder } from './database-kit.mjs';
import { importBench } from './import-bench.mjs';

/**
 * Measures the register through the doors that the window uses: importing 1,000 reports, and consolidating a period of
 * five million stored figures. Prints line by line through `report`; returns the ratio and the milliseconds.
 */
export async function databaseBench(report) {
  const folder = mkdtempSync(join(tmpdir(), 'database-bench-'));
  const bundle = makeBundleFolder();
  try {
    const product = await bundleProduct(bundle);
    return {
      import: await importBench(product, folder, report),
      bigRegister: bigRegisterBench(product, folder, report),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(bundle, { recursive: true, force: true });
  }
}
