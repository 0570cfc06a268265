import type { AgencyBinding } from '../../../../shared/domain/agencies/agency-detail';
import { boundWords, validityWords } from '../../../text/agencies';
import { agencyPanelText as text } from '../../../text/agencies-panel';
import { PanelSection } from './panel-section';
import { ShownList } from './shown-list';

/** The duties, rules and indicators that the agency answers for, by itself or through a group. */
export function BindingsSection({ bindings }: { readonly bindings: readonly AgencyBinding[] }) {
  return (
    <PanelSection title={`${text.bindings} (${bindings.length})`}>
      {bindings.length === 0 ? <p className="muted">{text.none}</p> : null}
      <ShownList items={bindings} keyOf={(one, index) => `${one.about} ${one.key} ${index}`} atMost={6}>
        {({ about, key, text: words, through, validFrom, validTo }) => (
          <>
            <span className="muted small">
              {[
                boundWords({ about, key }),
                through === null ? '' : `${text.through} ${through.name}`,
                validityWords(validFrom, validTo),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            <div className="agency-clamped" title={words}>
              {words}
            </div>
          </>
        )}
      </ShownList>
    </PanelSection>
  );
}
