import { type KeyboardEvent, useState } from 'react';
import type { DraftEntry, PlanDraft } from '../../../shared/plan-reading/draft/plan-draft';
import type { FieldKey, TypedFields } from '../../model/plan-reading-field';
import { fieldsOf } from '../../model/plan-reading-fields';
import { readFields } from '../../model/plan-reading-read-fields';
import { topicsOffered } from '../../model/plan-reading-topics';
import { usePlanReading } from '../../stores/plan-reading';
import { entryKindWords, planReadingText as text } from '../../text/plan-reading';
import { EntryFieldInput } from './entry-field';
import { FormActions } from './form-actions';
import { itemNames } from './item-names';

type EntryFormProps = { readonly entry: DraftEntry; readonly draft: PlanDraft };

const nothing: readonly string[] = [];

/** All fields of an entry. Ctrl+Enter, or Enter in a line, keeps and accepts it; Esc leaves it as it was. */
export function EntryForm({ entry, draft }: EntryFormProps) {
  const { edit, setMode } = usePlanReading.getState();
  const [typed, setTyped] = useState<TypedFields>({});
  const [wrong, setWrong] = useState<readonly FieldKey[]>([]);
  const names = itemNames(draft);
  const topics = topicsOffered(
    draft,
    usePlanReading((state) => state.open?.topics ?? nothing),
  );
  const save = () => {
    const read = readFields(entry, typed);
    if (read.ok) edit(read.value);
    else setWrong(read.wrong);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isLine = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') setMode('show');
    else if (event.key === 'Enter' && (event.ctrlKey || isLine)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className="finding-card finding-form" aria-label={text.edit} onKeyDown={onKeyDown}>
      <p className="finding-head">
        <b>{entryKindWords[entry.value.kind]}</b>
      </p>
      {fieldsOf(entry.value, [...names.keys()], topics).map((field, index) => (
        <EntryFieldInput
          key={field.key}
          field={field}
          kind={entry.value.kind}
          typed={typed[field.key]}
          isWrong={wrong.includes(field.key)}
          takesFocus={index === 0}
          names={names}
          onChange={(value) => setTyped({ ...typed, [field.key]: value })}
        />
      ))}
      <FormActions label={text.save} keys="Ctrl+Enter" onDone={save} />
    </section>
  );
}
