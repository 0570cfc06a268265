import { NativeSelect } from '../../parts/native-select';
import { targetFormText as text } from '../../text/targets';

type IndicatorSelectProps = {
  readonly label?: string;
  readonly choices: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  /** Whether it may be left open which one it is. */
  readonly mayBeNone?: boolean;
  readonly value: string;
  readonly onChange: (code: string) => void;
};

/** A choice out of indicators, by code and name. */
export function IndicatorSelect(props: IndicatorSelectProps) {
  const { label = text.indicator, choices, mayBeNone = false, value, onChange } = props;
  const none = mayBeNone ? [{ value: '', label: text.none }] : [];
  const options = choices.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }));
  return <NativeSelect label={label} value={value} options={[...none, ...options]} onChange={onChange} />;
}
