import { useMemo, useState } from 'react';
import { ChaseStep } from '../../../shared/domain/deadlines/chase';
import { formatNumber } from '../../../shared/domain/format-vietnamese';
import type { PeriodCode } from '../../../shared/domain/period';
import { proposedPeriod, proposedStep, recipientsOf } from '../../model/chase-draft';
import { Button } from '../../parts/button';
import { FormFrame } from '../../parts/form-frame';
import { NativeSelect } from '../../parts/native-select';
import { type ChaseBoard, useChase } from '../../stores/chase';
import { useChaseDeeds } from '../../stores/chase-deeds';
import { usePeriod } from '../../stores/period';
import { today } from '../../stores/today';
import { chaseStepTitles } from '../../text/chase';
import { lettersText as text } from '../../text/chase-letters';
import { periodTitle } from '../../text/period';
import { RecipientsList } from './recipients-list';

type DraftFormProps = {
  readonly board: ChaseBoard;
  readonly onCancel: () => void;
};

/** Step, file and folder of the letters, and to whom they go with what each owes. Nothing is written before *Soạn*. */
export function DraftForm({ board, onCancel }: DraftFormProps) {
  const { rows, periods } = board;
  const marks = useChase((state) => state.marks);
  const folder = useChaseDeeds((state) => state.folder);
  const isDrafting = useChaseDeeds((state) => state.isDrafting);
  const now = today();
  const [period, setPeriod] = useState<PeriodCode | null>(() =>
    proposedPeriod(rows, marks, periods, usePeriod.getState().chosen, now),
  );
  const [chosenStep, setStep] = useState<ChaseStep | null>(null);
  const [into, setInto] = useState<'one' | 'each'>('one');
  const [isTried, setTried] = useState(false);
  const step =
    chosenStep ?? (period === null ? null : proposedStep(rows, marks, period, now)) ?? ('remind' as const);
  const { to, left } = useMemo(
    () => (period === null ? { to: [], left: [] } : recipientsOf(rows, marks, { period, step })),
    [rows, marks, period, step],
  );
  const chooseFolder = () => useChaseDeeds.getState().chooseFolder(text.folderTitle);

  const write = async () => {
    setTried(true);
    if (period === null || to.length === 0 || isDrafting) return;
    const where = folder ?? (await chooseFolder());
    if (where === null) return;
    const agencies = to.map(({ agency }) => agency);
    await useChaseDeeds.getState().draft({ period, step, agencies, into, folder: where });
  };

  return (
    <FormFrame
      title={marks.size > 0 ? text.forMarked : text.forLate}
      save={isDrafting ? text.writing : text.write}
      cancel={text.cancel}
      keys={text.writeKeys}
      fault={to.length === 0 ? text.nobody : null}
      isTried={isTried}
      onSave={() => void write()}
      onCancel={onCancel}
    >
      <NativeSelect
        label={text.period}
        value={period ?? ''}
        options={periods.map(({ code }) => ({ value: code, label: periodTitle(code) }))}
        onChange={setPeriod}
      />
      <NativeSelect
        label={text.step}
        value={step}
        options={ChaseStep.options.map((value) => ({ value, label: chaseStepTitles[value] }))}
        onChange={(value) => setStep(ChaseStep.parse(value))}
      />
      {step === 'report_up' ? (
        <p className="muted small">{text.oneUp}</p>
      ) : (
        <NativeSelect
          label={text.into}
          value={into}
          options={[
            { value: 'one', label: text.one },
            { value: 'each', label: text.each },
          ]}
          onChange={(value) => setInto(value === 'each' ? 'each' : 'one')}
        />
      )}
      <div className="chase-folder">
        <span>
          <span className="muted">{text.folder}</span>{' '}
          <span className="chase-path">{folder ?? text.noFolder}</span>
        </span>
        <Button onClick={() => void chooseFolder()} label={`${text.folder}: ${text.chooseFolder}`}>
          {text.chooseFolder}
        </Button>
      </div>
      <h3>
        {step === 'report_up' ? text.about : text.to} ({formatNumber(to.length, 0)})
      </h3>
      {to.length === 0 ? (
        <p className="muted">{text.nobody}</p>
      ) : (
        <RecipientsList key={`${period} ${step}`} period={period ?? ''} to={to} />
      )}
      {left.length > 0 ? (
        <p className="muted small">
          {text.leftTitle} {formatNumber(left.length, 0)} {text.leftNote}: {left.slice(0, 5).join('; ')}
          {left.length > 5 ? '…' : ''}
        </p>
      ) : null}
      <p className="muted small">{text.numberNote}</p>
    </FormFrame>
  );
}
