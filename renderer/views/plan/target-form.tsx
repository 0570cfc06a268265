import { useState } from 'react';
import { formatDate, formatNumber } from '../../../shared/domain/format-vietnamese';
import { InvestigationKind } from '../../../shared/domain/targets/open-investigation';
import { typedAmount, typedDay, typedMilestones, typedYear } from '../../model/plan-typed';
import { NativeSelect } from '../../parts/native-select';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { indicatorsOf, type JudgedTarget, type TargetDeed, useTargets } from '../../stores/targets';
import { today } from '../../stores/today';
import { dutyFormText } from '../../text/duties';
import { periodTitle } from '../../text/period';
import { severityNames, targetsText, targetFormText as text } from '../../text/targets';
import { DayField, FormFrame, TextArea, TextField } from './form-parts';

export type TargetFormKind = TargetDeed['kind'];

type TargetFormProps = {
  readonly kind: TargetFormKind;
  readonly target: JudgedTarget;
  readonly period: string;
  readonly previousPeriod: string | null;
  readonly onDone: () => void;
};

/** Sets what a target needs so that it can be judged: base year, steps, a restated figure, an open case, its indicators. */
export function TargetForm({ kind, target, period, previousPeriod, onDone }: TargetFormProps) {
  const [filled, setFilled] = useState(() => firstFilling(target, previousPeriod ?? period));
  const [isTried, setTried] = useState(false);
  const read = readFilling(kind, target, period, filled);
  const put = (part: Partial<Filling>) => setFilled({ ...filled, ...part });
  const save = async () => {
    setTried(true);
    if ('deed' in read && (await useTargets.getState().set(read.deed))) onDone();
  };
  return (
    <FormFrame
      title={titles[kind].replace('…', '')}
      save={text.save}
      cancel={text.cancel}
      keys={dutyFormText.saveKeys}
      fault={'fault' in read ? read.fault : null}
      isTried={isTried}
      onSave={() => void save()}
      onCancel={onDone}
    >
      <Fields kind={kind} target={target} filled={filled} put={put} />
    </FormFrame>
  );
}

const titles: Readonly<Record<TargetFormKind, string>> = {
  'base-year': targetsText.setBaseYear,
  milestones: targetsText.setMilestones,
  restatement: targetsText.restate,
  'open-case': targetsText.addCase,
  binding: targetsText.bind,
};

type Filling = {
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

function firstFilling(target: JudgedTarget, period: string): Filling {
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

function readFilling(kind: TargetFormKind, target: JudgedTarget, period: string, filled: Filling): Reading {
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

type FieldsProps = {
  readonly kind: TargetFormKind;
  readonly target: JudgedTarget;
  readonly filled: Filling;
  readonly put: (part: Partial<Filling>) => void;
};

function Fields({ kind, target, filled, put }: FieldsProps) {
  const atWork = usePlan((state) => state.atWork);
  const all = [...indicatorsByCode(atWork).values()];
  const own = new Set(indicatorsOf(target));
  const shown = ({ code, name }: { code: string; name: string }) => ({
    value: code,
    label: `${code} · ${name}`,
  });
  const mine = all.filter(({ code }) => own.has(code)).map(shown);
  const choices = mine.length > 0 ? mine : all.map(shown);
  const none = { value: '', label: text.none };
  const periods = atWork.status === 'ready' && atWork.value.plan ? atWork.value.periods : [];
  switch (kind) {
    case 'base-year':
      return (
        <TextField label={text.baseYear} value={filled.year} onChange={(year) => put({ year })} takesFocus />
      );
    case 'milestones':
      return (
        <TextArea
          label={text.milestones}
          value={filled.milestones}
          rows={4}
          onChange={(milestones) => put({ milestones })}
        />
      );
    case 'restatement':
      return (
        <>
          <NativeSelect
            label={text.indicator}
            value={filled.indicator}
            options={choices}
            onChange={(indicator) => put({ indicator })}
          />
          <NativeSelect
            label={text.period}
            value={filled.period}
            options={periods.map(({ code }) => ({ value: code, label: periodTitle(code) }))}
            onChange={(period) => put({ period })}
          />
          <TextField
            label={text.amount}
            value={filled.amount}
            onChange={(amount) => put({ amount })}
            takesFocus
          />
          <TextArea label={text.note} value={filled.note} onChange={(note) => put({ note })} />
          <TextField
            label={text.document}
            value={filled.document}
            onChange={(document) => put({ document })}
          />
        </>
      );
    case 'open-case':
      return (
        <>
          <NativeSelect
            label={text.indicator}
            value={filled.indicator}
            options={choices}
            onChange={(indicator) => put({ indicator })}
          />
          <NativeSelect
            label={text.severity}
            value={filled.severity}
            options={InvestigationKind.options.map((value) => ({ value, label: severityNames[value] }))}
            onChange={(value) => put({ severity: InvestigationKind.parse(value) })}
          />
          <DayField label={text.notifiedOn} value={filled.day} onChange={(day) => put({ day })} takesFocus />
          <label className="switch">
            <input
              type="checkbox"
              checked={filled.extended}
              onChange={(event) => put({ extended: event.target.checked })}
            />
            {text.extended}
          </label>
          <TextArea label={text.caseNote} value={filled.note} onChange={(note) => put({ note })} />
        </>
      );
    case 'binding':
      return (
        <>
          <NativeSelect
            label={text.measure}
            value={filled.measure}
            options={(['count', 'rate', 'share'] as const).map((value) => ({
              value,
              label: text.measures[value],
            }))}
            onChange={(measure) => put({ measure })}
          />
          <NativeSelect
            label={text.indicator}
            value={filled.indicator}
            options={[none, ...all.map(shown)]}
            onChange={(indicator) => put({ indicator })}
          />
          <NativeSelect
            label={text.denominator}
            value={filled.denominator}
            options={[none, ...all.map(shown)]}
            onChange={(denominator) => put({ denominator })}
          />
        </>
      );
  }
}
