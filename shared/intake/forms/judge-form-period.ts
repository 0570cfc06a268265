import type { StatutoryForm } from '../../domain/forms/statutory-form';
import { statutoryWindow } from '../../domain/forms/statutory-period';
import { PeriodCode } from '../../domain/period';
import { type Answers, parseAnswer } from '../answer';
import type { FileContext } from '../evidence';
import type { Issue } from '../issue';
import { placelessIssue } from '../issue';
import { settleWith } from './form-issue';
import { choosePeriod } from './period-choice';
import type { ReadFields } from './read-fields';
import { signedMonth } from './signed-month';
import { statedPeriods } from './stated-period';

/** The period of a form, null where it is not clear. */
export type JudgedPeriod = { readonly period: PeriodCode | null; readonly issues: readonly Issue[] };

/** Which period a form reports, as `choosePeriod` says; what is not clear is one question with all that speaks for any period. */
export function judgeFormPeriod(
  form: StatutoryForm,
  read: ReadFields,
  context: FileContext,
  answers: Answers,
): JudgedPeriod {
  const said = statedPeriods(form, read, context);
  const signed = signedMonth(read);
  const { state, codes } = choosePeriod(said, signed);
  const [only] = codes;
  if (state === 'clear' && only !== undefined) return { period: only, issues: [] };
  const texts = [...said.stated, ...said.told, signed, said.file, ...said.folders].flatMap((each) =>
    each === null ? [] : [each.text],
  );
  const found = texts.length === 0 ? null : [...new Set(texts)].join(' | ');
  const readings = codes.slice(0, 6).map((code) => `period:${code}`);
  return answered(
    state === 'conflict'
      ? placelessIssue('question', 'period_conflict', found, null, readings)
      : placelessIssue('question', 'which_period', found, '6 tháng | cả năm', readings),
    answers,
  );
}

function answered(question: Issue, answers: Answers): JudgedPeriod {
  const issue = settleWith(question, (answer) => answer.kind === 'period' && isPeriod(answer.code), answers);
  const answer = issue.answer === null ? null : parseAnswer(issue.answer);
  return { period: answer?.kind === 'period' ? answer.code : null, issues: [issue] };
}

function isPeriod(code: string): boolean {
  return PeriodCode.safeParse(code).success && statutoryWindow(code) !== null;
}
