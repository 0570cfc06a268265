import { placeOfDuty } from '../../../shared/domain/place-of-duty';
import { dutyRoleWords } from '../../../shared/wording/duty-role';
import { type DutyDetail, useOpenedDuty } from '../../stores/duties-opened';
import { countsWords, partnerWords, dutyPanelText as text } from '../../text/duties';

/** The bodies that a duty names, with their own duties of the topic: the lead sees how far the others are. */
export function DutyPartners({ detail }: { readonly detail: DutyDetail }) {
  const { partners, role } = detail;
  if (partners.length === 0) return null;
  return (
    <section>
      <h3>{role === 'lead' ? text.partnersLead : text.partners}</h3>
      <ul className="plan-list">
        {partners.map((partner) => (
          <li key={`${partner.relation} ${partner.name}`}>
            {partnerWords(partner)}
            {partner.duties.length === 0 ? <span className="plan-tree-note">{text.noOwnDuties}</span> : null}
            <ul className="plan-list">
              {partner.duties.map((duty) => (
                <li key={duty.duty}>
                  <button
                    type="button"
                    className="plan-partner-duty"
                    onClick={() =>
                      void useOpenedDuty
                        .getState()
                        .open({ duty: duty.duty, agency: duty.units === 1 ? partner.agency : null })
                    }
                  >
                    <span className="plan-label">{placeOfDuty(duty.assignment, duty.label)}</span>{' '}
                    {duty.text.length > 110 ? `${duty.text.slice(0, 110)}…` : duty.text}
                    <span className="plan-tree-note">
                      {dutyRoleWords[duty.role]} · {countsWords(duty.counts, duty.requested)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
