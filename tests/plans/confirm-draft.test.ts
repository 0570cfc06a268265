import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanProposal } from '../../shared/contract/plan-reading';
import { foldText } from '../../shared/domain/fold-text';
import { noAnswers } from '../../shared/plan-reading/draft/bind/binding-answers';
import { acceptEntry, acceptSure, rejectEntry, reopenEntry } from '../../shared/plan-reading/draft/decide';
import type { PlanDraft } from '../../shared/plan-reading/draft/plan-draft';
import { countDraft } from '../../shared/plan-reading/draft/review-order';
import { splitEntry } from '../../shared/plan-reading/draft/split-entry';
import { docx, p } from '../document/fixtures/docx';
import { dumpOf, type InMemory, inMemory } from '../fixtures/in-memory';
import { readSample, sampleText } from '../plan-reading/draft/sample';

/** Opens the sample as a file and keeps every decision. */
async function opened(): Promise<InMemory & { readonly id: string; readonly path: string }> {
  const memory = await inMemory();
  const path = join(memory.folder, 'KH 2026.txt');
  writeFileSync(path, sampleText);
  const { id } = await memory.api.planReading.open({ path });
  return { ...memory, id, path };
}

async function change(
  { api, id }: Pick<InMemory, 'api'> & { readonly id: string },
  to: (draft: PlanDraft) => PlanDraft,
): Promise<number> {
  const { revision, draft } = await api.planReading.draft({ id });
  return (await api.planReading.save({ id, revision, draft: to(draft) })).revision;
}

const codesOf = ({ problems }: Pick<PlanProposal, 'problems'>) => [
  ...new Set(problems.map(({ code }) => code)),
];

/** Without the inner tables of the search, whose blocks are written anew. */
function withoutSearch(dump: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(dump).filter(([table]) => !/_search_/.test(table)));
}

/** Accepts everything, and answers every question. */
const answered = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  entries: acceptEntry(rejectEntry(acceptSure(draft), 'rule-1'), 'general-1').entries,
  answers: {
    ...noAnswers,
    councilName: 'Hội đồng an toàn, vệ sinh lao động tỉnh Cao Bằng',
    rules: { 'rule-2': ['so noi vu', 'cong an tinh', foldText('UBND các xã, phường')] },
    targets: { 'target-1': { indicator: 'TN-02', denominator: null, measure: 'count' } },
    agencies: {
      [foldText('UBND các xã, phường')]: {
        use: 'new',
        code: 'NHOM-XA',
        kind: 'commune_committee',
        isGroup: true,
      },
    },
  },
});

describe('a draft', () => {
  it('is no part of the register', async () => {
    const memory = await inMemory();
    const { plan_draft: _none, source_file: _files, ...before } = dumpOf(memory.db);
    await memory.api.planReading.open({ text: sampleText });
    const { plan_draft: drafts, source_file: files, ...after } = dumpOf(memory.db);
    expect(after).toEqual(before);
    expect([drafts?.length, files?.length]).toEqual([1, 0]);
  });

  it('waits with its file and its decisions for another process', async () => {
    const one = await opened();
    const counts = countDraft(acceptSure(readSample()));
    const left = { open: counts.open, total: readSample().entries.length };
    await change(one, acceptSure);
    const other = one.second();
    expect(await other.planReading.waiting()).toMatchObject([
      { id: one.id, fileName: 'KH 2026.txt', startedBy: 'thu-ky', ...left, state: 'waiting' },
    ]);
    const { draft, text } = await other.planReading.draft({ id: one.id });
    expect(countDraft(draft)).toEqual(counts);
    expect(text).toBe(sampleText);
    expect(await other.planReading.open({ path: one.path })).toEqual({ id: one.id, isNew: false });
  });

  it('keeps what of its document was not read', async () => {
    const memory = await inMemory();
    const path = join(memory.folder, 'KH 2026.docx');
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>không in ra</w:t></w:r></w:p>';
    const body =
      sampleText
        .trimEnd()
        .split('\n')
        .map((line) => p(line))
        .join('') + hidden;
    writeFileSync(path, docx({ body }));
    const { id } = await memory.api.planReading.open({ path });
    const { text, remarks } = await memory.second().planReading.draft({ id });
    expect(text).not.toContain('không in ra');
    expect(remarks).toEqual([{ code: 'hidden_text', page: null, count: 1 }]);
  });

  it('is not overwritten by a window that has not seen it', async () => {
    const one = await opened();
    const { revision, draft } = await one.api.planReading.draft({ id: one.id });
    await one.api.planReading.save({ id: one.id, revision, draft: acceptSure(draft) });
    await expect(one.api.planReading.save({ id: one.id, revision, draft })).rejects.toMatchObject({
      problem: { code: 'changed_meanwhile' },
    });
  });

  it('does not lose what was found', async () => {
    const one = await opened();
    const lost = (draft: PlanDraft) => ({ ...draft, entries: draft.entries.slice(1) });
    await expect(change(one, lost)).rejects.toMatchObject({ problem: { code: 'invalid_input' } });
  });

  it.each([
    ['is gone where nothing was decided', (draft: PlanDraft) => draft, false],
    ['is kept where something was decided', acceptSure, true],
  ])('put away %s', async (_name, to, kept) => {
    const one = await opened();
    await change(one, to);
    expect(await one.api.planReading.discard({ id: one.id })).toEqual({ kept });
    expect(await one.api.planReading.waiting()).toEqual([]);
    expect((await one.api.planReading.ended()).map(({ state }) => state)).toEqual(kept ? ['discarded'] : []);
    if (!kept) return;
    await one.api.planReading.takeUp({ id: one.id });
    expect(await one.api.planReading.waiting()).toHaveLength(1);
  });
});

