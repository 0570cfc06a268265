import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `presets/`, found upwards from this program. */
export function resourcesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'resources', 'presets'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The folder resources/presets is missing.');
    folder = parent;
  }
  return join(folder, 'resources');
}
