import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlanPreset } from '../../shared/domain/plan';

const suffix = '.json';

/** The codes of the plans that ship with the application, in name order. */
export function presetCodes(resources: string): readonly string[] {
  return readdirSync(join(resources, 'presets'))
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .toSorted();
}

/** A shipped plan; null where there is none of that code. A preset that breaks its schema is a bug and throws. */
export function readPreset(resources: string, code: string): PlanPreset | null {
  if (!/^[a-z0-9-]+$/.test(code)) return null;
  const path = join(resources, 'presets', `${code}${suffix}`);
  return existsSync(path) ? PlanPreset.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
