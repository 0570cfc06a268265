import type { Answers } from '../answer';
import type { ReportBody } from '../draft';
import type { FileContext } from '../evidence';
import { type Issue, issueId } from '../issue';
import type { Lesson } from '../remembered';
import type { Workbook } from '../sheet';
import { movedLayouts } from './found-layouts';
import {
  coversAmong,
  documentOf,
  evidenceOfHeadings,
  evidenceOfSuppliers,
  gatheredEvidence,
  sorted,
} from './gathered-evidence';
import { gridOf } from './grid';
import { agreeWithHidden } from './hidden-sheets';
import { claimingConfidence, judgeOne } from './judge-evidence';
import { answered, type Finding } from './outcome';
import { withPartedCells } from './parted-cells';
import { readTables } from './read-tables';
import { readerOfLabels } from './reader-of-labels';
import { accountForRows } from './row-account';
import type { SearchedReport, SearchKnowledge } from './search-knowledge';
import { searchedSheet } from './searched-sheet';
import { sentenceClaims } from './sentence-claims';
import { foreignTables, sheetFindings } from './sheet-findings';
import { knownUnits } from './stated-unit';
import { unreadNames } from './unread-names';

const mostSheets = 60;

/**
 * Searches a workbook that is no form of ours for tables of our indicators. Null where nothing in it looks like one. Everything in a
 * table that was found ends as a figure's cell or as an issue; the answers given so far are applied.
 */
export function searchWorkbook(
  workbook: Workbook,
  context: FileContext,
  knowledge: SearchKnowledge,
  answers: Answers,
): SearchedReport | null {
  const units = knownUnits(knowledge.indicators.values());
  const reader = readerOfLabels(knowledge.indicatorNames, knowledge.indicators.keys());
  const sheets = workbook.sheets
    .slice(0, mostSheets)
    .map((sheet) => searchedSheet(gridOf(sheet), reader, units));
  const ours = sheets.filter(({ tables }) => tables.some(({ lined }) => lined !== null));
  if (ours.length === 0) return null;

  const covers = coversAmong(sheets);
  const evidence = gatheredEvidence(ours, covers, context, knowledge);
  const period = judgeOne(
    'period',
    evidence.period,
    new Set(knowledge.periods.map(({ code }) => code)),
    knowledge.expectedPeriod,
    answers,
  ).code;
  const agencies = new Set(knowledge.supplied.keys());
  for (const { code } of knowledge.agencyNames.names) agencies.add(code);
  if (knowledge.expectedAgency !== null) agencies.add(knowledge.expectedAgency);
  const agency = judgeOne('agency', evidence.agency, agencies, knowledge.expectedAgency, answers).code;
  const isNamed = evidence.period.some(
    ({ code, from, confidence }) =>
      code === period && (from === 'content' || from === 'file_name') && confidence >= claimingConfidence,
  );
  const read = readTables(ours, reader, units, knowledge, answers, { period, agency, isNamed });
  const weight = read.certain + 0.5 * read.possible;
  if (read.certain === 0 && read.possible < 2) return null;

  const scans = ours.map(({ scan }) => scan);
  const unread = unreadNames(scans, read.lined, answers);
  const parted = withPartedCells(
    scans,
    reader,
    {
      claims: [...read.claims, ...unread.claims],
      findings: [...read.findings, ...unread.findings],
    },
    answers,
  );
  const told = sentenceClaims(scans, read.lined, parted.claims, reader);
  const agreed = agreeWithHidden([...parted.claims, ...told], read.lined, knowledge.indicators, answers);
  const found: readonly Finding[] = [
    ...parted.findings,
    ...agreed.findings,
    ...foreignTables(sheets, answers),
    ...sheetFindings(
      sheets,
      agreed.drafts.map(({ draft }) => draft.at),
      agreed.asked,
      answers,
    ),
  ];
  const account = accountForRows(read.lined, agreed.drafts, found, answers);
  const findings = [...found, ...account.findings];
  const layoutIssues = agency === null ? [] : movedLayouts(read.layouts, knowledge.layouts, agency);

  return {
    confidence: read.certain === 0 ? 0.5 : Math.round(Math.min(0.99, 0.6 + 0.1 * weight) * 100) / 100,
    agency: sorted([
      ...evidence.agency,
      ...evidenceOfSuppliers(
        agreed.drafts.map(({ draft }) => draft.indicator),
        knowledge,
      ),
    ]),
    period: sorted([...evidence.period, ...evidenceOfHeadings(read.lined, knowledge)]),
    ...documentOf([...ours, ...covers]),
    body: bodyOf(agreed.drafts.map(({ draft }) => draft)),
    issues: unique([
      ...layoutIssues.map((issue) => answered(issue, answers)),
      ...findings.map(({ issue }) => issue),
    ]),
    layouts: read.layouts,
    lessons: lessonsOf(findings),
    rows: account.rows,
  };
}

function bodyOf(figures: ReportBody['figures']): ReportBody {
  return {
    mark: null,
    figures,
    lostIndicators: [],
    unknownIndicatorCells: [],
    notes: [],
    duties: [],
    texts: [],
  };
}

function lessonsOf(findings: readonly Finding[]): ReadonlyMap<string, Lesson> {
  return new Map(
    findings.flatMap(({ issue, lesson }) => (lesson ? [[issueId(issue), lesson] as const] : [])),
  );
}

function unique(issues: readonly Issue[]): readonly Issue[] {
  const known = new Set<string>();
  return issues.filter((issue) => {
    const key = issueId(issue);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
