import { statutoryPeriods } from '../../model/statutory-periods';
import { Button } from '../../parts/button';
import { NativeSelect } from '../../parts/native-select';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { useStatutory } from '../../stores/statutory';
import { today } from '../../stores/today';
import { coverageWords, periodChoiceWords, statutoryText as text, windowWords } from '../../text/statutory';

/** Which form over which half-year or year, how many employers stand behind it, and the way out to a spreadsheet. */
export function StatutoryHead() {
  const { chooseForm, choosePeriod, exportWorkbook } = useStatutory.getState();
  const forms = useStatutory((state) => readyValue(state.forms)) ?? [];
  const form = useStatutory((state) => state.form);
  const period = useStatutory((state) => state.period);
  const found = useStatutory((state) => readyValue(state.summary));
  const atWork = usePlan((state) => readyValue(state.atWork));
  const reports = useStatutory((state) => state.periods);
  const planned = atWork?.plan ? atWork.periods : [];
  return (
    <header className="screen-head statutory-head">
      <h1>{text.title}</h1>
      <NativeSelect
        label={text.form}
        value={form ?? ''}
        options={forms.map(({ code, name, legalBasis }) => ({
          value: code,
          label: `${name} (${legalBasis})`,
        }))}
        onChange={(code) => void chooseForm(code)}
      />
      <NativeSelect
        label={text.period}
        value={period ?? ''}
        options={statutoryPeriods(
          planned,
          reports.map((one) => one.period),
          today(),
        ).map((code) => ({
          value: code,
          label: periodChoiceWords(code, reports.find((one) => one.period === code)?.reports ?? 0),
        }))}
        onChange={(code) => void choosePeriod(code)}
      />
      {found ? (
        <p role="status">
          <b>{coverageWords(found.coverage)}</b>
          <span className="window-words"> · {windowWords(found)}</span>
        </p>
      ) : null}
      <div className="actions">
        <Button kind="primary" onClick={() => void exportWorkbook(text.exportTitle)}>
          {text.export}
        </Button>
      </div>
    </header>
  );
}
