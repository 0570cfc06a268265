import { Refusal } from '../../../../shared/contract/reply';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import { allPredecessorsIn, type Lineage } from '../../../../shared/domain/lineage/lineage';
import type { Answers } from '../../../../shared/intake/answer';
import {
  type EstablishmentIndex,
  establishmentIndexOf,
} from '../../../../shared/intake/forms/match-establishment';
import { buildNameIndex, type NameIndex } from '../../../../shared/intake/match/name-index';
import type { RememberedLayout } from '../../../../shared/intake/remembered';
import { vocabularyOf } from '../../../../shared/intake/vocabulary';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../../database/database';
import { selectAgencies, selectAgencyNames } from '../../database/queries/agencies';
import { selectDutyMarks } from '../../database/queries/duty-structure';
import { selectFileAnswers } from '../../database/queries/file-answers';
import { selectIndicators } from '../../database/queries/indicators';
import { selectLineage } from '../../database/queries/lineage';
import { selectPeriodIds, selectPeriods } from '../../database/queries/periods';
import { selectDuties } from '../../database/queries/plans';
import { type RememberedRow, selectLayouts, selectRemembered } from '../../database/queries/remembered';
import { selectEstablishments } from '../../database/queries/statutory-establishments';
import { selectReports } from '../../database/queries/submissions';
import { requirePlan } from '../current-plan';
import { askedByPeriod } from '../requests/asked-by-period';
import { agencyHistories } from './agency-histories';
import { keptPart } from './kept-parts';
import type { ReportKnown } from './read-report';
import { suppliedByPeriod } from './supplied-by-period';

/** Of which periods the agencies have reports, as it was when it was asked. */
export type KnownReports = {
  /** Whether an agency has an accepted report of a period. */
  readonly hasReport: (periodId: number, agency: string) => boolean;
  /** Whether it ever had one, also one that was undone. */
  readonly hadReport: (periodId: number, agency: string) => boolean;
  /** Whether anybody has an accepted report of a period. */
  readonly hasReports: (periodId: number) => boolean;
  /** The employers of the register, looked up when a form of one comes in. */
  readonly establishments: () => EstablishmentIndex;
};

/** What accepted files taught about agencies' tables, as it was when it was asked. */
export type Learned = {
  readonly remembered: readonly RememberedRow[];
  readonly layouts: readonly RememberedLayout[];
};

/** The register as the intake needs it: the plan at work, its names, and what the clerk expects of every file. */
export type IntakeKnown = ReportKnown &
  KnownReports &
  Learned & {
    readonly planId: number;
    readonly periodIds: ReadonlyMap<string, number>;
    readonly agencyNamesByCode: ReadonlyMap<string, string>;
    /** How agencies changed hands, and whom each took something over from in any number of steps. */
    readonly lineage: () => Lineage;
    readonly predecessors: (agency: string) => readonly string[];
    /** The place of each indicator in the catalogue. */
    readonly indicatorOrder: ReadonlyMap<string, number>;
  };

// Most agencies and duties stay as they are from one intake to the next.
const keptNames = keptPart<NameIndex>();
const keptDuties = keptPart<ReportKnown['duties']>();

/**
 * Gathers what files are judged by. Throws `Refusal`: `no_plan` in an empty database, `unknown_period` or `unknown_agency` where
 * the clerk expects one that the plan does not have, which no file could ever meet.
 */
export function intakeKnown(
  db: ReadableDatabase,
  expected: { readonly period: string | null; readonly agency: string | null },
): IntakeKnown {
  const plan = requirePlan(db);
  const indicatorList = selectIndicators(db);
  const agencies = selectAgencies(db);
  const periods = selectPeriods(db, plan.id);
  const periodDays = new Map(periods.map((one) => [one.code, bindingDay(one)]));
  const lineage = selectLineage(db);
  const periodIds = selectPeriodIds(db, plan.id);
  const single = new Set(agencies.filter(({ isGroup }) => !isGroup).map(({ code }) => code));
  const names = selectAgencyNames(db).filter(({ code }) => single.has(code));
  const { period, agency } = expected;
  if (period !== null && !periodIds.has(period)) throw new Refusal('unknown_period', period);
  if (agency !== null && !single.has(agency)) throw new Refusal('unknown_agency', agency);
  return {
    planId: plan.id,
    periodIds,
    plan: plan.code,
    agencyNamesByCode: new Map(agencies.map(({ code, name }) => [code, name])),
    agencies: single,
    periods: new Set(periodIds.keys()),
    vocabulary: vocabularyOf(indicatorList.map(({ code }) => code)),
    ...suppliedByPeriod(indicatorList, lineage, periodDays),
    askedIn: askedByPeriod(db, periodIds),
    agencyHistories: agencyHistories(lineage, names),
    lineage: () => lineage,
    predecessors: allPredecessorsIn(lineage),
    periodDays,
    duties: keptDuties(db, `${plan.id} ${selectDutyMarks(db).structure}`, () =>
      groupBy(selectDuties(db, plan.id), ({ agency }) => agency),
    ),
    ...knownReports(db),
    indicatorOrder: new Map(indicatorList.map(({ code }, position) => [code, position])),
    indicators: new Map(indicatorList.map((indicator) => [indicator.code, indicator])),
    expectedPeriod: period,
    expectedAgency: agency,
    agencyNames: keptNames(db, JSON.stringify(names), () => buildNameIndex(names)),
    indicatorNames: buildNameIndex(
      indicatorList.map(({ code, name, unit }) => ({ code, names: [name], unit })),
    ),
    periodHints: periods,
    ...learned(db),
    answers: selectFileAnswers(db) satisfies ReadonlyMap<string, Answers>,
  };
}

/** Asks what accepted files taught so far. */
export function learned(db: ReadableDatabase): Learned {
  return { remembered: selectRemembered(db), layouts: selectLayouts(db) };
}

/** Asks once for many files which reports the register has. */
export function knownReports(db: ReadableDatabase): KnownReports {
  const reports = selectReports(db);
  const accepted = reports.filter(({ isAccepted }) => isAccepted === 1);
  const had = new Set(reports.map(keyOf));
  const has = new Set(accepted.map(keyOf));
  const reportedPeriods = new Set(accepted.map(({ periodId }) => periodId));
  let employers: EstablishmentIndex | undefined;
  return {
    hasReport: (periodId, agency) => has.has(keyOf({ periodId, agency })),
    hadReport: (periodId, agency) => had.has(keyOf({ periodId, agency })),
    establishments: () => {
      employers ??= establishmentIndexOf(selectEstablishments(db));
      return employers;
    },
    hasReports: (periodId) => reportedPeriods.has(periodId),
  };
}

function keyOf({ periodId, agency }: { readonly periodId: number; readonly agency: string }): string {
  return `${periodId}/${agency}`;
}
