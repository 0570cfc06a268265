import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../shared/domain/indicator';
import { type Answers, parseAnswer, valueAnswer } from '../../shared/intake/answer';
import { fileIssue, type Issue, isOpen, issueId, unanswered } from '../../shared/intake/issue';
import { settleCell, settleIssue } from '../../shared/intake/settle';

const indicator: Indicator = {
  code: 'PC-03',
  name: 'Số tiền xử phạt',
  unit: 'triệu đồng',
  topic: 'PCCC',
  decimals: 1,
  aggregation: 'sum',
  quotient: null,
  allowApproximate: true,
  suppliers: ['CAT'],
};

function issue(severity: Issue['severity'], code: Issue['code'], readings: readonly string[] = []): Issue {
  const place = { indicator: 'PC-03', sheet: 'Số liệu', cell: 'E7' };
  return { ...unanswered, ...place, severity, code, found: '21,4', expected: null, readings };
}

const ambiguous = issue('question', 'ambiguous_number', ['value:21.4']);
const foreign = issue('question', 'not_supplier', ['keep', 'blank']);
const hidden = issue('warning', 'hidden_cell');
const note = issue('note', 'text_as_number');

function answers(...given: ReadonlyArray<readonly [Issue, string]>): Answers {
  return new Map(
    given.map(([about, answer]) => [issueId(about), { answer, reason: 'theo công văn', remembered: false }]),
  );
}

const said = (about: Issue, answer: string): Issue => ({ ...about, answer, reason: 'theo công văn' });

describe('the words of answers', () => {
  it.each([
    ['value:10258', { kind: 'value', decimal: '10258', approximation: 'exact' }],
    ['value:21.4', { kind: 'value', decimal: '21.4', approximation: 'exact' }],
    ['value:>5000', { kind: 'value', decimal: '5000', approximation: 'more_than' }],
    ['value:~600', { kind: 'value', decimal: '600', approximation: 'about' }],
    ['value:<900', { kind: 'value', decimal: '900', approximation: 'less_than' }],
    ['nil', { kind: 'nil' }],
    ['blank', { kind: 'blank' }],
    ['keep', { kind: 'keep' }],
    ['ignore', { kind: 'ignore' }],
    ['agency:SYT', { kind: 'agency', code: 'SYT' }],
    ['indicator:SK-03', { kind: 'indicator', code: 'SK-03' }],
    ['column:E', { kind: 'column', code: 'E' }],
    ['value:', null],
    ['value:-5', null],
    ['value:1,5', null],
    ['value:1e5', null],
    ['value:>>5', null],
    ['value:1234567890123456', null],
    ['agency:', null],
    ['colour:red', null],
    ['', null],
    ['NIL', null],
  ])('%s', (word, expected) => {
    expect(parseAnswer(word)).toEqual(expected);
  });

  it('come back as they went', () => {
    const whole = fc.nat(1_000_000_000);
    const approximation = fc.constantFrom('exact', 'more_than', 'about', 'less_than');
    fc.assert(
      fc.property(whole, approximation, (value, how) => {
        expect(parseAnswer(valueAnswer(String(value), how))).toEqual({
          kind: 'value',
          decimal: String(value),
          approximation: how,
        });
      }),
    );
  });
});

