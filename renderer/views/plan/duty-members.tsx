import { useId } from 'react';
import { DutyState } from '../../../shared/domain/duties/duty-state';
import { NativeSelect } from '../../parts/native-select';
import { RovingButton } from '../../parts/roving-button';
import { VirtualList } from '../../parts/virtual-list';
import { useOpenedDuty } from '../../stores/duties-opened';
import { readyValue } from '../../stores/loadable';
import { dutiesText, stateChoice, dutyPanelText as text } from '../../text/duties';
import { UnitStanding } from './duty-standing';

/** The agencies that each answer for a duty, one of which can be opened. */
export function DutyMembers({ requested }: { readonly requested: boolean }) {
  const units = useOpenedDuty((state) => readyValue(state.units));
  const pages = useOpenedDuty((state) => state.unitPages);
  const { search, state } = useOpenedDuty((one) => one.unitFilters);
  const { filterUnits, lookAtUnits, unitAt } = useOpenedDuty.getState();
  const id = useId();
  if (!units) return null;
  return (
    <section>
      <h3>{text.members}</h3>
      <div className="actions">
        <span className="form-field">
          <label htmlFor={id}>{text.findMember}</label>
          <input
            id={id}
            className="text-field"
            type="search"
            value={search}
            onChange={(event) => void filterUnits({ search: event.target.value })}
          />
        </span>
        <NativeSelect
          label={dutiesText.state}
          value={state ?? ''}
          options={[
            { value: '', label: dutiesText.all },
            ...DutyState.options.map((value) => ({ value, label: stateChoice(value, units.counts) })),
          ]}
          onChange={(value) => void filterUnits({ state: DutyState.safeParse(value).data ?? null })}
        />
      </div>
      {units.total === 0 ? <p className="muted">{text.noMembers}</p> : null}
      <div className="plan-members" style={{ height: Math.min(units.total * 46 + 4, 330) }}>
        <VirtualList
          key={`${search} ${state ?? ''}`}
          label={text.members}
          count={units.total}
          rowHeight={46}
          onVisible={lookAtUnits}
        >
          {(index, frame) => {
            const unit = pages.size > 0 ? unitAt(index) : null;
            return (
              <li {...frame} data-roving-row className="plan-member">
                {unit ? (
                  <RovingButton
                    className="plan-tree-button"
                    onClick={() => {
                      const { opened, open } = useOpenedDuty.getState();
                      if (opened) void open({ duty: opened.duty, agency: unit.agency });
                    }}
                  >
                    <span>
                      {unit.name}
                      {unit.isGroupWithoutRoster ? (
                        <span className="plan-tree-note">{dutiesText.noRoster}</span>
                      ) : null}
                    </span>
                    <span className="plan-member-state">
                      <UnitStanding unit={unit} requested={requested} />
                    </span>
                  </RovingButton>
                ) : (
                  <span className="muted">{dutiesText.loadingRow}</span>
                )}
              </li>
            );
          }}
        </VirtualList>
      </div>
    </section>
  );
}
