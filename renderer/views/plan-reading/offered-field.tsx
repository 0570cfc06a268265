import { useEffect, useRef, useState } from 'react';
import { planReadingText as text } from '../../text/plan-reading';
import { LineInput } from './line-input';

type OfferedFieldProps = {
  readonly id: string;
  readonly value: string;
  readonly offers: readonly string[];
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
};

/** Stands for words of one's own among the offers; no offer begins with a space. */
const another = ' ';

/** A list of words to choose from; its last line leads to a field for other words. */
export function OfferedField({ id, value, offers, isWrong, onChange }: OfferedFieldProps) {
  const [typing, setTyping] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typing) field.current?.select();
  }, [typing]);
  if (typing) {
    return <LineInput id={id} box={field} value={value} isWrong={isWrong} onChange={onChange} />;
  }
  const options = offers.includes(value) || value === '' ? offers : [value, ...offers];
  return (
    <select
      id={id}
      value={value}
      onChange={(event) => {
        if (event.target.value === another) setTyping(true);
        else onChange(event.target.value);
      }}
    >
      <option value="">{text.noTopic}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
      <option value={another}>{text.otherTopic}</option>
    </select>
  );
}