describe('what confirming needs', () => {
  it('is suggested from the document and the register', async () => {
    const one = await opened();
    await change(one, (draft) => rejectEntry(reopenEntry(acceptSure(draft), 'basis-1'), 'rule-1'));
    const proposal = await one.api.planReading.propose({ id: one.id });
    expect(proposal.head).toEqual({
      code: { value: 'cao-bang-2026', sure: true, answered: false },
      title: {
        value: 'Kế hoạch 12/KH-UBND công tác an toàn, vệ sinh lao động năm 2026',
        sure: true,
        answered: false,
      },
      province: { value: 'Cao Bằng', sure: true, answered: false },
      councilName: {
        value: 'Hội đồng an toàn, vệ sinh lao động tỉnh Cao Bằng',
        sure: false,
        answered: false,
      },
      year: { value: 2026, sure: true, answered: false },
    });
    expect(proposal.standing).toEqual({ value: 'so noi vu', sure: true, answered: false });
    expect(proposal.agencies.map(({ name, answer }) => [name, answer.value, answer.sure])).toEqual([
      ['Sở Nội vụ', { use: 'existing', code: 'SNV' }, true],
      ['Công an tỉnh', { use: 'existing', code: 'CAT' }, true],
      ['Bộ Chỉ huy Quân sự tỉnh', { use: 'existing', code: 'BCHQS' }, true],
      ['UBND các xã, phường', null, false],
    ]);
    expect(proposal.periods.map(({ code, reportingRule }) => [code, reportingRule])).toEqual([
      ['2026-Y', 'rule-2'],
    ]);
    expect(codesOf(proposal)).toEqual([
      'entry-open',
      'council-missing',
      'agency-unanswered',
      'rule-unanswered',
    ]);
  });

  it('is refused with the complete list while anything is open', async () => {
    const one = await opened();
    const { revision } = await one.api.planReading.draft({ id: one.id });
    const before = dumpOf(one.db);
    const outcome = await one.api.planReading.confirm({ id: one.id, revision });
    expect(
      outcome.state === 'refused' && outcome.problems.filter(({ code }) => code === 'entry-open').length,
    ).toBe(readSample().entries.length);
    expect(dumpOf(one.db)).toEqual(before);
  });
});

describe('a plan of another province', () => {
  it('asks about every body that the register seems to have', async () => {
    const memory = await inMemory();
    const { id } = await memory.api.planReading.open({
      text: sampleText.replaceAll('CAO BẰNG', 'LẠNG SƠN').replaceAll('Cao Bằng', 'Lạng Sơn'),
    });
    const { revision, draft } = await memory.api.planReading.draft({ id });
    await memory.api.planReading.save({ id, revision, draft: acceptSure(draft) });
    const { agencies, head } = await memory.api.planReading.propose({ id });
    expect(head.province.value).toBe('Lạng Sơn');
    expect(agencies.map(({ name, answer }) => [name, answer.sure])).toEqual([
      ['Sở Nội vụ', false],
      ['Công an tỉnh', false],
      ['Bộ Chỉ huy Quân sự tỉnh', false],
      ['UBND các xã, phường', false],
    ]);
  });
});

