import { onEvent } from '../api';
import { periodsAround } from '../model/choose-period';
import { useApplication } from './application';
import { useConsolidation } from './consolidation';
import { followProgress } from './intake';
import { useNotices } from './notices';
import { usePeriod } from './period';
import { usePlan } from './plan';
import { useReception } from './reception';

/** Fills the stores and keeps them true: whatever changes in the register is fetched again. */
export function startStores(): () => void {
  const stops = [
    followProgress(),
    usePeriod.subscribe(({ chosen }, before) => {
      if (chosen !== before.chosen) void loadPeriod();
    }),
    usePlan.subscribe(({ atWork }, before) => {
      if (atWork === before.atWork || atWork.status !== 'ready' || !atWork.value.plan) return;
      const { chosen, settle } = usePeriod.getState();
      settle(atWork.value.periods);
      // A new choice loads by itself; the same one has to be loaded again.
      if (usePeriod.getState().chosen === chosen) void loadPeriod();
    }),
    onEvent('data.changed', ({ subject }) => {
      if (subject === 'plan') void usePlan.getState().load();
      else void reloadSubmissions();
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

/** Fetches what the chosen period shows; a panel that belongs to another period is closed. */
export async function loadPeriod(): Promise<void> {
  const { chosen } = usePeriod.getState();
  const { atWork } = usePlan.getState();
  if (chosen === null || atWork.status !== 'ready' || !atWork.value.plan) return;
  const columns = periodsAround(atWork.value.periods, chosen).map(({ code }) => code);
  if (useConsolidation.getState().opened?.period !== chosen) useConsolidation.getState().close();
  await Promise.all([useConsolidation.getState().load(chosen), useReception.getState().load(columns)]);
}

async function reloadSubmissions(): Promise<void> {
  const { opened: place, open: openPlace } = useReception.getState();
  const { opened: figure, open: openFigure } = useConsolidation.getState();
  await Promise.all([
    loadPeriod(),
    place ? openPlace({ ...place }) : undefined,
    figure ? openFigure({ ...figure }) : undefined,
  ]);
}
