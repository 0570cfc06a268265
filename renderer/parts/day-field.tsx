import { TextField, type TextFieldProps } from './text-field';

/** A labelled day, typed as dd/mm/yyyy and read by whoever keeps its text. */
export function DayField(props: Omit<TextFieldProps, 'width' | 'hint'>) {
  return <TextField {...props} width={116} hint="dd/mm/yyyy" />;
}
