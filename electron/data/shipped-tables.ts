import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ShippedRule, ShippedRules } from '../../shared/domain/deadlines/shipped-rules';
import { HolidayTable } from '../../shared/domain/working-days/holiday-table';

/** The days off and worked days that ship with the application; none where it came without them. A table that breaks its schema throws. */
export function readHolidayTable(resources: string): HolidayTable {
  return HolidayTable.parse(
    readJson(join(resources, 'holidays', 'holidays.json')) ?? { years: [], entries: [] },
  );
}

/** The days of no plan that ship with the application; none where it came without them. A table that breaks its schema throws. */
export function readShippedRules(resources: string): readonly ShippedRule[] {
  return ShippedRules.parse(readJson(join(resources, 'deadlines', 'deadlines.json')) ?? { rules: [] }).rules;
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
