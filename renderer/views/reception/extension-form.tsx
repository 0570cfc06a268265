import { useState } from 'react';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import type { PeriodCode } from '../../../shared/domain/period';
import type { Reception } from '../../../shared/domain/reception';
import { typedDay } from '../../model/plan-typed';
import { DayField } from '../../parts/day-field';
import { FormFrame } from '../../parts/form-frame';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { useReceptionExtensions } from '../../stores/reception-extensions';
import { receptionDueText as text } from '../../text/reception-due';

type ExtensionFormProps = {
  readonly period: PeriodCode;
  /** Whom the later day is for. */
  readonly receptions: readonly Reception[];
  /** Who they are, where it does not go without saying. */
  readonly note?: string;
  readonly onDone: () => void;
};

/** Grants one agency or many a later day, with the reason for it. */
export function ExtensionForm({ period, receptions, note, onDone }: ExtensionFormProps) {
  const [dayText, setDayText] = useState('');
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const [isTried, setTried] = useState(false);
  const day = typedDay(dayText);
  const latest = latestDay(receptions);
  const isOneDay = receptions.every(({ dueDate }) => dueDate === latest);
  const isEarly = day.kind === 'value' && latest !== null && day.value <= latest;
  const fault = faultOf(day.kind === 'value', isEarly, reason);

  const save = async () => {
    setTried(true);
    if (fault !== null || day.kind !== 'value') return;
    const isDone = await useReceptionExtensions.getState().extend({
      ...{ period, agencies: receptions.map(({ agency }) => agency), dueOn: day.value },
      ...{ reason: reason.trim(), documentNumber: document.trim() === '' ? null : document.trim() },
    });
    if (isDone) onDone();
  };

  return (
    <FormFrame
      title={text.formTitle}
      save={text.save}
      cancel={text.cancel}
      keys={text.saveKeys}
      fault={fault}
      isTried={isTried}
      onSave={() => void save()}
      onCancel={onDone}
    >
      {note ? <p>{note}</p> : null}
      {latest === null ? null : (
        <p className="muted">
          {isOneDay ? text.current : text.latest}: {formatDate(latest)}
        </p>
      )}
      <DayField
        label={text.dueOn}
        value={dayText}
        onChange={setDayText}
        isBad={isTried && (day.kind !== 'value' || isEarly)}
        takesFocus
      />
      <TextArea label={text.reason} value={reason} onChange={setReason} longest={1000} />
      <TextField label={text.document} value={document} onChange={setDocument} longest={200} />
    </FormFrame>
  );
}

/** The latest of the days that hold: a day for all has to be later than it. */
function latestDay(receptions: readonly Reception[]): Reception['dueDate'] {
  return receptions.reduce<Reception['dueDate']>(
    (latest, { dueDate }) => (dueDate !== null && (latest === null || dueDate > latest) ? dueDate : latest),
    null,
  );
}

function faultOf(hasDay: boolean, isEarly: boolean, reason: string): string | null {
  if (!hasDay) return text.badDay;
  if (isEarly) return text.notLater;
  return reason.trim() === '' ? text.noReason : null;
}
