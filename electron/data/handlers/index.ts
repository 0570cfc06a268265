import type { dataContract, HandlersOf } from '../../../shared/contract';
import type { Dependencies } from '../dependencies';
import { agencyHandlers } from './agencies';
import { chaseHandlers } from './chase';
import { consolidationHandlers } from './consolidation';
import { deadlineHandlers } from './deadlines';
import { dutyHandlers } from './duties';
import { entryHandlers } from './entry';
import { holidayHandlers } from './holidays';
import { intakeHandlers } from './intake';
import { planReadingHandlers } from './plan-reading';
import { planHandlers } from './plans';
import { receptionHandlers } from './reception';
import { registerHandlers } from './register';
import { reminderHandlers } from './reminders';
import { requestHandlers } from './requests';
import { statutoryHandlers } from './statutory';
import { targetHandlers } from './targets';
import { templateHandlers } from './templates';

/** All handlers of the data process over one register. */
export function dataHandlers(dependencies: Dependencies): HandlersOf<typeof dataContract> {
  return {
    plans: planHandlers(dependencies),
    planReading: planReadingHandlers(dependencies),
    register: registerHandlers(dependencies),
    agencies: agencyHandlers(dependencies),
    templates: templateHandlers(dependencies),
    intake: intakeHandlers(dependencies),
    entry: entryHandlers(dependencies),
    reception: receptionHandlers(dependencies),
    consolidation: consolidationHandlers(dependencies),
    statutory: statutoryHandlers(dependencies),
    targets: targetHandlers(dependencies),
    duties: dutyHandlers(dependencies),
    requests: requestHandlers(dependencies),
    holidays: holidayHandlers(dependencies),
    deadlines: deadlineHandlers(dependencies),
    reminders: reminderHandlers(dependencies),
    chase: chaseHandlers(dependencies),
  };
}
