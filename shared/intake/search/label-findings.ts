import { foldText } from '../../domain/fold-text';
import type { RowStructure } from '../row-structure';
import type { ChosenFigures } from './chosen-figures';
import { shownText } from './grid';
import { isTotalLabel } from './heading-role';
import { lessonLabel } from './layout-key';
import type { LineIndicator } from './line-indicator';
import { cellOf, type LinedTable, type TableLine } from './lined-table';
import { type Finding, oneRow, onlyAnsweredBy, placedIssue, type RowSpan } from './outcome';
import type { TableContext } from './table-context';

/** What is to be said of a line's label; parts of a line whose own figure is blank are asked about. */
export function labelFindings(
  table: LinedTable,
  line: TableLine,
  is: LineIndicator,
  figures: ChosenFigures,
  context: TableContext,
  wholeIsBlank = false,
): readonly Finding[] {
  const { layout, answers, indicators } = context;
  const at = line.labelAt ?? placeOfLine(table, line);
  const rows = rowsOfLine(table, line);
  const written = line.path.join(' › ');
  const lesson =
    line.path.length === 0 ? null : ({ layout, about: 'row', label: lessonLabel(line.path) } as const);
  const say = (
    severity: 'question' | 'note',
    code: 'which_indicator' | 'unmatched_row' | 'structure_row' | 'mapping_remembered' | 'mapped_by_name',
    words: { expected?: string | null; readings?: readonly string[]; indicator?: string; found?: string },
  ): Finding => ({
    issue: onlyAnsweredBy(
      placedIssue(at, severity, code, { found: written, ...words }, answers),
      is.kind === 'known' || is.kind === 'ignored' || severity === 'note' ? allAnswers : [],
    ),
    rows,
    lesson: code === 'structure_row' ? null : lesson,
  });

  const structure = (expected: RowStructure): readonly Finding[] =>
    table.orientation === 'rows' ? [say('note', 'structure_row', { expected })] : [];

  if (line.aside) return structure(line.ofOtherPeriod ? 'other_period' : 'other_group');
  switch (is.kind) {
    case 'known': {
      const name = `${is.indicator.code} ${is.indicator.name}`;
      if (is.by === 'remembered') return [say('note', 'mapping_remembered', { expected: name })];
      if (is.question === 'which_indicator' || is.question === 'unmatched_row') {
        return [
          say('question', is.question, {
            expected: is.question === 'which_indicator' ? name : textOf(figures),
            readings: [`indicator:${is.indicator.code}`, 'ignore'],
          }),
        ];
      }
      const own = foldText(written) === foldText(is.indicator.name);
      if (own && is.question === null) return [];
      return [say('note', 'mapped_by_name', { expected: name, indicator: is.indicator.code })];
    }
    case 'ignored': {
      if (is.by === 'remembered') return [say('note', 'mapping_remembered', { expected: 'bỏ qua' })];
      return [
        say('question', is.question === 'which_indicator' ? 'which_indicator' : 'unmatched_row', {
          expected: textOf(figures),
          readings: ['ignore'],
        }),
      ];
    }
    case 'doubtful': {
      if (figures.kind === 'blank') return structure('heading');
      const said = textOf(figures);
      if (figures.kind === 'prose' && !/\d/.test(said))
        return [say('note', 'unmatched_row', { expected: said })];
      const names = is.candidates.map((code) => `${code} ${indicators.get(code)?.name ?? ''}`);
      return [
        say('question', 'which_indicator', {
          expected: names.join('; '),
          readings: [...is.candidates.map((code) => `indicator:${code}`), 'ignore'],
        }),
      ];
    }
    case 'unknown': {
      if (isTotalLabel(line.path.at(-1) ?? '')) return structure('total');
      if (figures.kind === 'blank') return structure('heading');
      if (isBreakdown(line.path) && !wholeIsBlank) return structure('part');
      if (figures.kind === 'prose') return [say('note', 'unmatched_row', { expected: textOf(figures) })];
      return [say('question', 'unmatched_row', { expected: textOf(figures), readings: ['ignore'] })];
    }
    default:
      return [];
  }
}

const allAnswers = ['indicator', 'ignore', 'blank', 'keep'] as const;

// "- Nữ", "Trong đó: nữ" are parts of the row above and of nothing else.
function isBreakdown(path: readonly string[]): boolean {
  const own = (path.at(-1) ?? '').normalize('NFC').toLowerCase();
  return (
    /^[\s\-+*•(]*(?:trong đó|trđ|tr\.\s?đó?|t\.\s?đó)?[\s:,-]*(?:số |tổng số )?(?:lao động |ld |lđ |người |nlđ |cán bộ )?(?:là )?(?:nữ|nam)(?: giới)?[\s)]*$/u.test(
      own,
    ) || /^[\s\-+*•(]*(?:trong đó|trđ|tr\.\s?đó?|t\.\s?đó)[\s:,)]*$/u.test(own)
  );
}

function textOf(figures: ChosenFigures): string {
  return figures.cells
    .map(({ value }) => shownText(value))
    .filter((text) => text !== '')
    .slice(0, 5)
    .join('; ');
}

function placeOfLine(table: LinedTable, line: TableLine) {
  const [slot] = table.slots;
  return cellOf(table, line.index, slot?.index ?? table.area.columns[0]?.column ?? 0);
}

export function rowsOfLine(table: LinedTable, line: TableLine): RowSpan {
  const { sheet } = table.area.scan.grid;
  return table.orientation === 'rows'
    ? oneRow(sheet.name, line.index)
    : { sheet: sheet.name, first: 0, last: -1 };
}
