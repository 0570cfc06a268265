import { describe, expect, it } from 'vitest';
import { addByHand } from '../../../shared/plan-reading/draft/add-by-hand';
import { acceptSure } from '../../../shared/plan-reading/draft/decide';
import { editEntry, moveEntry } from '../../../shared/plan-reading/draft/edit-entry';
import { membersNamed } from '../../../shared/plan-reading/draft/members';
import { mergeWithNext } from '../../../shared/plan-reading/draft/merge-entries';
import type { DraftEntry, PlanDraft } from '../../../shared/plan-reading/draft/plan-draft';
import { countDraft } from '../../../shared/plan-reading/draft/review-order';
import { findWords, wordsAt } from '../../../shared/plan-reading/draft/source-words';
import { splitEntry } from '../../../shared/plan-reading/draft/split-entry';
import { sampleDraft, sampleText } from './sample';

function entryOf(draft: PlanDraft, id: string): DraftEntry {
  const entry = draft.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
}

function dutyOf(draft: PlanDraft, id: string) {
  const { value } = entryOf(draft, id);
  if (value.kind !== 'duty') throw new Error(`${id} is no duty`);
  return value;
}

const wordsOf = (draft: PlanDraft, id: string) => wordsAt(sampleText, entryOf(draft, id).source);

describe('accepting what is sure', () => {
  it('leaves what has a doubt', () => {
    expect(countDraft(acceptSure(sampleDraft()))).toEqual({ open: 1, unsure: 1, accepted: 25, rejected: 0 });
  });
});

describe('splitting a duty', () => {
  const whole = dutyOf(sampleDraft(), 'duty-1');
  const split = splitEntry(sampleDraft(), 'duty-1', whole.text.indexOf('kiểm tra'), sampleText);

  it('cuts the words and the source at the same place', () => {
    expect([dutyOf(split, 'duty-1.1').text, dutyOf(split, 'duty-1.2').text]).toEqual([
      'Chủ trì, phối hợp với Sở Y tế',
      'kiểm tra việc chấp hành pháp luật về an toàn lao động tại các doanh nghiệp.',
    ]);
    expect([wordsOf(split, 'duty-1.1'), wordsOf(split, 'duty-1.2')]).toEqual([
      'Chủ trì, phối hợp với Sở Y tế',
      'kiểm tra việc chấp hành pháp luật về an toàn lao động tại các doanh nghiệp.',
    ]);
  });

  it('leaves partners with the words that name them and reads the role of the rest from its words', () => {
    expect(dutyOf(split, 'duty-1.1')).toMatchObject({ role: 'lead', partners: [{ name: 'Sở Y tế' }] });
    expect(dutyOf(split, 'duty-1.2')).toMatchObject({ role: 'carry_out', partners: [] });
  });

  it('changes nothing where a part would be empty', () => {
    expect(splitEntry(sampleDraft(), 'duty-1', 0, sampleText)).toEqual(sampleDraft());
    expect(splitEntry(sampleDraft(), 'section-1', 4, sampleText)).toEqual(sampleDraft());
  });
});

describe('the topic of a duty', () => {
  const draft = sampleDraft();
  const at = dutyOf(draft, 'duty-1').text.indexOf('kiểm tra');

  it('is proposed by its words', () => {
    expect(['duty-1', 'duty-2', 'duty-4'].map((id) => dutyOf(draft, id).topic)).toEqual([
      'Thanh tra, kiểm tra',
      'Thống kê, báo cáo',
      'Tuyên truyền, phổ biến pháp luật',
    ]);
  });

  it('stays with both parts where the clerk has set it, and is proposed anew otherwise', () => {
    const set = editEntry(draft, 'duty-1', { ...dutyOf(draft, 'duty-1'), topic: 'Ăn ca' });
    const topicsOf = (split: PlanDraft) => ['duty-1.1', 'duty-1.2'].map((id) => dutyOf(split, id).topic);
    expect(topicsOf(splitEntry(set, 'duty-1', at, sampleText))).toEqual(['Ăn ca', 'Ăn ca']);
    const both = mergeWithNext(draft, 'duty-1');
    const joined = dutyOf(both, 'duty-1+duty-2');
    expect(joined.topic).toBe('Thanh tra, kiểm tra');
    const cut = splitEntry(both, 'duty-1+duty-2', joined.text.indexOf('Tổng hợp'), sampleText);
    expect(['duty-1+duty-2.1', 'duty-1+duty-2.2'].map((id) => dutyOf(cut, id).topic)).toEqual([
      'Thanh tra, kiểm tra',
      'Thống kê, báo cáo',
    ]);
  });
});

