import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { find } from '../../model/find';
import { Dialog } from '../../parts/dialog';
import { useApplication } from '../../stores/application';
import { useFoundDeadlines } from '../../stores/calendar-found';
import { useFoundDuties } from '../../stores/duties-found';
import { readyValue } from '../../stores/loadable';
import { usePeriod } from '../../stores/period';
import { usePlan } from '../../stores/plan';
import { usePlanDetail } from '../../stores/plan-detail';
import { useRequests } from '../../stores/requests';
import { paletteText } from '../../text/palette';
import { deadlineEntries } from './deadline-entries';
import { paletteEntries } from './palette-entries';
import type { PaletteEntry } from './palette-entry';
import { dutyEntries } from './plan-entries';

const shownAtMost = 50;
const waitMilliseconds = 120;

/** Finds agencies, indicators, screens and commands by a few letters. */
export function Palette() {
  const showDialog = useApplication((state) => state.showDialog);
  const atWork = usePlan((state) => readyValue(state.atWork));
  const period = usePeriod((state) => state.chosen);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    void usePlanDetail.getState().loadPlans();
    void useRequests.getState().load();
    void useFoundDeadlines.getState().load();
  }, []);

  const plans = usePlanDetail((state) => state.plans);
  const requests = useRequests((state) => state.list);
  const entries = useMemo(
    () => (atWork?.plan ? paletteEntries(atWork, period, plans, readyValue(requests) ?? []) : []),
    [atWork, period, plans, requests],
  );
  const duties = useFoundDuties((state) => state.found);
  useEffect(() => {
    const timer = setTimeout(() => void useFoundDuties.getState().find(query), waitMilliseconds);
    return () => clearTimeout(timer);
  }, [query]);
  const deadlines = useFoundDeadlines((state) => state.near);
  const found = [
    ...find(query, entries).slice(0, shownAtMost),
    ...deadlineEntries(query, deadlines),
    ...(query === '' ? [] : dutyEntries(duties)),
  ];
  const close = () => showDialog(null);
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    close();
    entry.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') run(found[active]);
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else return;
    event.preventDefault();
  };

  return (
    <Dialog label={paletteText.title} onClose={close}>
      <div className="palette">
        <input
          ref={input}
          className="text-field"
          type="text"
          role="combobox"
          aria-label={paletteText.title}
          aria-expanded="true"
          aria-controls="palette-results"
          aria-activedescendant={found[active] ? optionId(found[active]) : undefined}
          placeholder={paletteText.placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div id="palette-results" className="palette-results" role="listbox" aria-label={paletteText.results}>
          {found.map((entry, index) => (
            <PaletteOption
              key={entry.key}
              entry={entry}
              isActive={index === active}
              onPoint={() => setActive(index)}
              onChoose={() => run(entry)}
            />
          ))}
        </div>
        <p className="muted small" role="status">
          {found.length === 0 ? paletteText.nothing : paletteText.keys}
        </p>
      </div>
    </Dialog>
  );
}

type PaletteOptionProps = {
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function PaletteOption({ entry, isActive, onPoint, onChoose }: PaletteOptionProps) {
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <button
      ref={option}
      type="button"
      id={optionId(entry)}
      className="palette-option"
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <span className="muted small">{paletteText.kinds[entry.kind]}</span>
      <span>{entry.label}</span>
      <span className="muted small">{entry.hint}</span>
    </button>
  );
}

function optionId({ key }: PaletteEntry): string {
  return `palette-${key.replace(/\W/g, '-')}`;
}
