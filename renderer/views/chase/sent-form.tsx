import { useState } from 'react';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { typedDay } from '../../model/plan-typed';
import { DayField } from '../../parts/day-field';
import { FormFrame } from '../../parts/form-frame';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { useChaseDeeds } from '../../stores/chase-deeds';
import { today } from '../../stores/today';
import { letterCount, lettersText as text } from '../../text/chase-letters';

type SentFormProps = {
  readonly letters: readonly string[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Records that letters went out: the day, and the number where the clerk has it. */
export function SentForm({ letters, onDone, onCancel }: SentFormProps) {
  const [day, setDay] = useState(formatDate(today()));
  const [number, setNumber] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const sentOn = typedDay(day);
  const isGood = sentOn.kind === 'value' && sentOn.value <= today();
  const save = async () => {
    setTried(true);
    if (!isGood) return;
    const documentNumber = number.trim() === '' ? null : number.trim();
    const sending = { sentOn: sentOn.value, documentNumber, note: note.trim() };
    if (await useChaseDeeds.getState().markSent(letters, sending)) onDone();
  };
  return (
    <FormFrame
      title={`${text.sentTitle} · ${letterCount(letters.length)}`}
      save={text.save}
      cancel={text.cancel}
      keys={text.writeKeys}
      fault={isGood ? null : text.badDay}
      isTried={isTried}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <DayField label={text.sentOn} value={day} onChange={setDay} isBad={isTried && !isGood} />
      <TextField label={text.number} longest={200} width={180} value={number} onChange={setNumber} />
      <TextArea label={text.note} longest={1000} value={note} onChange={setNote} />
    </FormFrame>
  );
}
