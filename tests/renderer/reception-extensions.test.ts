import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markedReceptions } from '../../renderer/model/marked-receptions';
import { matrix } from '../../renderer/model/matrix';
import { useNotices } from '../../renderer/stores/notices';
import { useReception } from '../../renderer/stores/reception';
import { useReceptionExtensions } from '../../renderer/stores/reception-extensions';
import { useReceptionMarks } from '../../renderer/stores/reception-marks';
import type { ReportExtension } from '../../shared/contract/deadlines';
import { Refusal } from '../../shared/contract/reply';
import { openFakeWindow, type SomeHandlers } from './fake-window';
import { day, reception } from './samples';

function extension(agency: string, part: Partial<ReportExtension> = {}): ReportExtension {
  return {
    ...{ extension: `id-${agency}`, period: '2025-Y', agency, agencyName: `Cơ quan ${agency}` },
    ...{ before: day('2025-12-14'), dueOn: day('2025-12-20'), reason: 'chờ số liệu', documentNumber: null },
    ...{ grantedOn: day('2025-12-10'), recordedBy: 'thu-ky', recordedAt: '2025-12-10T02:00:00.000Z' },
    ...{ undoneBy: null, undoneAt: null, ...part },
  };
}

const wish = {
  ...{ period: '2025-Y', agencies: ['SYT', 'SNV'], dueOn: day('2025-12-20'), reason: 'chờ số liệu' },
  documentNumber: null,
};

const turning: NonNullable<SomeHandlers['deadlines']> = {
  extend: ({ agencies }) => agencies.map((agency) => extension(agency)),
  undoExtension: ({ extensions }) =>
    extensions.map((id) => extension(id.slice(3), { undoneAt: '2025-12-11T02:00:00.000Z' })),
  redoExtension: ({ extensions }) => extensions.map((id) => extension(`${id.slice(3)}`)),
};

beforeEach(() => {
  useReceptionExtensions.setState(useReceptionExtensions.getInitialState(), true);
  useReceptionMarks.setState(useReceptionMarks.getInitialState(), true);
  useReception.setState(useReception.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

describe('a later day for many', () => {
  it('is taken back in one request, and granted again in one', async () => {
    const fake = openFakeWindow({ deadlines: turning });
    const { extend, takeBack, giveAgain } = useReceptionExtensions.getState();
    expect(await extend(wish)).toBe(true);
    expect(useReceptionExtensions.getState().last).toEqual({
      extensions: [extension('SYT'), extension('SNV')],
      isUndone: false,
    });
    await giveAgain();
    await takeBack();
    await takeBack();
    expect(useReceptionExtensions.getState().last?.isUndone).toBe(true);
    await giveAgain();
    expect(useReceptionExtensions.getState().last?.isUndone).toBe(false);
    expect(fake.asked).toEqual([
      ...['deadlines.extend', 'deadlines.undoExtension', 'deadlines.redoExtension'],
    ]);
  });

  it('leaves the form open where it was refused, and says why', async () => {
    openFakeWindow({
      deadlines: {
        extend: () => {
          throw new Refusal('extension_not_later', 'Sở Y tế: 20/12/2025');
        },
      },
    });
    expect(await useReceptionExtensions.getState().extend(wish)).toBe(false);
    expect(useReceptionExtensions.getState().last).toBeNull();
    expect(useNotices.getState().refused).toEqual({
      ...{ code: 'extension_not_later', subject: 'Sở Y tế: 20/12/2025' },
    });
  });

  it('makes way for a later deed on a version', async () => {
    openFakeWindow({ deadlines: turning });
    await useReceptionExtensions.getState().extend(wish);
    useReception.getState().wasTyped('id-3');
    expect(useReceptionExtensions.getState().last).toBeNull();
  });
});

describe('marks', () => {
  it('are put on all of a group, and taken off where all bear them', () => {
    const { toggle } = useReceptionMarks.getState();
    const marks = () => [...useReceptionMarks.getState().marks].toSorted();
    toggle(['SYT']);
    toggle(['SNV', 'SYT']);
    expect(marks()).toEqual(['SNV', 'SYT']);
    toggle(['SNV', 'SYT']);
    expect(marks()).toEqual([]);
  });

  it('go with Esc once nothing else is open', async () => {
    openFakeWindow({ reception: { submissions: () => [] } });
    useReceptionMarks.getState().toggle(['SYT']);
    await useReception.getState().open({ agency: 'SYT', period: '2025-Y' });
    useReception.getState().close();
    expect([useReception.getState().opened, useReceptionMarks.getState().marks.size]).toEqual([null, 1]);
    useReception.getState().close();
    expect(useReceptionMarks.getState().marks.size).toBe(0);
  });

  it('stand for what the agencies of a row have to report', () => {
    const under = { agency: 'SXD-2025', agencyName: 'Sở Xây dựng' };
    const all = [
      reception({ agency: 'SGTVT', under }),
      reception({ agency: 'SXD', under }),
      reception({ agency: 'SYT' }),
    ];
    expect(markedReceptions(all, new Set(['SXD-2025'])).map(({ agency }) => agency)).toEqual([
      'SGTVT',
      'SXD',
    ]);
  });
});

it('counts as reported what has come, whatever was done with it since', () => {
  const states = [
    'not-due',
    'due-soon',
    'extended',
    'missing',
    'on-time',
    'late',
    'returned',
    'nil',
  ] as const;
  const table = new Map([
    [
      '2025-Y',
      states.map((state, index) => reception({ agency: `A${index}`, agencyName: `A${index}`, state })),
    ],
  ]);
  expect(matrix(table, ['2025-Y'])[0]?.counts).toEqual([{ reported: 4, expected: 8 }]);
});
