import { onEvent } from '../api';
import { useAgencyView } from './agency-view';
import { useApplication } from './application';
import { useByAgency } from './by-agency';
import { useConsolidation } from './consolidation';
import { followProgress } from './intake';
import { readyValue } from './loadable';
import { onNewDay } from './new-day';
import { useNotices } from './notices';
import { usePeriod } from './period';
import { type LoadedPlan, usePlan } from './plan';
import { useReception } from './reception';
import { followReminders } from './reminders-follow';

/** Fills the stores and keeps them true: whatever changes in the register is fetched again. */
export function startStores(): () => void {
  const stops = [
    followProgress(),
    followReminders(),
    // What is due, soon or late is another thing every day.
    onNewDay(() => void reloadDays()),
    usePeriod.subscribe(({ chosen }, before) => {
      if (chosen !== before.chosen) void loadTotals();
    }),
    useAgencyView.subscribe(() => void showAgenciesOtherwise()),
    usePlan.subscribe(({ atWork }, before) => {
      const value = readyValue(atWork);
      if (atWork !== before.atWork && value?.plan) void openPlan(value);
    }),
    onEvent('data.changed', ({ subject }) => {
      if (subject === 'plan') void usePlan.getState().load();
      else if (subject === 'deadlines') void reloadDays();
      // Letters change nothing of what this window keeps beside their own screen.
      else if (subject !== 'chase') void reloadSubmissions();
    }),
  ];
  void loadAll();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Fetches everything from the beginning, as after a start. */
export async function loadAll(): Promise<void> {
  useNotices.getState().resume();
  await Promise.all([useApplication.getState().load(), usePlan.getState().load()]);
}

/** Fetches what a plan's period holds, choosing the period first where none is remembered. */
async function openPlan({ periods }: LoadedPlan): Promise<void> {
  const before = usePeriod.getState().chosen;
  usePeriod.getState().recall(periods);
  // A new choice fetches its totals by itself; the same one has to be fetched again.
  const totals = usePeriod.getState().chosen === before ? loadTotals() : undefined;
  await loadReception(periods);
  const table = readyValue(useReception.getState().table);
  if (table) usePeriod.getState().settle(periods, table);
  await totals;
}

function loadReception(periods: LoadedPlan['periods']): Promise<void> {
  return useReception.getState().load(periods.map(({ code }) => code));
}

/** Fetches the totals of the chosen period; a panel that belongs to another period is closed. */
async function loadTotals(): Promise<void> {
  const { chosen } = usePeriod.getState();
  if (chosen === null) return;
  if (useConsolidation.getState().opened?.period !== chosen) useConsolidation.getState().close();
  await Promise.all([useConsolidation.getState().load(chosen), useByAgency.getState().load(chosen)]);
}

/** Fetches again what names agencies. */
async function showAgenciesOtherwise(): Promise<void> {
  const atWork = readyValue(usePlan.getState().atWork);
  const { chosen } = usePeriod.getState();
  const { opened: figure, open: openFigure } = useConsolidation.getState();
  await Promise.all([
    atWork?.plan ? loadReception(atWork.periods) : undefined,
    chosen === null ? undefined : useByAgency.getState().load(chosen),
    figure ? openFigure({ ...figure }) : undefined,
  ]);
}

/** Due dates of periods stand in the plan at work; what is open beside them says more about the day. */
async function reloadDays(): Promise<void> {
  await usePlan.getState().load();
  const { opened: place, open: openPlace } = useReception.getState();
  if (place) await openPlace({ ...place });
}

async function reloadSubmissions(): Promise<void> {
  const atWork = readyValue(usePlan.getState().atWork);
  const { opened: place, open: openPlace } = useReception.getState();
  const { opened: figure, open: openFigure } = useConsolidation.getState();
  await Promise.all([
    atWork?.plan ? loadReception(atWork.periods) : undefined,
    loadTotals(),
    place ? openPlace({ ...place }) : undefined,
    figure ? openFigure({ ...figure }) : undefined,
  ]);
}
