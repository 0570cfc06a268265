import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { Dependencies } from '../dependencies';

/** The register of agencies and what happened to them. */
export function agencyHandlers(_dependencies: Dependencies): HandlersFor<'agencies'> {
  const later = (): never => {
    throw new Refusal('not_found', 'agencies');
  };
  return {
    list: later,
    detail: later,
    edit: later,
    undoEdit: later,
    duplicates: later,
    events: later,
    preview: later,
    apply: later,
    undo: later,
    redo: later,
    offers: later,
    importList: later,
  };
}
