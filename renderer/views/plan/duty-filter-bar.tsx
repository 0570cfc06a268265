import { useEffect, useId, useState } from 'react';
import { DutyState } from '../../../shared/domain/duties/duty-state';
import { DutyRole } from '../../../shared/domain/plan';
import { dutyRoleWords } from '../../../shared/wording/duty-role';
import { Button } from '../../parts/button';
import { NativeSelect } from '../../parts/native-select';
import { useDuties } from '../../stores/duties';
import { readyValue } from '../../stores/loadable';
import { listWords, stateChoice, dutiesText as text } from '../../text/duties';
import { AgencyViewSwitch } from '../shell/agency-view-switch';
import { findFieldId } from './use-plan-keys';

const all = '';

/** What is looked for among the duties. */
export function DutyFilterBar() {
  const { role, state, agency } = useDuties((one) => one.filters);
  const counts = useDuties((one) => readyValue(one.list)?.counts ?? null);
  const { filter } = useDuties.getState();
  return (
    <div className="plan-line actions">
      <FindField />
      <NativeSelect
        label={text.role}
        value={role ?? all}
        options={[
          { value: all, label: text.all },
          ...DutyRole.options.map((value) => ({ value, label: dutyRoleWords[value] })),
        ]}
        onChange={(value) => void filter({ role: DutyRole.safeParse(value).data ?? null })}
      />
      <NativeSelect
        label={text.state}
        value={state ?? all}
        options={[
          { value: all, label: text.all },
          ...DutyState.options.map((value) => ({ value, label: stateChoice(value, counts) })),
        ]}
        onChange={(value) => void filter({ state: DutyState.safeParse(value).data ?? null })}
      />
      {agency ? (
        <Button label={text.allAgencies} onClick={() => void filter({ agency: null })}>
          {agency.name} ✕
        </Button>
      ) : null}
      <AgencyViewSwitch />
      <ListStatus />
    </div>
  );
}

/** How many were found and how far they are. */
function ListStatus() {
  const list = useDuties((one) => readyValue(one.list));
  return (
    <span className="muted small" role="status">
      {list ? listWords(list.total, list.units, list.counts) : ''}
      {list?.isCut ? ` · ${text.cut}` : ''}
    </span>
  );
}

const waitMilliseconds = 150;

function FindField() {
  const id = useId();
  const search = useDuties((one) => one.filters.search);
  const [typed, setTyped] = useState(search);
  const [known, setKnown] = useState(search);
  // The search may be cleared from elsewhere.
  if (known !== search) {
    setKnown(search);
    setTyped(search);
  }
  useEffect(() => {
    if (typed === useDuties.getState().filters.search) return;
    const timer = setTimeout(() => void useDuties.getState().filter({ search: typed }), waitMilliseconds);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <span className="form-field plan-find" id={id}>
      <label htmlFor={findFieldId}>{text.find}</label>
      <input
        id={findFieldId}
        className="text-field"
        type="search"
        autoComplete="off"
        title={text.findHint}
        placeholder="/"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </span>
  );
}
