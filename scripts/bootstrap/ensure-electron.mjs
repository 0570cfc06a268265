import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { withLock } from './lock.mjs';
import { officialElectron } from './official-electron.mjs';
import { built, cache, resources, root } from './paths.mjs';
import { say } from './say.mjs';
import { standInElectron } from './stand-in-electron.mjs';

/**
 * An Electron that can run here, and how the built application goes into it: `{ kind, folder, executable, appArguments }`.
 * The official one takes the project's folder as an argument; the stand-in holds a copy of the build.
 */
export async function ensureElectron() {
  const official = await officialElectron();
  if (official.executable) return { kind: 'official', ...official, appArguments: [root] };

  const standIn = await standInElectron();
  if (!standIn.executable) {
    throw new CannotStart(
      [
        'No Electron can run here.',
        `- The official runtime cannot be downloaded: ${official.problem}`,
        `- The stand-in from the npm registry cannot be used: ${standIn.problem}`,
      ].join('\n'),
    );
  }
  say(
    `Electron ${standIn.version} from the npm registry stands in for the official runtime (development and tests only).`,
  );
  await putApplicationInto(standIn.folder);
  return { kind: 'stand-in', ...standIn, appArguments: ['--resources', resources] };
}

/** Modules are resolved from real paths, so the build is copied, not linked. */
async function putApplicationInto(runtime) {
  await withLock(join(cache, 'electron.lock'), async () => {
    const target = join(runtime, 'resources/app');
    if (existsSync(target) && stampOf(join(target, 'out')) === stampOf(built)) return;
    const aside = `${target}-next`;
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });
    cpSync(built, join(aside, 'out'), { recursive: true });
    cpSync(join(root, 'package.json'), join(aside, 'package.json'));
    rmSync(target, { recursive: true, force: true });
    renameSync(aside, target);
  });
}

function stampOf(folder) {
  try {
    return readFileSync(join(folder, 'built-from'), 'utf8');
  } catch {
    return undefined;
  }
}
