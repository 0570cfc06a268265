import type { Undone } from '../../../../shared/contract/reception';
import { amountToNumber } from '../../../../shared/domain/amount';
import { sameReading } from '../../../../shared/intake/plan-submission';
import type { ReadableDatabase } from '../../database/database';
import { selectIndicators } from '../../database/queries/indicators';
import type { Version, VersionFigure } from '../../database/queries/versions';
import { type Held, heldNow } from './held-now';

/**
 * What an undo or its undoing did to the figures that count, `before` being what counted until then. Kept is what was said after
 * the version, of indicators that it or the one before it says something of.
 */
export function undoneOf(db: ReadableDatabase, undone: Version, before: Held): Undone {
  const after = heldNow(db, undone);
  const { sayers, versions } = before;
  const below = versions.find(({ state, version }) => state === 'accepted' && version < undone.version);
  const restored: Undone['restored'] = [];
  const kept: Undone['kept'] = [];
  for (const { code, decimals } of selectIndicators(db)) {
    const value = (figure: VersionFigure | undefined) =>
      figure?.reading.kind === 'amount' ? amountToNumber(figure.reading.amount, decimals) : null;
    const isNil = (figure: VersionFigure | undefined) => figure?.reading.kind === 'nil';
    const old = before.figures.get(code);
    const now = after.figures.get(code);
    if (!same(old, now)) {
      restored.push({
        ...{ indicator: code, before: value(old), beforeNil: isNil(old) },
        ...{ after: value(now), afterNil: isNil(now) },
      });
      continue;
    }
    const isTouched = sayers.figuresOf(undone).has(code) || (below && sayers.figuresOf(below).has(code));
    const sayer = after.version && after.sayers.sayerOf(after.version, code);
    const later = versions.find(({ id }) => id === sayer);
    if (isTouched && later && later.version > undone.version) {
      kept.push({
        ...{ indicator: code, value: value(now), nil: isNil(now) },
        ...{ editedBy: later.acceptedBy, version: later.version },
      });
    }
  }
  return {
    agency: undone.agency,
    period: undone.period,
    version: undone.version,
    currentVersion: after.version?.version ?? null,
    restored,
    kept,
  };
}

function same(left: VersionFigure | undefined, right: VersionFigure | undefined): boolean {
  if (!left || !right) return left === right;
  return sameReading(left.reading, right.reading);
}
