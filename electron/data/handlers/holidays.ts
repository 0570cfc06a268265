import type { HandlersFor } from '../../../shared/contract';
import type { Dependencies } from '../dependencies';

const later = (): never => {
  throw new Error('Not built yet.');
};

export function holidayHandlers(_dependencies: Dependencies): HandlersFor<'holidays'> {
  return {
    year: later,
    years: later,
    preview: later,
    save: later,
    withdraw: later,
    undo: later,
    confirm: later,
    unconfirm: later,
  };
}
