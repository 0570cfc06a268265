import type { GivenAnswer, IntakeIssue } from '../../shared/contract/intake';
import type { OpenQuestion } from './intake-questions';

/** A numbered line under a question. Without an answer the question is left for later. */
export type Choice = { readonly answer: string | null; readonly text: string };

/** What else may be answered than the lines say: a number, or something out of a list of the register. */
export type FreeAnswer = 'value' | 'agency' | 'period' | 'indicator' | null;

const chosenFromList: Readonly<Record<string, FreeAnswer>> = {
  which_agency: 'agency',
  agency_conflict: 'agency',
  agency_not_then: 'agency',
  which_period: 'period',
  period_conflict: 'period',
  which_indicator: 'indicator',
  unmatched_row: 'indicator',
};
/** Rows that nothing is known of may stay out, to be asked about. */
const rowCodes: ReadonlySet<string> = new Set(['which_indicator', 'unmatched_row']);
/** Questions that no number answers, although they are about an indicator. */
const withoutNumber: ReadonlySet<string> = new Set(['version_choice', 'cell_missing', 'which_column']);

/** The suggested readings, and last the way to leave it to the agency: a blank where there can be one, else another day. */
export function choicesOf(
  issue: IntakeIssue,
  words: { readonly blank: string; readonly later: string },
): readonly Choice[] {
  const readings = issue.readings.filter(({ answer }) => answer !== 'blank');
  const last: Choice = canBeBlank(issue)
    ? { answer: 'blank', text: words.blank }
    : { answer: null, text: words.later };
  return [
    ...readings.map(({ answer, text }): Choice => ({ answer, text: headed(text, answer, issue) })),
    last,
  ];
}

/**
 * An answer with what it stands for in this question: a column by its letter and its heading, `Cột D: Năm 2025`, as the question
 * lists them (`D: Năm 2025; E: …`); each of two figures that fight by its number.
 */
function headed(text: string, answer: string, { code, found, expected }: IntakeIssue): string {
  if (code === 'version_choice') {
    if (answer === 'keep') return found === '' ? text : `${text}: ${found ?? ''}`;
    const typed = expected?.split(': ')[1];
    return answer === 'before' && typed !== undefined ? `${text}: ${typed}` : text;
  }
  if (code !== 'which_column' || !answer.startsWith('column:')) return text;
  const letters = `${answer.slice('column:'.length)}: `;
  const heading = (found ?? '').split('; ').find((one) => one.startsWith(letters));
  return heading ? `${text}: ${heading.slice(letters.length)}` : text;
}

/** What may be typed or chosen besides. */
export function freeAnswerOf({ code, indicator }: IntakeIssue): FreeAnswer {
  const fromList = chosenFromList[code];
  if (fromList) return fromList;
  return indicator !== null && !withoutNumber.has(code) ? 'value' : null;
}

/** Whether "để trống" settles it: the figure or the row then stays out on purpose. */
export function canBeBlank({ code, indicator, readings }: IntakeIssue): boolean {
  if (readings.some(({ answer }) => answer === 'blank')) return true;
  if (code === 'version_choice' || code === 'which_column') return false;
  return indicator !== null || rowCodes.has(code);
}

/**
 * One answer given to a question and to those like it: the same word where they suggest it too, the reading at the same
 * place where it is a number (10.258 and 3.997 both as thousands), a blank where they can be blank. Others are left out.
 */
export function sharedAnswers(
  answer: string,
  { issue }: OpenQuestion,
  alike: readonly OpenQuestion[],
): readonly GivenAnswer[] {
  const place = issue.readings.findIndex((reading) => reading.answer === answer);
  const isNumber = issue.readings[place]?.value != null;
  const others = alike.flatMap(({ issue: other }): readonly GivenAnswer[] => {
    const reading = isNumber
      ? other.readings[place]
      : other.readings.find((suggested) => suggested.answer === answer);
    if (reading) return [{ question: other.id, answer: reading.answer, reason: null }];
    return answer === 'blank' && canBeBlank(other)
      ? [{ question: other.id, answer: 'blank', reason: null }]
      : [];
  });
  return [{ question: issue.id, answer, reason: null }, ...others];
}
