import { describe, expect, it } from 'vitest';
import type { TypedFields } from '../../renderer/model/plan-reading-field';
import { fieldsOf } from '../../renderer/model/plan-reading-fields';
import { fileToRead, takesAsDocument } from '../../renderer/model/plan-reading-files';
import { neighbourOf, nextOpen } from '../../renderer/model/plan-reading-order';
import { readFields } from '../../renderer/model/plan-reading-read-fields';
import { remarksToShow } from '../../renderer/model/plan-reading-remarks';
import { entriesByLine, lineAt, segmentsOf, sourceLines } from '../../renderer/model/plan-reading-source';
import { topicsOffered } from '../../renderer/model/plan-reading-topics';
import { notReadMore, notReadTitle } from '../../renderer/text/plan-reading';
import { acceptEntry } from '../../shared/plan-reading/draft/decide';
import type { DraftValue } from '../../shared/plan-reading/draft/plan-draft';
import { dutyTopics } from '../../shared/plan-reading/duties/topic-of';
import { documentRemarkWords } from '../../shared/wording/document-remark';
import { sampleDraft, sampleText } from '../plan-reading/draft/sample';

function dutyWithTopic(): string {
  const found = sampleDraft().entries.find(({ value }) => value.kind === 'duty' && value.topic !== '');
  if (!found) throw new Error('no duty with a topic');
  return found.id;
}

