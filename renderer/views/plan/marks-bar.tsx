import { useState } from 'react';
import { formatNumber } from '../../../shared/domain/format-vietnamese';
import { whomOf } from '../../model/duty-marks';
import { Button } from '../../parts/button';
import { useDuties } from '../../stores/duties';
import { dutyPanelText, dutiesText as text } from '../../text/duties';
import { DutyForm, type DutyFormKind } from './duty-form';

/** What can be done for all marked lines at once. */
export function MarksBar() {
  const marks = useDuties((state) => state.marks);
  const [kind, setKind] = useState<Exclude<DutyFormKind, 'due'> | null>(null);
  const { clearMarks } = useDuties.getState();
  if (marks.size === 0) return null;
  return (
    <section className="plan-marks" aria-label={text.marked}>
      <div className="actions">
        <b>
          {formatNumber(marks.size, 0)} {text.marked}
        </b>
        <Button onClick={() => setKind('state')}>{dutyPanelText.record}</Button>
        <Button onClick={() => setKind('extension')}>{dutyPanelText.extend}</Button>
        <Button onClick={() => setKind('withdraw')}>{dutyPanelText.withdraw}</Button>
        <Button kind="quiet" keys="Esc" onClick={clearMarks}>
          {text.unmark}
        </Button>
      </div>
      {kind === null ? null : (
        <DutyForm
          key={kind}
          kind={kind}
          whom={whomOf([...marks.values()])}
          requested={false}
          lastDay={null}
          onDone={() => setKind(null)}
        />
      )}
    </section>
  );
}
