import type { DutyUnit } from '../../../shared/contract/duties';
import type { DutyState } from '../../../shared/domain/duties/duty-state';
import { dutyStateSigns, dutyStateSource, dutyStateWords } from '../../../shared/wording/duty-state';
import { StateWord, type Tone } from '../../parts/state-word';
import type { DutyRow } from '../../stores/duties';
import { countsWords, doneWords } from '../../text/duties';

const tones: Readonly<Record<DutyState, Tone>> = {
  not_started: 'calm',
  in_progress: 'plain',
  extended: 'warn',
  overdue: 'bad',
  done: 'good',
  withdrawn: 'calm',
};

/** Where one agency stands with a duty; nothing is held against whom the plan only asks. */
export function UnitStanding({ unit, requested }: { readonly unit: DutyUnit; readonly requested: boolean }) {
  const tone = requested && unit.state === 'overdue' ? 'calm' : tones[unit.state];
  return (
    <>
      <span className="plan-standing">
        <StateWord sign={dutyStateSigns[unit.state]} word={dutyStateWords(unit, requested)} tone={tone} />
      </span>
      {unit.from === 'report' ? <span className="plan-tree-note">{dutyStateSource(unit.from)}</span> : null}
    </>
  );
}

/** Where a line of the list stands: one agency's state, or how many of its agencies are done. */
export function DutyStanding({ row }: { readonly row: DutyRow }) {
  if (row.unit) return <UnitStanding unit={row.unit} requested={row.requested} />;
  if (row.units === 0) return null;
  return (
    <span className="plan-clamped" title={countsWords(row.counts, row.requested)}>
      <b>{doneWords(row.counts)}</b>{' '}
      <span className="muted">{countsWords(row.counts, row.requested).replace(/^\S+ /, '')}</span>
    </span>
  );
}
