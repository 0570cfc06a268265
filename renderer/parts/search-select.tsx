import { Select } from 'antd';
import { useId } from 'react';
import { useOwnEscape } from './use-own-escape';

type SearchSelectProps = {
  readonly label: string;
  readonly value: string;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly matches: (query: string, text: string) => boolean;
  readonly onChange: (value: string) => void;
};

/** A labelled choice out of many, found by typing. */
export function SearchSelect({ label, value, options, matches, onChange }: SearchSelectProps) {
  const id = useId();
  const ownEscape = useOwnEscape();
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        {...ownEscape}
        value={value}
        options={[...options]}
        showSearch={{ filterOption: (query, option) => matches(query, option?.label ?? '') }}
        style={{ minWidth: 230 }}
        onChange={onChange}
      />
    </span>
  );
}
