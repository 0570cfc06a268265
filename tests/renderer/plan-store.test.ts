import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDuties } from '../../renderer/stores/duties';
import { useOpenedDuty } from '../../renderer/stores/duties-opened';
import { useNotices } from '../../renderer/stores/notices';
import { usePeriod } from '../../renderer/stores/period';
import { usePlan } from '../../renderer/stores/plan';
import { usePlanDetail } from '../../renderer/stores/plan-detail';
import { closeOnPlan } from '../../renderer/stores/plan-detail-close';
import { usePlanDeed } from '../../renderer/stores/plan-detail-deed';
import { followPlan } from '../../renderer/stores/plan-detail-follow';
import { useRequests } from '../../renderer/stores/requests';
import { type TargetDeed, useTargets } from '../../renderer/stores/targets';
import { Refusal } from '../../shared/contract/reply';
import type { RequestSummary } from '../../shared/contract/requests';
import type { JudgedYear } from '../../shared/contract/targets';
import { noUnits } from '../../shared/domain/duties/state-counts';
import { openFakeWindow, type SomeHandlers } from './fake-window';
import { detailOf, dutyRowOf, editOf } from './plan-samples';
import { day, plan } from './samples';

let stop = () => {};
beforeEach(() => {
  usePlanDetail.setState(usePlanDetail.getInitialState(), true);
  useDuties.setState(useDuties.getInitialState(), true);
  useOpenedDuty.setState(useOpenedDuty.getInitialState(), true);
  usePlanDeed.setState(usePlanDeed.getInitialState(), true);
  useTargets.setState(useTargets.getInitialState(), true);
  useRequests.setState(useRequests.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
  usePeriod.setState(usePeriod.getInitialState(), true);
  usePlan.setState(usePlan.getInitialState(), true);
});
afterEach(() => {
  stop();
  stop = () => {};
  vi.unstubAllGlobals();
});

const other = { ...plan, code: 'khac' };
const noGap = { answered: 0, reused: 0, missing: 0 };

function judged(period: string): JudgedYear {
  return {
    ...{ period, previousPeriod: null, measuredOn: day('2025-12-14') },
    ...{ targets: [], restatements: [], openCases: [], edits: [] },
  };
}

function request(part: Partial<RequestSummary>): RequestSummary {
  return {
    ...{ period: '2025-D1', plan: 'mau', number: '1/BNV', date: day('2025-11-24'), title: '', asker: 'Bộ' },
    ...{
      dueOn: null,
      dueTerms: null,
      quote: '',
      dataFrom: day('2024-12-15'),
      dataTo: day('2025-11-24'),
      indicators: [],
    },
    ...{ reuse: [], reuseEdits: [], recordedBy: 'thu-ky', recordedAt: '', undoneBy: null, undoneAt: null },
    ...part,
  };
}

function register(parts: SomeHandlers = {}): SomeHandlers {
  return {
    plans: {
      current: () => plan,
      list: () => [plan, other],
      detail: ({ plan: code }) => detailOf({ plan: code === 'khac' ? other : plan }),
      ...parts.plans,
    },
    duties: {
      list: ({ plan: code, by }) => ({
        rows: [dutyRowOf({ duty: `${code} ${by}` })],
        ...{ total: 1, units: 1, counts: noUnits, isCut: false },
      }),
      ...parts.duties,
    },
    targets: { judge: ({ year }) => judged(`${year}-Y`), ...parts.targets },
    requests: { list: () => [], ...parts.requests },
    register: { agencies: () => [], periods: () => [], indicators: () => [] },
  };
}

describe('the screen Kế hoạch', () => {
  it('shows the plan at work with where its duties stand, and duties of the plan that is chosen', async () => {
    openFakeWindow(register());
    stop = followPlan();
    await vi.waitFor(() => expect(usePlanDetail.getState().standing.has('mau plan')).toBe(true));
    usePlanDetail.getState().go('topic');
    await vi.waitFor(() => expect(useDuties.getState().rowAt(0)?.duty).toBe('mau topic'));
    await usePlanDetail.getState().choose('khac');
    await vi.waitFor(() => expect(useDuties.getState().rowAt(0)?.duty).toBe('khac topic'));
    expect([...usePlanDetail.getState().standing.keys()]).toEqual(['khac plan']);
  });

  it('is fetched again when something changes, wherever it was changed', async () => {
    const window = openFakeWindow(register());
    stop = followPlan();
    await vi.waitFor(() => expect(usePlanDetail.getState().detail.status).toBe('ready'));
    const before = window.asked.filter((channel) => channel === 'plans.detail').length;
    window.announce('data.changed', { subject: 'agencies' });
    await vi.waitFor(() =>
      expect(window.asked.filter((channel) => channel === 'plans.detail')).toHaveLength(before + 1),
    );
  });

  it('judges the year of the period at work, and follows it', async () => {
    openFakeWindow(register());
    usePeriod.setState({ chosen: '2025-H1' });
    stop = followPlan();
    await vi.waitFor(() =>
      expect(useTargets.getState().judged).toMatchObject({ value: { period: '2025-Y' } }),
    );
    await useTargets.getState().chooseYear(2023);
    expect(useTargets.getState().judged).toMatchObject({ value: { period: '2023-Y' } });
    usePeriod.setState({ chosen: '2026-Y' });
    await vi.waitFor(() =>
      expect(useTargets.getState().judged).toMatchObject({ value: { period: '2026-Y' } }),
    );
  });

  it('closes on Esc the panel first, then the marks, then the word on the last deed', async () => {
    openFakeWindow(register());
    await useDuties.getState().filter({ plan: 'mau' });
    useDuties.getState().toggleMark(0);
    usePlanDeed.getState().tell({ kind: 'binding' }, async () => {});
    useOpenedDuty.setState({ opened: { duty: 'd', agency: null } });
    const left = () => [
      useOpenedDuty.getState().opened !== null,
      useDuties.getState().marks.size > 0,
      usePlanDeed.getState().last !== null,
    ];
    const seen = [0, 1, 2].map(() => {
      closeOnPlan();
      return left();
    });
    expect(seen).toEqual([
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ]);
  });
});

describe('the document', () => {
  const filled = detailOf({ edits: [editOf({ id: 7 })] });

  it('is filled in, and the edit taken back', async () => {
    const undone: unknown[] = [];
    openFakeWindow(
      register({
        plans: {
          editDocument: () => filled,
          undoEdit: (input) => {
            undone.push(input);
            return detailOf({});
          },
        },
      }),
    );
    await usePlanDetail.getState().load();
    expect(await usePlanDetail.getState().edit({ field: 'number', value: '1/KH-UBND', reason: null })).toBe(
      true,
    );
    expect(usePlanDetail.getState().detail).toEqual({ status: 'ready', value: filled });
    await usePlanDeed.getState().takeBack();
    expect(undone).toEqual([{ plan: null, edit: 7 }]);
    expect(usePlanDetail.getState().detail).toMatchObject({ value: { edits: [] } });
  });

  it('keeps its form where the value is refused, and tells of nothing where it is the old one', async () => {
    let isRefused = true;
    openFakeWindow(
      register({
        plans: {
          editDocument: () => {
            if (isRefused) throw new Refusal('reason_missing', 'x');
            return detailOf({});
          },
        },
      }),
    );
    await usePlanDetail.getState().load();
    const wish = { field: 'title', value: 'x', reason: null } as const;
    expect(await usePlanDetail.getState().edit(wish)).toBe(false);
    isRefused = false;
    expect(await usePlanDetail.getState().edit(wish)).toBe(true);
    expect(usePlanDeed.getState().last).toBeNull();
  });

  it('opening a year says which periods are new, and takes that opening back', async () => {
    const stamp = { plan: 'mau', openedBy: 'thu-ky', openedAt: 'nay', undoneBy: null };
    const closed: string[] = [];
    openFakeWindow(
      register({
        plans: {
          openYear: ({ year }) => ({ opened: year === 2027 ? ['2027-Y'] : [] }),
          openings: () => [
            { ...stamp, opening: 'o3', year: 2028, periods: ['2028-Y'], undoneAt: null },
            { ...stamp, opening: 'o2', year: 2027, periods: ['2027-Y'], undoneAt: 'nay' },
            { ...stamp, opening: 'o1', year: 2027, periods: ['2027-Y'], undoneAt: null },
          ],
          undoOpening: ({ opening }) => {
            closed.push(opening);
            return { closed: ['2027-Y'] };
          },
        },
      }),
    );
    await usePlanDetail.getState().openYear(2026);
    expect(usePlanDetail.getState().nothingOpened).toBe(2026);
    expect(usePlanDeed.getState().last).toBeNull();
    await usePlanDetail.getState().openYear(2027);
    expect(usePlanDetail.getState().nothingOpened).toBeNull();
    expect(usePlanDeed.getState().last).toEqual({
      deed: { kind: 'year', year: 2027, periods: ['2027-Y'] },
      ...{ isUndone: false, canRedo: false },
    });
    await usePlanDeed.getState().takeBack();
    expect(closed).toEqual(['o1']);
    expect(usePlanDeed.getState().last?.isUndone).toBe(true);
  });
});

describe('targets', () => {
  it.each<[TargetDeed, string]>([
    [{ kind: 'base-year', target: 'T', baseYear: 2020 }, 'targets.setBaseYear'],
    [{ kind: 'milestones', target: 'T', milestones: [] }, 'targets.setMilestones'],
    [
      { kind: 'binding', target: 'T', measure: 'count', indicator: 'TN-01', denominator: null },
      'targets.edit',
    ],
    [
      {
        kind: 'restatement',
        indicator: 'TN-01',
        period: '2024-Y',
        amount: 3,
        note: 'vì',
        documentNumber: null,
      },
      'targets.restate',
    ],
    [
      {
        kind: 'open-case',
        ...{ indicator: 'TN-01', period: '2025-Y', severity: 'fatal' },
        ...{ notifiedOn: day('2025-12-01'), extended: false, note: '' },
      },
      'targets.recordOpenCase',
    ],
  ])('%j is recorded and taken back', async (deed, channel) => {
    const id = () => ({ id: 'x' });
    const window = openFakeWindow(
      register({
        targets: {
          ...{ setBaseYear: id, setMilestones: id, edit: id, restate: id },
          recordOpenCase: () => ({ id: 'x', until: day('2026-01-30') }),
          undo: ({ id: undone }) => {
            expect(undone).toBe('x');
            return { kind: 'base_year' };
          },
        },
      }),
    );
    expect(await useTargets.getState().set(deed)).toBe(true);
    expect(usePlanDeed.getState().last?.deed).toEqual({ kind: deed.kind });
    await usePlanDeed.getState().takeBack();
    expect(window.asked).toEqual([channel, 'targets.undo']);
    expect(useNotices.getState().refused).toBeNull();
  });
});

describe('requests', () => {
  const gapOf = (period: string, state: string | null) => ({
    ...{ request: request({ period, title: state ?? '' }), lines: [], total: 0 },
    ...{ counts: noGap, ask: [], unsupplied: [] },
  });

  it('show the newest in force, and another when that one is taken back', async () => {
    let list = [request({ period: '2025-D2' }), request({ period: '2025-D1' })];
    openFakeWindow(
      register({
        requests: {
          list: () => list,
          gap: ({ period, state }) => gapOf(period, state),
          undo: ({ period }) => {
            list = list.map((one) => (one.period === period ? { ...one, undoneAt: 'nay' } : one));
            return request({ period });
          },
        },
      }),
    );
    await useRequests.getState().load();
    expect(useRequests.getState()).toMatchObject({
      chosen: '2025-D2',
      gap: { value: { request: { period: '2025-D2' } } },
    });
    await useRequests.getState().show('missing');
    expect(useRequests.getState().gap).toMatchObject({ value: { request: { title: 'missing' } } });
    await useRequests.getState().undo('2025-D2');
    await vi.waitFor(() => expect(useRequests.getState().chosen).toBe('2025-D1'));
  });

  it('are taken back and opened again, with the way back each time', async () => {
    let isUndone = false;
    const done: string[] = [];
    openFakeWindow(
      register({
        requests: {
          list: () => [request({ undoneAt: isUndone ? 'nay' : null })],
          gap: ({ period, state }) => gapOf(period, state),
          undo: ({ period }) => {
            isUndone = true;
            done.push(`undo ${period}`);
            return request({ period });
          },
          redo: ({ period }) => {
            isUndone = false;
            done.push(`redo ${period}`);
            return request({ period });
          },
        },
      }),
    );
    await useRequests.getState().load();
    await useRequests.getState().undo('2025-D1');
    await vi.waitFor(() => expect(useRequests.getState().chosen).toBeNull());
    expect(usePlanDeed.getState().last?.deed).toEqual({ kind: 'request-undone', period: '2025-D1' });
    await usePlanDeed.getState().takeBack();
    await vi.waitFor(() => expect(useRequests.getState().chosen).toBe('2025-D1'));
    await usePlanDeed.getState().redo();
    await vi.waitFor(() => expect(useRequests.getState().chosen).toBeNull());
    await useRequests.getState().redo('2025-D1');
    await vi.waitFor(() => expect(useRequests.getState().chosen).toBe('2025-D1'));
    expect(usePlanDeed.getState().last?.deed).toEqual({ kind: 'request-redone', period: '2025-D1' });
    expect(done).toEqual(['undo 2025-D1', 'redo 2025-D1', 'undo 2025-D1', 'redo 2025-D1']);
  });

  it('take over other periods, and the former ones again; the same ones are no deed', async () => {
    type Edit = RequestSummary['reuseEdits'][number];
    let now = request({ reuse: ['2024-Y'] });
    const change = (reuse: string[], edit: string) => {
      const stamp = { editedBy: 'thu-ky', editedAt: '', undoneBy: null, undoneAt: null };
      const edits: Edit[] = [{ edit, before: now.reuse, after: reuse, ...stamp }, ...now.reuseEdits];
      now = { ...now, reuse, reuseEdits: reuse.join() === now.reuse.join() ? now.reuseEdits : edits };
      return now;
    };
    openFakeWindow(
      register({
        requests: {
          list: () => [now],
          gap: ({ period, state }) => gapOf(period, state),
          setReuse: ({ reuse }) => change(reuse, `e${now.reuseEdits.length + 1}`),
          undoReuse: ({ edit }) => {
            const undone = now.reuseEdits.find((one) => one.edit === edit);
            now = { ...now, reuse: undone?.before ?? [] };
            return now;
          },
        },
      }),
    );
    const { load, setReuse, undoReuse } = useRequests.getState();
    await load();
    expect(await setReuse('2025-D1', ['2024-Y'])).toBe(true);
    expect(usePlanDeed.getState().last).toBeNull();
    expect(await setReuse('2025-D1', ['2025-H1', '2024-Y'])).toBe(true);
    expect(usePlanDeed.getState().last?.deed).toEqual({ kind: 'reuse', period: '2025-D1' });
    const { takeBack, redo } = usePlanDeed.getState();
    const seen: string[][] = [];
    for (const deed of [takeBack, redo, takeBack]) {
      await deed();
      seen.push(now.reuse);
    }
    expect(seen).toEqual([['2024-Y'], ['2025-H1', '2024-Y'], ['2024-Y']]);
    await setReuse('2025-D1', []);
    await undoReuse('2025-D1', 'e3');
    expect(now.reuse).toEqual(['2024-Y']);
    await takeBack();
    expect(now.reuse).toEqual([]);
    await redo();
    expect(now.reuse).toEqual(['2024-Y']);
  });

  it('say why a letter cannot be opened and keep what was typed', async () => {
    openFakeWindow(
      register({
        requests: {
          open: () => {
            throw new Refusal('too_many_requests', '2025');
          },
        },
      }),
    );
    const letter = {
      ...{
        number: null,
        date: day('2025-11-24'),
        asker: 'Bộ',
        title: '',
        dueOn: null,
        dueTerms: null,
        quote: '',
      },
      ...{ dataFrom: null, dataTo: null, reuse: null, indicators: null },
    };
    expect(await useRequests.getState().open(letter)).toBe(false);
    expect(useNotices.getState().refused?.code).toBe('too_many_requests');
  });
});
