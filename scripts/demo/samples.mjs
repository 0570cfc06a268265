import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sample reports of a period in the order in which they came in. */
export function samplesOf(resources, plan, period) {
  const folder = join(resources, 'samples', plan, period);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
