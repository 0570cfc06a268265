import { join } from 'node:path';
import { expect } from 'vitest';
import type { Questions } from './questions';

const gone = expect.objectContaining({ problem: { code: 'not_found', subject: 'gone' } });

/** One good request for every channel of `deadlines` and what its answer must say. */
export const deadlineQuestions: Questions<'deadlines'> = {
  'deadlines.list': () => [undefined, undefined],
  'deadlines.days': () => [undefined, undefined],
  'deadlines.rules': () => [undefined, undefined],
  'deadlines.previewRule': () => [undefined, undefined],
  'deadlines.editRule': () => [undefined, undefined],
  'deadlines.undoRule': () => [undefined, undefined],
  'deadlines.extend': () => [
    {
      ...{ period: '2025-Y', agencies: ['SNV'], dueOn: '2025-12-31', reason: 'chờ số liệu' },
      documentNumber: null,
    },
    [expect.objectContaining({ agency: 'SNV', before: '2025-12-14', dueOn: '2025-12-31', undoneAt: null })],
  ],
  'deadlines.extensions': () => [{ period: '2025-Y' }, []],
  'deadlines.undoExtension': () => [{ extensions: ['gone'] }, gone],
  'deadlines.redoExtension': () => [{ extensions: ['gone'] }, gone],
  'deadlines.events': () => [undefined, undefined],
  'deadlines.saveEvent': () => [undefined, undefined],
  'deadlines.removeEvent': () => [undefined, undefined],
  'deadlines.undoEvent': () => [undefined, undefined],
  'deadlines.calendarFile': ({ folder }) => [
    { year: 2025, path: join(folder, 'lich.ics'), kinds: ['plan_report'] },
    { path: join(folder, 'lich.ics'), entries: 2, changed: 0, cancelled: 0 },
  ],
};
