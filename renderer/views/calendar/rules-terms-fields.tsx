import { useEffect, useRef } from 'react';
import { type TermsChoice, type TermsFilling, termsChoices } from '../../model/due-terms-filling';
import { DayField } from '../../parts/day-field';
import { NativeSelect } from '../../parts/native-select';
import { TextField } from '../../parts/text-field';
import { partWords, termsChoiceWords, ruleFormText as text, unitWords } from '../../text/deadline-rules';
import './rules-tab.css';

type DueTermsFieldsProps = {
  /** Whose terms they are, above the choice of their kind. */
  readonly label: string;
  readonly filled: TermsFilling;
  readonly put: (part: Partial<TermsFilling>) => void;
  /** Whether "no day" may be chosen. */
  readonly allowNone: boolean;
  /** Kinds that may be chosen, where not all may. */
  readonly choices?: readonly TermsChoice[];
  /** The choice of the kind takes the focus when it comes. */
  readonly takesFocus?: boolean;
};

/** The fields of terms: their kind, and what that kind asks. Read with `readTerms`. */
export function DueTermsFields(props: DueTermsFieldsProps) {
  const { label, filled, put, allowNone, choices = termsChoices, takesFocus = false } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('select')?.focus();
  }, [takesFocus]);
  const offered = choices.filter((choice) => allowNone || choice !== 'none' || filled.choice === 'none');
  const choose = (value: string) => {
    const choice = termsChoices.find((one) => one === value);
    if (choice) put({ choice });
  };
  return (
    <div className="rules-terms" ref={box}>
      <NativeSelect
        label={label}
        value={filled.choice}
        options={offered.map((value) => ({ value, label: termsChoiceWords[value] }))}
        onChange={choose}
      />
      <Details filled={filled} put={put} />
    </div>
  );
}

function Details({ filled, put }: Pick<DueTermsFieldsProps, 'filled' | 'put'>) {
  switch (filled.choice) {
    case 'none':
      return null;
    case 'before':
    case 'on_or_before':
      return (
        <div className="rules-terms-line">
          <TextField
            label={text.dayMonth}
            hint={text.dayMonthHint}
            width={70}
            longest={5}
            value={filled.dayMonth}
            onChange={(dayMonth) => put({ dayMonth })}
          />
          <TextField
            label={text.once}
            hint={text.onceHint}
            width={86}
            longest={4}
            value={filled.year}
            onChange={(year) => put({ year })}
          />
        </div>
      );
    case 'after_event':
      return (
        <>
          <div className="rules-terms-line">
            <Count filled={filled} put={put} />
          </div>
          <TextField
            label={text.event}
            hint={text.eventHint}
            longest={500}
            value={filled.event}
            onChange={(event) => put({ event })}
          />
          <div className="rules-terms-line">
            <DayField
              label={text.happenedOn}
              value={filled.happenedOn}
              onChange={(happenedOn) => put({ happenedOn })}
            />
            <span className="muted small">{text.happenedHint}</span>
          </div>
        </>
      );
    case 'end_of':
      return (
        <div className="rules-terms-line">
          <NativeSelect
            label={text.part}
            value={filled.part}
            options={options(partWords)}
            onChange={(value) => put({ part: keyOf(partWords, value) ?? filled.part })}
          />
          <Count filled={filled} put={put} />
        </div>
      );
  }
}

function Count({ filled, put }: Pick<DueTermsFieldsProps, 'filled' | 'put'>) {
  return (
    <>
      <TextField
        label={filled.choice === 'end_of' ? text.countAfter : text.count}
        width={52}
        longest={3}
        value={filled.count}
        onChange={(count) => put({ count })}
      />
      <NativeSelect
        label={text.unit}
        value={filled.unit}
        options={options(unitWords)}
        onChange={(value) => put({ unit: keyOf(unitWords, value) ?? filled.unit })}
      />
    </>
  );
}

function options(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, value: string): Key | null {
  for (const key in words) if (key === value) return key;
  return null;
}
