import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followProgress, useIntake } from '../../renderer/stores/intake';
import { useNotices } from '../../renderer/stores/notices';
import type { IntakePreview } from '../../shared/contract/intake';
import { Refusal } from '../../shared/contract/reply';
import { openFakeWindow } from './fake-window';
import { day, previewedFile } from './samples';

const preview: IntakePreview = {
  intakeId: 'i1',
  files: [
    previewedFile({ key: 'a' }),
    previewedFile({ key: 'b', status: 'needs-review' }),
    previewedFile({ key: 'c', status: 'rejected', version: null }),
  ],
};

const intake = () => useIntake.getState();

beforeEach(() => {
  useIntake.setState(useIntake.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

describe('the intake', () => {
  it('opens for whatever is dropped, each path once', () => {
    openFakeWindow({});
    intake().drop([new File([], 'a.xlsx'), new File([], 'thu-muc')]);
    intake().drop([new File([], 'a.xlsx')]);
    expect(intake()).toMatchObject({
      visible: true,
      request: { paths: ['/dropped/a.xlsx', '/dropped/thu-muc'] },
      step: { name: 'files', problem: null },
    });
  });

  it('goes from files over the preview to the register, with what the clerk said', async () => {
    const asked: unknown[] = [];
    openFakeWindow({
      desktop: { chooseWorkbooks: () => ['/in/a.xlsx'] },
      intake: {
        preview: (input) => {
          asked.push(input);
          return preview;
        },
        commit: (input) => {
          asked.push(input);
          return {
            files: preview.files.map((file) => ({
              ...file,
              status: file.status === 'rejected' ? ('rejected' as const) : ('committed' as const),
            })),
          };
        },
      },
    });
    await intake().chooseFiles();
    intake().change({ receivedOn: day('2025-12-10'), period: '2025-Y' });
    await intake().read();
    expect(intake().step).toMatchObject({ name: 'preview', preview: { intakeId: 'i1' } });

    intake().accept('b', true);
    intake().accept('c', true);
    intake().accept('c', false);
    await intake().commit();
    expect(intake().step.name).toBe('done');
    expect(useNotices.getState().last).toEqual({ deed: 'committed', files: 2 });
    expect(asked).toEqual([
      { paths: ['/in/a.xlsx'], receivedOn: '2025-12-10', period: '2025-Y', agency: null },
      { intakeId: 'i1', withOpenIssues: ['b'] },
    ]);
  });

  it('reads nothing without a day of receipt', async () => {
    const fake = openFakeWindow({});
    intake().drop([new File([], 'a.xlsx')]);
    intake().change({ receivedOn: null });
    await intake().read();
    expect(fake.asked).toEqual([]);
  });

  it('follows the reading, and stops it with nothing written', async () => {
    let refuse = (_error: Refusal) => {};
    const fake = openFakeWindow({
      intake: {
        preview: () =>
          new Promise((_resolve, reject) => {
            refuse = reject;
          }),
        cancel: () => refuse(new Refusal('cancelled', '')),
      },
    });
    const stopFollowing = followProgress();
    intake().drop([new File([], 'a.xlsx')]);
    const reading = intake().read();
    fake.announce('intake.progress', { done: 1, total: 40, fileName: 'a.xlsx' });
    expect(intake().step).toMatchObject({
      name: 'reading',
      progress: { done: 1, total: 40, fileName: 'a.xlsx' },
    });

    // More files may not slip into a list that is being read.
    intake().drop([new File([], 'b.xlsx')]);
    expect(intake().request.paths).toEqual(['/dropped/a.xlsx']);

    await intake().stop();
    await reading;
    stopFollowing();
    expect(intake().step).toEqual({ name: 'files', problem: null });
    expect(useNotices.getState().last).toEqual({ deed: 'reading-cancelled' });
  });

  it('says on the spot why files cannot be read, and keeps the list', async () => {
    openFakeWindow({
      intake: {
        preview: () => {
          throw new Refusal('folder_missing', '/dropped/a');
        },
      },
    });
    intake().drop([new File([], 'a')]);
    await intake().read();
    expect(intake().step).toEqual({
      name: 'files',
      problem: { code: 'folder_missing', subject: '/dropped/a' },
    });
    expect(intake().request.paths).toEqual(['/dropped/a']);
  });

  it('stays at the preview where accepting is refused', async () => {
    openFakeWindow({
      intake: {
        preview: () => preview,
        commit: () => {
          throw new Refusal('disk_full', '/data');
        },
      },
    });
    intake().drop([new File([], 'a.xlsx')]);
    await intake().read();
    await intake().commit();
    expect(intake().step.name).toBe('preview');
    expect(useNotices.getState().refused).toEqual({ code: 'disk_full', subject: '/data' });
  });

  it('begins anew after a finished one', async () => {
    openFakeWindow({});
    useIntake.setState({
      step: { name: 'done', files: [] },
      request: { ...intake().request, paths: ['/old'] },
    });
    intake().show();
    expect(intake()).toMatchObject({ visible: true, step: { name: 'files' }, request: { paths: [] } });
  });
});
