import type { DutyRow, DutyUnit, DutyDetail as FoundDuty } from '../../shared/contract/duties';
import { noUnits } from '../../shared/domain/duties/state-counts';
import type { ReportingRule } from '../../shared/domain/plan';
import type { AssignmentDetail, DocumentEdit, DutyDetail, PlanDetail } from '../../shared/domain/plan-detail';
import type { PlanTarget } from '../../shared/domain/plan-input';
import { day, plan } from './samples';

/** Builders of plans and duties with everything at its dullest; a test names only what it is about. */

export function detailOf(part: Partial<PlanDetail>): PlanDetail {
  return {
    plan,
    asOf: day('2025-03-10'),
    document: {
      ...{ kind: 'plan', number: null, numberSource: null, date: null, datePrecision: 'unknown' },
      ...{ dateAsWritten: '', issuer: 'UBND tỉnh', title: 'Kế hoạch' },
    },
    ...{ edits: [], fileName: null, hasText: false, legalBases: [], recipients: [], missing: [] },
    ...{ sections: [], assignments: [], reportingRules: [], targets: [], dataWindowSource: '' },
    ...part,
  };
}

export function editOf(part: Partial<DocumentEdit>): DocumentEdit {
  return {
    ...{ id: 1, field: 'number', before: null, after: '1/KH-UBND', reason: null },
    ...{ editedBy: 'thu-ky', editedAt: '2025-12-01T02:00:00.000Z', undoneBy: null, undoneAt: null },
    ...part,
  };
}

export function assignmentOf(part: Partial<AssignmentDetail>): AssignmentDetail {
  return {
    ...{ label: 'V.1', heading: 'Sở Nội vụ', requested: false, members: [], duties: [], source: null },
    ...part,
  };
}

export function dutyOf(part: Partial<DutyDetail>): DutyDetail {
  return {
    ...{ duty: 'd', label: 'a', role: 'lead', text: 'Làm', topic: '', periodicity: 'none', alsoAdhoc: false },
    ...{
      deadlineText: null,
      dueOn: null,
      addressee: null,
      quoteStart: '',
      partners: [],
      parts: [],
      source: null,
    },
    ...part,
  };
}

export function targetOf(part: Partial<PlanTarget>): PlanTarget {
  return {
    ...{
      code: 'T',
      text: 'Mục tiêu',
      quote: '',
      place: 'II',
      direction: 'decrease',
      amount: 4,
      unit: 'percent',
    },
    ...{ atLeast: true, per: 'year', average: false, baseYear: null, measure: 'count', indicator: null },
    ...{ denominator: null, milestones: [], source: null },
    ...part,
  };
}

export function ruleOf(part: Partial<ReportingRule>): ReportingRule {
  return {
    ...{ code: 'R', who: 'Các sở', to: [], via: null, directedBy: null, period: 'year', alsoAdhoc: false },
    ...{ due: null, deadlineText: '', place: 'VI', agencies: [], note: null, source: null },
    ...part,
  };
}

export function unitOf(part: Partial<DutyUnit>): DutyUnit {
  return {
    ...{
      agency: 'SNV',
      name: 'Sở Nội vụ',
      isGroupWithoutRoster: false,
      state: 'not_started',
      recorded: null,
    },
    ...{ from: 'nobody', offered: null, offeredOn: null, lastDay: null, daysLate: 0 },
    ...part,
  };
}

export function dutyRowOf(part: Partial<DutyRow>): DutyRow {
  return {
    ...{ duty: 'd', plan: 'mau', assignment: 'V.1', heading: 'Sở Nội vụ', requested: false, label: 'a' },
    ...{ role: 'lead', topic: 'Huấn luyện', text: 'Làm', deadlineText: null, dueOn: null, units: 1 },
    counts: { ...noUnits, not_started: 1 },
    unit: unitOf({}),
    ...part,
  };
}

export function foundDutyOf(part: Partial<FoundDuty>): FoundDuty {
  const { unit: _unit, ...summary } = dutyRowOf({});
  return {
    ...summary,
    ...{
      planTitle: 'Kế hoạch',
      documentNumber: null,
      periodicity: 'none',
      alsoAdhoc: false,
      quoteStart: 'Làm',
    },
    ...{ place: null, addressee: null, parts: [], partners: [], dueEdits: [] },
    ...part,
  };
}
