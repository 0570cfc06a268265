import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { withLock } from './lock.mjs';
import { built, cache, root, toolNode } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { sourceHash } from './source-hash.mjs';

const stamp = join(built, 'built-from');

/**
 * Builds the application into `out/` unless it is there, made from the sources as they are; returns their fingerprint.
 * The build is made aside and moved into place, so that nobody ever starts half of one.
 */
export async function ensureBuild() {
  if (builtFrom() === sourceHash()) return builtFrom();
  return withLock(join(cache, 'build.lock'), async () => {
    const hash = sourceHash();
    if (builtFrom() === hash) return hash;

    say('Building …');
    const aside = join(cache, 'out-next');
    const old = join(cache, 'out-last');
    rmSync(aside, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });

    const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
    const result = await run(toolNode, [tool, 'build', '--logLevel', 'warn'], {
      cwd: root,
      env: { ...process.env, ATVSLD_OUT: aside },
    });
    if (!result.ok) throw new CannotStart(`The build failed:\n${result.output}`);

    writeFileSync(join(aside, 'built-from'), hash);
    if (existsSync(built)) renameSync(built, old);
    renameSync(aside, built);
    return hash;
  });
}

function builtFrom() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}
