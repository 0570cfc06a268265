import type { Ref } from 'react';

type LineInputProps = {
  readonly id: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
  readonly box?: Ref<HTMLInputElement>;
};

/** One line of words of a finding; its label stands elsewhere. */
export function LineInput({ id, value, isWrong, onChange, box }: LineInputProps) {
  return (
    <input
      id={id}
      ref={box}
      className="text-field"
      type="text"
      autoComplete="off"
      aria-invalid={isWrong}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
