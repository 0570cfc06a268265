import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanInput } from '../../shared/domain/plan-input';
import {
  IndicatorCatalogue,
  type IndicatorDefinition,
  PlanPreset,
  planOfPreset,
} from '../../shared/domain/plan-preset';

const suffix = '.json';

/** The codes of the plans that ship with the application, in name order. */
export function presetCodes(resources: string): readonly string[] {
  return readdirSync(join(resources, 'presets'))
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .toSorted();
}

/** A shipped plan, ready to be loaded; null where there is none of that code. A preset that breaks its schema is a bug and throws. */
export function readPreset(resources: string, code: string): PlanInput | null {
  if (!/^[a-z0-9-]+$/.test(code)) return null;
  const path = join(resources, 'presets', `${code}${suffix}`);
  return existsSync(path)
    ? planOfPreset(PlanPreset.parse(readJson(path)), readIndicatorCatalogue(resources))
    : null;
}

/** Every indicator that the application knows by itself, in the order in which lists show them; nobody supplies them yet. */
export function readIndicatorCatalogue(resources: string): readonly IndicatorDefinition[] {
  return IndicatorCatalogue.parse(readJson(join(resources, 'catalogue', `indicators${suffix}`)));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
