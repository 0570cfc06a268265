import { join } from 'node:path';
import { _electron } from '@playwright/test';

/** Opens the application's window over a register, as measurements do, and gives it once its first screen stands. */
export async function openWindow({ executable, appArguments, folder, database }) {
  const app = await _electron.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      ...appArguments,
      `--user-data-dir=${join(folder, 'window')}`,
      '--db',
      database,
    ],
  });
  const page = await app.firstWindow();
  page.setDefaultTimeout(60_000);
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
  return { app, page };
}
