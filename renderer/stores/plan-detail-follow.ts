import { onEvent } from '../api';
import { useAgencyView } from './agency-view';
import { useDuties } from './duties';
import { useOpenedDuty } from './duties-opened';
import { readyValue } from './loadable';
import { usePeriod } from './period';
import { usePlanDetail } from './plan-detail';
import { useRequests } from './requests';
import { useTargets } from './targets';

/** Keeps the screen Kế hoạch true while it stands: it follows the plan that is looked at and whatever changes in the register. */
export function followPlan(): () => void {
  const stops = [
    onEvent('data.changed', () => void reload()),
    useAgencyView.subscribe(() => void reloadDuties()),
    usePeriod.subscribe(({ chosen }, before) => {
      if (chosen === before.chosen) return;
      useTargets.setState({ year: null });
      void Promise.all([reloadDuties(), useTargets.getState().load()]);
    }),
    usePlanDetail.subscribe(({ detail, tab }, before) => {
      const plan = readyValue(detail)?.plan.code ?? null;
      const by = tab === 'topic' ? 'topic' : 'agency';
      const { filters, filter } = useDuties.getState();
      const isDuties = tab === 'agency' || tab === 'topic';
      const isOther = filters.plan !== plan || filters.by !== by;
      if (plan !== null && isDuties && isOther) void filter({ plan, by });
      if (tab !== before.tab || plan !== (readyValue(before.detail)?.plan.code ?? plan))
        useOpenedDuty.getState().close();
    }),
  ];
  void reload();
  return () => {
    for (const stop of stops) stop();
  };
}

async function reload(): Promise<void> {
  await Promise.all([
    usePlanDetail.getState().load(),
    reloadDuties(),
    useTargets.getState().load(),
    useRequests.getState().load(),
  ]);
}

async function reloadDuties(): Promise<void> {
  const { filters, load } = useDuties.getState();
  await Promise.all([filters.plan === null ? undefined : load(), useOpenedDuty.getState().reload()]);
}
