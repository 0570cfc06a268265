import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find } from '../../renderer/model/find';
import { useAgencies } from '../../renderer/stores/agencies';
import { useApplication } from '../../renderer/stores/application';
import type { LoadedPlan } from '../../renderer/stores/plan';
import { usePlanDetail } from '../../renderer/stores/plan-detail';
import { useRequests } from '../../renderer/stores/requests';
import { paletteEntries } from '../../renderer/views/palette/palette-entries';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { openFakeWindow } from './fake-window';
import { plan } from './samples';

const day = (text: string) => CalendarDate.parse(text);

beforeEach(() => {
  useRequests.setState(useRequests.getInitialState(), true);
  useApplication.setState(useApplication.getInitialState(), true);
  useAgencies.setState(useAgencies.getInitialState(), true);
  usePlanDetail.setState(usePlanDetail.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

const agency = { kind: 'department', abbreviation: null, validFrom: null, validTo: null } as const;
const atWork: LoadedPlan = {
  ...{ plan, periods: [], indicators: [] },
  agencies: [
    { ...agency, code: 'SYT', name: 'Sở Y tế', isGroup: false },
    { ...agency, code: 'NHOM-SYT', name: 'Các trung tâm y tế', isGroup: true },
  ],
};
const entries = paletteEntries(
  atWork,
  '2025-Y',
  [plan, { ...plan, code: 'khac', title: 'Kế hoạch khác' }],
  [],
);
const found = (query: string) => find(query, entries).map(({ key, label }) => [key, label]);

it('finds an agency with its report, in the register, and to type its figures; a group in the register', () => {
  expect(found('y te')).toEqual([
    ['agency SYT', 'Sở Y tế'],
    ['page register SYT', 'Cơ quan: Sở Y tế'],
    ['page register NHOM-SYT', 'Cơ quan: Các trung tâm y tế'],
    ['command type SYT', expect.stringContaining('Sở Y tế')],
  ]);
});

it('opens an agency in the register and a plan in its tree', () => {
  openFakeWindow({});
  usePlanDetail.getState().go('targets');
  entries.find(({ key }) => key === 'page register SYT')?.run();
  expect(useApplication.getState().screen).toBe('agencies');
  expect(useAgencies.getState()).toMatchObject({ tab: 'register', opened: 'SYT' });
  entries.find(({ key }) => key === 'plan khac')?.run();
  expect(useApplication.getState().screen).toBe('plan');
  expect(usePlanDetail.getState()).toMatchObject({ tab: 'tree', chosen: 'khac' });
});

it('opens a request from a letter, and finds those that there are, the undone ones to be opened again', async () => {
  const letter = {
    date: null,
    asker: 'Bộ Nội vụ',
    title: '',
    dueOn: null,
    dueTerms: null,
    quote: '',
  } as const;
  const days = { dataFrom: day('2024-12-15'), dataTo: day('2025-11-24') };
  const recorded = { recordedBy: 'thu-ky', recordedAt: 'hôm qua', undoneBy: null };
  const rest = { ...letter, ...days, ...recorded, plan: 'mau', indicators: [], reuse: [], reuseEdits: [] };
  const requests = [
    { ...rest, period: '2025-D2', number: '12/BNV', undoneAt: null },
    { ...rest, period: '2025-D1', number: '11/BNV', undoneAt: 'hôm nay' },
  ];
  const { asked } = openFakeWindow({
    requests: {
      list: () => requests,
      redo: () => ({ ...rest, period: '2025-D1', number: '11/BNV', undoneAt: null }),
    },
  });
  const all = paletteEntries(atWork, '2025-Y', [], requests);
  const foundNow = find('bo noi vu', all).map(({ key, label }) => [key, label]);
  expect(foundNow).toEqual([
    ['request 2025-D2', 'Công văn 12/BNV của Bộ Nội vụ'],
    ['request 2025-D1', 'Mở lại yêu cầu đã hoàn tác: Công văn 11/BNV của Bộ Nội vụ'],
  ]);
  all.find(({ key }) => key === 'command open-request')?.run();
  expect(useApplication.getState().screen).toBe('plan');
  expect(usePlanDetail.getState().tab).toBe('requests');
  expect(useRequests.getState().isAdding).toBe(true);
  all.find(({ key }) => key === 'request 2025-D1')?.run();
  await vi.waitFor(() => expect(asked).toContain('requests.redo'));
});
