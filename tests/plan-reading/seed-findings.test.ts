import { describe, expect, it } from 'vitest';
import { foldText } from '../../shared/domain/fold-text';
import type { PlanReading } from '../../shared/plan-reading/plan-reading';
import { readPlan } from '../../shared/plan-reading/read-plan';
import { narrow } from '../../shared/plan-reading/text/searchable';
import { type Gold, goldOf, haveSeeds, plans, seedText } from './seeds';
import { textDocument } from './text-document';

const directions = { giam: 'decrease', tang: 'increase', dat: 'reach' } as const;
const periods: Readonly<Record<string, string>> = { '6month': 'half', annual: 'year' };

type Findings = {
  readonly notPlan: boolean;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string;
  readonly bases: readonly string[];
  readonly targets: readonly string[];
  readonly rules: readonly string[];
  readonly recipients: readonly string[];
};

/** What people found, as this test compares it: bases with numbers, targets with figures, rules with days. */
function expected(gold: Gold): Findings {
  return {
    notPlan: false,
    number: gold.number,
    date: gold.date,
    issuer: gold.issuer,
    bases: gold.legalBasis
      .flatMap(({ number, date }) => (number === null ? [] : [`${number} ${date}`]))
      .toSorted(),
    targets: gold.targets
      .filter(({ quantified }) => quantified)
      .map((target) => {
        const unit = target.unit === '%' ? 'percent' : target.unit;
        return [
          directions[target.direction],
          target.amount,
          unit,
          target.average,
          target.at_least,
          keyOf(target.verbatim ?? ''),
        ].join(' | ');
      }),
    rules: gold.reporting
      .filter(({ month }) => month !== null)
      .map((rule) => [rule.day, rule.month, rule.before, periods[rule.period], rule.adhoc].join(' | ')),
    recipients: gold.recipients.map(keyOf),
  };
}

function found({ notPlan, header, targets, rules }: PlanReading): Findings {
  return {
    notPlan: notPlan !== null,
    number: header.number?.text ?? null,
    date: header.date,
    issuer: header.issuer?.text ?? '',
    bases: header.legalBases
      .flatMap(({ number, date }) => (number === null ? [] : [`${number} ${date}`]))
      .toSorted(),
    targets: targets
      .filter(({ quantified }) => quantified)
      .map((target) => {
        const text = keyOf(target.text);
        return [
          target.direction,
          Number(target.amount),
          target.unit,
          target.average,
          target.atLeast,
          text,
        ].join(' | ');
      }),
    rules: rules.flatMap(({ due, period, alsoAdhoc }) =>
      due === null ? [] : [[due.day, due.month, due.before, period, alsoAdhoc].join(' | ')],
    ),
    recipients: header.recipients.map(({ text }) => keyOf(text)),
  };
}

/** A key for comparing with the words of a copy, whatever its digits; words about the rhythm in front belong to no target's text. */
function keyOf(text: string): string {
  return foldText(narrow(text)).replace(/^(?:phan dau )?(?:hang nam )?/, '');
}

// Labels keep their digits: what is tried here are figures and days.
const wideDigits = (text: string) =>
  text.replace(/^\s*\d+\.|\d/gm, (found) =>
    found.length > 1 ? found : String.fromCharCode(found.charCodeAt(0) + 0xfee0),
  );
const wrapped = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/(.{60,85}?)\s(?=\S)/gu, '$1\n'))
    .join('\n');
const misread = (text: string) =>
  text
    .replace(/Phấn đấu/g, 'Phần đấu')
    .replace(/hằng năm/g, 'hàng năm')
    .replace(/15\/12\)/g, '15/ 12)')
    .replace(/10\/12/g, '10-12')
    .replace(/15 tháng 1(\d)/g, '15 tháng1$1');

const copies: ReadonlyArray<readonly [words: string, change: (text: string) => string]> = [
  ['as it is', (text) => text],
  ['in decomposed letters', (text) => text.normalize('NFD')],
  ['misread', misread],
  ['with wide digits', wideDigits],
  ['with lines wrapped hard', wrapped],
  ['with lines ended as on Windows', (text) => text.replace(/\n/g, '\r\n')],
];

describe.skipIf(!haveSeeds)('the plans of four provinces (skipped where they are not at hand)', () => {
  describe.each(copies)('%s', (words, change) => {
    it.each(plans)('%s: head, bases, targets, rules and recipients', (name) => {
      const text = seedText(name);
      // The fourth plan is wrapped already.
      const copy = words === 'with lines wrapped hard' && name === 'dak-lak' ? text : change(text);
      expect(found(readPlan(textDocument(copy)))).toEqual(expected(goldOf(name)));
    });
  });

  it.each([
    ['cao-bang', ['number', 'signature']],
    ['can-tho', ['number', 'date', 'signature']],
    ['thai-nguyen', ['number', 'day']],
    ['dak-lak', ['number', 'day', 'appendix']],
  ] as const)('%s lacks what its head leaves blank and what it only refers to', (name, missing) => {
    expect(readPlan(textDocument(seedText(name))).missing.map(({ what }) => what)).toEqual(missing);
  });

  it('takes the report for no plan, and finds no target or rule in it', () => {
    const { notPlan, targets, rules, header } = readPlan(textDocument(seedText('report')));
    expect({ kind: notPlan?.kind, targets, rules, recipients: header.recipients.length }).toEqual({
      kind: 'report',
      targets: [],
      rules: [],
      recipients: 6,
    });
  });

  it.each(plans)('%s: every place leads to the words that were found', (name) => {
    const text = seedText(name);
    const { header, targets } = readPlan(textDocument(text));
    const pairs = [...header.recipients, ...targets].map(({ source, text: words }) => [
      foldText(text.slice(source.start, source.end).replace(/\*/g, '')),
      foldText(words),
    ]);
    expect(pairs.map(([place]) => place)).toEqual(pairs.map(([, words]) => words));
  });
});