function entryOf(id: string) {
  const entry = sampleDraft().entries.find((one) => one.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
}

describe('the source in lines', () => {
  const lines = sourceLines(sampleText);

  it('has every line with words, at its place', () => {
    expect(lines.map(({ start, end }) => sampleText.slice(start, end))).toEqual(
      sampleText.split('\n').filter((line) => line !== ''),
    );
  });

  it('knows both line ends', () => {
    expect(sourceLines('a\r\n\r\nb\nc')).toEqual([
      { start: 0, end: 1 },
      { start: 5, end: 6 },
      { start: 7, end: 8 },
    ]);
  });

  it('finds the line of a place', () => {
    expect(lineAt(lines, sampleText.indexOf('Chủ trì'))).toBe(
      lines.findIndex(({ start }) => sampleText.startsWith('- Chủ trì', start)),
    );
    expect(lineAt([], 5)).toBe(0);
  });

  it('is cut where findings begin and end, and loses no sign', () => {
    const { entries } = sampleDraft();
    const byLine = entriesByLine(lines, entries);
    for (const [at, line] of lines.entries()) {
      const segments = segmentsOf(sampleText, line, byLine.get(at) ?? [], 'rule-2');
      expect(segments.map(({ text }) => text).join('')).toBe(sampleText.slice(line.start, line.end));
    }
    const at = lineAt(lines, entryOf('rule-2').source.start);
    const line = lines[at];
    const shown = (current: string | null) =>
      line && segmentsOf(sampleText, line, byLine.get(at) ?? [], current).map(({ entry }) => entry);
    expect(shown('rule-2')).toEqual(['rule-2']);
    expect(shown('general-1')).toEqual(['general-1']);
  });
});

describe('the topics that are offered', () => {
  it('are those of the register, of the draft and of the words, each once', () => {
    const draft = sampleDraft();
    const own = (value: DraftValue) => (value.kind === 'duty' ? { ...value, topic: 'Việc riêng' } : value);
    const changed = { ...draft, entries: draft.entries.map((one) => ({ ...one, value: own(one.value) })) };
    const offered = topicsOffered(changed, ['Ăn ca', 'Huấn luyện']);
    expect(offered).toEqual([...new Set(offered)]);
    expect(offered.toSorted()).toEqual([...dutyTopics, 'Ăn ca', 'Việc riêng'].toSorted());
    expect(offered.indexOf('Ăn ca')).toBeLessThan(offered.indexOf('Bảo hiểm, chế độ'));
  });

  it('may be chosen or written for a duty, or left out', () => {
    const duty = entryOf(dutyWithTopic());
    const topicIn = (topic: string) => readFields(duty, { topic });
    expect(topicIn('  Ăn   ca ')).toMatchObject({ ok: true, value: { topic: 'Ăn ca' } });
    expect(topicIn('')).toMatchObject({ ok: true, value: { topic: '' } });
    expect(readFields(duty, {})).toEqual({ ok: true, value: duty.value });
    expect(topicIn('x'.repeat(201))).toEqual({ ok: false, wrong: ['topic'] });
  });
});

describe('the form of a task', () => {
  const value: DraftValue = {
    ...{ kind: 'task', topic: 'Huấn luyện', label: '1', text: 'Mở lớp huấn luyện', lead: ['Sở Nội vụ'] },
    ...{ partners: [], time: null, deadline: null },
  };
  const task = { value, source: { start: 0, end: 17 } };

  it('offers topics, and keeps the one that was chosen', () => {
    const field = fieldsOf(value, [], ['Huấn luyện', 'Thanh tra, kiểm tra']).find(
      ({ key }) => key === 'topic',
    );
    expect(field).toEqual({
      ...{ key: 'topic', type: 'offered', value: 'Huấn luyện' },
      offers: ['Huấn luyện', 'Thanh tra, kiểm tra'],
    });
    expect(readFields(task, { topic: 'Thanh tra, kiểm tra' })).toEqual({
      ok: true,
      value: { ...value, topic: 'Thanh tra, kiểm tra' },
    });
    expect(readFields(task, {})).toEqual({ ok: true, value });
  });
});

describe('what was not read', () => {
  const head = (page: number) => ({ code: 'page_heads', page, count: 1 }) as const;
  const scan = { code: 'page_without_text', page: 3, count: 1 } as const;
  const hidden = { code: 'hidden_text', page: null, count: 2 } as const;

  it('has first what may hold words of the plan', () => {
    expect(remarksToShow([hidden, head(1), head(2), scan])).toEqual({
      shown: [scan, hidden, head(1), head(2)],
      more: 0,
    });
  });

  it('is no endless list', () => {
    const { shown, more } = remarksToShow([...Array.from({ length: 150 }, (_, at) => head(at + 1)), scan]);
    expect([shown.length, shown[0], more]).toEqual([100, scan, 51]);
    expect(notReadMore(more)).toBe('Và 51 chỗ khác.');
  });

  it('is said in a line above the text', () => {
    expect([scan, hidden].map((one) => notReadTitle(documentRemarkWords(one)))).toEqual([
      'Phần chưa đọc: trang 3 là ảnh quét, không có chữ để đọc; nội dung trang này chưa được đọc.',
      'Phần chưa đọc: bỏ qua chữ ẩn (2 chỗ).',
    ]);
  });
});

describe('the way through the list', () => {
  const order = ['a', 'b', 'c'].map((id) => ({ id }));

  it.each([
    [null, 1, 'a'],
    ['a', 1, 'b'],
    ['c', 1, 'c'],
    ['a', -1, 'a'],
  ] as const)('goes from %s by %s to %s', (from, by, to) => {
    expect(neighbourOf(order, from, by)).toBe(to);
  });

  it('goes on to the next open one, and around the end', () => {
    const draft = acceptEntry(sampleDraft(), 'head-number');
    const list = draft.entries;
    expect(nextOpen(list, draft, 'head-issuer')).toBe('head-date');
    expect(nextOpen(list, draft, 'recipient-2')).toBe('head-issuer');
    expect(nextOpen(list, { entries: [] }, 'recipient-2')).toBeNull();
  });
});

describe('the fields of an entry', () => {
  it.each(sampleDraft().entries.map((entry) => [entry.id, entry] as const))(
    'of %s read back as it was',
    (_id, entry) => {
      expect(readFields(entry, {})).toEqual({ ok: true, value: entry.value });
      const texts = fieldsOf(entry.value, ['item-1']).filter(({ key }) => key !== 'deadline');
      const typed: TypedFields = Object.fromEntries(texts.map(({ key, value }) => [key, value]));
      expect(readFields(entry, typed)).toEqual({ ok: true, value: entry.value });
    },
  );

  it.each([
    ['role', { role: 'direct' }, { role: 'direct' }],
    ['item', { item: '' }, { item: null }],
    [
      'day',
      { deadline: '30/11/2026' },
      { deadline: { day: 30, month: 11, year: 2026, relation: 'on_or_before' } },
    ],
    ['no day', { deadline: '' }, { deadline: null }],
    [
      'partners',
      { with: 'Công an tỉnh\n\n Sở Y tế ' },
      { partners: [{ name: 'Công an tỉnh' }, { name: 'Sở Y tế' }] },
    ],
  ])('of a duty: %s', (_name, typed, value) => {
    expect(readFields(entryOf('duty-2'), typed)).toMatchObject({ ok: true, value });
  });

  it.each([
    ['target-1', { amount: '4,5' }, { amount: '4.5' }],
    ['target-1', { amount: '', unit: '' }, { amount: null, unit: null, quantified: false }],
    ['target-1', { unit: 'vụ' }, { unit: 'vụ' }],
    ['rule-2', { due: '20/11', before: false }, { due: { day: 20, month: 11, before: false } }],
    ['item-2', { members: 'Công an tỉnh' }, { members: [{ name: 'Công an tỉnh', kind: 'armed_force' }] }],
    ['head-date', { date: '' }, { date: null, datePrecision: 'unknown' }],
  ])('of %s: %j', (id, typed, value) => {
    expect(readFields(entryOf(id), typed)).toMatchObject({ ok: true, value });
  });

  it.each([
    ['duty-2', { deadline: 'cuối năm' }, ['deadline']],
    ['duty-2', { text: ' ' }, ['text']],
    ['target-1', { amount: 'nhiều' }, ['amount']],
    ['target-1', { amount: '' }, ['amount']],
    ['target-1', { baseYear: '25' }, ['baseYear']],
    ['rule-2', { due: '31/2' }, ['due']],
    ['head-date', { date: '31/02/2026' }, ['date']],
  ])('of %s cannot be %j', (id, typed, wrong) => {
    expect(readFields(entryOf(id), typed)).toEqual({ ok: false, wrong });
  });
});

describe('what is dropped', () => {
  it.each([
    [['KH.docx'], true],
    [['KH.PDF'], true],
    [['a.xlsx'], false],
    [['a.docx', 'b.docx'], false],
    [['docx'], false],
  ])('%j is a document: %s', (names, taken) => {
    expect(takesAsDocument(names.map((name) => ({ name })))).toBe(taken);
  });

  it.each([
    [['KH 664.docx'], 'KH 664.docx'],
    [['báo cáo.xlsx'], 'báo cáo.xlsx'],
    [['báo cáo.xlsx', 'KH.PDF'], 'KH.PDF'],
    [['a.docx', 'b.docx'], null],
    [['a.xlsx', 'b.xlsx'], null],
    [[], null],
  ])('of %j an empty register reads %s', (names, read) => {
    expect(fileToRead(names.map((name) => ({ name })))?.name ?? null).toBe(read);
  });
});
