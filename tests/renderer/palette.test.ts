import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find } from '../../renderer/model/find';
import { useAgencies } from '../../renderer/stores/agencies';
import { useApplication } from '../../renderer/stores/application';
import type { LoadedPlan } from '../../renderer/stores/plan';
import { usePlanDetail } from '../../renderer/stores/plan-detail';
import { paletteEntries } from '../../renderer/views/palette/palette-entries';
import { openFakeWindow } from './fake-window';
import { plan } from './samples';

beforeEach(() => {
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
const entries = paletteEntries(atWork, '2025-Y', [plan, { ...plan, code: 'khac', title: 'Kế hoạch khác' }]);
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
