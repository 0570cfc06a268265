import type { HandlersFor } from '../../../shared/contract';
import type { Dependencies } from '../dependencies';

const later = (): never => {
  throw new Error('Not built yet.');
};

export function reminderHandlers(_dependencies: Dependencies): HandlersFor<'reminders'> {
  return {
    today: later,
    pending: later,
    shown: later,
    dismiss: later,
    recall: later,
    settings: later,
    setSettings: later,
  };
}
