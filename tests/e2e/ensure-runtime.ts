import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Makes sure once, before all tests, that the application is built and that an Electron is there to run it. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export of a global set-up.
export default function ensureRuntime(): void {
  const script = join(import.meta.dirname, '../../scripts/bootstrap/print-app.mjs');
  const output = execFileSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.env['ATVSLD_RUNTIME'] = output;
}
