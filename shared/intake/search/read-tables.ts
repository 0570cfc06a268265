import type { Answers } from '../answer';
import { tableOfPeriod } from '../row-structure';
import { sheetCell } from '../sheet-cell';
import { layoutOf, originOf } from './found-layouts';
import { layoutKey } from './layout-key';
import type { LinedTable } from './lined-table';
import { bodiesBeside } from './other-bodies';
import { type Claim, type Finding, placedIssue, type RowSpan } from './outcome';
import { periodOfHeading } from './period-of-heading';
import { readTable } from './read-table';
import type { LabelReader } from './reader-of-labels';
import type { FoundLayout, SearchKnowledge } from './search-knowledge';
import type { SearchedSheet } from './searched-sheet';
import { type KnownUnits, unitStatedIn } from './stated-unit';
import { isOfOtherYearBeside, titleOf } from './texts-of-title';
import { isTitleOfOther, verdictOfTitle } from './title-of-table';

/** Whose report it is and of which period, and whether a title or the file's name says that period. */
export type WhoseReport = {
  readonly period: string | null;
  readonly agency: string | null;
  readonly isNamed: boolean;
};

/** What all tables of a workbook give together, before they are compared with one another. */
export type ReadTables = {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly layouts: readonly FoundLayout[];
  readonly lined: readonly LinedTable[];
  readonly certain: number;
  readonly possible: number;
};

export function readTables(
  sheets: readonly SearchedSheet[],
  reader: LabelReader,
  units: KnownUnits,
  knowledge: SearchKnowledge,
  answers: Answers,
  { period, agency, isNamed }: WhoseReport,
): ReadTables {
  const wanted = knowledge.periods.find(({ code }) => code === period) ?? null;
  const all = sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ area, lined }) =>
      lined === null
        ? []
        : [
            {
              lined: lined(wanted),
              title: titleOf(sheet, area),
              isOther: isOfOtherYearBeside(sheet, area, wanted),
            },
          ],
    ),
  );
  const sender = {
    names: knowledge.agencyNames.names.flatMap(({ code, name }) => (code === agency ? [name] : [])),
    supplies: knowledge.supplied.get(agency ?? '') ?? new Set<string>(),
  };
  const bodies = bodiesBeside(agency, knowledge.agencyNames);
  const verdicts = all.map(({ title, isOther }) =>
    isOther ? 'other' : verdictOfTitle(title, wanted, bodies),
  );
  // Where every table is of another period, the period is in question, not the tables.
  const someOurs = verdicts.some((verdict) => verdict !== 'other');
  // Where every table is another agency's, the sender is in question, not the tables.
  const ofOthers = all.map(({ title }) => isTitleOfOther(title, bodies));
  const someOwn = ofOthers.includes(false);
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
    reader.allow(1500);
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
      title: verdict === 'unsaid' && isNamed ? 'same' : verdict,
      titleUnit: title.map((text) => unitStatedIn(text, units)).find((unit) => unit !== null) ?? null,
      bodies,
      sender,
      ofOther: someOwn && (ofOthers[place] ?? false),
      table: place,
    });
    layouts.push(layoutOf(lined, layout, read.figures));
    certain += read.certain;
    possible += read.possible;
    if (verdict === 'other' && someOurs) {
      const at = sheetCell(sheet, lined.area.scan.grid.hiddenRows, ...originOf(lined));
      const said = title.findLast((text) => periodOfHeading(text, wanted) === 'other');
      findings.push({
        issue: placedIssue(
          at,
          'note',
          'structure_row',
          { found: title.join(' · '), expected: tableOfPeriod(said ?? title.at(-1) ?? '') },
          answers,
        ),
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

function rowsOf({ area }: LinedTable): RowSpan {
  const first = area.block?.numberRow ?? area.rows[0] ?? 0;
  return { sheet: area.scan.grid.sheet.name, first, last: area.rows.at(-1) ?? first };
}
