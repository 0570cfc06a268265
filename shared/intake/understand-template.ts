import { agreeWithDate, agreeWithNames } from './agree-header';
import { agreeWithTime, namesOfPeriod } from './agree-with-time';
import type { Answers } from './answer';
import { cellText } from './cell-text';
import { draftReport } from './draft';
import type { Evidence, FileContext } from './evidence';
import { findLostFigures } from './find-lost-figures';
import { fileIssue, type Issue } from './issue';
import { judgeHeader } from './judge-header';
import type { Knowledge } from './knowledge';
import { printedHeader } from './printed-header';
import type { NamedCell, RecognisedTemplate } from './recognise';
import { evidenceOfNames } from './search/evidence-in-content';
import { settleIssue } from './settle';
import { templateNames } from './template-names';
import { nothingUnderstood, type Understanding } from './understanding';
import { assembleReport } from './validate';
import { valuesOutside } from './values-outside';

/**
 * What a template of ours reports, of whatever version. Names that were `restored` and figures that were found again by their words
 * are one warning.
 */
export function understandTemplate(
  template: RecognisedTemplate,
  restored: readonly string[],
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
  const agree = (agency: readonly Evidence[]) =>
    agreeWithDate(agreeWithNames(marked, { ...said, agency }, knowledge, answers), knowledge, answers);
  // Names are read by the period, and which period it is hangs on no agency.
  const { period } = agree(said.agency);
  const header = agreeWithTime(agree(namesOfPeriod(said.agency, period, knowledge)), knowledge, answers);
  // The duties are those of the agency that it turns out to be.
  const own = header.agency === null || header.agency === agency ? first : draftFor(header.agency);
  const found = findLostFigures(template, own, header, context, knowledge, answers);
  const outside = valuesOutside(template, found.draft, found.issues);
  const draft = { ...found.draft, outside: outside.cells };
  const report = assembleReport(draft, header, knowledge, answers, found.issues);
  const lost = [
    ...knowledge.vocabulary.indicators.flatMap(({ code, figure }) =>
      restored.includes(figure) ? [code] : [],
    ),
    ...found.again,
  ];
  const damage = [...restored, ...lost].length === 0 ? [] : [damaged(lost.length > 0 ? lost : restored)];
  const changed = printed.issues.map((issue) => settleIssue(issue, answers));
  return {
    ...nothingUnderstood,
    form: 'template',
    formConfidence: 1,
    agencyEvidence: said.agency,
    periodEvidence: said.period,
    report,
    issues: [...damage, ...report.issues, ...changed, ...found.issues, ...outside.issues, ...about],
  };
}

/** One warning, however many names were lost. */
function damaged(what: readonly string[]): Issue {
  return fileIssue('warning', 'template_damaged', what.join(', '));
}

function codesOf(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ code }) => code);
}

function markEvidence(at: NamedCell | undefined): readonly Evidence[] {
  const text = cellText(at?.value ?? null).trim();
  return at && text !== '' ? [{ code: text, from: 'mark', confidence: 1, text, at }] : [];
}
