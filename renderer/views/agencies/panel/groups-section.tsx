import type { AgencyDetail } from '../../../../shared/domain/agencies/agency-detail';
import { validityWords } from '../../../text/agencies';
import { agencyPanelText as text } from '../../../text/agencies-panel';
import { AgencyLink } from './agency-link';
import { PanelSection } from './panel-section';
import { ShownList } from './shown-list';

/** The groups that the agency is in, and the members of one that is a group, from when to when. */
export function GroupsSection({ detail: { memberOf, members } }: { readonly detail: AgencyDetail }) {
  return (
    <>
      {memberOf.length === 0 ? null : <Dated title={text.groups} rows={memberOf} />}
      {members.length === 0 ? null : <Dated title={`${text.members} (${members.length})`} rows={members} />}
    </>
  );
}

function Dated({ title, rows }: { readonly title: string; readonly rows: AgencyDetail['members'] }) {
  return (
    <PanelSection title={title}>
      <ShownList items={rows} keyOf={(one, index) => `${one.code} ${index}`}>
        {(one) => (
          <>
            <AgencyLink code={one.code} name={one.name} />{' '}
            <span className="muted nowrap">{validityWords(one.validFrom, one.validTo)}</span>
          </>
        )}
      </ShownList>
    </PanelSection>
  );
}
