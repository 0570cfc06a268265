import type { Period } from '../../../shared/domain/period';
import type { Plan } from '../../../shared/domain/plan';
import { NativeSelect } from '../../parts/native-select';
import { useApplication } from '../../stores/application';
import { usePeriod } from '../../stores/period';
import { today } from '../../stores/today';
import { periodTitle } from '../../text/period';
import { shellText } from '../../text/shell';
import { dueHead } from '../../text/today';
import { useWorkingDays } from './use-working-days';

type ShellHeadProps = { readonly plan: Plan; readonly periods: readonly Period[] };

/** Whose register it is, the period that holds for every screen, the way into the palette, the due date. */
export function ShellHead({ plan, periods }: ShellHeadProps) {
  const chosen = usePeriod((state) => state.chosen);
  const choose = usePeriod((state) => state.choose);
  const showDialog = useApplication((state) => state.showDialog);
  const period = periods.find(({ code }) => code === chosen);
  const calendar = useWorkingDays(today(), period?.dueDate ?? null);
  const due = period ? dueHead(period, today(), calendar) : null;

  return (
    <header className="shell-head">
      <h1 className="council">{plan.councilName}</h1>
      <NativeSelect
        label={shellText.period}
        value={chosen ?? ''}
        options={periods.map(({ code }) => ({ value: code, label: periodTitle(code) }))}
        onChange={choose}
      />
      <button
        type="button"
        className="search-box"
        aria-keyshortcuts="Control+K"
        onClick={() => showDialog('palette')}
      >
        <span className="search-words">{shellText.search}</span>
        <span className="search-word">{shellText.searchShort}</span>
        <kbd>{shellText.searchKeys}</kbd>
      </button>
      {due ? (
        <span className="due" title={due.hint === '' ? undefined : due.hint}>
          {due.words}
        </span>
      ) : null}
    </header>
  );
}
