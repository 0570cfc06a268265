import { join } from 'node:path';
import { expect } from 'vitest';
import { clerk, clock } from '../fixtures/in-memory';
import type { Questions } from './questions';

function refused(code: string, subject: string) {
  return expect.objectContaining({ problem: { code, subject } });
}

const letterhead = {
  ...{ superior: 'UBND TỈNH CAO BẰNG', issuer: 'SỞ NỘI VỤ', symbol: '', place: 'Cao Bằng' },
  ...{ signerTitle: [], signerName: '', archive: '' },
};
const settings = { ladder: { remindBefore: 3, urgeAfter: 3, reportAfter: 5 }, letterhead };

/** One good request for every channel of `chase` and what its answer must say. */
export const chaseQuestions: Questions<'chase'> = {
  'chase.board': () => [
    { periods: ['2025-Y'] },
    {
      periods: [expect.objectContaining({ code: '2025-Y' })],
      rows: expect.arrayContaining([
        expect.objectContaining({
          ...{ agency: 'HHDN', kind: 'association', requested: true },
          cells: [expect.objectContaining({ overdue: 5, next: { step: 'urge', dueOn: '2025-12-17' } })],
        }),
      ]),
    },
  ],
  'chase.owed': () => [
    { period: '2025-Y', agency: 'SYT' },
    expect.arrayContaining([
      { kind: 'indicator', code: 'SK-01', name: expect.any(String), unit: 'lượt' },
      { kind: 'duty', assignment: 'V.3', label: '-1', text: expect.any(String) },
    ]),
  ],
  'chase.draft': ({ folder }) => [
    { period: '2025-Y', step: 'urge', agencies: ['HHDN', 'SYT'], into: 'one', folder },
    {
      letters: [
        expect.objectContaining({
          ...{ period: '2025-Y', step: 'urge', draftedOn: clock.today, draftedBy: clerk, sendings: [] },
          agencies: [{ agency: 'HHDN', name: expect.any(String), dueOn: '2025-12-14' }],
        }),
      ],
      files: [join(folder, 'don-doc-hiep-hoi-doanh-nghiep-tinh-2025-Y.docx')],
      leftOut: [{ agency: 'SYT', name: 'Sở Y tế' }],
    },
  ],
  'chase.letters': () => [{ period: '2025-Y' }, []],
  'chase.markSent': () => [
    { letters: ['gone'], sentOn: '2025-12-19', documentNumber: null, note: '' },
    refused('not_found', 'gone'),
  ],
  'chase.undoSent': () => [{ sending: 'gone' }, refused('not_found', 'gone')],
  'chase.discard': () => [{ letter: 'gone' }, refused('not_found', 'gone')],
  'chase.restore': () => [{ letter: 'gone' }, refused('not_found', 'gone')],
  'chase.saveLetter': ({ folder }) => [
    { letter: 'gone', path: join(folder, 'thu.docx') },
    refused('not_found', 'gone'),
  ],
  'chase.settings': () => [undefined, settings],
  'chase.setSettings': () => [
    { ...settings, letterhead: { ...letterhead, symbol: 'SNV-VL' } },
    { ...settings, letterhead: { ...letterhead, symbol: 'SNV-VL' } },
  ],
};
