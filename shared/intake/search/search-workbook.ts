import type { Answers } from '../answer';
import type { ReportBody } from '../draft';
import type { Evidence, FileContext } from '../evidence';
import { fileIssue, type Issue, issueId } from '../issue';
import { findPeriods } from '../match/find-period';
import type { Lesson, RememberedLayout } from '../remembered';
import { cellAddress, type Workbook } from '../sheet';
import { type SheetCell, sheetCell } from '../sheet-cell';
import { agreeClaims } from './agree-claims';
import {
  agencyEvidence,
  documentDateIn,
  documentNumberIn,
  evidenceOfNames,
  periodEvidence,
  type TextsAround,
  textsAround,
} from './evidence-in-content';
import { type FoundTable, findTables } from './find-tables';
import { gridOf, shownText } from './grid';
import { judgeOne } from './judge-evidence';
import { layoutKey } from './layout-key';
import { answered, type Claim, type Finding, placedIssue, type RowSpan } from './outcome';
import { type PeriodVerdict, periodOfHeading } from './period-of-heading';
import { readTable } from './read-table';
import { type LabelReader, readerOfLabels } from './reader-of-labels';
import { accountForRows } from './row-account';
import { type ScannedSheet, scanSheet } from './scan-sheet';
import type { FoundLayout, SearchedReport, SearchKnowledge } from './search-knowledge';
import { type KnownUnits, knownUnits, unitStatedIn } from './stated-unit';
import { columnLetters, type LinedTable } from './table-lines';
import { unreadNames } from './unread-names';

const mostSheets = 60;

type SearchedSheet = {
  readonly scan: ScannedSheet;
  readonly tables: readonly FoundTable[];
  readonly texts: TextsAround;
};

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

  const evidence = gatheredEvidence(ours, context, knowledge);
  const period = judgeOne(
    'period',
    evidence.period,
    new Set(knowledge.periods.map(({ code }) => code)),
    knowledge.expectedPeriod,
    answers,
  ).code;
  const agencies = new Set(knowledge.supplied.keys());
  for (const { code } of evidence.agency) agencies.add(code);
  if (knowledge.expectedAgency !== null) agencies.add(knowledge.expectedAgency);
  const agency = judgeOne('agency', evidence.agency, agencies, knowledge.expectedAgency, answers).code;
  const read = readTables(ours, reader, units, knowledge, answers, { period, agency });
  const weight = read.certain + 0.5 * read.possible;
  if (read.certain === 0 && read.possible < 2) return null;

  const unread = unreadNames(
    ours.map(({ scan }) => scan),
    read.lined,
    answers,
  );
  const agreed = agreeClaims([...read.claims, ...unread.claims], knowledge.indicators, answers);
  const found: readonly Finding[] = [
    ...read.findings,
    ...unread.findings,
    ...agreed.findings,
    ...foreignTables(sheets, answers),
    ...sheetFindings(
      sheets,
      agreed.drafts.map(({ draft }) => draft.at),
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
    ...documentOf(ours),
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

function searchedSheet(
  grid: ReturnType<typeof gridOf>,
  reader: LabelReader,
  units: KnownUnits,
): SearchedSheet {
  const scan = scanSheet(grid, reader);
  const tables = findTables(scan, reader, units);
  const named = tables.filter(({ lined }) => lined !== null);
  const inside = new Set(
    tables.flatMap(({ area: { block, rows } }) => [
      ...rows,
      ...(block
        ? [block.top, block.top + 1, block.top + 2, block.top + 3].filter((row) => row <= block.bottom)
        : []),
    ]),
  );
  const first = Math.min(
    ...named.map(({ area }) => area.block?.top ?? area.rows[0] ?? 0),
    Number.POSITIVE_INFINITY,
  );
  return { scan, tables, texts: textsAround(scan, first, inside) };
}

function gatheredEvidence(
  sheets: readonly SearchedSheet[],
  context: FileContext,
  { agencyNames, periods, expectedAgency, expectedPeriod }: SearchKnowledge,
): { readonly agency: readonly Evidence[]; readonly period: readonly Evidence[] } {
  const names = evidenceOfNames(context, agencyNames, periods);
  const clerk = (code: string | null): readonly Evidence[] =>
    code === null ? [] : [{ code, from: 'clerk', confidence: 1, text: code, at: null }];
  return {
    agency: [
      ...clerk(expectedAgency),
      ...sheets.flatMap(({ texts }) => agencyEvidence(texts, agencyNames)),
      ...names.agency,
    ],
    period: [
      ...clerk(expectedPeriod),
      ...sheets.flatMap(({ texts }) => periodEvidence(texts, periods)),
      ...names.period,
    ],
  };
}

type ReadTables = {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly layouts: readonly FoundLayout[];
  readonly lined: readonly LinedTable[];
  readonly certain: number;
  readonly possible: number;
};

function readTables(
  sheets: readonly SearchedSheet[],
  reader: LabelReader,
  units: KnownUnits,
  knowledge: SearchKnowledge,
  answers: Answers,
  { period, agency }: { readonly period: string | null; readonly agency: string | null },
): ReadTables {
  const wanted = knowledge.periods.find(({ code }) => code === period) ?? null;
  const all = sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ area, lined }) =>
      lined === null ? [] : [{ lined: lined(wanted), title: titleOf(sheet, area) }],
    ),
  );
  const verdicts = all.map(({ title }) => verdictOf(title, wanted));
  // Where every table is of another period, the period is in question, not the tables.
  const someOurs = verdicts.some((verdict) => verdict !== 'other');
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  const layouts: FoundLayout[] = [];
  let certain = 0;
  let possible = 0;
  for (const [place, { lined, title }] of all.entries()) {
    const layout = layoutKey(
      lined.orientation,
      lined.area.columns.map(({ path }) => path),
    );
    const verdict = verdicts[place] ?? 'unsaid';
    const { sheet } = lined.area.scan.grid;
    reader.allow(2000);
    const read = readTable(lined, {
      reader,
      indicators: knowledge.indicators,
      units,
      answers,
      remembered: knowledge.remembered.filter(
        (mapping) => mapping.agency === agency && mapping.layout === layout,
      ),
      layout,
      wanted,
      title: verdict,
      titleUnit: title.map((text) => unitStatedIn(text, units)).find((unit) => unit !== null) ?? null,
      table: place,
    });
    layouts.push(layoutOf(lined, layout, read.figures));
    certain += read.certain;
    possible += read.possible;
    if (verdict === 'other' && someOurs) {
      const at = sheetCell(sheet, lined.area.scan.grid.hiddenRows, ...originOf(lined));
      findings.push({
        issue: placedIssue(at, 'note', 'structure_row', { found: title.join(' · ') }, answers),
        rows: rowsOf(lined),
        lesson: null,
      });
      continue;
    }
    claims.push(...read.claims);
    findings.push(...read.findings);
  }
  return { claims, findings, layouts, lined: all.map(({ lined }) => lined), certain, possible };
}

