import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useChase } from '../../renderer/stores/chase';
import { useChaseDeed } from '../../renderer/stores/chase-deed-line';
import { useChaseDeeds } from '../../renderer/stores/chase-deeds';
import { followChase } from '../../renderer/stores/chase-follow';
import { useChaseOpened } from '../../renderer/stores/chase-opened';
import { useChaseOwed } from '../../renderer/stores/chase-owed';
import { useChaseSettings } from '../../renderer/stores/chase-settings';
import { useNotices } from '../../renderer/stores/notices';
import { Refusal } from '../../shared/contract/reply';
import { usualLadder } from '../../shared/domain/deadlines/chase';
import { cell, letter, row, sending } from './chase-samples';
import { openFakeWindow } from './fake-window';
import { day, year2025 } from './samples';

let stop = () => {};
beforeEach(() => {
  useChase.setState(useChase.getInitialState(), true);
  useChaseDeed.setState(useChaseDeed.getInitialState(), true);
  useChaseDeeds.setState(useChaseDeeds.getInitialState(), true);
  useChaseOpened.setState(useChaseOpened.getInitialState(), true);
  useChaseOwed.getState().forget();
  useChaseSettings.setState(useChaseSettings.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
});
afterEach(() => {
  stop();
  stop = () => {};
  vi.unstubAllGlobals();
});

/** The deeds asked of the register, in order. */
function register() {
  const deeds: string[] = [];
  const tell =
    <Input>(name: string, answer: (input: Input) => ReturnType<typeof letter>) =>
    (input: Input) => {
      const one = answer(input);
      deeds.push(`${name} ${one.letter}`);
      return one;
    };
  let sendings = 0;
  const fake = openFakeWindow({
    chase: {
      draft: ({ agencies, folder }) => ({
        letters: (agencies ?? []).map((agency, index) =>
          letter({ letter: `l${index}`, agencies: [{ agency, name: agency, dueOn: null }] }),
        ),
        files: [`${folder}/cv.docx`],
        leftOut: [],
      }),
      discard: tell('discard', ({ letter: one }) => letter({ letter: one })),
      restore: tell('restore', ({ letter: one }) => letter({ letter: one })),
      markSent: ({ letters, sentOn, documentNumber, note }) => {
        sendings += 1;
        deeds.push(`sent ${letters.join(' ')} ${sentOn} ${documentNumber}`);
        return letters.map((one) =>
          letter({
            letter: one,
            sendings: [sending({ sending: `${one}-${sendings}`, sentOn, documentNumber, note })],
          }),
        );
      },
      undoSent: ({ sending: one }) => {
        deeds.push(`undo ${one}`);
        return letter({});
      },
    },
  });
  return { deeds, fake };
}

const request = { period: '2025-Y', step: 'urge', into: 'each', folder: '/cv' } as const;
const { takeBack, redo } = useChaseDeed.getState();

describe('letters', () => {
  it('are drafted into the folder, and taken back and forth all together', async () => {
    const { deeds } = register();
    expect(await useChaseDeeds.getState().draft({ ...request, agencies: ['A', 'B'] })).toBe(true);
    expect(useChaseDeeds.getState()).toMatchObject({
      folder: '/cv',
      isDrafting: false,
      drafted: { files: ['/cv/cv.docx'], letters: [{ letter: 'l0' }, { letter: 'l1' }] },
    });
    expect(useChaseDeed.getState().last).toEqual({
      deed: { kind: 'drafted', letters: 2, agencies: 2 },
      ...{ isUndone: false, canRedo: true },
    });
    await takeBack();
    await redo();
    await takeBack();
    expect(deeds).toEqual([
      'discard l0',
      'discard l1',
      'restore l0',
      'restore l1',
      'discard l0',
      'discard l1',
    ]);
  });

  it('are recorded as sent, taken back by the sending that stands, and recorded again', async () => {
    const { deeds } = register();
    const how = { sentOn: day('2025-12-18'), documentNumber: '15/SNV-VL', note: '' };
    expect(await useChaseDeeds.getState().markSent(['l1', 'l2'], how)).toBe(true);
    await takeBack();
    await redo();
    await takeBack();
    expect(deeds).toEqual([
      'sent l1 l2 2025-12-18 15/SNV-VL',
      'undo l1-1',
      'undo l2-1',
      'sent l1 l2 2025-12-18 15/SNV-VL',
      'undo l1-2',
      'undo l2-2',
    ]);
  });

  it('of which the sending was taken back are recorded with the same day and number again', async () => {
    const { deeds } = register();
    const sent = letter({ letter: 'l7', sendings: [sending({ sending: 's7', documentNumber: null })] });
    await useChaseDeeds.getState().undoSent(sent);
    expect(useChaseDeed.getState().last?.deed).toEqual({ kind: 'sending-undone', sentOn: '2025-12-18' });
    await takeBack();
    await redo();
    expect(deeds).toEqual(['undo s7', 'sent l7 2025-12-18 null', 'undo l7-1']);
  });

  it('that cannot be written are refused in words and leave nothing behind', async () => {
    openFakeWindow({
      chase: {
        draft: () => {
          throw new Refusal('nobody_to_chase', '2025-Y');
        },
      },
    });
    expect(await useChaseDeeds.getState().draft({ ...request, agencies: ['A'] })).toBe(false);
    expect(useChaseDeeds.getState()).toMatchObject({ drafted: null, isDrafting: false });
    expect(useNotices.getState().refused).toEqual({ code: 'nobody_to_chase', subject: '2025-Y' });
    expect(useChaseDeed.getState().last).toBeNull();
  });

  it('are saved where the clerk says', async () => {
    const saved: unknown[] = [];
    openFakeWindow({
      desktop: { chooseSaveFile: ({ suggestedName }) => ({ path: `/luu/${suggestedName}` }) },
      chase: {
        saveLetter: (asked) => {
          saved.push(asked);
          return { path: asked.path };
        },
      },
    });
    await useChaseDeeds.getState().save(letter({ letter: 'l3' }), 'Lưu');
    expect(saved).toEqual([{ letter: 'l3', path: '/luu/cv.docx' }]);
    expect(useNotices.getState().last).toEqual({ deed: 'letter-saved', path: '/luu/cv.docx' });
  });
});

describe('the board', () => {
  const rows = [row('A', [cell({})]), row('B', [cell({})])];
  const board = { periods: [year2025], rows };

  it('asks for what is chosen, and drops marks of agencies that are gone', async () => {
    const asked: unknown[] = [];
    openFakeWindow({
      chase: {
        board: (input) => {
          asked.push(input);
          return input.only === 'next_due' ? { ...board, rows: rows.slice(1) } : board;
        },
      },
    });
    await useChase.getState().load();
    useChase.getState().toggleMarks(['A', 'B'], true);
    await useChase.getState().show('next_due');
    expect(asked).toEqual([
      { periods: null, only: 'late' },
      { periods: null, only: 'next_due' },
    ]);
    expect([...useChase.getState().marks]).toEqual(['B']);
    useChase.getState().toggleMarks(['B'], false);
    expect(useChase.getState().marks.size).toBe(0);
  });

  it('is fetched again once for a swarm of changes, with what is open beside it', async () => {
    let owes = 2;
    const { asked, announce } = openFakeWindow({
      chase: {
        board: () => board,
        letters: () => [letter({})],
        owed: () =>
          Array.from({ length: owes }, () => ({ kind: 'report' as const, quote: null, dueDate: null })),
      },
    });
    stop = followChase();
    await useChaseOpened.getState().open({ agency: 'A', period: '2025-Y' });
    await useChaseOwed.getState().look('2025-Y', ['A', 'B', 'A']);
    await useChaseOwed.getState().look('2025-Y', ['A']);
    const count = (channel: string) => asked.filter((one) => one === channel).length;
    expect([count('chase.board'), count('chase.owed')]).toEqual([1, 3]);
    owes = 1;
    for (let change = 0; change < 20; change += 1) announce('data.changed', { subject: 'chase' });
    await vi.waitFor(() => expect(useChaseOpened.getState().owed).toMatchObject({ value: { length: 1 } }));
    expect([count('chase.board'), count('chase.owed')]).toEqual([2, 4]);
    expect(useChaseOwed.getState().known).toEqual(new Map());
    expect(useChaseOpened.getState()).toMatchObject({
      letters: { status: 'ready' },
      contacts: { status: 'failed', problem: { code: 'not_found' } },
    });
  });

  it('does not take a slow answer about an agency that is no longer open', async () => {
    const answers: (() => void)[] = [];
    openFakeWindow({
      chase: {
        letters: ({ agency }) =>
          agency === 'B'
            ? [letter({ letter: 'of B' })]
            : new Promise((resolve) => {
                answers.push(() => resolve([letter({ letter: 'of A' })]));
              }),
      },
    });
    const first = useChaseOpened.getState().open({ agency: 'A', period: '2025-Y' });
    await vi.waitFor(() => expect(answers.length).toBe(1));
    await useChaseOpened.getState().open({ agency: 'B', period: '2025-Y' });
    answers[0]?.();
    await first;
    expect(useChaseOpened.getState().letters).toMatchObject({ value: [{ letter: 'of B' }] });
  });
});

it('settings are changed and changed back', async () => {
  const letterhead = {
    ...{ superior: '', issuer: '', symbol: '', place: '', signerTitle: [], signerName: '', archive: '' },
  };
  let kept = { ladder: usualLadder, letterhead };
  openFakeWindow({
    chase: {
      settings: () => kept,
      setSettings: (settings) => {
        kept = { ...settings, letterhead };
        return settings;
      },
    },
  });
  await useChaseSettings.getState().load();
  const other = { ladder: { remindBefore: 5, urgeAfter: 2, reportAfter: 2 }, letterhead };
  expect(await useChaseSettings.getState().save(other)).toBe(true);
  expect(kept.ladder).toEqual(other.ladder);
  await takeBack();
  expect(kept.ladder).toEqual(usualLadder);
  expect(useChaseSettings.getState().settings).toEqual({ status: 'ready', value: kept });
  await redo();
  expect(kept.ladder).toEqual(other.ladder);
});
