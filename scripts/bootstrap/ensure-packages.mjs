import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { withLock } from './lock.mjs';
import { npmEnvironment } from './npm-environment.mjs';
import { root, toolNode } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** Outside `node_modules`, which is removed while the lock is held. */
const lock = join(
  tmpdir(),
  `atvsld-packages-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`,
);

/** Makes `node_modules` hold exactly what `package-lock.json` says, Node 24 included. */
export async function ensurePackages() {
  if (await whyInstall()) await withLock(lock, install);
}

async function install() {
  const reason = await whyInstall();
  if (!reason) return;

  say(`Installing packages (npm ci): ${reason} …`);
  const started = performance.now();
  const result = await run(
    'npm',
    ['ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund'],
    {
      cwd: root,
      env: npmEnvironment(),
    },
  );
  if (!result.ok) throw new CannotStart(`npm ci failed (exit code ${result.code}):\n${result.output}`);

  const left = await whyInstall();
  if (left) throw new CannotStart(`npm ci ended without an error, but ${left}.\n${result.output}`);
  say(`Packages installed in ${Math.round((performance.now() - started) / 1000)} s.`);
}

/** What is wrong with `node_modules`; undefined when nothing is. */
async function whyInstall() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  if (!wanted) throw new CannotStart('package-lock.json is missing or cannot be read.');
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!installed) return 'node_modules is missing';

  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    // Optional packages of other systems are in the lock and nowhere else.
    if (!found && entry.optional) continue;
    if (!found) return `${path} is not installed`;
    if (found.version !== entry.version || found.integrity !== entry.integrity)
      return `${path} is out of date`;
    if (!entry.optional && !existsSync(join(root, path, 'package.json'))) return `${path} is empty`;
  }
  const stray = Object.keys(installed).find((path) => !(path in wanted));
  if (stray) return `${stray} is no longer wanted`;

  const node = await run(toolNode, ['--version']);
  return node.ok ? undefined : 'Node 24 in node_modules does not run';
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
