import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureApp } from '../../scripts/bootstrap/ensure-app.mjs';
import { onScreen } from '../../scripts/bootstrap/screen.mjs';

// Looks at screens: node tests/e2e/look.mjs [--db FILE] [--out FOLDER] [--size 1366x768] [--zoom 1] STEP…
// Steps, in order:  click:SELECTOR  press:KEYS  type:TEXT  wait:MILLISECONDS  size:WIDTHxHEIGHT  zoom:FACTOR  shot:NAME
//   files:PATH|PATH  what the next dialogs for opening files answer
// A selector is Playwright's, for instance "text=Tổng hợp" or "role=button[name='Lưu']". Without any shot, one is taken.

const { values, positionals } = parseArgs({
  options: {
    db: { type: 'string' },
    out: { type: 'string', default: 'test-results/look' },
    size: { type: 'string', default: '1366x768' },
    zoom: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const out = resolve(values.out);
const folder = mkdtempSync(join(tmpdir(), 'atvsld-look-'));

if (!process.env.DISPLAY && process.platform === 'linux') {
  const [command, args] = onScreen(process.execPath, process.argv.slice(1));
  process.exit(spawnSync(command, args, { stdio: 'inherit' }).status ?? 1);
}

const { executable, appArguments } = await ensureApp();
const { _electron } = await import('@playwright/test');
mkdirSync(out, { recursive: true });
const app = await _electron.launch({
  executablePath: executable,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    ...appArguments,
    `--user-data-dir=${folder}`,
    '--db',
    values.db ? resolve(values.db) : join(folder, 'new.sqlite'),
  ],
});
const page = await app.firstWindow();
page.on('console', (message) => console.error(`console ${message.type()}: ${message.text()}`));
page.on('pageerror', (error) => console.error(`thrown: ${error.message}`));
page.setDefaultTimeout(10_000);

const deeds = {
  click: (selector) => page.locator(selector).first().click(),
  press: (keys) => page.keyboard.press(keys),
  type: (text) => page.keyboard.type(text),
  wait: (milliseconds) => page.waitForTimeout(Number(milliseconds)),
  size: (size) => setSize(size),
  zoom: (factor) => setZoom(factor),
  shot: (name) => shoot(name),
  files: (paths) => answerDialogs(paths.split('|').map((path) => resolve(path))),
};

try {
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
  await setSize(values.size);
  await setZoom(values.zoom);
  const steps = positionals.some((step) => step.startsWith('shot:'))
    ? positionals
    : [...positionals, 'shot:screen'];
  for (const step of steps) {
    const [, name = '', argument = ''] = /^(\w+):(.*)$/s.exec(step) ?? [];
    if (!(name in deeds)) throw new Error(`Expected a step such as click:…, found ${step}`);
    await deeds[name](argument);
    await page.waitForTimeout(150);
  }
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}

async function answerDialogs(filePaths) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: chosen });
  }, filePaths);
}

async function setSize(size) {
  const [width, height] = size.split('x').map(Number);
  await app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0].setBounds(bounds), {
    x: 0,
    y: 0,
    width,
    height,
  });
}

async function setZoom(factor) {
  await app.evaluate(
    ({ BrowserWindow }, zoom) => BrowserWindow.getAllWindows()[0].webContents.setZoomFactor(zoom),
    Number(factor),
  );
}

/** The page as it is painted, taken by Electron: Playwright's own screenshots do not know the zoom. */
async function shoot(name) {
  await page.waitForTimeout(300);
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0].webContents.capturePage();
    return image.toPNG().toString('base64');
  });
  writeFileSync(join(out, `${name}.png`), Buffer.from(png, 'base64'));
  console.log(join(out, `${name}.png`));
}
