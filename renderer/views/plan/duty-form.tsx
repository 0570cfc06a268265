import { useState } from 'react';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { RecordedState } from '../../../shared/domain/duties/duty-state';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import type { DutyWhom } from '../../model/duty-marks';
import { type Typed, typedDay } from '../../model/plan-typed';
import { DayField } from '../../parts/day-field';
import { FormFrame } from '../../parts/form-frame';
import { NativeSelect } from '../../parts/native-select';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { type DutyDeed, doForDuties, setDueDay } from '../../stores/duties-deeds';
import { today } from '../../stores/today';
import { recordedChoices, dutyFormText as text } from '../../text/duties';

export type DutyFormKind = 'state' | 'withdraw' | 'extension' | 'due';

type DutyFormProps = {
  readonly kind: DutyFormKind;
  readonly whom: readonly DutyWhom[];
  readonly requested: boolean;
  /** The day that holds now, where it is one for all. */
  readonly lastDay: CalendarDate | null;
  readonly onDone: () => void;
};

/** Records something of one duty or of many: a state, a withdrawal, a later day, the day itself. */
export function DutyForm({ kind, whom, requested, lastDay, onDone }: DutyFormProps) {
  const [state, setState] = useState<RecordedState>('in_progress');
  const [dayText, setDayText] = useState(firstDay(kind, lastDay));
  const [note, setNote] = useState('');
  const [document, setDocument] = useState('');
  const [isTried, setTried] = useState(false);
  const day = typedDay(dayText);
  const fault = faultOf(kind, day, note);

  const save = async () => {
    setTried(true);
    if (fault !== null) return;
    const value = day.kind === 'value' ? day.value : null;
    const [first] = whom;
    const isDone =
      kind === 'due' && first
        ? await setDueDay(first.duty, value, note)
        : value !== null && (await doForDuties(whom, deedOf({ kind, state, day: value, note, document })));
    if (isDone) onDone();
  };

  return (
    <FormFrame
      title={text.titles[kind]}
      save={text.save}
      cancel={text.cancel}
      keys={text.saveKeys}
      fault={fault}
      isTried={isTried}
      onSave={() => void save()}
      onCancel={onDone}
    >
      {kind === 'state' ? (
        <NativeSelect
          label={text.state}
          value={state}
          options={recordedChoices(requested)}
          onChange={(value) => setState(RecordedState.parse(value))}
        />
      ) : null}
      {(kind === 'extension' || kind === 'due') && lastDay !== null ? (
        <p className="muted">
          {text.oldDay} {formatDate(lastDay)}
        </p>
      ) : null}
      <DayField
        label={kind === 'state' || kind === 'withdraw' ? text.asOf : text.dueOn}
        value={dayText}
        onChange={setDayText}
        isBad={isTried && (day.kind === 'bad' || (kind !== 'due' && day.kind === 'blank'))}
        takesFocus
      />
      {kind === 'due' ? <p className="muted small">{text.clearDue}</p> : null}
      <TextArea label={noteLabel(kind)} value={note} onChange={setNote} longest={4000} />
      {kind === 'extension' ? (
        <TextField label={text.document} value={document} onChange={setDocument} longest={200} />
      ) : null}
    </FormFrame>
  );
}

function firstDay(kind: DutyFormKind, lastDay: CalendarDate | null): string {
  if (kind === 'state' || kind === 'withdraw') return formatDate(today());
  return kind === 'due' && lastDay !== null ? formatDate(lastDay) : '';
}

function faultOf(kind: DutyFormKind, day: Typed<CalendarDate>, note: string): string | null {
  if (day.kind === 'bad' || (day.kind === 'blank' && kind !== 'due')) return text.badDay;
  if ((kind === 'extension' || kind === 'withdraw') && note.trim() === '') return text.noReason;
  return null;
}

function noteLabel(kind: DutyFormKind): string {
  if (kind === 'withdraw') return text.withdrawNote;
  return kind === 'extension' ? text.reason : text.note;
}

type Filled = {
  readonly kind: DutyFormKind;
  readonly state: RecordedState;
  readonly day: CalendarDate;
  readonly note: string;
  readonly document: string;
};

function deedOf({ kind, state, day, note, document }: Filled): DutyDeed {
  if (kind === 'extension') {
    const documentNumber = document.trim() === '' ? null : document.trim();
    return { kind: 'extension', dueOn: day, reason: note.trim(), documentNumber };
  }
  return { kind: 'state', state: kind === 'withdraw' ? 'withdrawn' : state, asOf: day, note: note.trim() };
}
