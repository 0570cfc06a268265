import { expect, it } from 'vitest';
import { type Issue, unanswered } from '../../shared/intake/issue';
import { issueWords } from '../../shared/wording/intake-issue';

function asked(found: string, expected: string | null): Issue {
  const place = { indicator: null, sheet: 'Sheet1', cell: 'D7' };
  return { ...unanswered, ...place, severity: 'question', code: 'which_column', found, expected };
}

it.each([
  [
    asked('C: Lần 1; D: Lần 2', null),
    'Ô Sheet1 › D7: có nhiều cột có thể là số liệu của kỳ này (“C: Lần 1; D: Lần 2”). Chọn cột.',
  ],
  [
    asked('D: Nữ', 'part'),
    'Ô Sheet1 › D7: bảng chỉ có một cột có thể là số liệu của kỳ này (“D: Nữ”), nhưng theo tiêu đề thì đây chỉ là một phần (như số nữ), không phải tổng số. Chọn cột này nếu đúng, hoặc bỏ qua cột này.',
  ],
  [
    asked('D: Số liệu', 'title'),
    'Ô Sheet1 › D7: bảng chỉ có một cột có thể là số liệu của kỳ này (“D: Số liệu”), nhưng tên bảng nói về kế hoạch, về riêng một địa bàn hoặc về kỳ khác. Chọn cột này nếu đúng, hoặc bỏ qua cột này.',
  ],
])('says which columns are doubtful, and what is doubtful about the only one: %#', (issue, message) => {
  const words = issueWords(issue);
  expect(words.message).toBe(message);
});