const titleRows = 12;

/** The texts right above a table and its sheet's name, which say what the table is of. */
function titleOf(
  { scan, tables }: SearchedSheet,
  { scan: band, block, rows }: FoundTable['area'],
): readonly string[] {
  const top = block?.top ?? rows[0] ?? 0;
  const others = tables
    .map(({ area }) => area)
    .filter((area) => (area.block?.top ?? area.rows[0] ?? 0) !== top);
  const ends = others.map((area) => Math.max(area.rows.at(-1) ?? 0, area.block?.bottom ?? 0));
  const starts = others.map((area) => area.block?.top ?? area.rows[0] ?? 0);
  const before = ends.filter((row) => row < top);
  const from = Math.max(...before, top - titleRows - 1, -1);
  // Beside a table that begins higher up, only what stands in this one's own columns is its title.
  const own = starts.some((row) => row < top) ? band : scan;
  const texts = own.rows
    .filter(({ row }) => row > from && row < top)
    .flatMap(({ cells }) => cells.filter(({ look }) => look === 'words').map(({ text }) => text))
    .filter((text) => documentNumberIn(text) === null && documentDateIn(text) === null);
  return [scan.grid.sheet.name, ...texts];
}

function verdictOf(title: readonly string[], wanted: Parameters<typeof periodOfHeading>[1]): PeriodVerdict {
  const verdicts = title.map((text) => periodOfHeading(text.replace(/so với.*$|cùng kỳ.*$/iu, ''), wanted));
  if (verdicts.includes('same')) return 'same';
  if (verdicts.includes('year')) return wanted?.kind === 'year' ? 'same' : 'year';
  return verdicts.includes('other') ? 'other' : 'unsaid';
}

function originOf({ area }: LinedTable): readonly [number, number] {
  const row = area.block?.top ?? area.rows[0] ?? 0;
  return [row, area.columns[0]?.column ?? 0];
}

function rowsOf({ area }: LinedTable): RowSpan {
  const first = area.block?.numberRow ?? area.rows[0] ?? 0;
  return { sheet: area.scan.grid.sheet.name, first, last: area.rows.at(-1) ?? first };
}

function layoutOf(lined: LinedTable, key: string, figures: string | null): FoundLayout {
  const { area, orientation, labels } = lined;
  const headings = area.columns.map(({ path }) => path.join(' › ')).filter((heading) => heading !== '');
  return {
    key,
    sheet: area.scan.grid.sheet.name,
    cell: cellAddress(...originOf(lined)),
    orientation,
    headings,
    rows: { first: (area.rows[0] ?? 0) + 1, last: (area.rows.at(-1) ?? 0) + 1 },
    labels: labels.map(columnLetters),
    figures,
  };
}

