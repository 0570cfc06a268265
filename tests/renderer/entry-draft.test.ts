import { describe, expect, it } from 'vitest';
import {
  freshDraft,
  heldText,
  isTouched,
  reportOf,
  undoneDraft,
  withAnswer,
  withoutStaleAnswers,
  withTexts,
} from '../../renderer/model/entry-draft';
import { entryTopics, generalIssues } from '../../renderer/model/entry-rows';
import { entryForm, entryLine, held, issue, nothingChecked } from './entry-samples';
import { day } from './samples';

const lines = [
  entryLine({ indicator: 'SK-01' }),
  entryLine({ indicator: 'SK-03', current: held(3997) }),
  entryLine({ indicator: 'QT-02', topic: 'Quan trắc', current: held(5000, { approximation: 'more_than' }) }),
  entryLine({ indicator: 'TT-06', topic: 'Tuyên truyền', supplied: false }),
];
const form = entryForm({ lines });
const fresh = freshDraft(form, day('2025-12-20'));
const answer = { question: issue({}).id, answer: 'value:10258', reason: null, about: 'about' };

describe('what the register holds, as one would type it', () => {
  it.each([
    ['a blank', null, ''],
    ['nil', held(null), 'KPS'],
    ['zero', held(0), '0'],
    ['a number', held(1_234_567), '1.234.567'],
    ['more than', held(5000, { approximation: 'more_than' }), 'hơn 5.000'],
  ])('%s', (_what, current, text) => {
    expect(heldText(entryLine({ current }))).toBe(text);
  });

  it('a fraction', () => {
    expect(heldText(entryLine({ decimals: 1, current: held(21.4) }))).toBe('21,4');
  });
});

describe('a draft', () => {
  it('begins with the heading of the register, and today where it knows no date', () => {
    expect(fresh).toMatchObject({ receivedOn: '10/12/2025', documentNumber: '12/SYT', documentDate: '' });
    expect(freshDraft({ ...form, receivedOn: null }, day('2025-12-20')).receivedOn).toBe('20/12/2025');
  });

  it('sends only the fields that say something else', () => {
    const typed = withTexts(fresh, lines, { 'SK-01': ' 12 ', 'SK-03': '3.997', 'QT-02': '' }, null);
    expect(reportOf(form, typed)).toEqual({
      ...{ agency: 'SYT', period: '2025-Y', version: 1, receivedOn: '2025-12-10', documentDate: null },
      ...{ documentNumber: '12/SYT', answers: [] },
      figures: [
        { indicator: 'SK-01', text: '12' },
        { indicator: 'QT-02', text: '' },
      ],
    });
  });

  it.each([
    ['no date of receipt', { receivedOn: '' }],
    ['a date of receipt that is none', { receivedOn: '31/02/2025' }],
    ['a date of the document that is none', { documentDate: 'hôm qua' }],
  ])('is no report with %s', (_what, part) => {
    expect(reportOf(form, { ...fresh, ...part })).toBeNull();
  });

  it.each([
    ['nothing', fresh, false],
    ['a figure', withTexts(fresh, lines, { 'SK-01': '1' }, 'SK-01'), true],
    ['a figure that was there', withTexts(fresh, lines, { 'SK-03': '3.997' }, 'SK-03'), false],
    ['the number of the document', { ...fresh, documentNumber: '13/SYT' }, true],
    ['the date of receipt', { ...fresh, receivedOn: '11/12/2025' }, true],
  ])('is touched by what is typed: %s', (_what, draft, expected) => {
    expect(isTouched(form, draft)).toBe(expected);
  });

  it('is undone field by field and paste by paste', () => {
    let draft = fresh;
    for (const text of ['1', '12', '123']) draft = withTexts(draft, lines, { 'SK-01': text }, 'SK-01');
    draft = withTexts(draft, lines, { 'SK-03': '9' }, 'SK-03');
    draft = withTexts(draft, lines, { 'SK-01': '7', 'SK-03': '8', 'QT-02': '6' }, null);
    const steps = [draft.texts];
    for (let step = 0; step < 4; step += 1) {
      draft = undoneDraft(draft);
      steps.push(draft.texts);
    }
    expect(steps).toEqual([
      { 'SK-01': '7', 'SK-03': '8', 'QT-02': '6' },
      { 'SK-01': '123', 'SK-03': '9' },
      { 'SK-01': '123' },
      {},
      {},
    ]);
  });

  it('forgets an answer with the text that it was given to', () => {
    const typed = withTexts(fresh, lines, { 'SK-03': '10,258' }, 'SK-03');
    const answered = withAnswer(typed, answer);
    expect(reportOf(form, answered)?.answers).toEqual([
      { question: issue({}).id, answer: 'value:10258', reason: null },
    ]);
    expect(withTexts(answered, lines, { 'SK-01': '1' }, 'SK-01').answers).toHaveLength(1);
    expect(withTexts(answered, lines, { 'SK-03': '10,25' }, 'SK-03').answers).toEqual([]);
    expect(undoneDraft(answered).answers).toEqual([]);
    expect(withAnswer(answered, { ...answer, answer: null }).answers).toEqual([]);
  });

  it('forgets an answer whose question says something else by now', () => {
    const found = issue({ found: '5', expected: '≤ 3' });
    const about = JSON.stringify(['5', '≤ 3', found.message]);
    const answered = withAnswer(fresh, { ...answer, question: found.id, about });
    expect(withoutStaleAnswers(answered, [found])).toBe(answered);
    expect(withoutStaleAnswers(answered, [])).toBe(answered);
    expect(withoutStaleAnswers(answered, [{ ...found, expected: '≤ 2' }]).answers).toEqual([]);
  });
});

describe('the lines on the screen', () => {
  const codes = (topics: ReturnType<typeof entryTopics>) =>
    topics.map(({ topic, rows }) => [topic, ...rows.map(({ line }) => line.indicator)]);

  it('are those that the agency supplies, by topic, and all where wanted', () => {
    expect(codes(entryTopics(form, {}, null, false))).toEqual([
      ['Sức khỏe', 'SK-01', 'SK-03'],
      ['Quan trắc', 'QT-02'],
    ]);
    expect(codes(entryTopics(form, {}, null, true)).at(-1)).toEqual(['Tuyên truyền', 'TT-06']);
  });

  it.each([
    ['typed', form, { 'TT-06': '4' }, null],
    ['asked about', form, {}, { figures: [], issues: [issue({ indicator: 'TT-06' })] }],
    [
      'held already',
      entryForm({ lines: lines.map((line) => ({ ...line, current: held(1) })) }),
      {},
      nothingChecked,
    ],
  ])('hide nothing that is %s', (_what, shown, texts, checked) => {
    expect(codes(entryTopics(shown, texts, checked, false)).at(-1)).toEqual(['Tuyên truyền', 'TT-06']);
  });

  it('ask why a form is empty only after something was typed', () => {
    const empty = issue({ indicator: null, code: 'empty_report' });
    const same = issue({ indicator: null, code: 'same_as_last_report' });
    const checked = { figures: [], issues: [empty, same, issue({})] };
    expect(generalIssues(checked, {})).toEqual([same]);
    expect(generalIssues(checked, { 'SK-03': '' })).toEqual([empty, same]);
  });
});