describe('splitting an item', () => {
  const split = splitEntry(sampleDraft(), 'item-2', 'Công an tỉnh,'.length, sampleText);

  it('parts its members and leaves the duties with the first', () => {
    expect(entryOf(split, 'item-2.1').value).toMatchObject({
      ref: 'III.2',
      members: [{ name: 'Công an tỉnh' }],
    });
    expect(entryOf(split, 'item-2.2')).toMatchObject({
      doubts: ['item-without-duty'],
      value: { members: [{ name: 'Bộ Chỉ huy Quân sự tỉnh' }] },
    });
    expect(dutyOf(split, 'duty-3').item).toBe('item-2.1');
  });
});

describe('merging', () => {
  it('joins two duties of one item with all that they name', () => {
    const merged = mergeWithNext(sampleDraft(), 'duty-1');
    expect(dutyOf(merged, 'duty-1+duty-2')).toMatchObject({
      role: 'lead',
      partners: [{ name: 'Sở Y tế' }],
      deadline: { month: 12, day: 20, year: 2026 },
    });
    expect(merged.entries.length).toBe(sampleDraft().entries.length - 1);
  });

  it('does not reach into another item', () => {
    expect(mergeWithNext(sampleDraft(), 'duty-2')).toEqual(sampleDraft());
  });

  it('takes the duties of both items', () => {
    const merged = mergeWithNext(sampleDraft(), 'item-1');
    expect(['duty-1', 'duty-3'].map((id) => dutyOf(merged, id).item)).toEqual([
      'item-1+item-2',
      'item-1+item-2',
    ]);
  });
});

describe('editing', () => {
  it('keeps the value as it was read, and forgets it when the clerk writes the same again', () => {
    const duty = dutyOf(sampleDraft(), 'duty-4');
    const edited = editEntry(sampleDraft(), 'duty-4', { ...duty, role: 'direct' });
    expect(entryOf(edited, 'duty-4').before).toEqual(duty);
    expect(editEntry(edited, 'duty-4', duty)).toEqual(sampleDraft());
  });

  it('takes its words from another stretch of the source', () => {
    const span = findWords(sampleText, 'Tuyên truyền, phổ biến pháp luật');
    if (!span) throw new Error('the words are in the text');
    const moved = moveEntry(sampleDraft(), 'duty-4', span, sampleText);
    expect(dutyOf(moved, 'duty-4').text).toBe('Tuyên truyền, phổ biến pháp luật');
  });
});

describe('adding by hand', () => {
  it('reads a duty from the marked words and puts it into the item before it', () => {
    const span = findWords(
      sampleText,
      'Tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2026',
    );
    if (!span) throw new Error('the words are in the text');
    const draft = addByHand(sampleDraft(), 'duty', span, sampleText);
    expect(entryOf(draft, 'hand-1')).toMatchObject({ made: 'hand', decision: 'open', source: span });
    expect(dutyOf(draft, 'hand-1')).toMatchObject({
      item: 'item-1',
      deadline: { day: 20, month: 12, year: 2026 },
    });
  });

  it.each([
    ['words over a line end', 'Nơi nhận: - Bộ Nội vụ', true],
    ['words that are not there', 'Nơi gửi', false],
    ['signs of an expression', '.*', false],
    ['nothing', '  ', false],
  ])('finds %s', (_name, words, found) => {
    expect(findWords(sampleText, words) !== null).toBe(found);
  });
});

describe('members', () => {
  const source = { start: 0, end: 40 };

  it('are what their names say, and those that were known stay as they are', () => {
    const known = {
      name: 'Công an tỉnh',
      isGroup: false,
      kind: 'department',
      source: { start: 50, end: 60 },
    } as const;
    expect(membersNamed(['Sở Y tế', ' ', 'UBND các xã, phường', 'Công an tỉnh '], [known], source)).toEqual([
      { name: 'Sở Y tế', isGroup: false, kind: 'department', source },
      { name: 'UBND các xã, phường', isGroup: true, kind: 'commune_committee', source },
      known,
    ]);
  });
});
