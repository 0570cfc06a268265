import type { DutyEvent, DutyHistory, DutyStatement } from '../../../../shared/contract/duties';
import type { BookedDuty } from '../../../../shared/domain/duties/duty-book';
import { transitive } from '../../../../shared/domain/duties/transitive';
import type { ReadableDatabase } from '../../database/database';
import { selectDutyHistory, selectGroupsOf, selectStatements } from '../../database/queries/duty-history';
import { selectNamedAgencies } from '../../database/queries/duty-rows';
import { selectSuccessionSteps } from '../../database/queries/duty-structure';
import { stepsOf } from './read-structure';
import { type Days, shownUnit } from './shown-duty';

/**
 * What happened with one unit and what reports say of it. What a predecessor did stays to be seen under those that took over from
 * it, and what was recorded of a collective body before anybody listed its members under each of them.
 */
export function historyOfUnit(
  db: ReadableDatabase,
  duty: BookedDuty,
  agency: number,
  { today, on }: Days,
): DutyHistory {
  const backwards = selectSuccessionSteps(db).map(({ from, to }) => ({ from: to, to: from }));
  const line = [agency, ...transitive(stepsOf(backwards))(agency)];
  const bodies = [...new Set([...line, ...selectGroupsOf(db, line)])];
  const names = selectNamedAgencies(db, bodies, on);
  const named = (id: number) => ({
    agency: names.get(id)?.code ?? '',
    agencyName: names.get(id)?.name ?? '',
  });
  const { progress, extensions, evidence } = selectDutyHistory(db, duty.id, bodies);
  const events: DutyEvent[] = [
    ...progress.map(({ agencyId, ...row }) => ({ kind: 'progress' as const, ...named(agencyId), ...row })),
    ...extensions.map(({ agencyId, ...row }) => ({ kind: 'extension' as const, ...named(agencyId), ...row })),
    ...evidence.map(({ agencyId, ...row }) => ({ kind: 'evidence' as const, ...named(agencyId), ...row })),
  ];
  const statements = selectStatements(db, duty.id, bodies).map(
    ({ agencyId, file, sheet, cell, isCurrent, ...row }): DutyStatement => ({
      ...named(agencyId),
      ...row,
      source: { file, sheet, cell },
      isCurrent: isCurrent === 1,
    }),
  );
  const self = names.get(agency);
  return {
    unit: self && duty.agencies.includes(agency) ? shownUnit(duty, self, today) : null,
    // Newest first; what was recorded at one instant stays as its own table has it.
    events: events.toSorted((left, right) =>
      left.recordedAt < right.recordedAt ? 1 : left.recordedAt > right.recordedAt ? -1 : 0,
    ),
    statements,
  };
}
