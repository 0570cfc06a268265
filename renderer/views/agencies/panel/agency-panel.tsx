import { useEffect, useRef } from 'react';
import { emptyDraft } from '../../../model/agency-draft';
import { Button } from '../../../parts/button';
import { SidePanel } from '../../../parts/side-panel';
import { useAgencies } from '../../../stores/agencies';
import { useAgencyWizard } from '../../../stores/agencies-wizard';
import { readyValue } from '../../../stores/loadable';
import { today } from '../../../stores/today';
import { panelSubtitle } from '../../../text/agencies';
import { agencyPanelText as text } from '../../../text/agencies-panel';
import { shellText } from '../../../text/shell';
import { ProblemBox } from '../../problem-box';
import { LoadingLine } from '../../shell/loading-line';
import { AgencyFacts } from './agency-facts';
import { BindingsSection } from './bindings-section';
import { ContactsSection } from './contacts-section';
import { EditsSection } from './edits-section';
import { EventsSection } from './events-section';
import { GroupsSection } from './groups-section';
import { NamesSection } from './names-section';
import { TimeBar } from './time-bar';

/** All that the register knows of one agency, put right in place. */
export function AgencyPanel({ code }: { readonly code: string }) {
  const detail = useAgencies((state) => state.detail);
  const close = useAgencies((state) => state.close);
  const startWizard = useAgencyWizard((state) => state.open);
  const body = useRef<HTMLDivElement>(null);
  const found = readyValue(detail);
  // A form that is gone takes its focus with it; the focus stays in the panel.
  useEffect(() => {
    if (document.activeElement === document.body) body.current?.closest('aside')?.focus();
  });
  return (
    <SidePanel
      title={found?.name ?? code}
      subtitle={found ? panelSubtitle(found) : ''}
      closeLabel={shellText.close}
      onClose={close}
    >
      <div className="stack agency-panel" ref={body}>
        {detail.status === 'loading' ? <LoadingLine /> : null}
        {detail.status === 'failed' ? <ProblemBox problem={detail.problem} /> : null}
        {found ? (
          <>
            <TimeBar detail={found} today={today()} />
            <NamesSection detail={found} />
            <AgencyFacts detail={found} />
            <ContactsSection detail={found} />
            <GroupsSection detail={found} />
            <BindingsSection bindings={found.bindings} />
            <EventsSection detail={found} />
            <EditsSection edits={found.edits} />
            {found.isGroup ? null : (
              <div className="actions">
                <Button onClick={() => startWizard(emptyDraft('rename', null, [{ code, name: found.name }]))}>
                  {text.record}
                </Button>
              </div>
            )}
          </>
        ) : null}
      </div>
    </SidePanel>
  );
}
