import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountToNumber } from '../../shared/domain/amount';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { Reading } from '../../shared/domain/figure';
import {
  formatCount,
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRate,
  formatReading,
} from '../../shared/domain/format-vietnamese';

describe('numbers in Vietnamese', () => {
  it.each([
    [1_234_567.89, 2, '1.234.567,89'],
    [34_466, 0, '34.466'],
    [5000, 2, '5.000'],
    [21.4, 1, '21,4'],
    [21.4, 2, '21,4'],
    [0, 2, '0'],
    [-0.001, 2, '0'],
    [-1234.5, 1, '-1.234,5'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [0.05, 2, '0,05'],
    [Number.MAX_SAFE_INTEGER, 0, '9.007.199.254.740.991'],
  ])('%d at %i decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it.each([
    [3.2, 2, '3,20'],
    [12, 2, '12,00'],
    [0, 2, '0,00'],
    [1234.567, 2, '1.234,57'],
    [4, 0, '4'],
  ])('the rate %d at %i decimals is %s', (value, decimals, text) => {
    expect(formatRate(value, decimals)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21])('%d cannot be written', (value) => {
    expect(() => formatNumber(value, 0)).toThrow(RangeError);
  });

  it.each([
    [2, '02'],
    [9, '09'],
    [10, '10'],
    [0, '0'],
    [-1, '-01'],
    [3997, '3.997'],
    [2.5, '2,5'],
  ])('the count %d is %s', (value, text) => {
    expect(formatCount(value)).toBe(text);
  });

  it.each([
    [11.34, '+11,34 %'],
    [2.56, '+2,56 %'],
    [100, '+100 %'],
    [-4, '-4 %'],
    [0, '0 %'],
    [-33.33, '-33,33 %'],
    [12_345.6, '+12.345,6 %'],
  ])('the change %d is %s', (value, text) => {
    expect(formatPercent(value)).toBe(text);
  });

  it('says what Intl says where Intl knows Vietnamese', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e14, max: 1e14 }),
        fc.integer({ min: 0, max: 6 }),
        (amount, decimals) => {
          const value = amountToNumber(amount, decimals);
          const expected = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals }).format(
            value + 0,
          );
          expect(formatNumber(value, decimals)).toBe(expected);
        },
      ),
    );
  });
});

describe('dates, readings and periods in Vietnamese', () => {
  it('writes day and month with two digits', () => {
    expect(formatDate(CalendarDate.parse('2025-12-14'))).toBe('14/12/2025');
    expect(formatDate(CalendarDate.parse('2026-06-05'))).toBe('05/06/2026');
  });

  it.each<[Reading, number, string]>([
    [{ kind: 'amount', amount: 34_466, approximation: 'exact' }, 0, '34.466'],
    [{ kind: 'amount', amount: 5000, approximation: 'more_than' }, 0, 'hơn 5.000'],
    [{ kind: 'amount', amount: 600, approximation: 'about' }, 0, 'khoảng 600'],
    [{ kind: 'amount', amount: 900, approximation: 'less_than' }, 0, 'gần 900'],
    [{ kind: 'amount', amount: 214, approximation: 'exact' }, 1, '21,4'],
    [{ kind: 'nil' }, 0, 'không phát sinh'],
  ])('%j at %i decimals is %s', (reading, decimals, text) => {
    expect(formatReading(reading, decimals)).toBe(text);
  });

  it.each([
    ['2025-H1', '6 tháng đầu năm 2025'],
    ['2025-H2', '6 tháng cuối năm 2025'],
    ['2025-Q1', 'quý I năm 2025'],
    ['2025-Q4', 'quý IV năm 2025'],
    ['2025-Y', 'năm 2025'],
    ['2025-D1', 'đợt đột xuất 1 năm 2025'],
  ])('%s is %s', (code, text) => {
    expect(formatPeriod(code)).toBe(text);
  });
});
