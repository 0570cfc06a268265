import { assertNever } from '../kit/assert-never';
import { fileIssue, type Issue, unanswered } from './issue';
import type { Workbook, WorkbookRemark } from './sheet';

/** What the clerk should know of how a file was read; nothing of it keeps a figure out. */
export function remarkIssues({ remarks }: Pick<Workbook, 'remarks'>): readonly Issue[] {
  return remarks.flatMap(issuesOf);
}

function issuesOf(remark: WorkbookRemark): readonly Issue[] {
  switch (remark.kind) {
    case 'external_links': {
      const [first] = remark.cells;
      const at = first ? { sheet: first.sheet, cell: first.cell } : { sheet: null, cell: null };
      const found = remark.workbooks.join(', ') || String(remark.count);
      return [
        {
          ...unanswered,
          ...at,
          severity: 'warning',
          code: 'external_links',
          indicator: null,
          found,
          expected: null,
        },
      ];
    }
    case 'undecodable_characters':
      return [fileIssue('warning', 'reader_remark', remark.kind, String(remark.count))];
    case 'delimiter':
      return remark.rivals.length === 0
        ? []
        : [fileIssue('warning', 'reader_remark', remark.kind, remark.delimiter)];
    case 'text_encoding':
      return remark.encoding === 'utf-8'
        ? []
        : [fileIssue('note', 'reader_remark', remark.kind, remark.encoding)];
    case 'formula_texts_missing':
      return [fileIssue('note', 'reader_remark', remark.kind, String(remark.count))];
    case 'macros':
    case 'defined_names_missing':
      return [fileIssue('note', 'reader_remark', remark.kind)];
    case 'hidden_state_unknown':
      return [];
    default:
      return assertNever(remark);
  }
}
