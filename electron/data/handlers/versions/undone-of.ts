import type { Undone } from '../../../../shared/contract/reception';
import { amountToNumber } from '../../../../shared/domain/amount';
import { sameReading } from '../../../../shared/intake/plan-submission';
import type { ReadableDatabase } from '../../database/database';
import { selectIndicators } from '../../database/queries/indicators';
import {
  selectFiguresOfVersion,
  selectVersions,
  type Version,
  type VersionFigure,
} from '../../database/queries/versions';

/** What an undo or its undoing did to the figures that count, `held` being those that counted before. */
export function undoneOf(
  db: ReadableDatabase,
  undone: Version,
  held: ReadonlyMap<string, VersionFigure>,
): Undone {
  const current = selectVersions(db, undone.periodId, undone.agency).find(
    ({ state }) => state === 'accepted',
  );
  const now = current ? selectFiguresOfVersion(db, current.id) : new Map<string, VersionFigure>();
  const own = selectFiguresOfVersion(db, undone.id);
  const restored: Undone['restored'] = [];
  const kept: Undone['kept'] = [];
  for (const { code, decimals } of selectIndicators(db)) {
    const before = held.get(code);
    const after = now.get(code);
    const stated = own.get(code);
    const value = (figure: VersionFigure | undefined) =>
      figure?.reading.kind === 'amount' ? amountToNumber(figure.reading.amount, decimals) : null;
    if (!same(before, after)) {
      restored.push({ indicator: code, before: value(before), after: value(after) });
    } else if (stated && after && after.rootId !== undone.id && after.rootVersion > undone.version) {
      // A later version says something of its own, which the undo does not touch.
      kept.push({
        indicator: code,
        value: value(after),
        editedBy: after.acceptedBy,
        version: after.rootVersion,
      });
    }
  }
  return {
    agency: undone.agency,
    period: undone.period,
    version: undone.version,
    currentVersion: current?.version ?? null,
    restored,
    kept,
  };
}

function same(left: VersionFigure | undefined, right: VersionFigure | undefined): boolean {
  if (!left || !right) return left === right;
  return sameReading(left.reading, right.reading);
}
