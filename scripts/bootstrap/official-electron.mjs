import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, toolNode } from './paths.mjs';
import { run } from './run.mjs';

const folder = join(root, 'node_modules/electron');
const failureNote = join(cache, 'electron-download-failed');
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Electron as its makers publish it. Returns `{ folder, executable }`, or `{ problem }` where it can neither be found nor
 * downloaded; that a download failed is remembered for a day.
 */
export async function officialElectron() {
  const found = installed();
  if (found) return found;
  const remembered = rememberedProblem();
  if (remembered) return { problem: remembered };

  const result = await run(toolNode, [join(folder, 'install.js')], { cwd: folder, timeoutMs: 90_000 });
  const downloaded = installed();
  if (downloaded) return downloaded;
  const problem =
    result.output.split('\n').find((line) => line.trim() !== '') ?? 'the download ended without a file';
  mkdirSync(cache, { recursive: true });
  writeFileSync(failureNote, problem);
  return { problem };
}

function installed() {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? { folder: join(folder, 'dist'), executable } : undefined;
}

function rememberedProblem() {
  const note = statSync(failureNote, { throwIfNoEntry: false });
  const isFresh = note && Date.now() - note.mtimeMs < dayMs;
  return isFresh ? `${readFileSync(failureNote, 'utf8')} (tried less than a day ago)` : undefined;
}
