import { describe, expect, it } from 'vitest';
import type { CheckedFigure, CheckedIndicator } from '../../../shared/intake/checks/checked-figure';
import { implausibleMoney } from '../../../shared/intake/checks/implausible-money';

function asked(amount: number, unit: string, aggregation: CheckedIndicator['aggregation'] = 'sum') {
  const indicator: CheckedIndicator = { code: 'PC-03', unit, decimals: 1, aggregation, suppliers: [] };
  const figure: CheckedFigure = {
    indicator: 'PC-03',
    reading: { kind: 'amount', amount: amount * 10, approximation: 'exact' },
    rawText: String(amount),
    sheet: 'Sheet1',
    cell: 'D8',
  };
  return implausibleMoney([figure], new Map([['PC-03', indicator]])).map(
    ({ severity, code, cell, expected, readings }) => [severity, code, cell, expected, readings],
  );
}

describe('money that no province spends', () => {
  it.each([
    [21_400_000, 'triệu đồng', '21.400.000 triệu đồng', ['value:21.4', 'value:21400', 'keep', 'blank']],
    [1_000_000, 'triệu đồng', '1.000.000 triệu đồng', ['value:1', 'value:1000', 'keep', 'blank']],
    [1_000_000_000, 'nghìn đồng', '1.000.000.000 nghìn đồng', ['value:1000000', 'keep', 'blank']],
    [3_000_000, 'tỷ đồng', '3.000.000 tỷ đồng', ['value:3', 'keep', 'blank']],
  ])('%d %s is asked', (amount, unit, expected, readings) => {
    expect(asked(amount, unit)).toEqual([['question', 'implausible_money', 'D8', expected, readings]]);
  });

  it.each([
    [21.4, 'triệu đồng'],
    [999_999, 'triệu đồng'],
    [999, 'tỷ đồng'],
    [21_400_000, 'đồng'],
    [21_400_000, 'người'],
  ])('%d %s is taken', (amount, unit) => {
    expect(asked(amount, unit)).toEqual([]);
  });

  it('asks nothing of what is computed', () => {
    expect(asked(21_400_000, 'triệu đồng', 'derived')).toEqual([]);
  });
});
