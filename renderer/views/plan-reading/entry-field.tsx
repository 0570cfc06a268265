import { useEffect, useId, useRef } from 'react';
import type { EntryKind } from '../../../shared/plan-reading/draft/plan-draft';
import type { EntryField } from '../../model/plan-reading-field';
import { planReadingText as text } from '../../text/plan-reading';
import { choiceWords, fieldLabel } from '../../text/plan-reading-fields';
import { LineInput } from './line-input';
import { OfferedField } from './offered-field';

type EntryFieldInputProps = {
  readonly field: EntryField;
  readonly kind: EntryKind;
  readonly typed: string | boolean | undefined;
  readonly isWrong: boolean;
  readonly takesFocus: boolean;
  /** Names of items, for the field that says which item a duty stands in. */
  readonly names: ReadonlyMap<string, string>;
  readonly onChange: (value: string | boolean) => void;
};

/** One field of an entry, as its type asks for. */
export function EntryFieldInput({
  field,
  kind,
  typed,
  isWrong,
  takesFocus,
  names,
  onChange,
}: EntryFieldInputProps) {
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  const label = fieldLabel(field.key, kind);
  if (field.type === 'flag') {
    return (
      <label className="finding-flag">
        <input
          type="checkbox"
          checked={typeof typed === 'boolean' ? typed : field.value}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
    );
  }
  const value = typeof typed === 'string' ? typed : field.value;
  return (
    <div className="finding-field">
      <label htmlFor={id}>{label}</label>
      {field.type === 'choice' ? (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {names.get(option) ??
                (option === '' && field.key === 'item' ? text.choose : choiceWords(field.key, option))}
            </option>
          ))}
        </select>
      ) : field.type === 'offered' ? (
        <OfferedField id={id} value={value} offers={field.offers} isWrong={isWrong} onChange={onChange} />
      ) : field.type === 'line' ? (
        <LineInput id={id} value={value} isWrong={isWrong} onChange={onChange} />
      ) : (
        <textarea
          id={id}
          ref={first}
          className="text-field"
          rows={field.type === 'words' ? 3 : Math.min(4, value.split('\n').length + 1)}
          aria-invalid={isWrong}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
