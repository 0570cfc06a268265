import type { HandlersFor } from '../../../shared/contract';
import type { Dependencies } from '../dependencies';
import { writeDeadlines } from './deadlines/calendar-file';
import { dayAndRuleHandlers } from './deadlines/days-and-rules';
import { eventHandlers } from './deadlines/events';
import { extensionHandlers } from './deadlines/extend';

export function deadlineHandlers(dependencies: Dependencies): HandlersFor<'deadlines'> {
  return {
    ...dayAndRuleHandlers(dependencies),
    ...extensionHandlers(dependencies),
    ...eventHandlers(dependencies),
    calendarFile: (request) => writeDeadlines(dependencies, request),
  };
}
