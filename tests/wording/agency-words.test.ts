import { describe, expect, it, test } from 'vitest';
import { type Issue, type IssueCode, unanswered } from '../../shared/intake/issue';
import { agencyRequests } from '../../shared/wording/agency-requests';
import { agencyWords } from '../../shared/wording/agency-words';
import { issueWords } from '../../shared/wording/intake-issue';

const names = new Map([
  ['SYT', 'Sở Y tế'],
  ['SNV', 'Sở Nội vụ'],
]);
const nameOf = (code: string) => names.get(code) ?? null;

function issue(code: string, part: Partial<Issue> = {}): Issue {
  return {
    ...unanswered,
    ...{
      severity: 'question',
      indicator: 'SK-03',
      sheet: 'Biểu 1',
      cell: 'D6',
      found: '12a',
      expected: '12',
    },
    ...part,
    code: code as IssueCode,
  };
}

/** Buttons, keys, and what only whoever sits at the program can do. */
const ofTheClerk =
  /chọn|bấm|nhấn|enter|ctrl|\bnút\b|hỏi lại|ghi nhận|chấp nhận|nhập lại|nhập tay|phần mềm|thư ký|bỏ qua|cách ghép|đã nhớ|cơ sở dữ liệu|đính kèm|nên kiểm tra|nên xem lại|được giữ/i;

describe('what an agency reads', () => {
  it.each(Object.keys(agencyRequests))('%s speaks to the agency alone', (code) => {
    for (const severity of ['error', 'question', 'warning'] as const) {
      for (const part of [
        {},
        { found: null, expected: null },
        { sheet: null, cell: null, indicator: null },
      ]) {
        const words = agencyWords(issue(code, { severity, ...part }), nameOf);
        expect(`${words?.message ?? ''} ${words?.expected ?? ''}`).not.toMatch(ofTheClerk);
      }
    }
  });

  it.each<[string, Partial<Issue>, string | null]>([
    [
      'ambiguous_number',
      { found: '10.258', expected: '10258 hay 10,258' },
      'Ô Biểu 1 › D6 (chỉ tiêu SK-03) ghi “10.258”, chưa rõ là số nào. Đề nghị cho biết số đúng, ghi liền các chữ số, dấu phẩy cho phần thập phân.',
    ],
    [
      'not_supplier',
      { found: '7', expected: 'SNV' },
      'Ô Biểu 1 › D6 (chỉ tiêu SK-03) có số liệu “7”; theo kế hoạch, chỉ tiêu này do Sở Nội vụ cung cấp. Đề nghị cho biết nguồn của số liệu này.',
    ],
    [
      'version_choice',
      { sheet: null, cell: null, found: '7', expected: '9' },
      'Chỉ tiêu SK-03 trong tệp ghi “7”, khác với số đã trao đổi: 9. Đề nghị cho biết số đúng.',
    ],
    ['layout_moved', {}, null],
    ['file_changed', {}, null],
  ])('%s', (code, part, message) => {
    expect(agencyWords(issue(code, part), nameOf)?.message ?? null).toBe(message);
  });
});

test.each<[string, Partial<Issue>, string]>([
  [
    'period_conflict',
    { found: 'nội dung: 2025-H1; tên tệp: 2025-Y' },
    'Nội dung, tên tệp và thư mục chỉ những kỳ khác nhau: nội dung: 6 tháng đầu năm 2025; tên tệp: năm 2025. Chọn kỳ báo cáo.',
  ],
  [
    'agency_conflict',
    { found: 'nội dung: SYT; tên tệp: SNV, X' },
    'Nội dung, tên tệp và thư mục chỉ những cơ quan khác nhau: nội dung: Sở Y tế; tên tệp: Sở Nội vụ, X. Chọn cơ quan gửi.',
  ],
])('%s names agencies and periods, not their codes', (code, part, message) => {
  expect(issueWords(issue(code, { sheet: null, cell: null, indicator: null, ...part }), nameOf).message).toBe(
    message,
  );
});
