import { useState } from 'react';
import { typedYear } from '../../model/plan-typed';
import { Button } from '../../parts/button';
import { FormError } from '../../parts/form-error';
import { NativeSelect } from '../../parts/native-select';
import { TextField } from '../../parts/text-field';
import { readyValue } from '../../stores/loadable';
import { usePlanDetail } from '../../stores/plan-detail';
import { usePlanReading } from '../../stores/plan-reading';
import { openedYearWords, planChoiceWords, planText as text } from '../../text/plan';

/** Which plan it is, and what can be done with plans: read another one, open the periods of a year. */
export function PlanHead() {
  const plans = usePlanDetail((state) => state.plans);
  const detail = usePlanDetail((state) => readyValue(state.detail));
  const nothingOpened = usePlanDetail((state) => state.nothingOpened);
  const { choose } = usePlanDetail.getState();
  const [isOpening, setOpening] = useState(false);
  const plan = detail?.plan;

  return (
    <>
      <header className="screen-head plan-head">
        <h1>{text.title}</h1>
        {plans.length > 1 && plan ? (
          <NativeSelect
            label={text.choose}
            value={plan.code}
            options={plans.map((one) => ({ value: one.code, label: planChoiceWords(one) }))}
            onChange={(code) => void choose(code)}
          />
        ) : plan ? (
          <span className="plan-name" title={plan.title}>
            {planChoiceWords(plan)}
          </span>
        ) : null}
        <div className="actions">
          <Button onClick={() => usePlanReading.getState().show()}>{text.read}</Button>
          <Button onClick={() => setOpening(!isOpening)}>{text.openYear}</Button>
        </div>
      </header>
      {isOpening ? <YearForm onClose={() => setOpening(false)} /> : null}
      {nothingOpened !== null && !isOpening ? (
        <p className="plan-line" role="status">
          {openedYearWords(nothingOpened, [])}
        </p>
      ) : null}
    </>
  );
}

function YearForm({ onClose }: { readonly onClose: () => void }) {
  const [year, setYear] = useState(String(new Date().getFullYear() + 1));
  const read = typedYear(year);
  const good = read.kind === 'value' && read.value >= 2000 ? read.value : null;
  return (
    <form
      className="plan-line actions"
      onSubmit={(event) => {
        event.preventDefault();
        if (good === null) return;
        void usePlanDetail.getState().openYear(good);
        onClose();
      }}
    >
      <TextField label={text.year} value={year} onChange={setYear} width={80} takesFocus />
      <button type="submit" className="button button-primary" disabled={good === null}>
        {text.open}
      </button>
      <Button kind="quiet" onClick={onClose}>
        {text.cancel}
      </Button>
      {good === null ? <FormError>{text.badYear}</FormError> : null}
    </form>
  );
}