/** Tables beside ours that hold none of our indicators: one note each. */
function foreignTables(sheets: readonly SearchedSheet[], answers: Answers): readonly Finding[] {
  return sheets.flatMap(({ scan, tables }) =>
    tables.flatMap(({ area, lined }) => {
      const figures = area.columns.some(({ values, role }) => values > 0 && role !== 'ordinal');
      if (lined !== null || area.rows.length === 0 || !figures) return [];
      const column = area.columns[0]?.column ?? 0;
      const at = sheetCell(
        scan.grid.sheet,
        scan.grid.hiddenRows,
        area.block?.top ?? area.rows[0] ?? 0,
        column,
      );
      const found = area.columns.map(({ path }) => path.join(' › ')).filter((heading) => heading !== '');
      return [
        {
          issue: placedIssue(
            at,
            'note',
            'unmatched_row',
            { found: found.slice(0, 12).join(' | '), expected: `${area.rows.length} dòng` },
            answers,
          ),
          rows: { sheet: scan.grid.sheet.name, first: 0, last: -1 },
          lesson: null,
        },
      ];
    }),
  );
}

function sheetFindings(
  sheets: readonly SearchedSheet[],
  cells: readonly SheetCell[],
  answers: Answers,
): readonly Finding[] {
  return sheets.flatMap(({ scan: { grid, complete }, tables }): Finding[] => {
    const { sheet } = grid;
    const rows = { sheet: sheet.name, first: 0, last: -1 };
    const about = (
      severity: 'warning' | 'note',
      code: 'hidden_sheet' | 'reader_remark',
      found: string,
    ): Finding => ({
      issue: answered({ ...fileIssue(severity, code, found), sheet: sheet.name }, answers),
      rows,
      lesson: null,
    });
    const findings: Finding[] = [];
    const used =
      cells.some((cell) => cell.sheet === sheet.name) || tables.some(({ lined }) => lined !== null);
    if (sheet.state !== 'visible' && used) findings.push(about('warning', 'hidden_sheet', sheet.name));
    if (!complete) {
      findings.push(
        about('note', 'reader_remark', `Trang ${sheet.name} rất dài: chỉ tìm bảng chỉ tiêu ở phần đầu.`),
      );
    }
    return findings;
  });
}

function movedLayouts(
  found: readonly FoundLayout[],
  remembered: readonly RememberedLayout[],
  agency: string,
): readonly Issue[] {
  const own = remembered.filter((layout) => layout.agency === agency);
  if (own.length === 0) return [];
  const known = found.filter(({ key }) => own.some(({ layout }) => layout === key));
  if (known.length === 0) {
    const headings = found
      .flatMap(({ headings }) => headings)
      .slice(0, 12)
      .join(' | ');
    return [fileIssue('warning', 'layout_moved', headings)];
  }
  const moves = known.flatMap((layout) => {
    const before = own.filter(({ layout: key }) => key === layout.key);
    if (before.some(({ sheet, cell }) => sheet === layout.sheet && cell === layout.cell)) return [];
    const [last] = before;
    return last ? [`${last.sheet}!${last.cell} → ${layout.sheet}!${layout.cell}`] : [];
  });
  return moves.length === 0 ? [] : [fileIssue('note', 'layout_moved', moves.join('; '))];
}

/** The one agency that supplies every indicator found, where there is only one. */
function evidenceOfSuppliers(codes: readonly string[], { supplied }: SearchKnowledge): readonly Evidence[] {
  if (codes.length === 0) return [];
  const all = [...supplied].filter(([, own]) => codes.every((code) => own.has(code)));
  return all.length === 1
    ? all.map(([code]) => ({ code, from: 'content', confidence: 0.6, text: codes.join(', '), at: null }))
    : [];
}

function evidenceOfHeadings(
  tables: readonly LinedTable[],
  { periods }: SearchKnowledge,
): readonly Evidence[] {
  return tables.flatMap(({ slots }) =>
    slots.slice(0, 20).flatMap(({ path, headingAt }) =>
      findPeriods(path.join(' '), periods).matches.map(
        ({ code, confidence }): Evidence => ({
          code,
          from: 'content',
          confidence: Math.round(confidence * 600) / 1000,
          text: path.join(' › '),
          at: headingAt,
        }),
      ),
    ),
  );
}

function documentOf(
  sheets: readonly SearchedSheet[],
): Pick<SearchedReport, 'documentNumber' | 'documentDate'> {
  let documentNumber: SearchedReport['documentNumber'] = null;
  let documentDate: SearchedReport['documentDate'] = null;
  for (const { texts } of sheets) {
    for (const at of [...texts.above, ...texts.below]) {
      const text = shownText(at.value);
      const number = documentNumberIn(text);
      if (number !== null) documentNumber ??= { ...at, value: number };
      documentDate ??= documentDateIn(text);
    }
  }
  return { documentNumber, documentDate };
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

const trust: readonly Evidence['from'][] = ['clerk', 'mark', 'remembered', 'content', 'file_name', 'folder'];

function sorted(evidence: readonly Evidence[]): readonly Evidence[] {
  const strength = ({ confidence }: Evidence) => Number(confidence >= 0.8);
  return [...evidence].sort(
    (left, right) =>
      strength(right) - strength(left) ||
      trust.indexOf(left.from) - trust.indexOf(right.from) ||
      right.confidence - left.confidence,
  );
}
