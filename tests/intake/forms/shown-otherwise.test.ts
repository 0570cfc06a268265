import { beforeAll, describe, expect, it } from 'vitest';
import type { NumberDisplay, TextRun, Workbook } from '../../../shared/intake/sheet';
import { figuresOf, findings, isAccountedFor, readForm, withCells } from '../../fixtures/statutory-draft';
import { formWorkbook } from '../../fixtures/statutory-workbook';
import { changed } from './samples';

let form: Workbook;
beforeAll(async () => {
  form = await formWorkbook(changed({ factors: [], occupations: [] }));
});

const questions = (workbook: Workbook) =>
  findings(readForm(workbook)).filter(([severity]) => severity === 'question' || severity === 'error');

/** The form with a raised last part in the text of a cell. */
function withRaised(cell: string, parts: readonly [string, string]): Workbook {
  const [first, ...others] = withCells(form, { [cell]: parts.join('') }).sheets;
  if (!first) throw new Error('Expected a sheet');
  const runs: readonly TextRun[] = [
    { text: parts[0], font: null },
    { text: parts[1], font: null, raised: true },
  ];
  return { ...form, sheets: [{ ...first, richText: new Map([[cell, runs]]) }, ...others] };
}

/** The form with one cell shown by a number format. */
function withDisplay(row: number, column: number, display: NumberDisplay): Workbook {
  const [first, ...others] = form.sheets;
  if (!first) throw new Error('Expected a sheet');
  const rows = first.rows.map((each) => {
    if (each.index !== row) return each;
    const fonts = Uint16Array.from({ length: 20 }, (_, at) => (at === column ? 900 : 0));
    return { ...each, fonts };
  });
  return { ...form, sheets: [{ ...first, rows, displays: new Map([[900, display]]) }, ...others] };
}

describe('a figure with a raised mark', () => {
  it('is asked about with the number on the line first', () => {
    expect(questions(withRaised('C29', ['0', '1']))).toEqual([
      ['question', 'raised_mark', 'C29', '01', ['value:0', 'value:1']],
    ]);
  });

  it('is asked about in a line of the header too', () => {
    expect(questions(withRaised('A6', ['Tổng số lao động của cơ sở: 120', '1']))).toEqual([
      ['question', 'raised_mark', 'A6', '1201', ['value:120', 'value:1201']],
    ]);
  });

  it('does not enter a name', () => {
    const draft = readForm(withRaised('A1', ['Đơn vị báo cáo: Công ty Hòa Bình', '1']));
    expect(draft.establishment?.name).toBe('Công ty Hòa Bình');
  });
});

describe('a number that its cell shows otherwise', () => {
  it.each<[string, NumberDisplay, readonly unknown[]]>([
    [
      'in thousands',
      { percent: false, thousands: 1, words: '' },
      ['question', 'shown_in_thousands', 'B37', '120500', ['value:120500']],
    ],
    [
      'with other words beside it',
      { percent: false, thousands: 0, words: 'triệu đồng' },
      ['question', 'shown_with_words', 'B37', '120500', ['value:120500000', 'value:120500']],
    ],
    [
      'as a percentage',
      { percent: true, thousands: 0, words: '' },
      ['question', 'percent_in_figure', 'B37', '120500', ['value:12050000', 'value:120500']],
    ],
  ])('is asked about: %s', (_how, display, question) => {
    expect(questions(withDisplay(36, 1, display))).toEqual([question]);
  });
});

describe('cells right of the table', () => {
  it('are kept as remarks or asked about, headed or not', () => {
    const draft = readForm(
      withCells(form, { Q9: 'Ghi chú', Q14: 77, Q16: 'Hai vụ cùng ca', S17: 5, S18: 'nháp' }),
    );
    expect(findings(draft).filter(([, code]) => code === 'unknown_indicator')).toEqual([
      ['question', 'unknown_indicator', 'Q14', '77', ['ignore']],
      ['question', 'unknown_indicator', 'S17', '5', ['ignore']],
    ]);
    expect(isAccountedFor(draft)).toBe(true);
    expect(figuresOf(draft)['r1']?.['c3']).toBe(2);
  });

  it('do not reach into the table beside', async () => {
    const draft = readForm(await formWorkbook(changed({ layout: { second: 'beside' } })));
    expect(findings(draft).map(([, code]) => code)).toEqual(['code_alias']);
  });
});
