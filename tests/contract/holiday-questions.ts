import { expect } from 'vitest';
import { clerk } from '../fixtures/in-memory';
import type { Questions } from './questions';

const dayOff = {
  ...{ entry: null, kind: 'off', from: '2026-03-12', to: '2026-03-12', name: 'Nghỉ', status: 'unverified' },
  ...{ source: '', makesUpFor: null },
};

function refused(code: string, subject: string) {
  return expect.objectContaining({ problem: { code, subject } });
}

/** One good request for every channel of `holidays` and what its answer must say. */
export const holidayQuestions: Questions<'holidays'> = {
  'holidays.year': () => [
    { year: 2027 },
    expect.objectContaining({
      ...{ year: 2027, state: 'provisional', confirmation: null },
      entries: expect.arrayContaining([
        expect.objectContaining({ entry: '2027-tet-nguyen-dan', from: '2027-02-04', to: '2027-02-10' }),
      ]),
    }),
  ],
  'holidays.years': () => [
    undefined,
    [
      { year: 2025, state: 'confirmed' },
      { year: 2026, state: 'confirmed' },
      { year: 2027, state: 'provisional' },
    ],
  ],
  'holidays.preview': () => [dayOff, []],
  'holidays.save': () => [dayOff, { entry: expect.any(String), moves: [] }],
  'holidays.withdraw': () => [{ entry: '2026-gio-to' }, { entry: '2026-gio-to', moves: expect.any(Array) }],
  'holidays.undo': () => [{ entry: 'gone' }, refused('not_found', 'gone')],
  'holidays.confirm': () => [
    { year: 2027, source: 'Văn bản 1/VPCP-KGVX' },
    expect.objectContaining({
      ...{ year: 2027, state: 'confirmed', remark: '' },
      confirmation: expect.objectContaining({ source: 'Văn bản 1/VPCP-KGVX', confirmedBy: clerk }),
    }),
  ],
  'holidays.unconfirm': () => [
    { year: 2026 },
    expect.objectContaining({ year: 2026, state: 'provisional', confirmation: null }),
  ],
};
