import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { judgeDocumentEdit } from '../../shared/domain/document-edit';
import { failure, success } from '../../shared/kit/result';

const today = CalendarDate.parse('2025-12-20');
const draft = {
  number: null,
  date: null,
  title: 'Kế hoạch',
  issuer: 'Ủy ban nhân dân tỉnh',
  dateAsWritten: 'Đắk Lắk, ngày        tháng 12 năm 2024',
};
const issued = { ...draft, number: '664/KH-UBND', date: CalendarDate.parse('2024-12-05') };
type Wish = Parameters<typeof judgeDocumentEdit>[1];
const wish = (field: Wish['field'], value: string | null, reason: string | null = null): Wish => ({
  field,
  value,
  reason,
});

describe('filling in a blank', () => {
  it.each([
    '664/KH-UBND',
    '417-KH/TU',
    '10c/NQ-BCH',
    '44/2016/NĐ-CP',
    '3137/TTr-SNV',
    '04/CT-TLĐ',
    '11057/BNV-CVL',
  ])('takes %s for a number', (value) => {
    expect(judgeDocumentEdit(draft, wish('number', ` ${value} `), today)).toEqual(success(value));
  });

  it.each([
    '',
    '664',
    'KH-UBND',
    '/KH-UBND',
    '664/',
    '664 /KH-UBND',
    '664/KH UBND',
    '=1/A1+2',
    `1/${'K'.repeat(40)}-`,
  ])('takes “%s” for no number', (value) => {
    expect(judgeDocumentEdit(draft, wish('number', value), today)).toEqual(failure('bad_document_value'));
  });

  it.each([
    ['2024-12-31', success('2024-12-31')],
    ['2024-11-30', failure('reason_missing')],
    ['2025-12-21', failure('bad_document_value')],
    ['1925-12-20', failure('bad_document_value')],
    ['2024-12-32', failure('bad_document_value')],
    ['31/12/2024', failure('bad_document_value')],
  ])('a date %s beside “tháng 12 năm 2024”', (value, expected) => {
    expect(judgeDocumentEdit(draft, wish('date', value), today)).toEqual(expected);
  });

  it('takes a day in another month than the printed one with a reason', () => {
    expect(judgeDocumentEdit(draft, wish('date', '2025-01-03', 'Bản ký ngày 03/01/2025'), today)).toEqual(
      success('2025-01-03'),
    );
  });
});

describe('putting a value right', () => {
  it.each([
    [wish('number', '665/KH-UBND'), failure('reason_missing')],
    [wish('number', '665/KH-UBND', ' '), failure('reason_missing')],
    [wish('number', '665/KH-UBND', 'Gõ nhầm'), success('665/KH-UBND')],
    [wish('number', '664/KH-UBND'), success('664/KH-UBND')],
    [wish('number', null, 'Chưa cấp số'), success(null)],
    [wish('number', null), failure('reason_missing')],
    [wish('title', null, 'Không rõ'), failure('bad_document_value')],
    [wish('title', '12', 'Không rõ'), failure('bad_document_value')],
    [wish('title', '  Kế hoạch   năm 2025 ', 'Rõ hơn'), success('Kế hoạch năm 2025')],
    [wish('issuer', 'x'.repeat(1001), 'Rõ hơn'), failure('bad_document_value')],
  ])('%j', (asked, expected) => {
    expect(judgeDocumentEdit(issued, asked, today)).toEqual(expected);
  });
});
