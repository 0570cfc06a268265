import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import { selectIndicators } from '../../electron/data/database/queries/indicators';
import { loadPlan } from '../../electron/data/database/queries/load-plan';
import { presetCodes } from '../../electron/data/presets';
import { presetOf } from '../fixtures/presets';

describe('presets in a register', () => {
  it.each(presetCodes(join(import.meta.dirname, '../../resources')))('%s is loaded into an empty one', (code) => {
    const db = openDatabase(':memory:');
    migrate(db);
    let last = 0;
    const preset = presetOf(code);
    loadPlan(db, preset, () => `uuid-${++last}`);
    expect(selectIndicators(db)).toEqual(preset.indicators);
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });
});
