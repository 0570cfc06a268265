import { describe, expect, it } from 'vitest';
import { type AnswerNames, answerValue, answerWords } from '../../shared/wording/answer';

const names: AnswerNames = {
  unit: 'người',
  agencyName: (code) => (code === 'SYT' ? 'Sở Y tế' : null),
  indicatorName: (code) => (code === 'SK-03' ? 'Số NLĐ được khám, phát hiện BNN' : null),
  periodName: () => null,
};

describe('answers in words', () => {
  it.each<[string, Partial<AnswerNames>, string]>([
    ['value:10258', {}, '10.258 người'],
    ['value:0', {}, '0 người'],
    ['value:21.4', { unit: 'triệu đồng' }, '21,4 triệu đồng'],
    ['value:>5000', { unit: 'mẫu' }, 'hơn 5.000 mẫu'],
    ['value:~600', {}, 'khoảng 600 người'],
    ['value:<900', {}, 'gần 900 người'],
    ['value:1234567', { unit: '' }, '1.234.567'],
    ['nil', {}, 'Không phát sinh'],
    ['blank', {}, 'Để trống, hỏi lại cơ quan'],
    ['keep', {}, 'Đúng như đã ghi'],
    ['keep', { question: 'version_choice' }, 'Lấy số trong tệp'],
    ['keep', { question: 'two_files_one_report' }, 'Lấy tệp này'],
    ['ignore', { question: 'two_files_one_report' }, 'Bỏ tệp này ra'],
    ['before', {}, 'Giữ số đã ghi nhận'],
    ['ignore', {}, 'Bỏ qua dòng này'],
    ['ignore', { question: 'unmatched_row' }, 'Bỏ qua dòng này'],
    ['ignore', { question: 'empty_report' }, 'Bỏ qua tệp này'],
    ['ignore', { question: 'nil_with_figures' }, 'Bỏ dấu không phát sinh, giữ số liệu'],
    ['agency:SYT', {}, 'Sở Y tế'],
    ['agency:XYZ', {}, 'XYZ'],
    ['period:2025-Y', {}, 'Năm 2025'],
    ['period:2025-H1', {}, '6 tháng đầu năm 2025'],
    ['period:2025-D1', {}, 'Đợt đột xuất 1 năm 2025'],
    ['period:2025-Y', { periodName: () => 'cả năm 2025' }, 'Cả năm 2025'],
    ['period:soon', {}, 'Soon'],
    ['indicator:SK-03', {}, 'SK-03 Số NLĐ được khám, phát hiện BNN'],
    ['indicator:ZZ-99', {}, 'ZZ-99'],
    ['column:E', {}, 'Cột E'],
    ['encoding:tcvn3', {}, 'Chữ TCVN3 (ABC)'],
    ['encoding:unicode', {}, 'Giữ nguyên như đang đọc'],
    ['encoding:latin', {}, 'latin'],
    ['no answer', {}, 'no answer'],
  ])('%s of %j: %s', (word, other, expected) => {
    expect(answerWords(word, { ...names, ...other })).toBe(expected);
  });

  it.each([
    ['value:10258', 10258],
    ['value:>21.4', 21.4],
    ['value:0', 0],
    ['nil', null],
    ['blank', null],
    ['agency:SYT', null],
    ['value:x', null],
  ])('the number of %s is %s', (word, expected) => {
    expect(answerValue(word)).toBe(expected);
  });
});
