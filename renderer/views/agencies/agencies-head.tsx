import { useId } from 'react';
import { AgencyKind } from '../../../shared/domain/agency';
import { agencyKindWords } from '../../../shared/wording/agency-kind';
import { wholeRegister } from '../../model/agency-filter';
import { Button } from '../../parts/button';
import { ChoiceSwitch } from '../../parts/choice-switch';
import { NativeSelect } from '../../parts/native-select';
import { type AgencyTab, useAgencies } from '../../stores/agencies';
import { useAgencyWizard } from '../../stores/agencies-wizard';
import { readyValue } from '../../stores/loadable';
import { today } from '../../stores/today';
import { listedWords, agenciesText as text } from '../../text/agencies';
import { AgencyViewSwitch } from '../shell/agency-view-switch';
import { DayFilter } from './day-filter';

const tabs: ReadonlyArray<{ readonly value: AgencyTab; readonly text: string }> = text.tabs;

/** Which part of the screen, what the register is narrowed to, and the way into the wizard. */
export function AgenciesHead() {
  const tab = useAgencies((state) => state.tab);
  const chooseTab = useAgencies((state) => state.chooseTab);
  const open = useAgencyWizard((state) => state.open);
  return (
    <>
      <header className="screen-head">
        <h1>{text.title}</h1>
        <ChoiceSwitch label={text.tabsLabel} choices={tabs} chosen={tab} onChoose={chooseTab} />
        {tab === 'register' ? <ListedCount /> : null}
        <div className="actions">
          <Button kind="primary" onClick={() => open()}>
            {text.record}
          </Button>
        </div>
      </header>
      {tab === 'register' ? <Filters /> : null}
    </>
  );
}

function Filters() {
  const id = useId();
  const filter = useAgencies((state) => state.filter);
  const groups = useAgencies((state) => state.groups);
  const narrow = useAgencies((state) => state.narrow);
  const known = groups.some(({ code }) => code === filter.group);
  return (
    <div className="screen-head agency-filters">
      <span className="field agency-search">
        <label className="visually-hidden" htmlFor={id}>
          {text.search}
        </label>
        <input
          id={id}
          className="text-field"
          type="search"
          data-agency-search
          placeholder={text.search}
          title="/"
          autoComplete="off"
          value={filter.search}
          maxLength={200}
          onChange={(event) => void narrow({ search: event.target.value })}
        />
      </span>
      <NativeSelect
        label={text.kind}
        value={filter.kind ?? ''}
        options={[
          { value: '', label: text.anyKind },
          ...AgencyKind.options.map((kind) => ({ value: kind, label: agencyKindWords[kind] })),
        ]}
        onChange={(value) => void narrow({ kind: AgencyKind.options.find((kind) => kind === value) ?? null })}
      />
      <NativeSelect
        label={text.group}
        value={known ? (filter.group ?? '') : ''}
        options={[
          { value: '', label: text.anyGroup },
          ...groups.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(value) => void narrow({ group: value === '' ? null : value })}
      />
      <DayFilter day={filter.on} onChange={(on) => void narrow({ on })} />
      {filter.on === null ? null : <AgencyViewSwitch />}
      {filter.search === '' && filter.kind === null && filter.group === null ? null : (
        <Button kind="quiet" onClick={() => void narrow(wholeRegister(filter.on ?? today()))}>
          {text.clear}
        </Button>
      )}
    </div>
  );
}

function ListedCount() {
  const total = useAgencies((state) => readyValue(state.total));
  const on = useAgencies((state) => state.filter.on);
  return (
    <span className="muted agency-count" role="status">
      {total === null ? '' : listedWords(total, on)}
    </span>
  );
}
