import type { AgencyEdit } from '../../../../shared/domain/agencies/agency-detail';
import { useAgencyDeeds } from '../../../stores/agencies-deeds';
import { agenciesText } from '../../../text/agencies';
import { editWords, agencyPanelText as text } from '../../../text/agencies-panel';
import { PanelSection } from './panel-section';
import { ShownList } from './shown-list';

/** What was put right, by whom, each to be taken back. */
export function EditsSection({ edits }: { readonly edits: readonly AgencyEdit[] }) {
  if (edits.length === 0) return null;
  return (
    <PanelSection title={text.edits}>
      <ShownList items={edits} keyOf={({ edit }) => edit} atMost={4}>
        {(edit) => (
          <>
            {editWords(edit)}{' '}
            {edit.undoneAt === null ? (
              <button
                type="button"
                className="link-button"
                onClick={() => void useAgencyDeeds.getState().undoEdit(edit.edit)}
              >
                {agenciesText.undo}
              </button>
            ) : null}
          </>
        )}
      </ShownList>
    </PanelSection>
  );
}
