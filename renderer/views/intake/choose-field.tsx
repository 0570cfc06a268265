import { type KeyboardEvent, type Ref, useId, useMemo, useState } from 'react';
import { find } from '../../model/find';
import type { FreeAnswer } from '../../model/intake-choices';
import { readyValue } from '../../stores/loadable';
import { type LoadedPlan, usePlan } from '../../stores/plan';
import { questionText } from '../../text/intake-questions';
import { periodTitle } from '../../text/period';

type About = Exclude<FreeAnswer, 'value' | null>;

type ChooseFieldProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly about: About;
  readonly label?: string;
  readonly onAnswer: (answer: string) => void;
  readonly onLeave: () => void;
};

const mostShown = 8;

/** Finds an agency, a period or an indicator by a few letters. Enter answers, Esc goes back to the readings. */
export function ChooseField({
  ref,
  about,
  label = questionText.takeFree[about],
  onAnswer,
  onLeave,
}: ChooseFieldProps) {
  const id = useId();
  const atWork = usePlan((state) => readyValue(state.atWork));
  const all = useMemo(() => (atWork?.plan ? optionsOf(about, atWork) : []), [about, atWork]);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const found = isOpen ? find(query, all).slice(0, mostShown) : [];

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'Enter' && !event.ctrlKey && !event.repeat) {
      const option = found[active];
      if (option) onAnswer(`${about}:${option.code}`);
    } else if (key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <div className="free-answer">
      <label htmlFor={id}>
        <kbd>F2</kbd> {label}
      </label>
      <input
        ref={ref}
        id={id}
        className="text-field"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-options`}
        aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
        placeholder={questionText.freeHint[about]}
        value={query}
        onFocus={() => setOpen(true)}
        onChange={({ target }) => {
          setQuery(target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-options`} className="free-options" role="listbox" aria-label={label}>
        {found.map(({ code, label: name, hint }, index) => (
          <button
            key={code}
            id={`${id}-${index}`}
            type="button"
            tabIndex={-1}
            className="question-line"
            role="option"
            aria-selected={index === active}
            onClick={() => onAnswer(`${about}:${code}`)}
          >
            <span className="nowrap">{hint}</span>
            <span className="free-option-label">{name}</span>
          </button>
        ))}
        {isOpen && found.length === 0 ? <p className="muted small">{questionText.nothingFound}</p> : null}
      </div>
    </div>
  );
}

type Option = { readonly code: string; readonly label: string; readonly hint: string };

function optionsOf(about: About, { agencies, periods, indicators }: LoadedPlan): readonly Option[] {
  switch (about) {
    case 'agency':
      return agencies
        .filter(({ isGroup }) => !isGroup)
        .map(({ code, name, abbreviation }) => ({ code, label: name, hint: abbreviation ?? code }));
    case 'period':
      return periods.map(({ code }) => ({ code, label: periodTitle(code), hint: code }));
    default:
      return indicators.map(({ code, name, unit }) => ({ code, label: `${name} (${unit})`, hint: code }));
  }
}
