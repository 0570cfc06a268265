import type { HandlersFor } from '../../../shared/contract';
import type { Dependencies } from '../dependencies';

const later = (): never => {
  throw new Error('Not built yet.');
};

export function chaseHandlers(_dependencies: Dependencies): HandlersFor<'chase'> {
  return {
    board: later,
    owed: later,
    draft: later,
    letters: later,
    markSent: later,
    undoSent: later,
    discard: later,
    restore: later,
    saveLetter: later,
    settings: later,
    setSettings: later,
  };
}
