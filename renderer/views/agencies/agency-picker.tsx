import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { AgencyEntry } from '../../../shared/domain/agencies/agency-detail';
import type { NamedAgency } from '../../../shared/domain/agencies/event-preview';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { useFocusReturned } from '../../parts/use-focus-returned';
import { searchAgencies } from '../../stores/agencies-search';
import { agenciesText, validityWords } from '../../text/agencies';

type AgencyPickerProps = {
  readonly label: string;
  /** In force on this day; null: of all times. */
  readonly on: CalendarDate | null;
  readonly takesFocus?: boolean;
  readonly without?: readonly string[];
  /** Words of the choice of none, where there is one. */
  readonly blank?: string | null;
  readonly onChoose: (chosen: NamedAgency | null) => void;
  readonly onClose?: () => void;
};

type Option = { readonly chosen: NamedAgency | null; readonly hint: string };

/** An agency found by typing, with or without accents. Arrows and Enter choose, Esc closes the list. */
export function AgencyPicker(props: AgencyPickerProps) {
  const { label, on, takesFocus = false, without = [], blank = null, onChoose, onClose } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(0);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly AgencyEntry[] | null>(null);
  const [active, setActive] = useState(0);
  useFocusReturned(takesFocus);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);

  const options: readonly Option[] =
    found === null
      ? []
      : [
          ...(blank === null || typed.trim() !== '' ? [] : [{ chosen: null, hint: blank }]),
          ...found
            .filter(({ code }) => !without.includes(code))
            .map(({ code, name, validFrom, validTo }) => ({
              chosen: { code, name },
              hint: [code, validityWords(validFrom, validTo)].filter((part) => part !== '').join(' · '),
            })),
        ];
  const look = async (text: string) => {
    asked.current += 1;
    const mine = asked.current;
    setTyped(text);
    const next = await searchAgencies(text, on);
    if (asked.current !== mine) return;
    setFound(next);
    setActive(0);
  };
  const close = () => {
    asked.current += 1;
    setFound(null);
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    close();
    setTyped('');
    onChoose(option.chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey } = event;
    if (ctrlKey || altKey) return;
    if (key === 'Escape') {
      if (found === null && !onClose) return;
      event.stopPropagation();
      close();
      onClose?.();
      return;
    }
    if (key === 'Enter' && found !== null) choose(options[active]);
    else if (key === 'ArrowDown' && found === null) void look(typed);
    else if (key === 'ArrowDown') setActive(Math.min(active + 1, options.length - 1));
    else if (key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else return;
    event.preventDefault();
  };

  return (
    <span className="agency-picker">
      <input
        ref={input}
        className="text-field"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={found !== null}
        aria-controls={id}
        aria-activedescendant={found !== null && options[active] ? `${id}-${active}` : undefined}
        placeholder={label}
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => void look(event.target.value)}
        onClick={() => void look(typed)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          onClose?.();
        }}
      />
      {found === null ? null : (
        <div id={id} className="agency-options" role="listbox" aria-label={label}>
          {options.length === 0 ? <p className="muted">{agenciesText.none}</p> : null}
          {options.map((option, index) => (
            <button
              type="button"
              key={option.chosen?.code ?? ''}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className="palette-option agency-option"
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(index)}
              onClick={() => choose(option)}
            >
              <span>{option.chosen?.name ?? option.hint}</span>
              <span className="muted small">{option.chosen === null ? '' : option.hint}</span>
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
