import { statutoryForms } from '../domain/forms/statutory-forms';
import { agreeWithDate, agreeWithNames } from './agree-header';
import type { Answers } from './answer';
import { cellText } from './cell-text';
import { draftReport } from './draft';
import type { Conversion } from './encoding/conversion';
import { decodeWorkbook } from './encoding/decode-workbook';
import type { Evidence, FileContext } from './evidence';
import { findLostFigures } from './find-lost-figures';
import type { StatutoryDraftReport } from './forms/draft-report';
import { readStatutoryForm } from './forms/read-statutory-form';
import { recogniseForm } from './forms/recognise-form';
import { fileIssue, type Issue } from './issue';
import { judgeHeader } from './judge-header';
import type { Knowledge } from './knowledge';
import { printedHeader } from './printed-header';
import { type NamedCell, type RecognisedTemplate, recogniseTemplate } from './recognise';
import { remarkIssues } from './remark-issues';
import type { Lesson } from './remembered';
import { evidenceOfNames } from './search/evidence-in-content';
import { judgeEvidence } from './search/judge-evidence';
import type { FoundLayout } from './search/search-knowledge';
import { searchWorkbook } from './search/search-workbook';
import { settleIssue } from './settle';
import type { Workbook } from './sheet';
import { returnListName, templateNames } from './template-names';
import { assembleReport, type ValidatedReport } from './validate';

/** What a workbook was understood as, and everything about it that is not clear. */
export type Understanding = {
  /** `template`, `search`, or the code of a statutory form; null where nothing in it was recognised. */
  readonly form: string | null;
  /** From 0 to 1. */
  readonly formConfidence: number;
  readonly agencyEvidence: readonly Evidence[];
  readonly periodEvidence: readonly Evidence[];
  readonly report: ValidatedReport | null;
  /** An employer's form, instead of a report of the plan. */
  readonly statutory: StatutoryDraftReport | null;
  readonly issues: readonly Issue[];
  readonly conversions: readonly Conversion[];
  readonly layouts: readonly FoundLayout[];
  /** What decisions would teach, by the id of their issue. */
  readonly lessons: ReadonlyMap<string, Lesson>;
};

const noLessons: Understanding['lessons'] = new Map();

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
  const template = recogniseTemplate(workbook);
  if (template.ok) {
    return {
      ...fromTemplate(
        { ...template.value, workbook: withoutReturnList(workbook) },
        context,
        knowledge,
        answers,
        about,
      ),
      conversions: decoded.conversions,
    };
  }
  // A template of a newer program says so itself; nothing else is to be found in it.
  const isNewer = template.problem.code === 'template_newer';
  const own = withoutReturnList(workbook);
  const recognised = isNewer ? null : recogniseForm(own, statutoryForms);
  if (recognised) {
    const statutory = readStatutoryForm(recognised, context, answers);
    return {
      ...nothing,
      form: recognised.form.code,
      formConfidence: recognised.confidence,
      statutory,
      issues: [...about, ...statutory.issues],
      conversions: decoded.conversions,
    };
  }
  const search = (expectedPeriod: string | null) =>
    searchWorkbook(own, context, { ...searchKnowledge(knowledge), expectedPeriod }, answers);
  const first = isNewer ? null : search(knowledge.expectedPeriod);
  if (!first) {
    const isOurs = template.problem.code !== 'not_our_template';
    const sheets = workbook.sheets.map(({ name }) => name).join(', ');
    const problem = isOurs ? template.problem : fileIssue('error', 'unknown_form', sheets);
    return { ...nothing, issues: [problem, ...about], conversions: decoded.conversions };
  }
  // A template that lost its mark, or has another's, was read by its words; the clerk should know.
  const unmarked =
    template.problem.code === 'not_our_template' && template.problem.expected === null
      ? []
      : [{ ...template.problem, severity: 'warning' as const }];
  const said = judgeEvidence(first, knowledge, answers);
  const header = agreeWithDate(said, knowledge, answers);
  // Which column is meant depends on the period, so that an answer to it has the tables searched once more.
  const found = (header.period !== said.period && header.period && search(header.period)) || first;
  const report = assembleReport(found.body, header, knowledge, answers, found.issues);
  return {
    form: 'search',
    formConfidence: found.confidence,
    agencyEvidence: found.agency,
    periodEvidence: found.period,
    report,
    statutory: null,
    issues: [...about, ...unmarked, ...found.issues, ...report.issues],
    conversions: decoded.conversions,
    layouts: found.layouts,
    lessons: found.lessons,
  };
}

const nothing: Omit<Understanding, 'issues' | 'conversions'> = {
  form: null,
  formConfidence: 0,
  agencyEvidence: [],
  periodEvidence: [],
  report: null,
  statutory: null,
  layouts: [],
  lessons: noLessons,
};

function fromTemplate(
  template: RecognisedTemplate,
  context: FileContext,
  knowledge: Knowledge,
  answers: Answers,
  about: readonly Issue[],
): Omit<Understanding, 'conversions'> {
  const agency = cellText(template.cells.get(templateNames.agency)?.value ?? null).trim();
  const draftFor = (code: string) =>
    draftReport(template, knowledge.vocabulary, knowledge.duties.get(code) ?? []);
  const first = draftFor(agency);
  const ownName = { ...context, folders: [] };
  const names = evidenceOfNames(ownName, knowledge.agencyNames, knowledge.periodHints);
  const printed = printedHeader(template, first.figures, knowledge);
  const evidence = (about: 'agency' | 'period') => [
    ...markEvidence(template.cells.get(templateNames[about])),
    ...printed[about],
    ...names[about],
  ];
  const said = { agency: evidence('agency'), period: evidence('period') };
  const inWords = { agency: codesOf(printed.agency), period: codesOf(printed.period) };
  const marked = judgeHeader(first, knowledge, answers, inWords);
  const header = agreeWithDate(agreeWithNames(marked, said, knowledge, answers), knowledge, answers);
  // The duties are those of the agency that it turns out to be.
  const own = header.agency === null || header.agency === agency ? first : draftFor(header.agency);
  const found = findLostFigures(template, own, header, context, knowledge, answers);
  const report = assembleReport(found.draft, header, knowledge, answers, found.issues);
  const changed = printed.issues.map((issue) => settleIssue(issue, answers));
  return {
    ...nothing,
    form: 'template',
    formConfidence: 1,
    agencyEvidence: said.agency,
    periodEvidence: said.period,
    report,
    issues: [...report.issues, ...changed, ...found.issues, ...about],
  };
}

function codesOf(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ code }) => code);
}

function markEvidence(at: NamedCell | undefined): readonly Evidence[] {
  const text = cellText(at?.value ?? null).trim();
  return at && text !== '' ? [{ code: text, from: 'mark', confidence: 1, text, at }] : [];
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
