import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followStatutory } from '../../renderer/stores/follow-statutory';
import { useNotices } from '../../renderer/stores/notices';
import { usePeriod } from '../../renderer/stores/period';
import { useStatutory } from '../../renderer/stores/statutory';
import { Refusal } from '../../shared/contract/reply';
import type { StatutoryTrace } from '../../shared/contract/statutory';
import type { StatutoryConsolidation } from '../../shared/domain/forms/statutory-consolidation';
import { openFakeWindow, type SomeHandlers } from './fake-window';
import { day } from './samples';

let stop = () => {};
beforeEach(() => {
  useStatutory.setState(useStatutory.getInitialState(), true);
  usePeriod.setState({ ...usePeriod.getInitialState(), chosen: '2025-H1' }, true);
  useNotices.setState(useNotices.getInitialState(), true);
});
afterEach(() => {
  stop();
  stop = () => {};
  vi.unstubAllGlobals();
});

const form = { code: 'nd39-2016-xii', name: 'Biểu', legalBasis: 'Nghị định' };

function found(period: string, reported = 0): StatutoryConsolidation {
  return {
    ...{ form: form.code, name: form.name, legalBasis: form.legalBasis, period },
    ...{ dataFrom: day('2025-01-01'), dataTo: day('2025-06-30') },
    coverage: { known: 5, reported, nil: 0 },
    ...{ tables: [], rates: [], byType: [] },
  };
}

function traceOf(period: string, row: string, column: string): StatutoryTrace {
  return {
    ...{ form: form.code, period, table: 'I', row, column, rowLabel: '', columnLabel: '', unit: 'người' },
    ...{ decimals: 0, current: [], superseded: [] },
  };
}

function register(more: SomeHandlers['statutory'] = {}): SomeHandlers {
  return {
    statutory: {
      forms: () => [form],
      periods: () => [{ period: '2025-Y', reports: 3 }],
      consolidation: ({ period }) => found(period),
      trace: ({ period, row, column }) => traceOf(period, row, column),
      ...more,
    },
  };
}

const place = { row: 'r1', labelKey: '', column: 'c6' };
const summaryPeriod = () => {
  const { summary } = useStatutory.getState();
  return summary.status === 'ready' ? summary.value.period : summary.status;
};

describe('the form on the screen', () => {
  it('opens with the first form and the period at work, and follows it', async () => {
    openFakeWindow(register());
    stop = followStatutory();
    await vi.waitFor(() => expect(summaryPeriod()).toBe('2025-H1'));
    expect(useStatutory.getState()).toMatchObject({
      ...{ form: form.code, period: '2025-H1', periods: [{ period: '2025-Y', reports: 3 }] },
    });
    await useStatutory.getState().open(place);
    usePeriod.setState({ chosen: '2025-D1' });
    await vi.waitFor(() => expect(summaryPeriod()).toBe('2025-Y'));
    expect(useStatutory.getState().opened).toBeNull();
  });

  it('keeps a period of its own until the one at work changes, even while it is not shown', async () => {
    openFakeWindow(register());
    await useStatutory.getState().load();
    await useStatutory.getState().choosePeriod('2023-Y');
    await useStatutory.getState().load();
    expect(summaryPeriod()).toBe('2023-Y');
    usePeriod.setState({ chosen: '2024-Y' });
    await useStatutory.getState().load();
    expect(summaryPeriod()).toBe('2024-Y');
  });

  it('fetches again what changed in the register, with the open sources', async () => {
    let reported = 1;
    const fake = openFakeWindow(register({ consolidation: ({ period }) => found(period, reported) }));
    stop = followStatutory();
    await vi.waitFor(() => expect(summaryPeriod()).toBe('2025-H1'));
    await useStatutory.getState().open(place);
    reported = 2;
    fake.announce('data.changed', { subject: 'submissions' });
    await vi.waitFor(() =>
      expect(useStatutory.getState().summary).toMatchObject({ value: { coverage: { reported: 2 } } }),
    );
    await vi.waitFor(() =>
      expect(fake.asked.filter((channel) => channel === 'statutory.trace')).toHaveLength(2),
    );
  });

  it('shows the period asked for last, whichever answer comes first', async () => {
    const waiting = new Map<string, (value: StatutoryConsolidation) => void>();
    openFakeWindow(
      register({ consolidation: ({ period }) => new Promise((resolve) => waiting.set(period, resolve)) }),
    );
    const first = useStatutory.getState().load();
    await vi.waitFor(() => expect(waiting.size).toBe(1));
    const second = useStatutory.getState().choosePeriod('2025-Y');
    await vi.waitFor(() => expect(waiting.size).toBe(2));
    waiting.get('2025-Y')?.(found('2025-Y'));
    await second;
    waiting.get('2025-H1')?.(found('2025-H1'));
    await first;
    expect(summaryPeriod()).toBe('2025-Y');
  });

  it('says why it cannot be shown, and tries again', async () => {
    let isOpen = false;
    openFakeWindow(
      register({
        forms: () => {
          if (!isOpen) throw new Refusal('file_in_use', 'so.sqlite');
          return [form];
        },
      }),
    );
    await useStatutory.getState().load();
    expect(useStatutory.getState().summary).toEqual({
      status: 'failed',
      problem: { code: 'file_in_use', subject: 'so.sqlite' },
    });
    isOpen = true;
    await useStatutory.getState().load();
    expect(summaryPeriod()).toBe('2025-H1');
  });
});

