import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../electron/data/database/database';
import { migrate } from '../../electron/data/database/migrations';
import { loadPlan } from '../../electron/data/database/queries/load-plan';
import { intakeKnown } from '../../electron/data/handlers/intake/known';
import type { ReportKnown } from '../../electron/data/handlers/intake/read-report';
import { PlanInput } from '../../shared/domain/plan-input';

/** What files are judged by in a register that holds a plan and nothing else. */
export function knownOfPlan(preset: unknown): ReportKnown {
  const db = openDatabase(':memory:');
  try {
    migrate(db);
    loadPlan(db, PlanInput.parse(preset), randomUUID);
    return intakeKnown(db, { period: null, agency: null });
  } finally {
    db.close();
  }
}
