import { lazy, Suspense, useEffect } from 'react';
import { ReturningFocus } from '../../parts/returning-focus';
import { useAgencies } from '../../stores/agencies';
import { followAgencies } from '../../stores/agencies-follow';
import { useAgencyWizard } from '../../stores/agencies-wizard';
import { LoadingLine } from '../shell/loading-line';
import './agencies.css';
import { AgenciesHead } from './agencies-head';
import { AgencyDeedLine } from './agency-deed-line';
import { EventsTable } from './events-table';
import { OffersSheet } from './offers-sheet';
import { AgencyPanel } from './panel/agency-panel';
import { RegisterTable } from './register-table';
import { useAgencyKeys } from './use-agency-keys';

// The wizard brings the library's controls with it.
const WizardView = lazy(() =>
  import('./wizard/wizard-view').then(({ WizardView: view }) => ({ default: view })),
);

/** Cơ quan: the register of agencies, their history and the wizard for events. */
export function AgenciesView() {
  const tab = useAgencies((state) => state.tab);
  const opened = useAgencies((state) => state.opened);
  const isOpen = useAgencyWizard((state) => state.isOpen);
  useEffect(followAgencies, []);
  useAgencyKeys();
  if (isOpen) {
    return (
      <ReturningFocus>
        <Suspense fallback={<LoadingLine />}>
          <WizardView />
        </Suspense>
      </ReturningFocus>
    );
  }
  return (
    <div className="screen" data-screen="agencies">
      <AgenciesHead />
      <AgencyDeedLine />
      <div className="with-panel">
        {tab === 'register' ? <RegisterTable /> : null}
        {tab === 'events' ? <EventsTable /> : null}
        {tab === 'offers' ? <OffersSheet /> : null}
        {opened === null ? null : <AgencyPanel key={opened} code={opened} />}
      </div>
    </div>
  );
}
