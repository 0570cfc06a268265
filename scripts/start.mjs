import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, orExplain } from './bootstrap/cannot-start.mjs';
import { ensureApp } from './bootstrap/ensure-app.mjs';
import { root } from './bootstrap/paths.mjs';
import { run } from './bootstrap/run.mjs';
import { say } from './bootstrap/say.mjs';
import { fromWhereTheUserStood, scriptArguments } from './bootstrap/script-arguments.mjs';

// npm start [-- --demo | --db FILE]: opens the application's window.

const demoDatabase = join(root, 'demo-output/demo.sqlite');

await orExplain(async () => {
  requireDisplay();
  const { executable, appArguments } = await ensureApp();
  const child = spawn(executable, [...asRoot(), ...appArguments, ...(await ownArguments())], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
});

function requireDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return;
  throw new CannotStart(
    'There is no display to open a window on (DISPLAY is not set). Without a screen, use: xvfb-run -a npm start',
  );
}

/** Chromium refuses to run as root with its sandbox; nobody should work as root, but developers in containers do. */
function asRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say("Started as root: Chromium's sandbox is off for this run.");
  return ['--no-sandbox'];
}

/** `--demo` names the demo's database, and relative paths start where the user stood. */
async function ownArguments() {
  const given = scriptArguments();
  if (given.includes('--demo')) {
    await ensureDemo();
    return ['--db', demoDatabase, ...given.filter((argument) => argument !== '--demo')];
  }
  return given.map((argument, at) => (given[at - 1] === '--db' ? fromWhereTheUserStood(argument) : argument));
}

async function ensureDemo() {
  if (existsSync(demoDatabase)) return;
  say('Making the demo data …');
  const made = await run(process.execPath, [join(root, 'scripts/demo.mjs')], { cwd: root });
  if (!made.ok || !existsSync(demoDatabase))
    throw new CannotStart(`The demo could not be made:\n${made.output}`);
}
