import { onEvent } from '../api';
import { useAgencies } from './agencies';
import { useAgencyEvents } from './agencies-events';
import { useAgencyOffers } from './agencies-offers';
import { useAgencyView } from './agency-view';

/** Keeps the screen Cơ quan true while it stands: whatever changes in the register is fetched again. */
export function followAgencies(): () => void {
  const loadAll = () => {
    void useAgencies.getState().load();
    const { tab } = useAgencies.getState();
    if (tab === 'events') void useAgencyEvents.getState().load();
    if (tab === 'offers') void useAgencyOffers.getState().load();
  };
  const stops = [
    useAgencyView.subscribe(() => void useAgencies.getState().load()),
    useAgencies.subscribe(({ tab }, before) => {
      if (tab === before.tab) return;
      if (tab === 'events') void useAgencyEvents.getState().load();
      if (tab === 'offers') void useAgencyOffers.getState().load();
    }),
    onEvent('data.changed', ({ subject }) => {
      if (subject === 'agencies' || subject === 'plan' || subject === 'duties') loadAll();
    }),
  ];
  loadAll();
  return () => {
    for (const stop of stops) stop();
  };
}
