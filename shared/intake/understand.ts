import { statutoryForms } from '../domain/forms/statutory-forms';
import { agencyInTitle } from './agency-in-title';
import { agreeWithDate } from './agree-header';
import { agreeWithTime, namesOfPeriod } from './agree-with-time';
import type { Answers } from './answer';
import type { Conversion } from './encoding/conversion';
import { decodeWorkbook } from './encoding/decode-workbook';
import type { FileContext } from './evidence';
import { readStatutoryForm } from './forms/read-statutory-form';
import { recogniseForm } from './forms/recognise-form';
import { fileIssue, type Issue } from './issue';
import type { Knowledge } from './knowledge';
import { recogniseTemplate } from './recognise';
import { remarkIssues } from './remark-issues';
import { restoreNames } from './restore-names';
import { judgeEvidence } from './search/judge-evidence';
import { searchWorkbook } from './search/search-workbook';
import { settleIssue } from './settle';
import type { Workbook } from './sheet';
import { returnListName } from './template-names';
import { understandTemplate } from './understand-template';
import { nothingUnderstood, type Understanding } from './understanding';
import { assembleReport } from './validate';

export type { Understanding } from './understanding';

/**
 * Says what a workbook reports: our template by its names, of whatever version, else tables found by their words. It needs
 * neither clock nor register; the same bytes, knowledge and answers give the same outcome.
 */
export function understand(
  read: Workbook,
  context: FileContext,
  knowledge: Knowledge,
  answers: Answers,
): Understanding {
  const decoded = decodeAsAnswered(read, answers);
  const { workbook } = decoded;
  const remarks = remarkIssues(read).map((issue) => settleIssue(issue, answers));
  const about = [...remarks, ...decoded.issues];
  const own = withoutReturnList(workbook);
  const { workbook: named, restored } = restoreNames(own, knowledge);
  const template = recogniseTemplate(named);
  if (template.ok) {
    return {
      ...understandTemplate(template.value, restored, context, knowledge, answers, about),
      conversions: decoded.conversions,
    };
  }
  // A template of a newer program says so itself; nothing else is to be found in it.
  const isNewer = template.problem.code === 'template_newer';
  const recognised = isNewer ? null : recogniseForm(own, statutoryForms);
  if (recognised) {
    const statutory = readStatutoryForm(recognised, context, answers);
    return {
      ...nothingUnderstood,
      form: recognised.form.code,
      formConfidence: recognised.confidence,
      statutory,
      issues: [...about, ...statutory.issues],
      conversions: decoded.conversions,
    };
  }
  const search = (expectedPeriod: string | null) =>
    searchWorkbook(own, context, { ...searchKnowledge(knowledge), expectedPeriod }, answers);
  const searched = isNewer ? null : search(knowledge.expectedPeriod);
  const first = searched && {
    ...searched,
    agency: [...agencyInTitle(own, knowledge.agencyNames), ...searched.agency],
  };
  if (!first) {
    const isOurs = template.problem.code !== 'not_our_template';
    const sheets = workbook.sheets.map(({ name }) => name).join(', ');
    const problem = isOurs ? template.problem : fileIssue('error', 'unknown_form', sheets);
    return { ...nothingUnderstood, issues: [problem, ...about], conversions: decoded.conversions };
  }
  // A template that lost its mark, or has another's, was read by its words; the clerk should know.
  const unmarked =
    template.problem.code === 'not_our_template' && template.problem.expected === null
      ? []
      : [{ ...template.problem, severity: 'warning' as const }];
  const said = judgeEvidence(first, knowledge, answers);
  const dated = agreeWithDate(said, knowledge, answers);
  // Names are read by the period, and which period it is hangs on no agency.
  const agency = namesOfPeriod(first.agency, dated.period, knowledge);
  const ofTime = agreeWithDate(judgeEvidence({ ...first, agency }, knowledge, answers), knowledge, answers);
  const header = agreeWithTime(ofTime, knowledge, answers);
  // Which column is meant depends on the period, so that an answer to it has the tables searched once more.
  const found = (header.period !== said.period && header.period && search(header.period)) || first;
  const report = assembleReport(found.body, header, knowledge, answers, found.issues);
  return {
    form: 'search',
    formConfidence: found.confidence,
    agencyEvidence: first.agency,
    periodEvidence: found.period,
    report,
    statutory: null,
    issues: [...about, ...unmarked, ...found.issues, ...report.issues],
    conversions: decoded.conversions,
    layouts: found.layouts,
    lessons: found.lessons,
  };
}

/** A copy that was sent back with marks may come in corrected: our list in front of it is none of the agency's. */
function withoutReturnList(workbook: Workbook): Workbook {
  const lists = new Set(
    workbook.definedNames.flatMap(({ name, scope }) =>
      name === returnListName && scope !== null ? [scope] : [],
    ),
  );
  if (lists.size === 0) return workbook;
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !lists.has(name)) };
}

function searchKnowledge(knowledge: Knowledge) {
  return { ...knowledge, periods: knowledge.periodHints };
}

/** Text in an old encoding is read as such; what is not sure to be in one is one question for the whole file. */
function decodeAsAnswered(
  workbook: Workbook,
  answers: Answers,
): { workbook: Workbook; conversions: readonly Conversion[]; issues: readonly Issue[] } {
  const sure = decodeWorkbook(workbook);
  const unsure = sure.conversions.filter(({ applied }) => !applied);
  const [first] = unsure;
  const [example] = sure.conversions.filter(({ applied }) => applied);
  const told: Issue[] = example
    ? [{ ...fileIssue('note', 'text_converted', example.before, example.after) }]
    : [];
  if (!first) return { ...sure, issues: told };
  const asked = fileIssue('question', 'unclear_encoding', first.before, first.after, [
    `encoding:${first.encoding}`,
    'encoding:unicode',
  ]);
  const answered = settleIssue(asked, answers);
  const isOther = answered.answer?.startsWith('encoding:') && !asked.readings.includes(answered.answer);
  const settled = isOther ? asked : answered;
  if (settled.answer !== asked.readings[0]) return { ...sure, issues: [...told, settled] };
  return { ...decodeWorkbook(workbook, 'convert'), issues: [...told, settled] };
}
