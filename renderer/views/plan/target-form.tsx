import { useState } from 'react';
import { FormFrame } from '../../parts/form-frame';
import { type JudgedTarget, useTargets } from '../../stores/targets';
import { dutyFormText } from '../../text/duties';
import { targetsText, targetFormText as text } from '../../text/targets';
import { TargetFields } from './target-fields';
import { firstFilling, readFilling, type TargetFilling, type TargetFormKind } from './target-filling';

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
  const put = (part: Partial<TargetFilling>) => setFilled({ ...filled, ...part });
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
      <TargetFields kind={kind} target={target} filled={filled} put={put} />
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
