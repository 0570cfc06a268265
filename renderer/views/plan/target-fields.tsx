import { InvestigationKind } from '../../../shared/domain/targets/open-investigation';
import { DayField } from '../../parts/day-field';
import { NativeSelect } from '../../parts/native-select';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { indicatorsByCode, usePlan } from '../../stores/plan';
import { indicatorsOf, type JudgedTarget } from '../../stores/targets';
import { periodTitle } from '../../text/period';
import { severityNames, targetFormText as text } from '../../text/targets';
import { IndicatorSelect } from './indicator-select';
import type { TargetFilling, TargetFormKind } from './target-filling';

type TargetFieldsProps = {
  readonly kind: TargetFormKind;
  readonly target: JudgedTarget;
  readonly filled: TargetFilling;
  readonly put: (part: Partial<TargetFilling>) => void;
};

/** The fields of each kind of form. */
export function TargetFields({ kind, target, filled, put }: TargetFieldsProps) {
  const atWork = usePlan((state) => state.atWork);
  const all = [...indicatorsByCode(atWork).values()];
  const own = new Set(indicatorsOf(target));
  const ofTarget = all.filter(({ code }) => own.has(code));
  const choices = ofTarget.length > 0 ? ofTarget : all;
  const periods = atWork.status === 'ready' && atWork.value.plan ? atWork.value.periods : [];
  const indicator = (
    <IndicatorSelect
      choices={choices}
      value={filled.indicator}
      onChange={(chosen) => put({ indicator: chosen })}
    />
  );
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
          {indicator}
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
          {indicator}
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
          <IndicatorSelect
            choices={all}
            mayBeNone
            value={filled.indicator}
            onChange={(indicator) => put({ indicator })}
          />
          <IndicatorSelect
            choices={all}
            mayBeNone
            label={text.denominator}
            value={filled.denominator}
            onChange={(denominator) => put({ denominator })}
          />
        </>
      );
  }
}
