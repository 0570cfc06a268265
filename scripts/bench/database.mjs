import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigRegisterBench } from './big-register.mjs';
import { bundleProduct } from './database-kit.mjs';

/**
 * Measures the register through the doors that the window uses: consolidating a period of five million stored figures. Prints
 * line by line through `report`; returns the milliseconds.
 */
export async function databaseBench(report) {
  const folder = mkdtempSync(join(tmpdir(), 'database-bench-'));
  const built = await bundleProduct();
  try {
    return { bigRegister: bigRegisterBench(built.product, folder, report) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    built.remove();
  }
}
