import { join } from 'node:path';
import { expect } from 'vitest';
import { clerk } from '../fixtures/in-memory';
import type { Questions } from './questions';

const gone = expect.objectContaining({ problem: { code: 'not_found', subject: 'gone' } });

const settings = { terms: null, shift: 'none', window: 'calendar', tiers: [] };

const ownDay = {
  ...{ kind: 'own', title: 'Họp Hội đồng', who: 'Hội đồng', shift: 'none', begins: null, quote: '' },
  terms: { kind: 'day', on: { relation: 'on_or_before', month: 7, day: 20 } },
  ...{ document: null, note: '' },
};

/** One good request for every channel of `deadlines` and what its answer must say. */
export const deadlineQuestions: Questions<'deadlines'> = {
  'deadlines.list': () => [
    { from: '2026-06-01', to: '2026-06-30', kinds: ['plan_report'] },
    [expect.objectContaining({ id: 'report:cao-bang-2025/CB-R1/2026-H1', lastDay: '2026-06-14' })],
  ],
  'deadlines.days': () => [
    { from: '2026-06-01', to: '2026-06-30', kinds: ['plan_report'], perDay: 0 },
    [{ day: '2026-06-14', total: 1, first: [] }],
  ],
  'deadlines.rules': () => [
    { plan: 'cao-bang-2025', year: 2026 },
    expect.arrayContaining([expect.objectContaining({ code: 'CB-R1', edits: [] })]),
  ],
  'deadlines.previewRule': () => [{ rule: 'gone', settings }, gone],
  'deadlines.editRule': () => [{ rule: 'gone', settings, reason: 'theo công văn' }, gone],
  'deadlines.undoRule': () => [{ edit: 'gone' }, gone],
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
  'deadlines.events': () => [
    undefined,
    expect.arrayContaining([
      expect.objectContaining({ event: 'thang-hanh-dong', isShipped: true, undoneAt: null }),
    ]),
  ],
  'deadlines.saveEvent': () => [
    { event: null, ...ownDay },
    expect.objectContaining({ ...ownDay, isShipped: false, recordedBy: clerk }),
  ],
  'deadlines.removeEvent': () => [
    { event: 'thang-hanh-dong' },
    expect.objectContaining({ event: 'thang-hanh-dong', undoneBy: clerk }),
  ],
  'deadlines.undoEvent': () => [{ event: 'gone' }, gone],
  'deadlines.calendarFile': ({ folder }) => [
    { year: 2025, path: join(folder, 'lich.ics'), kinds: ['plan_report'] },
    { path: join(folder, 'lich.ics'), entries: 2, changed: 0, cancelled: 0 },
  ],
};
