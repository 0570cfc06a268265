import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCrossRules } from '../../../shared/intake/checks/check-cross-rules';
import { type CrossRule, indicatorsOf, ruleInSigns } from '../../../shared/intake/checks/cross-rule';
import { crossRules } from '../../../shared/intake/checks/cross-rules';
import { crossRuleWords, wordedCrossRules } from '../../../shared/wording/cross-rule';
import { figures, indicators, line } from './figures';

const codes = [...new Set(crossRules.flatMap(indicatorsOf))];

function broken(of: Readonly<Record<string, string | number>>, rules = crossRules): readonly string[] {
  return checkCrossRules(figures(of), indicators, rules).map(line);
}

describe('the rules of the plan', () => {
  it('name indicators that exist, and have words', () => {
    expect(codes.filter((code) => !indicators.has(code))).toEqual([]);
    expect(wordedCrossRules.toSorted()).toEqual(crossRules.map(ruleInSigns).toSorted());
  });

  it.each<[string, Readonly<Record<string, string | number>>, readonly string[]]>([
    [
      'what a province reported',
      { 'TN-01': 2, 'TN-04': 4, 'TN-05': 2, 'TN-06': 34466, 'TT-01': 9, 'TT-02': 564 },
      [],
    ],
    ['as many serious accidents as accidents', { 'TN-04': 3, 'TN-05': 3 }, []],
    [
      'more serious accidents than accidents',
      { 'TN-04': 3, 'TN-05': 5 },
      ['question cross_check TN-05 E3 TN-05 = 5 (E3); TN-04 = 3 (E2) [TN-05 ≤ TN-04] keep blank'],
    ],
    [
      'deaths without accidents',
      { 'TN-01': 1, 'TN-04': 0 },
      ['question cross_check TN-01 E2 TN-01 = 1 (E2); TN-04 = 0 (E3) [TN-01 > 0 ⇒ TN-04 > 0] keep blank'],
    ],
    ['accidents without deaths', { 'TN-01': 0, 'TN-04': 4 }, []],
    [
      'two rules broken at one cell',
      { 'TN-01': 5, 'TN-04': 0, 'TN-06': 4 },
      [
        'question cross_check TN-01 E2 TN-01 = 5 (E2); TN-04 = 0 (E3); TN-01 = 5 (E2); TN-06 = 4 (E4) [TN-01 > 0 ⇒ TN-04 > 0; TN-01 ≤ TN-06] keep blank',
      ],
    ],
    [
      'participants without a conference',
      { 'TT-01': 0, 'TT-02': 564 },
      ['warning cross_check TT-02 E3 TT-02 = 564 (E3); TT-01 = 0 (E2) [TT-02 > 0 ⇒ TT-01 > 0] keep blank'],
    ],
    [
      'a conference without participants',
      { 'TT-01': 9, 'TT-02': 0 },
      ['question cross_check TT-01 E2 TT-01 = 9 (E2); TT-02 = 0 (E3) [TT-01 ≤ TT-02] keep blank'],
    ],
    [
      'more conferences than participants',
      { 'TT-01': 564, 'TT-02': 9 },
      ['question cross_check TT-01 E2 TT-01 = 564 (E2); TT-02 = 9 (E3) [TT-01 ≤ TT-02] keep blank'],
    ],
    ['no conference and no participant', { 'TT-01': 0, 'TT-02': 0 }, []],
    [
      'a fine without a violation',
      { 'PC-02': 0, 'PC-03': '21.4' },
      ['warning cross_check PC-03 E3 PC-03 = 21,4 (E3); PC-02 = 0 (E2) [PC-03 > 0 ⇒ PC-02 > 0] keep blank'],
    ],
    ['violations that were warned', { 'PC-02': 21, 'PC-03': 0 }, []],
    ['more cards than trainees, as cards are renewed', { 'HL-04': 80, 'HL-05': 481 }, []],
    ['nil beside a figure', { 'TT-01': 'KPS', 'TT-02': 564 }, []],
    ['one side alone', { 'TT-02': 564 }, []],
    ['about as many places as samples', { 'QT-01': 40, 'QT-02': '~38' }, []],
    [
      'more places than nearly so many samples',
      { 'QT-01': 40, 'QT-02': '<39' },
      ['question cross_check QT-01 E2 QT-01 = 40 (E2); QT-02 = gần 39 (E3) [QT-01 ≤ QT-02] keep blank'],
    ],
    ['a little more than the samples', { 'QT-01': 40, 'QT-02': '>38' }, []],
    [
      'far more places than samples',
      { 'QT-01': 400, 'QT-02': '>38' },
      ['question cross_check QT-01 E2 QT-01 = 400 (E2); QT-02 = hơn 38 (E3) [QT-01 ≤ QT-02] keep blank'],
    ],
  ])('%s', (_, of, expected) => {
    expect(broken(of)).toEqual(expected);
  });
});

