import type { MatchedEstablishment } from '../../../../shared/intake/forms/match-establishment';
import { matchEstablishment } from '../../../../shared/intake/forms/match-establishment';
import type { Issue } from '../../../../shared/intake/issue';
import type { ReadableDatabase } from '../../database/database';
import {
  planStatutoryVersion,
  type StatutoryVersion,
  type StoredStatutoryFigure,
  selectStoredStatutoryFigures,
} from '../../database/queries/statutory-versions';
import type { Judging } from './judge-file';
import type { IntakeKnown } from './known';
import type { ReadReport } from './read-report';

/** Whose statutory report a file is, and what it would become. */
export type StatutoryPlan = {
  readonly establishment: MatchedEstablishment;
  /** Null while the employer or the period is a question. */
  readonly version: StatutoryVersion | null;
  /** What the newest accepted version holds. */
  readonly before: readonly StoredStatutoryFigure[];
};

/** Compares an employer's form with the register; null where the file is none. */
export function judgeStatutory(
  db: ReadableDatabase,
  { statutory, sha256 }: ReadReport,
  { answers }: Judging,
  known: IntakeKnown,
): { readonly plan: StatutoryPlan; readonly issues: readonly Issue[] } | null {
  if (!statutory) return null;
  const { form, period } = statutory;
  const name = statutory.establishment?.name ?? null;
  const establishment = matchEstablishment(name, known.establishments(), answers);
  const isClear = establishment.name !== null && period !== null;
  if (!isClear) return { plan: { establishment, version: null, before: [] }, issues: establishment.issues };
  const key = { form, establishment: establishment.uuid, period };
  return {
    plan: {
      establishment,
      version: planStatutoryVersion(db, key, sha256),
      before: establishment.uuid === null ? [] : selectStoredStatutoryFigures(db, key),
    },
    issues: establishment.issues,
  };
}
