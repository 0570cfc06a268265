import { NativeSelect } from '../../parts/native-select';
import { useDeadlineRules } from '../../stores/deadline-rules';
import { today } from '../../stores/today';
import { rulesText as text } from '../../text/deadline-rules';
import { planChoiceWords } from '../../text/plan';

/** Whose rules are shown, and around which year. */
export function RulesHead() {
  const plan = useDeadlineRules((state) => state.plan);
  const plans = useDeadlineRules((state) => state.plans);
  const year = useDeadlineRules((state) => state.year);
  const { choosePlan, chooseYear } = useDeadlineRules.getState();
  const thisYear = Number(today().slice(0, 4));
  const around = [-2, -1, 0, 1, 2].map((offset) => thisYear + offset);
  const years = [...new Set([...around, year])].toSorted((left, right) => left - right);
  return (
    <div className="holidays-head rules-head">
      <NativeSelect
        label={text.plan}
        value={plan ?? plans[0]?.code ?? ''}
        options={plans.map((one) => ({ value: one.code, label: planChoiceWords(one) }))}
        onChange={(code) => void choosePlan(code)}
      />
      <NativeSelect
        label={text.year}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(value) => void chooseYear(Number(value))}
      />
    </div>
  );
}
