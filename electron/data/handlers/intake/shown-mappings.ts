import type { IntakeMapping } from '../../../../shared/contract/intake';
import { foldText } from '../../../../shared/domain/fold-text';
import { parseAnswer } from '../../../../shared/intake/answer';
import { type Issue, issueId } from '../../../../shared/intake/issue';
import type { FoundLayout } from '../../../../shared/intake/search/search-knowledge';
import type { RememberedRow } from '../../database/queries/remembered';
import type { Learned } from './known';
import type { PreparedFile } from './prepared-file';

type Place = Pick<Issue, 'sheet' | 'cell'>;

/** The findings about labels and headings of a file's own tables, and its figures, with the ways to have them read otherwise. */
export function shownMappings(file: PreparedFile, { remembered }: Learned): IntakeMapping[] {
  if (file.form !== 'search' || !file.report) return [];
  const { layouts, report } = file;
  const keys = new Set(layouts.map(({ key }) => key));
  const own = remembered.filter(({ agency, layout }) => agency === report.agency && keys.has(layout));
  const about = file.issues.flatMap((issue) => aboutLabel(issue, own) ?? []);
  const figures = report.figures.map((figure): IntakeMapping => {
    const said = about.filter(({ code }) => code === figure.indicator);
    const beside =
      said.find(({ issue }) => isBeside(issue, figure, layouts)) ?? (said.length === 1 ? said[0] : null);
    return {
      code: figure.indicator,
      ...(beside ? shownLabel(beside) : nothingSaid),
      ...columnOf(figure, layouts),
    };
  });
  const others = about.filter(({ issue, code, mapping }) => {
    const id = issueId(issue);
    return (code === null || mapping !== null) && !figures.some((figure) => figure.issue === id);
  });
  return [...figures, ...others.map((label) => ({ code: null, ...shownLabel(label), ...noColumn }))];
}

const noColumn = { column: null, behind: null };
const nothingSaid = { issue: null, label: null, line: null, remembered: null };

type AboutLabel = {
  readonly issue: Issue;
  readonly code: string | null;
  readonly mapping: RememberedRow | null;
  readonly isColumn: boolean;
};

function aboutLabel(issue: Issue, own: readonly RememberedRow[]): AboutLabel | null {
  switch (issue.code) {
    case 'mapped_by_name':
      return { issue, code: issue.indicator, mapping: null, isColumn: false };
    case 'mapping_remembered': {
      const mapping = own.find(({ label }) => label === labelOf(issue)) ?? null;
      const code = mapping && codeIn(mapping.answer);
      return { issue, code, mapping, isColumn: mapping?.about === 'column' };
    }
    case 'which_indicator':
    case 'unmatched_row': {
      const code = issue.answer === null ? null : codeIn(issue.answer);
      return code === null ? null : { issue, code, mapping: null, isColumn: false };
    }
    default:
      return null;
  }
}

function shownLabel({
  issue,
  mapping,
  isColumn,
}: AboutLabel): Omit<IntakeMapping, 'code' | 'column' | 'behind'> {
  const { code, sheet, cell, found } = issue;
  const asked = code === 'which_indicator' || code === 'unmatched_row' ? code : 'which_indicator';
  return {
    issue: issueId(issue),
    label: found,
    line: isColumn ? null : issueId({ code: asked, sheet, cell, indicator: null }),
    remembered: mapping?.uuid ?? null,
  };
}

/** As mappings remember it. */
function labelOf({ found }: Issue): string {
  return foldText((found ?? '').replaceAll(' › ', ' > '));
}

function codeIn(word: string): string | null {
  const answer = parseAnswer(word);
  return answer?.kind === 'indicator' ? answer.code : null;
}

/** A label stands in the row of its figure, or in tables of columns in its column. */
function isBeside(label: Place, figure: Place, layouts: readonly FoundLayout[]): boolean {
  if (label.sheet !== figure.sheet) return false;
  const [column, row] = partsOf(figure);
  const [labelColumn, labelRow] = partsOf(label);
  const layout = layoutAt(figure, layouts);
  return layout?.orientation === 'columns' ? labelColumn === column : labelRow === row;
}

/** Of a table with one column of figures. */
function columnOf(figure: Place, layouts: readonly FoundLayout[]): Pick<IntakeMapping, 'column' | 'behind'> {
  const layout = layoutAt(figure, layouts);
  if (layout?.orientation !== 'rows' || layout.figures !== partsOf(figure)[0]) return noColumn;
  const { sheet, cell, labels } = layout;
  const column = issueId({ code: 'which_column', sheet, cell, indicator: null });
  return { column, behind: labels.at(-1) ?? null };
}

function layoutAt(place: Place, layouts: readonly FoundLayout[]): FoundLayout | null {
  const [, row] = partsOf(place);
  const around = layouts.filter(
    ({ sheet, rows }) => sheet === place.sheet && rows.first <= row && row <= rows.last,
  );
  const [column] = partsOf(place);
  return around.find(({ figures }) => figures === column) ?? around[0] ?? null;
}

function partsOf({ cell }: Place): readonly [column: string, row: number] {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  return [column, Number(row)];
}
