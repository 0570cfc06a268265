import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAgencies } from '../../renderer/stores/agencies';
import { useAgencyDeeds } from '../../renderer/stores/agencies-deeds';
import { followAgencies } from '../../renderer/stores/agencies-follow';
import { useAgencyView } from '../../renderer/stores/agency-view';
import { useNotices } from '../../renderer/stores/notices';
import type { AgencyEntry } from '../../shared/domain/agencies/agency-detail';
import { detailOf, entryOf, previewOf } from './agency-samples';
import { openFakeWindow, type SomeHandlers } from './fake-window';

let stop = () => {};
beforeEach(() => {
  useAgencies.setState(useAgencies.getInitialState(), true);
  useAgencyDeeds.setState(useAgencyDeeds.getInitialState(), true);
  useAgencyView.setState(useAgencyView.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
});
afterEach(() => {
  stop();
  stop = () => {};
  vi.unstubAllGlobals();
});

const page = (offset: number, limit: number, total: number): AgencyEntry[] =>
  Array.from({ length: Math.max(Math.min(limit, total - offset), 0) }, (_, index) =>
    entryOf({ code: `A${offset + index}` }),
  );

function register(part: SomeHandlers['agencies'] = {}, total = 1_000): SomeHandlers {
  return {
    agencies: { list: ({ offset, limit }) => ({ total, agencies: page(offset, limit, total) }), ...part },
    register: { agencies: () => [entryOf({ code: 'NHOM', isGroup: true }), entryOf({})] },
  };
}

const shown = () => {
  const { total, pages } = useAgencies.getState();
  return [total, [...pages.keys()], pages.get(0)?.[0]?.code];
};

describe('the register', () => {
  it('is fetched page by page, as far as it is looked at', async () => {
    const fake = openFakeWindow(register());
    await useAgencies.getState().load();
    expect(shown()).toEqual([{ status: 'ready', value: 1_000 }, [0], 'A0']);
    await useAgencies.getState().look(390, 410);
    await useAgencies.getState().look(395, 415);
    expect(shown()[1]).toEqual([0, 1, 2]);
    expect(fake.asked.filter((channel) => channel === 'agencies.list')).toHaveLength(3);
    expect(useAgencies.getState().groups.map(({ code }) => code)).toEqual(['NHOM']);
  });

  it('shows what was looked for last, whichever answer comes first', async () => {
    const waiting = new Map<string, (value: { total: number; agencies: AgencyEntry[] }) => void>();
    openFakeWindow(
      register({ list: ({ search }) => new Promise((resolve) => waiting.set(search, resolve)) }),
    );
    const first = useAgencies.getState().narrow({ search: 'y' });
    const second = useAgencies.getState().narrow({ search: 'y te' });
    await vi.waitFor(() => expect(waiting.size).toBe(2));
    waiting.get('y te')?.({ total: 1, agencies: [entryOf({ code: 'SYT' })] });
    await second;
    waiting.get('y')?.({ total: 2, agencies: page(0, 2, 2) });
    await first;
    expect(shown()).toEqual([{ status: 'ready', value: 1 }, [0], 'SYT']);
  });

  it('is fetched again, with the open agency, when agencies change or are seen otherwise', async () => {
    const views: string[] = [];
    const fake = openFakeWindow(
      register({
        list: ({ view, offset, limit }) => {
          views.push(view);
          return { total: 1, agencies: page(offset, limit, 1) };
        },
        detail: ({ code }) => detailOf({ code }),
      }),
    );
    stop = followAgencies();
    await vi.waitFor(() => expect(views).toEqual(['then']));
    await useAgencies.getState().open('SYT');
    fake.announce('data.changed', { subject: 'agencies' });
    await vi.waitFor(() =>
      expect(fake.asked.filter((channel) => channel === 'agencies.detail')).toHaveLength(2),
    );
    useAgencyView.getState().choose('now');
    await vi.waitFor(() => expect(views).toEqual(['then', 'then', 'now']));
  });
});

describe('the last deed', () => {
  const undone = { state: 'undone' as const, gone: [], kept: [] };
  it('is taken back, and done again', async () => {
    const fake = openFakeWindow(
      register({ undo: () => undone, redo: () => ({ state: 'applied', preview: previewOf({}) }) }),
    );
    useAgencyDeeds.getState().tell({ deed: 'applied', event: 'e', kind: 'rename', preview: previewOf({}) });
    await useAgencyDeeds.getState().takeBack();
    expect(useAgencyDeeds.getState().last).toEqual({ deed: 'undone', event: 'e', result: undone });
    await useAgencyDeeds.getState().takeBack();
    expect(useAgencyDeeds.getState().last).toEqual({ deed: 'redone', event: 'e' });
    expect(fake.asked).toEqual(['agencies.undo', 'agencies.redo']);
  });

  it('says what stands in the way, and is then not taken back', async () => {
    const fake = openFakeWindow(register({ undo: () => ({ state: 'later_events', later: [] }) }));
    await useAgencyDeeds.getState().undo('e');
    expect(useAgencyDeeds.getState().last).toEqual({ deed: 'later', wish: 'undo', later: [] });
    await useAgencyDeeds.getState().takeBack();
    expect(fake.asked).toEqual(['agencies.undo']);
  });

  it('that was an edit is taken back by its id', async () => {
    const edits: string[] = [];
    openFakeWindow(
      register({
        edit: ({ change }) => ({
          ...{ edit: 'x', field: change.field, before: '""', after: '"n"', editedBy: 'a', editedAt: 'b' },
          ...{ undoneBy: null, undoneAt: null },
        }),
        undoEdit: ({ edit }) => {
          edits.push(edit);
          return { state: 'changed_since' };
        },
      }),
    );
    await useAgencyDeeds.getState().edit('SYT', { field: 'note', value: 'n' });
    expect(useAgencyDeeds.getState().last).toEqual({ deed: 'edited', edit: 'x', code: 'SYT', field: 'note' });
    await useAgencyDeeds.getState().takeBack();
    expect([edits, useAgencyDeeds.getState().last]).toEqual([
      ['x'],
      { deed: 'edit_undone', state: 'changed_since' },
    ]);
  });
});
