import type { Approximation } from '../domain/figure';
import { approximationWord, formatPeriod } from '../domain/format-vietnamese';
import { PeriodCode } from '../domain/period';
import { parseAnswer } from '../intake/answer';
import type { IssueCode } from '../intake/issue';
import { vietnameseDecimal } from '../intake/vietnamese-decimal';
import { assertNever } from '../kit/assert-never';
import { capitalised } from '../kit/capitalised';

/** What is known of the things that an answer may name; null where a name is not known, and its code stands instead. */
export type AnswerNames = {
  /** The unit of the indicator that is asked about; empty where it is about none. */
  readonly unit: string;
  readonly agencyName: (code: string) => string | null;
  readonly indicatorName: (code: string) => string | null;
  /** Null leaves it to the code: `năm 2025`. */
  readonly periodName: (code: string) => string | null;
  /** What the answer is to; it says what "ignore" passes over. */
  readonly question?: IssueCode;
};

const encodings: Readonly<Record<string, string>> = {
  tcvn3: 'Chữ TCVN3 (ABC)',
  vni: 'Chữ VNI',
  unicode: 'Giữ nguyên như đang đọc',
};
const ignored: Readonly<Partial<Record<IssueCode, string>>> = {
  empty_report: 'Bỏ qua tệp này',
  unknown_form: 'Bỏ qua tệp này',
  which_agency: 'Bỏ qua tệp này',
  agency_conflict: 'Bỏ qua tệp này',
  nil_with_figures: 'Bỏ dấu không phát sinh, giữ số liệu',
  unclear_nil: 'Bỏ qua ô này',
  hidden_sheet: 'Bỏ qua trang này',
  which_column: 'Bỏ qua cột này',
  column_heading_differs: 'Bỏ qua cột này',
  two_files_one_report: 'Bỏ tệp này ra',
  field_twice: 'Bỏ qua ô này',
  value_outside_cells: 'Bỏ qua ô này',
};
const kept: Readonly<Partial<Record<IssueCode, string>>> = {
  version_choice: 'Lấy số trong tệp',
  two_files_one_report: 'Lấy tệp này',
  empty_report: 'Đúng là không có số liệu',
  same_as_last_report: 'Đúng là không thay đổi',
  hidden_sheet: 'Lấy số liệu của trang này',
  column_heading_differs: 'Đúng theo số thứ tự cột',
  form_column_missing: 'Đúng là không có',
};

/**
 * What an answer says on a button or a line, in Vietnamese: `10.258 người`, `hơn 5.000 mẫu`, `Không phát sinh`, `Sở Y tế`,
 * `Năm 2025`. A word that is no answer is given back as it is.
 */
export function answerWords(
  word: string,
  { unit, agencyName, indicatorName, periodName, question }: AnswerNames,
): string {
  const answer = parseAnswer(word);
  if (answer === null) return word;
  switch (answer.kind) {
    case 'value':
      return `${valueWords(answer.decimal, answer.approximation)} ${unit}`.trim();
    case 'nil':
      return 'Không phát sinh';
    case 'blank':
      return 'Để trống, hỏi lại cơ quan';
    case 'keep':
      return (question && kept[question]) ?? 'Đúng như đã ghi';
    case 'ignore':
      return (question && ignored[question]) ?? 'Bỏ qua dòng này';
    case 'before':
      return 'Giữ số đã ghi nhận';
    case 'agency':
      return agencyName(answer.code) ?? answer.code;
    case 'period':
      return capitalised(periodName(answer.code) ?? periodWords(answer.code));
    case 'indicator': {
      const name = indicatorName(answer.code);
      return name === null ? answer.code : `${answer.code} ${name}`;
    }
    case 'column':
      return `Cột ${answer.code}`;
    case 'encoding':
      return encodings[answer.code] ?? answer.code;
    default:
      return assertNever(answer);
  }
}

/** The number of a value's word, in the indicator's unit; null for every other answer. */
export function answerValue(word: string): number | null {
  const answer = parseAnswer(word);
  return answer?.kind === 'value' ? Number(answer.decimal) : null;
}

function valueWords(decimal: string, approximation: Approximation): string {
  return approximationWord(approximation) + vietnameseDecimal(decimal);
}

function periodWords(code: string): string {
  const period = PeriodCode.safeParse(code);
  return period.success ? formatPeriod(period.data) : code;
}
