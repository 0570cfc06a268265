import type { HandlersFor } from '../../../shared/contract';
import type { Dependencies } from '../dependencies';
import { extensionHandlers } from './deadlines/extend';

const later = (): never => {
  throw new Error('Not built yet.');
};

export function deadlineHandlers(dependencies: Dependencies): HandlersFor<'deadlines'> {
  return {
    list: later,
    days: later,
    rules: later,
    previewRule: later,
    editRule: later,
    undoRule: later,
    ...extensionHandlers(dependencies),
    events: later,
    saveEvent: later,
    removeEvent: later,
    undoEvent: later,
    calendarFile: later,
  };
}
