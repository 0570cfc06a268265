import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNotices } from '../../renderer/stores/notices';
import { useReception } from '../../renderer/stores/reception';
import type { FigureDifference, Undone } from '../../shared/contract/reception';
import { Refusal } from '../../shared/contract/reply';
import type { SubmissionSummary } from '../../shared/domain/reception';
import { openFakeWindow, type SomeHandlers } from './fake-window';
import { day } from './samples';

const place = { agency: 'SYT', period: '2025-Y' } as const;
const undone: Undone = { ...place, version: 2, currentVersion: 1, restored: [], kept: [] };

function submission(version: number): SubmissionSummary {
  return {
    ...{ submission: `id-${version}`, version, origin: 'template', state: 'accepted', returnedAt: null },
    ...{ receivedOn: day('2025-12-10'), acceptedAt: '', acceptedBy: 'thu-ky', documentNumber: null },
    ...{
      documentDate: null,
      nil: false,
      fileName: 'a.xlsx',
      fileSha256: null,
      figureCount: 1,
      issueCount: 0,
    },
  };
}

async function opened(parts: SomeHandlers) {
  const fake = openFakeWindow({
    ...parts,
    reception: { submissions: () => [submission(2), submission(1)], ...parts.reception },
  });
  await useReception.getState().open(place);
  return fake;
}

beforeEach(() => {
  useReception.setState(useReception.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

describe('undoing', () => {
  it('tells what it did, and is taken back the same way and forth again', async () => {
    const fake = await opened({
      reception: { undo: () => undone, redo: () => ({ ...undone, currentVersion: 2 }) },
    });
    const { undo, takeBack } = useReception.getState();
    await undo('id-2');
    expect(useReception.getState().lastDeed).toEqual({ deed: 'undone', submission: 'id-2', result: undone });
    await takeBack();
    expect(useReception.getState().lastDeed).toMatchObject({ deed: 'redone', result: { currentVersion: 2 } });
    await takeBack();
    expect(useReception.getState().lastDeed).toMatchObject({ deed: 'undone' });
    const deeds = ['reception.undo', 'reception.redo', 'reception.undo'];
    expect(fake.asked.filter((channel) => deeds.includes(channel))).toEqual(deeds);
  });

  it('takes back what was just typed in', async () => {
    const asked: string[] = [];
    await opened({
      reception: {
        undo: ({ submission: id }) => {
          asked.push(id);
          return undone;
        },
      },
    });
    useReception.getState().wasTyped('id-3');
    await useReception.getState().takeBack();
    expect(asked).toEqual(['id-3']);
  });

  it('tells why it was refused, and goes with its place', async () => {
    await opened({
      reception: {
        undo: () => undone,
        redo: () => {
          throw new Refusal('later_version_stands', '5');
        },
      },
    });
    await useReception.getState().undo('id-2');
    await useReception.getState().takeBack();
    expect(useNotices.getState().refused).toEqual({ code: 'later_version_stands', subject: '5' });
    expect(useReception.getState().lastDeed).toMatchObject({ deed: 'undone' });
    // The panel fetched again after a change keeps it; another place does not.
    await useReception.getState().open({ ...place });
    expect(useReception.getState().lastDeed).not.toBeNull();
    await useReception.getState().open({ ...place, agency: 'SNV' });
    expect(useReception.getState().lastDeed).toBeNull();
  });
});

describe('comparing', () => {
  const row: FigureDifference = {
    ...{ indicator: 'SK-03', name: 'Số NLĐ', unit: 'người', change: 'gone', before: null, after: null },
  };

  it('shows the two versions asked for last; Esc puts the comparison away before the panel', async () => {
    const waiting = new Map<number, (rows: FigureDifference[]) => void>();
    await opened({
      reception: { difference: ({ from }) => new Promise((resolve) => waiting.set(from, resolve)) },
    });
    const { compare, close } = useReception.getState();
    const first = compare(1, 2);
    const second = compare(2, 3);
    await vi.waitFor(() => expect(waiting.size).toBe(2));
    waiting.get(2)?.([row]);
    await second;
    waiting.get(1)?.([]);
    await first;
    expect(useReception.getState().comparison).toEqual({
      from: 2,
      to: 3,
      rows: { status: 'ready', value: [row] },
    });
    close();
    expect(useReception.getState()).toMatchObject({ comparison: null, opened: place });
    close();
    expect(useReception.getState().opened).toBeNull();
  });
});

describe('the findings of a version', () => {
  it('are fetched when they are unfolded, and folded again', async () => {
    const fake = await opened({ reception: { findings: () => [] } });
    const { toggleFindings } = useReception.getState();
    await toggleFindings('id-1');
    expect(useReception.getState().findings.get('id-1')).toEqual({ status: 'ready', value: [] });
    await toggleFindings('id-1');
    expect(useReception.getState().findings.size).toBe(0);
    expect(fake.asked.filter((channel) => channel === 'reception.findings')).toHaveLength(1);
  });
});

describe('sending back', () => {
  const written = { path: '/out/a.xlsx', marks: 2, lost: ['hình vẽ'], letter: 'Kính gửi' };

  it('keeps the letter until it is noted that the report went back', async () => {
    const returned: unknown[] = [];
    await opened({
      desktop: { chooseSaveFile: () => ({ path: '/out/a.xlsx' }) },
      reception: {
        annotate: () => written,
        markReturned: (input) => {
          returned.push(input);
        },
      },
    });
    await useReception.getState().annotate('id-2', 'Lưu', 'a.xlsx');
    expect(useReception.getState().annotated).toEqual({ submission: 'id-2', ...written });
    expect(useNotices.getState().last).toEqual({ deed: 'annotated', path: '/out/a.xlsx' });
    await useReception.getState().markReturned(submission(2), 'thiếu số');
    expect(returned).toEqual([{ submission: 'id-2', reason: 'thiếu số' }]);
    expect(useReception.getState().annotated).toBeNull();
    expect(useNotices.getState().last).toEqual({ deed: 'returned', version: 2 });
  });

  it('writes nothing where no place was chosen', async () => {
    const fake = await opened({
      desktop: { chooseSaveFile: () => null },
      reception: { annotate: () => written },
    });
    await useReception.getState().annotate('id-2', 'Lưu', 'a.xlsx');
    expect(fake.asked).not.toContain('reception.annotate');
    expect(useReception.getState().annotated).toBeNull();
  });
});
