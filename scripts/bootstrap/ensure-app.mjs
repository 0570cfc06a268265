import { ensureBuild } from './ensure-build.mjs';
import { ensureElectron } from './ensure-electron.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { ensureSystem } from './ensure-system.mjs';

/** Everything that a window needs; returns the runtime that `ensureElectron` found. */
export async function ensureApp() {
  await ensureSystem('window');
  await ensurePackages();
  await ensureBuild();
  return ensureElectron();
}