describe('a cell that was answered', () => {
  const amount = (value: number, approximation: 'exact' | 'more_than' = 'exact') => ({
    kind: 'amount' as const,
    amount: value,
    approximation,
  });

  it.each<[string, readonly Issue[], Answers, ReturnType<typeof settleCell>]>([
    ['nothing said', [ambiguous, note], new Map(), { reading: null, issues: [ambiguous, note] }],
    ['nothing to say', [], answers([ambiguous, 'value:21.4']), { reading: null, issues: [] }],
    [
      'a value',
      [ambiguous, note],
      answers([ambiguous, 'value:21.4']),
      { reading: amount(214), issues: [said(ambiguous, 'value:21.4'), note] },
    ],
    [
      'a value that was not suggested',
      [ambiguous],
      answers([ambiguous, 'value:>30']),
      { reading: amount(300, 'more_than'), issues: [said(ambiguous, 'value:>30')] },
    ],
    [
      'nil',
      [ambiguous],
      answers([ambiguous, 'nil']),
      { reading: { kind: 'nil' }, issues: [said(ambiguous, 'nil')] },
    ],
    [
      'a blank settles all that was open, and leaves warnings as they are',
      [ambiguous, foreign, hidden],
      answers([ambiguous, 'blank']),
      { reading: 'blank', issues: [said(ambiguous, 'blank'), said(foreign, 'blank'), hidden] },
    ],
    [
      'keeping settles one issue only',
      [ambiguous, foreign],
      answers([foreign, 'keep']),
      { reading: null, issues: [ambiguous, said(foreign, 'keep')] },
    ],
    [
      'a warning accepted with a reason',
      [hidden],
      answers([hidden, 'keep']),
      { reading: null, issues: [said(hidden, 'keep')] },
    ],
    [
      'more decimals than the indicator has',
      [ambiguous],
      answers([ambiguous, 'value:21.45']),
      { reading: null, issues: [ambiguous] },
    ],
    [
      'an answer to another kind of question',
      [ambiguous],
      answers([ambiguous, 'agency:SYT']),
      { reading: null, issues: [ambiguous] },
    ],
    ['no answer at all', [ambiguous], answers([ambiguous, 'maybe']), { reading: null, issues: [ambiguous] }],
    [
      'the answer to the same question elsewhere',
      [ambiguous],
      answers([{ ...ambiguous, cell: 'E8' }, 'value:21.4']),
      { reading: null, issues: [ambiguous] },
    ],
  ])('%s', (_, issues, given, expected) => {
    expect(settleCell(issues, true, indicator, given)).toEqual(expected);
  });

  it('keeps every issue and closes none without an answer', () => {
    const some = fc.subarray([ambiguous, foreign, hidden, note], { minLength: 1 });
    const word = fc.constantFrom('keep', 'blank', 'nil', 'value:5', 'value:5.55', 'ignore', 'x');
    fc.assert(
      fc.property(
        some,
        fc.array(fc.tuple(fc.constantFrom(ambiguous, foreign, hidden), word)),
        (issues, given) => {
          const settled = settleCell(issues, true, indicator, answers(...given));
          expect(settled.issues.map(issueId)).toEqual(issues.map(issueId));
          if (settled.reading !== null) expect(settled.issues.filter(isOpen)).toEqual([]);
          for (const [at, { answer }] of settled.issues.entries()) {
            if (answer === null) expect(settled.issues[at]).toEqual(issues[at]);
          }
        },
      ),
    );
  });
});

describe('an issue about no figure', () => {
  const which = fileIssue('question', 'which_agency', 'báo cáo', null, ['agency:SYT', 'agency:SNV']);

  it.each<[string, Answers, Issue]>([
    ['nothing said', new Map(), which],
    ['answered', answers([which, 'agency:SYT']), said(which, 'agency:SYT')],
    ['answered with nonsense', answers([which, 'SYT']), which],
    ['another one answered', answers([{ ...which, code: 'which_period' }, 'agency:SYT']), which],
  ])('%s', (_, given, expected) => {
    expect(settleIssue(which, given)).toEqual(expected);
  });

  it.each<[Issue, string]>([
    [which, 'which_agency'],
    [ambiguous, 'ambiguous_number@Số liệu!E7#PC-03'],
    [{ ...which, code: 'hidden_sheet', sheet: 'Sheet2' }, 'hidden_sheet@Sheet2!'],
    [{ ...which, code: 'cell_missing', indicator: 'SK-03' }, 'cell_missing#SK-03'],
  ])('has an id: %#', (about, id) => {
    expect(issueId(about)).toBe(id);
  });
});

it('a cell without a reading cannot be kept as it is', () => {
  const { reading, issues } = settleCell([ambiguous], false, indicator, answers([ambiguous, 'keep']));
  expect([reading, issues.filter(isOpen)]).toEqual([null, [ambiguous]]);
});
