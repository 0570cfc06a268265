import type { ReadFigure } from '../../../../shared/intake/validate';
import type { ReadableDatabase } from '../../database/database';
import { selectFiguresOfVersion, selectVersions, type Version } from '../../database/queries/versions';

/** What counts of a report before somebody types: its figures, each where it stands. */
export type StoredReport = {
  /** Null where the register holds nothing yet. */
  readonly version: Version | null;
  readonly figures: ReadonlyMap<string, ReadFigure>;
};

/** The newest accepted version of an agency's report with its figures. */
export function storedReport(db: ReadableDatabase, periodId: number, agency: string): StoredReport {
  const version = selectVersions(db, periodId, agency).find(({ state }) => state === 'accepted') ?? null;
  const figures = version ? [...selectFiguresOfVersion(db, version.id).values()] : [];
  return {
    version,
    figures: new Map(
      figures.map(({ indicator, reading, rawText, sheet, cell }) => [
        indicator,
        { indicator, reading, rawText, sheet, cell, confidence: 1 },
      ]),
    ),
  };
}
