import { useState } from 'react';
import type { DocumentField } from '../../../shared/domain/document-edit';
import type { PlanDetail } from '../../../shared/domain/plan-detail';
import { typedDay } from '../../model/plan-typed';
import { DayField } from '../../parts/day-field';
import { FormFrame } from '../../parts/form-frame';
import { TextField } from '../../parts/text-field';
import { usePlanDetail } from '../../stores/plan-detail';
import { dutyFormText } from '../../text/duties';
import { documentFieldNames, documentValue, planText as text } from '../../text/plan';

type DocumentValueProps = { readonly detail: PlanDetail; readonly field: DocumentField };

/** A value in the head of the document, put right in its place. */
export function DocumentValue({ detail, field }: DocumentValueProps) {
  const [isEdited, setEdited] = useState(false);
  const { text: shown, isBlank } = documentValue(detail, field);
  const name = documentFieldNames[field];
  if (isEdited) {
    return (
      <dd className="plan-whole-row">
        <ValueForm
          name={name}
          field={field}
          before={isBlank ? '' : shown}
          isBlank={isBlank}
          onDone={() => setEdited(false)}
        />
      </dd>
    );
  }
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span className={isBlank ? 'absence absence-blank' : undefined}>{shown}</span>{' '}
        <button
          type="button"
          className="link-button"
          aria-label={`${isBlank ? text.fill : text.edit}: ${name}`}
          onClick={() => setEdited(true)}
        >
          {isBlank ? text.fill : text.edit}
        </button>
      </dd>
    </>
  );
}

type ValueFormProps = {
  readonly name: string;
  readonly field: DocumentField;
  readonly before: string;
  readonly isBlank: boolean;
  readonly onDone: () => void;
};

function ValueForm({ name, field, before, isBlank, onDone }: ValueFormProps) {
  const [value, setValue] = useState(before);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const day = typedDay(value);
  const isBadDay = field === 'date' && day.kind === 'bad';
  const save = async () => {
    setTried(true);
    if (isBadDay) return;
    const typed = value.trim() === '' ? null : value;
    const wished = field === 'date' && day.kind === 'value' ? day.value : typed;
    const isDone = await usePlanDetail
      .getState()
      .edit({ field, value: wished, reason: reason.trim() === '' ? null : reason });
    if (isDone) onDone();
  };
  const common = { label: name, value, onChange: setValue, takesFocus: true, isBad: isBadDay };
  return (
    <FormFrame
      title={`${isBlank ? text.fill : text.edit}: ${name}`}
      save={text.save}
      cancel={text.cancel}
      keys={dutyFormText.saveKeys}
      fault={isBadDay ? dutyFormText.badDay : null}
      isTried={isTried}
      onSave={() => void save()}
      onCancel={onDone}
    >
      {field === 'date' ? <DayField {...common} /> : <TextField {...common} />}
      <TextField label={text.reason} value={reason} onChange={setReason} />
    </FormFrame>
  );
}