describe('sources', () => {
  it('are those of the figure opened last', async () => {
    const waiting = new Map<string, (value: StatutoryTrace) => void>();
    openFakeWindow(
      register({ trace: ({ column }) => new Promise((resolve) => waiting.set(column, resolve)) }),
    );
    await useStatutory.getState().load();
    const first = useStatutory.getState().open(place);
    const second = useStatutory.getState().open({ ...place, column: 'c10' });
    await vi.waitFor(() => expect(waiting.size).toBe(2));
    waiting.get('c10')?.(traceOf('2025-H1', 'r1', 'c10'));
    await second;
    waiting.get('c6')?.(traceOf('2025-H1', 'r1', 'c6'));
    await first;
    expect(useStatutory.getState().trace).toMatchObject({ value: { column: 'c10' } });
  });
});

describe('taking a version back', () => {
  const result = { establishmentName: 'Mỏ than số 1', version: 2, currentVersion: 1 };

  it('tells what counts now, and can be taken back itself', async () => {
    const fake = openFakeWindow(
      register({ undo: () => result, redo: () => ({ ...result, currentVersion: 2 }) }),
    );
    await useStatutory.getState().load();
    await useStatutory.getState().undo('uuid-2');
    expect(useStatutory.getState().lastDeed).toEqual({ deed: 'undone', report: 'uuid-2', result });
    await useStatutory.getState().takeBack();
    expect(useStatutory.getState().lastDeed).toMatchObject({ deed: 'redone', report: 'uuid-2' });
    await useStatutory.getState().takeBack();
    expect(fake.asked.filter((channel) => /undo|redo/.test(channel))).toEqual([
      'statutory.undo',
      'statutory.redo',
      'statutory.undo',
    ]);
  });

  it('says why not', async () => {
    openFakeWindow(
      register({
        undo: ({ report }) => {
          throw new Refusal('not_found', report);
        },
      }),
    );
    await useStatutory.getState().undo('gone');
    expect(useNotices.getState().refused).toEqual({ code: 'not_found', subject: 'gone' });
    expect(useStatutory.getState().lastDeed).toBeNull();
  });

  it('closes the sources first and puts the word on it away next', async () => {
    openFakeWindow(register({ undo: () => result }));
    await useStatutory.getState().load();
    await useStatutory.getState().open(place);
    await useStatutory.getState().undo('uuid-2');
    const left = () => [useStatutory.getState().opened !== null, useStatutory.getState().lastDeed !== null];
    const states = [left()];
    useStatutory.getState().close();
    states.push(left());
    useStatutory.getState().close();
    states.push(left());
    expect(states).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });
});

describe('the spreadsheet', () => {
  it('is written where the user says, from any screen, and nowhere if they think better of it', async () => {
    let chosen: { path: string } | null = { path: '/out/tnld.xlsx' };
    const written: unknown[] = [];
    openFakeWindow({
      ...register({
        exportWorkbook: (input) => {
          written.push(input);
          return { path: input.path, bytes: 1 };
        },
      }),
      desktop: { chooseSaveFile: () => chosen },
    });
    await useStatutory.getState().exportWorkbook('Lưu');
    expect(useNotices.getState().last).toEqual({ deed: 'exported', path: '/out/tnld.xlsx' });
    chosen = null;
    await useStatutory.getState().exportWorkbook('Lưu');
    expect(useNotices.getState().refused).toBeNull();
    expect(written).toEqual([{ form: form.code, period: '2025-H1', path: '/out/tnld.xlsx' }]);
  });
});
