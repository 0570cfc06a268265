import type { HandlersFor } from '../../../shared/contract';
import type { Dependencies } from '../dependencies';
import { writeDeadlines } from './deadlines/calendar-file';
import { eventHandlers } from './deadlines/events';
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
    ...eventHandlers(dependencies),
    calendarFile: (request) => writeDeadlines(dependencies, request),
  };
}