describe('events and who or what they have', () => {
  it.each([
    ['TT-06', 'TT-07'],
    ['HL-03', 'HL-04'],
    ['SK-02', 'SK-03'],
    ['QT-01', 'QT-02'],
  ])('%s and %s: exchanged is asked, counted by others is told', (events, things) => {
    expect(broken({ [events]: 3, [things]: 3 })).toEqual([]);
    expect(broken({ [events]: 90, [things]: 3 })).toEqual([
      `question cross_check ${events} E2 ${events} = 90 (E2); ${things} = 3 (E3) [${events} ≤ ${things}] keep blank`,
    ]);
    expect(broken({ [events]: 0, [things]: 3 })).toEqual([
      `warning cross_check ${things} E3 ${things} = 3 (E3); ${events} = 0 (E2) [${things} > 0 ⇒ ${events} > 0] keep blank`,
    ]);
  });
});

describe('rules of sums', () => {
  const sum: CrossRule = {
    kind: 'sum_equals',
    parts: ['PC-04', 'PC-05', 'PC-06'],
    whole: 'PC-01',
    severity: 'error',
    why: 'A total of its parts.',
  };
  const among: CrossRule = { ...sum, kind: 'at_most', severity: 'warning' };
  it.each<[string, CrossRule, Readonly<Record<string, string | number>>, readonly string[]]>([
    ['a right sum', sum, { 'PC-01': 79, 'PC-04': 39, 'PC-05': 5, 'PC-06': 35 }, []],
    [
      'a wrong sum',
      sum,
      { 'PC-01': 80, 'PC-04': 39, 'PC-05': 5, 'PC-06': 35 },
      [
        'error cross_check PC-01 E2 PC-01 = 80 (E2); PC-04 = 39 (E3); PC-05 = 5 (E4); PC-06 = 35 (E5) [PC-01 = PC-04 + PC-05 + PC-06] blank',
      ],
    ],
    ['a sum with a part blank', sum, { 'PC-01': 80, 'PC-04': 39, 'PC-05': 5 }, []],
    ['parts below the whole', among, { 'PC-01': 80, 'PC-04': 39, 'PC-05': 5, 'PC-06': 35 }, []],
    [
      'parts above the whole',
      among,
      { 'PC-01': 78, 'PC-04': 39, 'PC-05': 5, 'PC-06': 35 },
      [
        'warning cross_check PC-04 E3 PC-04 = 39 (E3); PC-05 = 5 (E4); PC-06 = 35 (E5); PC-01 = 78 (E2) [PC-04 + PC-05 + PC-06 ≤ PC-01] keep blank',
      ],
    ],
  ])('%s', (_, rule, of, expected) => {
    expect(broken(of, [rule])).toEqual(expected);
  });

  it.each([
    ['the severer first', [sum, { ...sum, severity: 'question' } as const]],
    ['the severer last', [{ ...sum, severity: 'question' } as const, sum]],
  ])('is as severe as the severest rule broken at a cell: %s', (_, rules) => {
    const of = figures({ 'PC-01': 80, 'PC-04': 39, 'PC-05': 5, 'PC-06': 35 });
    const [issue, ...others] = checkCrossRules(of, indicators, rules);
    expect([issue?.severity, issue?.readings, others]).toEqual(['error', ['blank'], []]);
  });

  it('adds tenths without the slips of binary fractions', () => {
    const tenths: CrossRule = { ...sum, parts: ['A', 'B'], whole: 'C' };
    const some = indicators.get('PC-03');
    if (!some) throw new Error('The plan has no PC-03.');
    const byCode = new Map(['A', 'B', 'C'].map((code) => [code, { ...some, code }]));
    const of = (code: string, amount: number) => ({
      indicator: code,
      reading: { kind: 'amount', amount, approximation: 'exact' } as const,
      rawText: '',
      sheet: 'S',
      cell: code,
    });
    expect(checkCrossRules([of('A', 1), of('B', 2), of('C', 3)], byCode, [tenths])).toEqual([]);
    expect(checkCrossRules([of('A', 1), of('B', 2), of('C', 4)], byCode, [tenths])).toHaveLength(1);
  });
});

describe('laws of rules', () => {
  const report = fc.dictionary(fc.constantFrom(...codes), fc.oneof(fc.nat(12), fc.constant('KPS')));

  it('find the same whatever the order of the figures', () => {
    fc.assert(
      fc.property(report, (of) => {
        const given = figures(of);
        const shuffled = checkCrossRules(given.toReversed(), indicators, crossRules);
        expect(shuffled).toEqual(checkCrossRules(given, indicators, crossRules));
      }),
    );
  });

  it('never speak of nil, and name every issue differently', () => {
    fc.assert(
      fc.property(report, (of) => {
        const issues = checkCrossRules(figures(of), indicators, crossRules);
        expect(issues.filter(({ indicator }) => indicator !== null && of[indicator] === 'KPS')).toEqual([]);
        expect(new Set(issues.map(({ cell }) => cell)).size).toBe(issues.length);
      }),
    );
  });

  it('are put in words, also several at once', () => {
    expect(crossRuleWords('PC-03 > 0 ⇒ PC-02 > 0; A ≤ B')).toBe(
      'có tiền phạt thì phải có trường hợp bị xử lý (PC-03 > 0 ⇒ PC-02 > 0); A ≤ B',
    );
  });
});
