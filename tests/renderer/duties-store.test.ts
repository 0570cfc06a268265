import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAgencyView } from '../../renderer/stores/agency-view';
import { useDuties } from '../../renderer/stores/duties';
import { attachFiles, type DutyDeed, doForDuties, setDueDay } from '../../renderer/stores/duties-deeds';
import { useFoundDuties } from '../../renderer/stores/duties-found';
import { useOpenedDuty } from '../../renderer/stores/duties-opened';
import { useNotices } from '../../renderer/stores/notices';
import { usePeriod } from '../../renderer/stores/period';
import { usePlan } from '../../renderer/stores/plan';
import { usePlanDeed } from '../../renderer/stores/plan-detail-deed';
import type { DutyListRequest } from '../../shared/contract/duties';
import { Refusal } from '../../shared/contract/reply';
import { noUnits } from '../../shared/domain/duties/state-counts';
import { openFakeWindow } from './fake-window';
import { dutyRowOf, foundDutyOf, unitOf } from './plan-samples';
import { day, plan, year2025 } from './samples';

beforeEach(() => {
  useDuties.setState(useDuties.getInitialState(), true);
  useOpenedDuty.setState(useOpenedDuty.getInitialState(), true);
  useFoundDuties.setState(useFoundDuties.getInitialState(), true);
  usePlanDeed.setState(usePlanDeed.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
  useAgencyView.setState(useAgencyView.getInitialState(), true);
  usePeriod.setState(usePeriod.getInitialState(), true);
  usePlan.setState(usePlan.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

const total = 250;

/** A list of 250 duties whose texts are what was searched and their place. */
function listed({ offset, limit, search }: DutyListRequest) {
  const length = Math.max(Math.min(limit, total - offset), 0);
  const rows = Array.from({ length }, (_, index) =>
    dutyRowOf({ duty: `d${offset + index}`, text: `${search} ${offset + index}` }),
  );
  return { rows, total, units: total, counts: { ...noUnits, not_started: total }, isCut: false };
}

describe('the list', () => {
  it('fetches the pages that are looked at, each once', async () => {
    const asked: number[] = [];
    openFakeWindow({
      duties: {
        list: (input) => {
          asked.push(input.offset);
          return listed(input);
        },
      },
    });
    await useDuties.getState().filter({ plan: 'mau' });
    useDuties.getState().look(90, 130);
    useDuties.getState().look(95, 140);
    await vi.waitFor(() => expect(useDuties.getState().rowAt(130)?.duty).toBe('d130'));
    expect(asked).toEqual([0, 100]);
    expect(useDuties.getState().rowAt(220)).toBeNull();
  });

  it('does not let a slower answer to an older question win', async () => {
    const waiting: Array<() => void> = [];
    openFakeWindow({
      duties: {
        list: async (input) => {
          if (input.search === 'cham') await new Promise<void>((go) => waiting.push(go));
          return listed(input);
        },
      },
    });
    const slow = useDuties.getState().filter({ plan: 'mau', search: 'cham' });
    await useDuties.getState().filter({ search: 'nhanh' });
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    waiting[0]?.();
    await slow;
    expect(useDuties.getState().rowAt(0)?.text).toBe('nhanh 0');
  });

  it('keeps the rows that are looked at when it is fetched again', async () => {
    openFakeWindow({ duties: { list: listed } });
    await useDuties.getState().filter({ plan: 'mau' });
    useDuties.getState().look(190, 220);
    await vi.waitFor(() => expect(useDuties.getState().rowAt(220)).not.toBeNull());
    await useDuties.getState().load();
    expect([100, 220].map((index) => useDuties.getState().rowAt(index)?.duty)).toEqual(['d100', 'd220']);
  });

  it('asks for the agencies of the day of the period at work, or for those of today', async () => {
    const seen: unknown[] = [];
    openFakeWindow({
      duties: {
        list: (input) => {
          seen.push([input.view, input.on]);
          return listed(input);
        },
      },
    });
    usePlan.setState({
      atWork: { status: 'ready', value: { plan, agencies: [], periods: [year2025], indicators: [] } },
    });
    usePeriod.setState({ chosen: '2025-Y' });
    await useDuties.getState().filter({ plan: 'mau' });
    useAgencyView.getState().choose('now');
    await useDuties.getState().load();
    expect(seen).toEqual([
      ['then', '2025-12-14'],
      ['now', null],
    ]);
  });

  it('says why it was refused', async () => {
    openFakeWindow({
      duties: {
        list: () => {
          throw new Refusal('unknown_agency', 'X');
        },
      },
    });
    await useDuties.getState().filter({ plan: 'mau' });
    expect(useDuties.getState().list).toEqual({
      status: 'failed',
      problem: { code: 'unknown_agency', subject: 'X' },
    });
  });
});

describe('deeds', () => {
  it('are done for all marked lines, each duty once, and taken back and redone together', async () => {
    const recorded: unknown[] = [];
    const undone: unknown[] = [];
    const redone: unknown[] = [];
    openFakeWindow({
      duties: {
        list: listed,
        record: ({ duty, agencies, state, note }) => {
          recorded.push({ duty, agencies, state, note });
          return { entries: [`${duty}-1`] };
        },
        undo: ({ entries }) => {
          undone.push(entries);
          return { undone: entries.length };
        },
        redo: ({ entries }) => {
          redone.push(entries);
          return { redone: entries.length };
        },
      },
    });
    await useDuties.getState().filter({ plan: 'mau' });
    for (const index of [0, 1, 2, 2]) useDuties.getState().toggleMark(index);
    expect([...useDuties.getState().marks.values()]).toEqual([
      { duty: 'd0', agency: 'SNV' },
      { duty: 'd1', agency: 'SNV' },
    ]);
    const deed = { kind: 'state', state: 'done', asOf: day('2025-12-01'), note: 'xong' } as const;
    const whom = [
      { duty: 'd0', agencies: ['SNV'] },
      { duty: 'd1', agencies: null },
    ];
    expect(await doForDuties(whom, deed)).toBe(true);
    expect(recorded).toEqual(whom.map((one) => ({ ...one, state: 'done', note: 'xong' })));
    expect(useDuties.getState().marks.size).toBe(0);
    expect(usePlanDeed.getState().last).toEqual({
      deed: { kind: 'state', state: 'done', entries: 2 },
      ...{ isUndone: false, canRedo: true },
    });
    await Promise.all([usePlanDeed.getState().takeBack(), usePlanDeed.getState().takeBack()]);
    expect(undone).toEqual([['d0-1', 'd1-1']]);
    expect(usePlanDeed.getState().last?.isUndone).toBe(true);
    await Promise.all([usePlanDeed.getState().redo(), usePlanDeed.getState().redo()]);
    expect(redone).toEqual([['d0-1', 'd1-1']]);
    expect(usePlanDeed.getState().last?.isUndone).toBe(false);
    await usePlanDeed.getState().takeBack();
    expect(undone).toHaveLength(2);
  });

  it('that are refused half way tell of what stands and how it is taken back', async () => {
    openFakeWindow({
      duties: {
        extend: ({ duty }) => {
          if (duty === 'b') throw new Refusal('not_its_duty', 'SNV');
          return { entries: [duty] };
        },
      },
    });
    const deed: DutyDeed = {
      kind: 'extension',
      ...{ dueOn: day('2026-01-31'), reason: 'chờ', documentNumber: null },
    };
    const whom = ['a', 'b', 'c'].map((duty) => ({ duty, agencies: null }));
    expect(await doForDuties(whom, deed)).toBe(false);
    expect(usePlanDeed.getState().last?.deed).toEqual({ kind: 'extension', dueOn: '2026-01-31', entries: 1 });
    expect(useNotices.getState().refused).toEqual({ code: 'not_its_duty', subject: 'SNV' });
  });

  it('a refused undo can be tried again', async () => {
    let tries = 0;
    openFakeWindow({
      duties: {
        setDue: () => ({ entries: ['e'] }),
        undo: () => {
          tries += 1;
          if (tries === 1) throw new Refusal('already_undone', 'e');
          return { undone: 1 };
        },
      },
    });
    await setDueDay('d', null, '');
    await usePlanDeed.getState().takeBack();
    expect(usePlanDeed.getState().last).toMatchObject({ deed: { kind: 'due-day' }, isUndone: false });
    await usePlanDeed.getState().takeBack();
    expect(usePlanDeed.getState().last?.isUndone).toBe(true);
  });

  it('files that nobody chose are not attached', async () => {
    const { asked } = openFakeWindow({ desktop: { chooseFiles: () => [] } });
    await attachFiles('d', 'SNV', 'Tệp', '');
    expect(asked).toEqual(['desktop.chooseFiles']);
    expect(usePlanDeed.getState().last).toBeNull();
  });
});

describe('an opened duty', () => {
  const handlers = {
    detail: ({ duty }: { duty: string }) => foundDutyOf({ duty, units: 450 }),
    units: ({ offset, search }: { offset: number; search: string }) => ({
      rows: [unitOf({ agency: `A${offset}`, name: search })],
      ...{ total: 450, counts: noUnits },
    }),
    history: ({ agency }: { agency: string }) => ({ unit: unitOf({ agency }), events: [], statements: [] }),
  };

  it('shows its agencies a page at a time, and the history of one of them', async () => {
    openFakeWindow({ duties: handlers });
    await useOpenedDuty.getState().open({ duty: 'd', agency: null });
    useOpenedDuty.getState().lookAtUnits(190, 210);
    await vi.waitFor(() => expect(useOpenedDuty.getState().unitAt(200)?.agency).toBe('A200'));
    expect(useOpenedDuty.getState().history.status).toBe('loading');
    await useOpenedDuty.getState().open({ duty: 'd', agency: 'A200' });
    expect(useOpenedDuty.getState().history).toMatchObject({ value: { unit: { agency: 'A200' } } });
    await useOpenedDuty.getState().filterUnits({ search: 'xa' });
    expect(useOpenedDuty.getState().unitAt(0)?.name).toBe('xa');
  });

  it('stays closed when its answer comes late', async () => {
    openFakeWindow({ duties: handlers });
    const opening = useOpenedDuty.getState().open({ duty: 'd', agency: 'SNV' });
    useOpenedDuty.getState().close();
    await opening;
    expect(useOpenedDuty.getState()).toMatchObject({ opened: null, detail: { status: 'loading' } });
  });
});

it('duties are found from three letters on', async () => {
  const { asked } = openFakeWindow({ duties: { list: listed } });
  await useFoundDuties.getState().find('tu');
  expect(asked).toEqual([]);
  await useFoundDuties.getState().find('tuyen');
  expect(useFoundDuties.getState().found).toHaveLength(12);
});
