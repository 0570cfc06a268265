import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { z } from 'zod';

const Runtime = z.object({ executable: z.string(), appArguments: z.array(z.string()) });

export type Launched = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the window's console reported as errors, and what was thrown in it. */
  readonly errors: readonly string[];
  /** Closes the application and removes its folder. */
  close(): Promise<void>;
};

/** Starts the built application with a folder of its own on the given database (a new one by default). */
export async function launch(options: { readonly db?: string } = {}): Promise<Launched> {
  const { executable, appArguments } = Runtime.parse(JSON.parse(process.env['ATVSLD_RUNTIME'] ?? ''));
  const folder = mkdtempSync(join(tmpdir(), 'atvsld-e2e-'));
  const db = options.db ?? join(folder, 'new.sqlite');
  const app = await _electron.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', ...appArguments, `--user-data-dir=${folder}`, '--db', db],
    env: environment(),
  });
  const errors: string[] = [];
  const page = await app.firstWindow();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
  return {
    app,
    page,
    errors,
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Without what would turn Electron into plain Node. */
function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return Object.fromEntries(entries);
}
