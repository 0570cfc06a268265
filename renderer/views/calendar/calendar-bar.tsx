import { lazy, Suspense, useEffect } from 'react';
import { DeadlineKind } from '../../../shared/domain/deadlines/deadline';
import { deadlineKindLooks } from '../../../shared/wording/deadline-kind';
import { calendarViews } from '../../model/calendar-view';
import { Button } from '../../parts/button';
import { ChoiceSwitch } from '../../parts/choice-switch';
import { NativeSelect } from '../../parts/native-select';
import { useCalendar, wholeCalendar } from '../../stores/calendar';
import { usePlanDetail } from '../../stores/plan-detail';
import { today } from '../../stores/today';
import { calendarViewNames, pageWords, calendarText as text } from '../../text/calendar';
import { planChoiceWords } from '../../text/plan';

// The choice out of many agencies brings the library's controls with it.
const AgencyFilter = lazy(() =>
  import('./agency-filter').then(({ AgencyFilter: filter }) => ({ default: filter })),
);

const all = '';
const views = calendarViews.map((value) => ({ value, text: calendarViewNames[value] }));

/** Which days, how they are looked at, and which deadlines are shown. */
export function CalendarBar() {
  const view = useCalendar((state) => state.view);
  const day = useCalendar((state) => state.day);
  const filter = useCalendar((state) => state.filter);
  const plans = usePlanDetail((state) => state.plans);
  const { turn, showDay, look, narrow } = useCalendar.getState();
  useEffect(() => void usePlanDetail.getState().loadPlans(), []);
  const isWhole = filter.plan === null && filter.agency === null && filter.kinds === null;
  return (
    <div className="calendar-bar">
      <div className="calendar-turn">
        <Button label={text.earlier} keys="Page Up" onClick={() => void turn(-1)}>
          ‹
        </Button>
        <Button keys="T" onClick={() => void showDay(today())}>
          {text.today}
        </Button>
        <Button label={text.later} keys="Page Down" onClick={() => void turn(1)}>
          ›
        </Button>
      </div>
      <h2 className="calendar-page-name" aria-live="polite">
        {pageWords(view, day)}
      </h2>
      <ChoiceSwitch label={text.view} choices={views} chosen={view} onChoose={(next) => void look(next)} />
      <div className="calendar-filters">
        <NativeSelect
          label={text.plan}
          value={filter.plan ?? all}
          options={[
            { value: all, label: text.anyPlan },
            ...plans.map((plan) => ({ value: plan.code, label: planChoiceWords(plan) })),
          ]}
          onChange={(value) => void narrow({ plan: value === all ? null : value })}
        />
        <Suspense fallback={null}>
          <AgencyFilter />
        </Suspense>
        <NativeSelect
          label={text.kind}
          value={filter.kinds?.[0] ?? all}
          options={[
            { value: all, label: text.anyKind },
            ...DeadlineKind.options.map((kind) => ({
              value: kind,
              label: `${deadlineKindLooks[kind].sign} ${deadlineKindLooks[kind].word}`,
            })),
          ]}
          onChange={(value) => {
            const kind = DeadlineKind.safeParse(value).data;
            void narrow({ kinds: kind ? [kind] : null });
          }}
        />
        {isWhole ? null : (
          <Button label={text.clear} keys={text.clear} onClick={() => void narrow(wholeCalendar)}>
            ✕
          </Button>
        )}
      </div>
    </div>
  );
}
