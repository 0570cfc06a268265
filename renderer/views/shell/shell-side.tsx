import { type Screen, screens } from '../../model/screen';
import { screenNumbers } from '../../model/screen-numbers';
import { useApplication } from '../../stores/application';
import { useConsolidation } from '../../stores/consolidation';
import { readyValue } from '../../stores/loadable';
import { usePeriod } from '../../stores/period';
import { useReception } from '../../stores/reception';
import { useReminders } from '../../stores/reminders';
import { screenCounts, screenNames, shellText } from '../../text/shell';

/** The screens, each with the number of things that wait there. */
export function ShellSide({ screen }: { readonly screen: Screen }) {
  const go = useApplication((state) => state.go);
  const showDialog = useApplication((state) => state.showDialog);
  const chosen = usePeriod((state) => state.chosen);
  const table = useReception((state) => readyValue(state.table));
  const summary = useConsolidation((state) => readyValue(state.summary));
  const today = useReminders((state) => readyValue(state.today));
  const steps = useReminders((state) => readyValue(state.settings)?.steps);
  const nearest = steps && steps.length > 0 ? Math.min(...steps) : 0;
  const numbers = screenNumbers((chosen && table?.get(chosen)) || [], summary?.indicators ?? [], {
    items: today,
    nearest,
  });

  return (
    <nav className="shell-side" aria-label={shellText.navigation}>
      {screens.map((name, index) => (
        <button
          type="button"
          key={name}
          className="nav-item"
          aria-current={name === screen ? 'page' : undefined}
          aria-keyshortcuts={`Alt+${index + 1}`}
          title={`Alt+${index + 1}`}
          onClick={() => go(name)}
        >
          <span>{screenNames[name]}</span>
          {numbers[name] > 0 ? (
            <span className="nav-count" title={screenCounts[name](numbers[name])}>
              <span aria-hidden="true">{numbers[name]}</span>
              <span className="visually-hidden">, {screenCounts[name](numbers[name])}</span>
            </span>
          ) : null}
        </button>
      ))}
      <button type="button" className="nav-item" title="F1" onClick={() => showDialog('shortcuts')}>
        {shellText.shortcuts}
      </button>
    </nav>
  );
}
