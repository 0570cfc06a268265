import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import { loadPreset } from '../../electron/data/database/queries/load-preset';
import { intakeKnown } from '../../electron/data/handlers/intake/known';
import type { ReportKnown } from '../../electron/data/handlers/intake/read-report';
import { PlanPreset } from '../../shared/domain/plan';

/** What files are judged by in a register that holds a plan and nothing else. */
export function knownOfPlan(preset: unknown): ReportKnown {
  const db = openDatabase(':memory:');
  try {
    migrate(db);
    loadPreset(db, PlanPreset.parse(preset), randomUUID);
    return intakeKnown(db, { period: null, agency: null });
  } finally {
    db.close();
  }
}
