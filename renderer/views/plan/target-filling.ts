import { formatDate, formatNumber } from '../../../shared/domain/format-vietnamese';
import type { InvestigationKind } from '../../../shared/domain/targets/open-investigation';
import { typedAmount, typedDay, typedMilestones, typedYear } from '../../model/plan-typed';
import type { JudgedTarget, TargetDeed } from '../../stores/targets';
import { today } from '../../stores/today';
import { targetFormText as text } from '../../text/targets';

export type TargetFormKind = TargetDeed['kind'];

/** What is typed into the form of a target, whatever it sets. */
export type TargetFilling = {
  readonly year: string;
  readonly milestones: string;
  readonly indicator: string;
  readonly denominator: string;
  readonly measure: string;
  readonly period: string;
  readonly amount: string;
  readonly note: string;
  readonly document: string;
  readonly severity: InvestigationKind;
  readonly day: string;
  readonly extended: boolean;
};

/** The form as it opens, `period` being the one that a restated figure is most likely of. */
export function firstFilling(target: JudgedTarget, period: string): TargetFilling {
  return {
    year: String(target.baseYear ?? ''),
    milestones: target.milestones.map(({ year, amount }) => `${year}: ${formatNumber(amount, 6)}`).join('\n'),
    indicator: target.indicator?.code ?? '',
    denominator: target.denominator?.code ?? '',
    measure: target.variants[0]?.measure ?? 'count',
    ...{ period, amount: '', note: '', document: '' },
    ...{ severity: 'serious', day: formatDate(today()), extended: false },
  };
}

type Reading = { readonly deed: TargetDeed } | { readonly fault: string };

/** The deed that the form stands for, or what has to be put right before. */
export function readFilling(
  kind: TargetFormKind,
  target: JudgedTarget,
  period: string,
  filled: TargetFilling,
): Reading {
  const note = filled.note.trim();
  switch (kind) {
    case 'base-year': {
      const year = typedYear(filled.year);
      if (year.kind === 'bad') return { fault: text.badYear };
      return { deed: { kind, target: target.code, baseYear: year.kind === 'value' ? year.value : null } };
    }
    case 'milestones': {
      const steps = typedMilestones(filled.milestones);
      if (steps.kind === 'bad') return { fault: text.badMilestones };
      return { deed: { kind, target: target.code, milestones: steps.kind === 'value' ? steps.value : [] } };
    }
    case 'restatement': {
      const amount = typedAmount(filled.amount);
      if (amount.kind !== 'value') return { fault: text.badAmount };
      if (note === '') return { fault: text.noNote };
      const documentNumber = filled.document.trim() === '' ? null : filled.document.trim();
      const { indicator } = filled;
      return { deed: { kind, indicator, period: filled.period, amount: amount.value, note, documentNumber } };
    }
    case 'open-case': {
      const day = typedDay(filled.day);
      if (day.kind !== 'value') return { fault: text.badDay };
      const { indicator, severity, extended } = filled;
      return { deed: { kind, indicator, period, severity, notifiedOn: day.value, extended, note } };
    }
    case 'binding': {
      const measure = filled.measure === 'rate' || filled.measure === 'share' ? filled.measure : 'count';
      const orNull = (code: string) => (code === '' ? null : code);
      const { indicator, denominator } = filled;
      return {
        deed: {
          ...{ kind, target: target.code, measure },
          ...{ indicator: orNull(indicator), denominator: orNull(denominator) },
        },
      };
    }
  }
}
