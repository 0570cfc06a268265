import type { HandlersFor } from '../../../shared/contract';
import type { Dependencies } from '../dependencies';

const later = (): never => {
  throw new Error('Not built yet.');
};

export function deadlineHandlers(_dependencies: Dependencies): HandlersFor<'deadlines'> {
  return {
    list: later,
    days: later,
    rules: later,
    previewRule: later,
    editRule: later,
    undoRule: later,
    extend: later,
    extensions: later,
    undoExtension: later,
    redoExtension: later,
    events: later,
    saveEvent: later,
    removeEvent: later,
    undoEvent: later,
    calendarFile: later,
  };
}
