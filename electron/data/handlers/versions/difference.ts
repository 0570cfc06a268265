import type { FigureDifference } from '../../../../shared/contract/reception';
import { Refusal } from '../../../../shared/contract/reply';
import type { Indicator } from '../../../../shared/domain/indicator';
import { sameReading } from '../../../../shared/intake/plan-submission';
import type { ReadableDatabase } from '../../database/database';
import { selectIndicators } from '../../database/queries/indicators';
import { selectFiguresOfVersion, selectVersions, type VersionFigure } from '../../database/queries/versions';
import { shownReading } from '../intake/prepared-file';

/** Every indicator of two versions of a report, in the order of the catalogue. Throws `Refusal` (`not_found`) for a version that is none. */
export function differenceOf(
  db: ReadableDatabase,
  periodId: number,
  agency: string,
  from: number,
  to: number,
): readonly FigureDifference[] {
  const versions = selectVersions(db, periodId, agency);
  const figuresOf = (number: number) => {
    const version = versions.find((one) => one.version === number);
    if (!version) throw new Refusal('not_found', `lần ${number}`);
    return selectFiguresOfVersion(db, version.id);
  };
  const before = figuresOf(from);
  const after = figuresOf(to);
  return selectIndicators(db).flatMap((indicator) => {
    const old = before.get(indicator.code) ?? null;
    const now = after.get(indicator.code) ?? null;
    return old || now ? [difference(indicator, old, now)] : [];
  });
}

function difference(
  indicator: Indicator,
  before: VersionFigure | null,
  after: VersionFigure | null,
): FigureDifference {
  const { code, name, unit } = indicator;
  return {
    indicator: code,
    name,
    unit,
    change: changeOf(before, after),
    before: before && shown(before, indicator),
    after: after && shown(after, indicator),
  };
}

function changeOf(before: VersionFigure | null, after: VersionFigure | null): FigureDifference['change'] {
  if (!before) return 'added';
  if (!after) return 'gone';
  return sameReading(before.reading, after.reading) ? 'unchanged' : 'changed';
}

function shown({ reading, rawText, file, sheet, cell }: VersionFigure, { decimals }: Indicator) {
  return { ...shownReading(reading, decimals), rawText, source: { file, sheet, cell } };
}
