import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../renderer/model/agency-draft';
import { useAgencyDeeds } from '../../renderer/stores/agencies-deeds';
import { useAgencyWizard } from '../../renderer/stores/agencies-wizard';
import { canRecord } from '../../renderer/stores/agencies-wizard-state';
import { useNotices } from '../../renderer/stores/notices';
import type { ImportedList } from '../../shared/contract/agencies';
import type { EventQuestion } from '../../shared/domain/agencies/event-preview';
import { EventRequest } from '../../shared/domain/agencies/event-request';
import { previewOf, renameRequest } from './agency-samples';
import { openFakeWindow } from './fake-window';
import { day } from './samples';

beforeEach(() => {
  useAgencyWizard.setState(useAgencyWizard.getInitialState(), true);
  useAgencyDeeds.setState(useAgencyDeeds.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

const on = day('2025-07-01');
const syt = { code: 'SYT', name: 'Sở Y tế' };
const rename = { ...emptyDraft('rename', on, [syt]), legalBasis: 'NQ 1', name: 'Sở Y' };
const wizard = () => useAgencyWizard.getState();
const dissolve = EventRequest.parse({ kind: 'dissolve', agency: 'SYT', happenedOn: on, legalBasis: 'NQ 1' });
const question = (key: string): EventQuestion => ({
  ...{ about: 'duty', key, text: key, agency: 'SYT', choices: [] },
});

describe('the wizard', () => {
  it('asks for what is missing before it asks anybody else', async () => {
    const fake = openFakeWindow({});
    wizard().open(emptyDraft('rename', null));
    await wizard().next();
    expect([wizard().step, wizard().missing, fake.asked]).toEqual([
      'form',
      ['happenedOn', 'legalBasis', 'agency', 'name'],
      [],
    ]);
    wizard().change({ name: 'Sở Y' });
    expect(wizard().missing).toEqual([]);
  });

  it('shows what would happen, records exactly that, and offers the way back', async () => {
    const preview = previewOf({});
    const recorded: unknown[] = [];
    const fake = openFakeWindow({
      agencies: {
        preview: () => preview,
        apply: (input) => {
          recorded.push(input);
          return { state: 'applied', event: 'e', preview };
        },
      },
    });
    wizard().open(rename);
    await wizard().next();
    expect([wizard().step, canRecord(wizard())]).toEqual(['preview', true]);
    expect(fake.asked).toEqual(['agencies.preview']);
    await wizard().next();
    expect(recorded).toEqual([{ request: renameRequest, file: null }]);
    expect(wizard().isOpen).toBe(false);
    expect(useAgencyDeeds.getState().last).toEqual({ deed: 'applied', event: 'e', kind: 'rename', preview });
  });

  it('records nothing while a question is open, and puts every answer into the request', async () => {
    const asked: EventRequest[] = [];
    openFakeWindow({
      agencies: {
        preview: ({ request }) => {
          asked.push(request);
          const taken = request.kind === 'dissolve' ? request.takes.duties : {};
          const questions = ['p:1', 'p:2'].filter((key) => !(key in taken)).map(question);
          return previewOf({ request, canApply: questions.length === 0, questions });
        },
      },
    });
    wizard().open({ ...emptyDraft('dissolve', on, [syt]), legalBasis: 'NQ 1' });
    await wizard().next();
    expect(wizard().step).toBe('questions');
    wizard().answer(['duty p:1'], 'SNV');
    await wizard().next();
    expect([wizard().step, canRecord(wizard())]).toEqual(['preview', false]);
    await wizard().next();
    wizard().back();
    expect(wizard().step).toBe('questions');
    wizard().answer(['duty p:1', 'duty p:2'], 'nobody');
    await wizard().next();
    expect([wizard().step, canRecord(wizard())]).toEqual(['preview', true]);
    const takes = { rules: {}, indicators: {}, groups: {}, standing: {} };
    expect(asked).toEqual([
      dissolve,
      { ...dissolve, takes: { ...takes, duties: { 'p:1': 'SNV' } } },
      { ...dissolve, takes: { ...takes, duties: { 'p:1': 'nobody', 'p:2': 'nobody' } } },
    ]);
  });

  it.each([
    [true, false],
    [false, true],
  ])('a list whose problem blocks (%s) can be recorded: %s', async (blocks, expected) => {
    const problem = { code: 'no_text' as const, sheet: 'Danh sách', cell: 'B4', found: '#N/A', blocks };
    const request = EventRequest.parse({
      ...{ kind: 'roster', group: null, happenedOn: on, legalBasis: 'NQ 1' },
      members: [{ name: 'Sở A', kind: 'department' }],
    });
    const list: ImportedList = {
      ...{ fileName: 'a.xlsx', sha256: 'a'.repeat(64), rows: 1, problems: [problem] },
      preview: previewOf({ request, canApply: !blocks }),
    };
    const recorded: unknown[] = [];
    openFakeWindow({
      agencies: {
        importList: () => list,
        preview: ({ request: again }) => previewOf({ request: again }),
        apply: (input) => {
          recorded.push(input);
          return { state: 'refused', preview: previewOf({ request: input.request, canApply: false }) };
        },
      },
    });
    wizard().open({ ...emptyDraft('roster', on), legalBasis: 'NQ 1', path: '/a.xlsx', note: 'ghi' });
    await wizard().next();
    expect([wizard().step, canRecord(wizard()), wizard().list?.problems]).toEqual([
      'preview',
      expected,
      [problem],
    ]);
    await wizard().next();
    const file = { path: '/a.xlsx', sha256: 'a'.repeat(64) };
    expect(recorded).toEqual(expected ? [{ request: { ...request, note: 'ghi' }, file }] : []);
    expect([wizard().isOpen, canRecord(wizard())]).toEqual([true, false]);
  });

  it('goes on where it was left', () => {
    wizard().open(rename);
    wizard().back();
    expect(wizard().isOpen).toBe(false);
    wizard().open();
    expect([wizard().isOpen, wizard().draft]).toEqual([true, rename]);
  });
});
