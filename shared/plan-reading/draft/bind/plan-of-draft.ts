import type { PlanInput } from '../../../domain/plan-input';
import type { IndicatorDefinition } from '../../../domain/plan-preset';
import type { PlanDraft } from '../plan-draft';
import { acceptedOf, headField } from './accepted';
import { assignmentsOf } from './assignments-of';
import { bodiesOf } from './bodies-of';
import type { PlanProposal } from './propose-binding';
import type { RegisterKnown } from './register-known';
import { domainRule } from './rule-of-entry';
import { sectionsOf } from './sections-of';
import { targetsOf } from './targets-of';

/** Where the data windows of a plan that does not name any come from. */
const dataWindowSource =
  'Nghị định số 09/2019/NĐ-CP, Điều 12: năm tính từ 15/12 năm trước đến 14/12, 6 tháng đầu năm từ 15/12 năm trước đến 14/6.';

/**
 * The plan that a draft is confirmed as. To be called only where the proposal has no problem; throws where a name is bound to
 * nothing. Indicators that targets name come from `catalogue`, and nobody supplies them yet.
 */
export function planOfDraft(
  draft: PlanDraft,
  proposal: PlanProposal,
  known: RegisterKnown,
  catalogue: readonly IndicatorDefinition[],
): PlanInput {
  const { head, standing, agencies, rules, periods } = proposal;
  const bodies = bodiesOf(agencies, known);
  const code = head.code.value ?? '';
  const prefix = code
    .split('-')
    .map((word) => (/^\d/.test(word) ? '' : word.charAt(0)))
    .join('')
    .toUpperCase();
  const ruleCodes = new Map(rules.map(({ entry }, index) => [entry, `${prefix}-R${index + 1}`]));
  const codeOfRule = (entry: string | null) => (entry === null ? null : (ruleCodes.get(entry) ?? null));
  const targets = targetsOf(draft, proposal, prefix);
  const wanted = new Set(targets.flatMap(({ indicator, denominator }) => [indicator, denominator]));
  const date = headField(draft, 'date');
  return {
    code,
    title: head.title.value ?? '',
    province: head.province.value ?? '',
    councilName: head.councilName.value ?? '',
    standingAgency: bodies.codeOfKey(standing.value ?? ''),
    document: {
      kind: draft.documentKind,
      number: headField(draft, 'number')?.text ?? null,
      numberSource: null,
      date: date?.date ?? null,
      datePrecision: date?.datePrecision ?? 'unknown',
      dateAsWritten: date?.text ?? '',
      issuer: headField(draft, 'issuer')?.text ?? '',
      title: headField(draft, 'title')?.text ?? '',
    },
    legalBases: acceptedOf(draft, 'basis').map(({ value: { kind: _kind, ...basis } }) => ({
      ...basis,
      place: null,
    })),
    missing: acceptedOf(draft, 'missing').map(({ value }) => ({
      what: value.what,
      quote: value.text,
      place: '',
    })),
    sections: [...sectionsOf(draft)],
    agencies: [...bodies.added],
    assignments: [...assignmentsOf(draft, bodies)],
    targets: [...targets],
    reportingRules: acceptedOf(draft, 'rule').map(({ id, source, value }) => ({
      ...domainRule(codeOfRule(id) ?? id, value),
      who: value.who,
      to: value.to === '' ? [] : [value.to],
      via: value.via,
      directedBy: null,
      alsoAdhoc: value.alsoAdhoc,
      deadlineText: value.text,
      place: '',
      agencies: [
        ...new Set((rules.find(({ entry }) => entry === id)?.answer.value ?? []).map(bodies.codeOfKey)),
      ],
      note: null,
      source,
    })),
    dataWindowSource,
    periods: periods.map((period) => ({ ...period, reportingRule: codeOfRule(period.reportingRule) })),
    indicators: catalogue
      .filter(({ code: one }) => wanted.has(one))
      .map((one) => ({ ...one, suppliers: [] })),
    recipients: acceptedOf(draft, 'recipient').map(({ value }) => value.text),
  };
}
