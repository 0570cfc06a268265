import type { Answers } from '../answer';
import { fileIssue } from '../issue';
import { type SheetCell, sheetCell } from '../sheet-cell';
import { answered, type Finding, placedIssue } from './outcome';
import type { SearchedSheet } from './searched-sheet';

/** Tables beside ours that hold none of our indicators: one note each. */
export function foreignTables(sheets: readonly SearchedSheet[], answers: Answers): readonly Finding[] {
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

/** What is to be said of sheets as such: hidden ones with figures that are not asked about (`asked`), and those too long to be read to their end. */
export function sheetFindings(
  sheets: readonly SearchedSheet[],
  cells: readonly SheetCell[],
  asked: ReadonlySet<string>,
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
    if (sheet.state !== 'visible' && used && !asked.has(sheet.name))
      findings.push(about('warning', 'hidden_sheet', sheet.name));
    if (!complete) {
      findings.push(
        about('note', 'reader_remark', `Trang ${sheet.name} rất dài: chỉ tìm bảng chỉ tiêu ở phần đầu.`),
      );
    }
    return findings;
  });
}
