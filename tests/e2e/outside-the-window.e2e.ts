import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Launched, launch } from './launch';

let launched: Launched;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atvsld-outside-'));
  launched = await launch({ db: join(folder, 'register.sqlite') });
});
test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asks as the page does. */
function ask(page: Page, channel: string, input?: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, sent]) => Reflect.get(window, 'secretariat').invoke(name, sent),
    [channel, input],
  );
}

const windows = () => launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
const closeWindow = () =>
  launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

test('what the window shows is saved as a PDF on A4, on the side where it was asked', async () => {
  const path = join(folder, 'Lịch hạn.pdf');
  expect(await ask(launched.page, 'desktop.savePdf', { path, landscape: true })).toEqual({
    ok: true,
    value: { path },
  });
  const pdf = readFileSync(path).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual(
    [842, 595].map((side) => expect.closeTo(side, -0.5)),
  );
});

test('a PDF that cannot be written is refused', async () => {
  const path = join(folder, 'gone', 'a.pdf');
  expect(await ask(launched.page, 'desktop.savePdf', { path, landscape: false })).toEqual({
    ok: false,
    problem: { code: 'folder_missing', subject: path },
  });
});

test('the program stays in the tray where the clerk wants it, and a second start opens its window again', async () => {
  const settings = { steps: [30, 7, 1], notify: false, stayInTray: true };
  await ask(launched.page, 'reminders.setSettings', settings);
  // The sign in the tray follows a moment after the change.
  await launched.page.waitForTimeout(6_000);
  await closeWindow();
  await expect.poll(windows).toBe(0);
  const [page] = await Promise.all([
    launched.app.waitForEvent('window'),
    launched.app.evaluate(({ app }) => {
      app.emit('second-instance');
    }),
  ]);
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
  expect(await ask(page, 'reminders.settings')).toEqual({ ok: true, value: settings });

  await ask(page, 'reminders.setSettings', { ...settings, stayInTray: false });
  await page.waitForTimeout(3_000);
  const ended = new Promise((resolve) => launched.app.process().once('exit', resolve));
  await closeWindow().catch(() => undefined);
  expect(await ended).toBe(0);
});