describe('confirming', () => {
  it('enters the plan with its tree, items, rules and places in the text', async () => {
    const one = await opened();
    const revision = await change(one, answered);
    expect((await one.api.planReading.propose({ id: one.id })).problems).toEqual([]);
    expect(await one.api.planReading.confirm({ id: one.id, revision })).toMatchObject({
      state: 'confirmed',
      plan: { code: 'cao-bang-2026', documentNumber: '12/KH-UBND', standingAgency: 'SNV' },
    });
    const detail = await one.api.plans.detail({ plan: 'cao-bang-2026' });
    expect(
      detail.assignments.map(({ label, members, duties }) => [
        label,
        members.map(({ code }) => code),
        duties.length,
      ]),
    ).toEqual([
      ['III.1', ['SNV'], 2],
      ['III.2', ['CAT', 'BCHQS'], 1],
      ['III.3', ['NHOM-XA'], 1],
    ]);
    expect(detail.assignments[0]?.duties.map(({ role, dueOn, partners }) => [role, dueOn, partners])).toEqual(
      [
        ['lead', null, [{ relation: 'with', name: 'Sở Y tế', agency: 'SYT' }]],
        ['carry_out', '2026-12-19', expect.anything()],
      ],
    );
    const topics = ['Thanh tra, kiểm tra', 'Thống kê, báo cáo', 'Tuyên truyền, phổ biến pháp luật'];
    const under = detail.assignments.flatMap(({ duties }) => duties.map(({ topic }) => topic));
    expect(new Set(under)).toEqual(new Set(topics));
    const offered = (await one.api.planReading.draft({ id: one.id })).topics;
    expect(topics.filter((topic) => !offered.includes(topic))).toEqual([]);
    const text = await one.api.plans.text({ plan: 'cao-bang-2026' });
    const place = detail.assignments[2]?.duties[0]?.source;
    expect(text?.slice(place?.start, place?.end)).toBe('Tuyên truyền, phổ biến pháp luật trên địa bàn.');
    expect(detail.fileName).toBe('KH 2026.txt');
    expect(detail.targets).toMatchObject([{ code: 'CB-T1', amount: 5, unit: 'percent', indicator: 'TN-02' }]);
    expect(detail.reportingRules).toMatchObject([
      { code: 'CB-R1', due: { month: 12, day: 15 }, agencies: ['SNV', 'CAT', 'NHOM-XA'] },
    ]);
    expect(one.announced.at(-1)).toEqual({ event: 'data.changed', payload: { subject: 'plan' } });
  });

  it('leaves the register as it was when it is taken back, and the draft waits again', async () => {
    const one = await opened();
    const revision = await change(one, answered);
    const { plan_draft: _before, ...before } = dumpOf(one.db);
    await one.api.planReading.confirm({ id: one.id, revision });
    await one.api.planReading.undo({ id: one.id });
    const { plan_draft: _after, plan_draft_undo: undone, ...after } = dumpOf(one.db);
    expect(withoutSearch({ ...after, plan_draft_undo: [] })).toEqual(withoutSearch(before));
    expect(undone).toMatchObject([{ plan_code: 'cao-bang-2026', undone_by: 'thu-ky' }]);
    expect(await one.api.planReading.waiting()).toHaveLength(1);
    const again = await one.api.planReading.draft({ id: one.id });
    expect(await one.api.planReading.confirm({ id: one.id, revision: again.revision })).toMatchObject({
      state: 'confirmed',
    });
  });

  it.each([
    [
      'an edit of its document',
      ({ api }: InMemory) =>
        api.plans.editDocument({ field: 'number', value: '13/KH-UBND', reason: 'Đánh lại số' }),
    ],
    ['a later plan', ({ api }: InMemory) => api.plans.load({ preset: 'dak-lak-2024' })],
  ])('stands as soon as something refers to the plan: %s', async (_name, refer) => {
    const one = await opened();
    const revision = await change(one, answered);
    await one.api.planReading.confirm({ id: one.id, revision });
    const detail = await one.api.plans.detail({ plan: null });
    await refer(one);
    const before = dumpOf(one.db);
    await expect(one.api.planReading.undo({ id: one.id })).rejects.toMatchObject({
      problem: { code: 'plan_in_use', subject: detail.plan.code },
    });
    expect(dumpOf(one.db)).toEqual(before);
  });

  it('refuses a second time', async () => {
    const one = await opened();
    const revision = await change(one, answered);
    await one.api.planReading.confirm({ id: one.id, revision });
    await expect(one.api.planReading.confirm({ id: one.id, revision })).rejects.toMatchObject({
      problem: { code: 'draft_ended' },
    });
  });

  it('enters both parts of a split duty under labels of their own', async () => {
    const one = await opened();
    const revision = await change(one, (draft) => {
      const split = splitEntry(draft, 'duty-1', 'Chủ trì, phối hợp với Sở Y tế'.length, sampleText);
      return answered(acceptEntry(acceptEntry(split, 'duty-1.1'), 'duty-1.2'));
    });
    await one.api.planReading.confirm({ id: one.id, revision });
    const detail = await one.api.plans.detail({ plan: null });
    expect(detail.assignments[0]?.duties.map(({ label }) => label)).toEqual(['-1', '-1.2', '-2']);
  });
});

describe('a document that is no plan', () => {
  it('is said to be none, and read nevertheless only where the clerk says so', async () => {
    const memory = await inMemory();
    const letter =
      'Kính gửi: Sở Nội vụ\nV/v báo cáo công tác an toàn lao động\nĐề nghị quý cơ quan gửi báo cáo.';
    const { id } = await memory.api.planReading.open({ text: letter });
    const { draft, revision } = await memory.api.planReading.draft({ id });
    expect(draft.notPlan).not.toBeNull();
    expect(codesOf(await memory.api.planReading.propose({ id }))).toContain('not-a-plan');
    await memory.api.planReading.save({ id, revision, draft: { ...draft, readNevertheless: true } });
    expect(codesOf(await memory.api.planReading.propose({ id }))).not.toContain('not-a-plan');
  });
});
