import { foldText } from '../../domain/fold-text';
import type { Indicator } from '../../domain/indicator';
import type { Answers } from '../answer';
import { isOpen } from '../issue';
import type { PeriodHint } from '../match/find-period';
import { certainMatch } from '../match/match';
import type { RememberedMapping } from '../remembered';
import type { SheetCell } from '../sheet-cell';
import { chooseSlot, type SlotChoice } from './choose-slot';
import { type ChosenFigures, figuresOfLine } from './figures-of-line';
import { mergeAt, shownText, textAt } from './grid';
import { type HeadingRole, isTotalLabel, roleOfHeading } from './heading-role';
import { lessonLabel } from './layout-key';
import { indicatorOfLine, type LineIndicator } from './line-indicator';
import {
  answerTo,
  type Claim,
  type Finding,
  oneRow,
  onlyAnsweredBy,
  placedIssue,
  type RowSpan,
} from './outcome';
import type { PeriodVerdict } from './period-of-heading';
import { periodOfHeading } from './period-of-heading';
import type { LabelReader } from './reader-of-labels';
import { inlineValue } from './scan-sheet';
import { fitOfUnit, isUnit, type KnownUnits, unitStatedIn } from './stated-unit';
import {
  cellOf,
  columnLetters,
  isGroupOfPlans,
  type LinedTable,
  type TableLine,
  type TableSlot,
} from './table-lines';
import { lookOf, mayBeFigure } from './value-like';

/** What reading a table needs besides the table. */
export type TableContext = {
  readonly reader: LabelReader;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: KnownUnits;
  readonly answers: Answers;
  readonly remembered: readonly RememberedMapping[];
  readonly layout: string;
  readonly wanted: PeriodHint | null;
  /** What the table's title says of its period, and the unit it states. */
  readonly title: PeriodVerdict;
  readonly titleUnit: string | null;
  /** Which table of the workbook it is. */
  readonly table: number;
};

/** A table read: what it gives for which indicator, and what is to be said about it. */
export type ReadTable = {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Letters of the column, or number of the row, that the figures stand in; null where that is open. */
  readonly figures: string | null;
  readonly certain: number;
  readonly possible: number;
};

type Judged = { readonly line: TableLine; readonly is: LineIndicator };

/** Reads a table: which line is which indicator, which slot holds the figures, and what every row comes to. */
export function readTable(table: LinedTable, context: TableContext): ReadTable {
  const judged = withoutOtherGroups(
    table,
    table.lines.map((line) => ({ line, is: isLabel(line) ? indicatorOfLine(line, context) : unknown })),
    context,
  );
  const naming = judged.filter(({ is }) => is.kind === 'known' || is.kind === 'doubtful');
  const filled = filledSlots(table, naming.length > 0 ? naming : judged);
  const natural = chooseSlot(table, filled, context.wanted, context.title);
  const { choice, finding } = settledChoice(table, natural, context);

  const findings: Finding[] = finding ? [finding] : [];
  const claims: Claim[] = [];
  const tableUnit = unitOfTable(choice, context);
  const unitFits = judged.some(
    ({ is }) => is.kind === 'known' && tableUnit !== null && fitOfUnit(tableUnit, is.indicator) !== 'other',
  );
  for (const one of judged) {
    const { line } = one;
    const is = unitFits || tableUnit === null ? one.is : doubtedByUnit(one, tableUnit);
    const figures = figuresOfLine(table, line, choice);
    findings.push(...labelFindings(table, line, is, figures, context));
    if (is.kind !== 'known' || line.aside) continue;
    const result = claimsOf(table, line, is, figures, tableUnit, context);
    claims.push(...result.claims);
    findings.push(...result.findings);
  }
  return {
    claims: shared(claims, table, findings, context),
    findings: withoutFlood(findings),
    figures: lettersOf(table, choice),
    certain: judged.filter(({ is }) => is.kind === 'known').length,
    possible: judged.filter(({ is }) => is.kind === 'doubtful').length,
  };
}

const unknown: LineIndicator = { kind: 'unknown' };
const mostUnmatched = 60;

/** A register of other things with two rows of ours does not ask about each: from some row on one question stands for the rest. */
function withoutFlood(findings: readonly Finding[]): readonly Finding[] {
  const unmatched = findings.filter(({ issue }) => issue.code === 'unmatched_row' && issue.answer === null);
  const [first, ...rest] = unmatched.slice(mostUnmatched);
  if (!first || rest.length === 0) return findings;
  const dropped = new Set(rest);
  const last = rest.at(-1)?.rows.last ?? first.rows.last;
  const words = `${first.issue.found ?? ''} … (${rest.length + 1} dòng)`;
  return findings.flatMap((finding) => {
    if (dropped.has(finding)) return [];
    if (finding !== first) return [finding];
    return [{ ...first, issue: { ...first.issue, found: words }, rows: { ...first.rows, last } }];
  });
}

function isLabel({ path, code }: TableLine): boolean {
  return code !== null || (path.length > 0 && !isTotalLabel(path.at(-1) ?? ''));
}

/** The slots in which any line that names an indicator holds a value. */
function filledSlots(table: LinedTable, judged: readonly Judged[]): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const { line } of judged) {
    for (const { index } of table.slots) {
      if (filled.has(index)) continue;
      const look = lookOf(cellOf(table, line.index, index).value);
      if (look === 'value' || look === 'year' || look === 'prose') filled.add(index);
      // Words are prose or a note; they hold a figure's place only under a heading of figures.
    }
  }
  return filled;
}

/** Rows under "Năm 2024", where another group holds the same indicator, or under a plan to come. */
function withoutOtherGroups(
  table: LinedTable,
  judged: readonly Judged[],
  { wanted }: TableContext,
): readonly Judged[] {
  if (table.orientation === 'columns')
    return judged.filter(({ line }) => !line.aside || line.labelAt !== null);
  let group: 'ours' | 'other' | 'plan' = 'ours';
  const placed = judged.map((one) => {
    const { line, is } = one;
    const label = line.path.at(-1) ?? '';
    const outer = line.path.slice(0, -1).join(' ');
    const empty = table.slots.every(({ index }) => !mayBeFigure(cellOf(table, line.index, index).value));
    if (empty && is.kind !== 'known' && label !== '' && !/^\s*[-+•*]/.test(label))
      group = groupOf(label, wanted);
    const own = outer === '' ? group : groupOf(outer, wanted);
    return { one, group: own };
  });
  const here = new Set(
    placed.flatMap(({ one: { is }, group: own }) =>
      own === 'ours' && is.kind === 'known' ? [is.indicator.code] : [],
    ),
  );
  return placed.map(({ one, group: own }) => {
    const { line, is } = one;
    if (own === 'ours' || is.kind !== 'known' || is.by === 'answer' || is.by === 'remembered') return one;
    if (here.has(is.indicator.code)) return { line: { ...line, aside: true }, is };
    return { line, is: { kind: 'doubtful', candidates: [is.indicator.code] } };
  });
}

function groupOf(label: string, wanted: PeriodHint | null): 'ours' | 'other' | 'plan' {
  if (isGroupOfPlans(label)) return 'plan';
  return wanted !== null && periodOfHeading(label, wanted) === 'other' ? 'other' : 'ours';
}

function doubtedByUnit({ is }: Judged, tableUnit: string): LineIndicator {
  const settled = is.kind !== 'known' || is.by === 'answer' || is.by === 'remembered';
  return settled || fitOfUnit(tableUnit, is.indicator) !== 'other'
    ? is
    : { kind: 'doubtful', candidates: [is.indicator.code] };
}

function unitOfTable(choice: SlotChoice, { units, titleUnit }: TableContext): string | null {
  const slot = choice.kind === 'slot' || choice.kind === 'total' ? choice.slot : null;
  const stated = slot?.path.map((level) => unitStatedIn(level, units)).find((unit) => unit !== null);
  return stated ?? titleUnit;
}

function settledChoice(
  table: LinedTable,
  natural: SlotChoice,
  context: TableContext,
): { readonly choice: SlotChoice; readonly finding: Finding | null } {
  if (natural.kind !== 'ask' || table.orientation === 'columns') return { choice: natural, finding: null };
  const { candidates } = natural;
  const [first] = candidates;
  if (!first) return { choice: { kind: 'none' }, finding: null };
  const kept = context.remembered.filter(
    ({ about, answer }) => about === 'column' && (answer === 'keep' || answer.startsWith('column:')),
  );
  const remembered = table.slots.filter(({ path }) =>
    kept.some(({ label }) => path.length > 0 && label === lessonLabel(path)),
  );
  const issue = placedIssue(
    first.headingAt,
    'question',
    'which_column',
    {
      found: candidates
        .map(({ index, path }) => `${columnLetters(index)}: ${path.join(' › ') || '?'}`)
        .join('; '),
      readings: candidates.map(({ index }) => `column:${columnLetters(index)}`).slice(0, 8),
    },
    context.answers,
  );
  const answer = answerTo(issue);
  const picked =
    answer?.kind === 'column'
      ? table.slots.find(({ index }) => columnLetters(index) === answer.code)
      : undefined;
  const [known] = remembered;
  const rows = wholeOf(table);
  if (answer === null && known && remembered.length === 1) {
    const note = placedIssue(
      known.headingAt,
      'note',
      'mapping_remembered',
      { found: known.path.join(' › '), expected: `cột ${columnLetters(known.index)}` },
      context.answers,
    );
    return {
      choice: { kind: 'slot', slot: known },
      finding: { issue: note, rows: nothing(rows), lesson: null },
    };
  }
  const taught = (picked ?? first).path;
  const lesson =
    taught.length === 0
      ? null
      : ({ layout: context.layout, about: 'column', label: lessonLabel(taught) } as const);
  if (picked) {
    return { choice: { kind: 'slot', slot: picked }, finding: { issue, rows: nothing(rows), lesson } };
  }
  const open = answer?.kind === 'ignore' ? issue : { ...issue, answer: null, reason: null };
  return { choice: natural, finding: { issue: open, rows, lesson } };
}

function wholeOf({ area }: LinedTable): RowSpan {
  return { sheet: area.scan.grid.sheet.name, first: area.rows[0] ?? 0, last: area.rows.at(-1) ?? 0 };
}

function nothing({ sheet }: RowSpan): RowSpan {
  return { sheet, first: 0, last: -1 };
}

function labelFindings(
  table: LinedTable,
  line: TableLine,
  is: LineIndicator,
  figures: ChosenFigures,
  context: TableContext,
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

  if (line.aside) return table.orientation === 'rows' ? [say('note', 'structure_row', {})] : [];
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
      if (figures.kind === 'blank')
        return table.orientation === 'rows' ? [say('note', 'structure_row', {})] : [];
      if (figures.kind === 'prose') return [say('note', 'unmatched_row', { expected: textOf(figures) })];
      const names = is.candidates.map((code) => `${code} ${indicators.get(code)?.name ?? ''}`);
      return [
        say('question', 'which_indicator', {
          expected: names.join('; '),
          readings: [...is.candidates.map((code) => `indicator:${code}`), 'ignore'],
        }),
      ];
    }
    case 'unknown': {
      if (isTotalLabel(line.path.at(-1) ?? '') || figures.kind === 'blank' || isBreakdown(line.path)) {
        return table.orientation === 'rows' ? [say('note', 'structure_row', {})] : [];
      }
      if (figures.kind === 'prose') return [say('note', 'unmatched_row', { expected: textOf(figures) })];
      return [say('question', 'unmatched_row', { expected: textOf(figures), readings: ['ignore'] })];
    }
    default:
      return [];
  }
}

const allAnswers = ['indicator', 'ignore', 'keep'] as const;

// "- Nữ", "Trong đó: nữ" are parts of the row above and of nothing else.
function isBreakdown(path: readonly string[]): boolean {
  const own = (path.at(-1) ?? '').normalize('NFC').toLowerCase();
  return (
    /^[\s\-+*•(]*(?:trong đó|trđ)?[\s:,-]*(?:số |tổng số )?(?:lao động |ld |lđ |người |nlđ |cán bộ )?(?:là )?(?:nữ|nam)(?: giới)?[\s)]*$/u.test(
      own,
    ) || /^[\s\-+*•(]*trong đó[\s:,)]*$/u.test(own)
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

function rowsOfLine(table: LinedTable, line: TableLine): RowSpan {
  const { sheet } = table.area.scan.grid;
  return table.orientation === 'rows'
    ? oneRow(sheet.name, line.index)
    : { sheet: sheet.name, first: 0, last: -1 };
}

function claimsOf(
  table: LinedTable,
  line: TableLine,
  is: Extract<LineIndicator, { kind: 'known' }>,
  figures: ChosenFigures,
  tableUnit: string | null,
  context: TableContext,
): { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] } {
  const { indicator } = is;
  const stated = line.unit ?? tableUnit;
  const unit = stated !== null && fitOfUnit(stated, indicator) === 'convertible' ? stated : null;
  const codeInRow = is.by === 'code' ? line.code : null;
  const claim = (at: Claim['draft']['at'], rows: RowSpan, pending = false): Claim => ({
    draft: { indicator: indicator.code, at, codeInRow, confidence: is.confidence, unit },
    rows,
    table: context.table,
    pending,
  });
  const place = (row: number) => oneRow(table.area.scan.grid.sheet.name, row);
  const rowAt = (slot: number) => place(table.orientation === 'rows' ? line.index : slot);
  switch (figures.kind) {
    case 'open': {
      const [cell] = figures.cells;
      return { claims: cell ? [claim(cell, place(cell.row), true)] : [], findings: [] };
    }
    case 'blank':
    case 'value':
    case 'prose': {
      const [cell] = figures.cells;
      if (cell && figures.kind === 'prose' && namesIndicator(cell, context)) {
        return { claims: [], findings: [twoNames(cell, indicator, rowAt(figures.slot), context)] };
      }
      if (cell && figures.kind === 'value' && is.by !== 'answer' && standsApart(table, line, cell, context)) {
        return { claims: [], findings: [twoNames(cell, indicator, rowAt(figures.slot), context)] };
      }
      if (cell) return { claims: [claim(cell, rowAt(figures.slot))], findings: [] };
      const inline = line.labelAt && inlineValue(shownText(line.labelAt.value));
      if (line.labelAt && inline)
        return { claims: [claim(line.labelAt, place(line.labelAt.row))], findings: [] };
      return { claims: [], findings: noFigure(table, line, context) };
    }
    case 'inline':
      return line.labelAt
        ? { claims: [claim(line.labelAt, place(line.labelAt.row))], findings: [] }
        : { claims: [], findings: [] };
    case 'asked': {
      const { issue, at } = figures.ask(indicator, context.answers);
      const rows = { ...place(0), first: figures.first, last: figures.last };
      const findings: readonly Finding[] = issue ? [{ issue, rows, lesson: null }] : [];
      const [cell] = figures.cells;
      const waiting = issue !== null && isOpen(issue) && cell ? [claim(cell, rows, true)] : [];
      return { claims: at ? [claim(at, rows)] : waiting, findings };
    }
    default:
      return { claims: [], findings: [] };
  }
}

function namesIndicator({ value }: SheetCell, { reader }: TableContext): boolean {
  const text = shownText(value);
  return headings.has(roleOfHeading(text)) || (reader.matches(text)[0]?.confidence ?? 0) >= certainMatch;
}

// Without headings a label reaches as far as the next words: beyond them a figure may belong to those.
function standsApart(
  { area, orientation }: LinedTable,
  { labelAt }: TableLine,
  cell: SheetCell,
  { units }: TableContext,
): boolean {
  if (area.block !== null || orientation === 'columns' || labelAt === null) return false;
  for (let column = labelAt.column + 1; column < cell.column; column += 1) {
    const text = textAt(area.scan.grid, labelAt.row, column);
    if (lookOf(text) === 'words' && !isUnit(text, units)) return true;
  }
  return false;
}

const headings: ReadonlySet<HeadingRole> = new Set(['ordinal', 'label', 'body', 'code', 'unit', 'figure']);

// Where a figure should be stands the name of an indicator, or a heading: the table is not what it seems.
function twoNames(at: SheetCell, { code }: Indicator, rows: RowSpan, { answers }: TableContext): Finding {
  const issue = placedIssue(
    at,
    'question',
    'which_indicator',
    { expected: code, readings: ['ignore'] },
    answers,
  );
  return { issue: onlyAnsweredBy(issue, ['ignore']), rows, lesson: null };
}

// A label of ours in a table that has no place for its figure.
function noFigure(table: LinedTable, line: TableLine, { answers }: TableContext): readonly Finding[] {
  if (table.orientation === 'columns' || line.labelAt === null) return [];
  return [
    {
      issue: placedIssue(line.labelAt, 'note', 'structure_row', { found: line.path.join(' › ') }, answers),
      rows: rowsOfLine(table, line),
      lesson: null,
    },
  ];
}

/** One merged cell beside several indicators is nobody's figure until somebody says whose. */
function shared(
  claims: readonly Claim[],
  table: LinedTable,
  findings: Finding[],
  { answers }: TableContext,
): readonly Claim[] {
  const { grid } = table.area.scan;
  const byCell = new Map<string, Claim[]>();
  for (const claim of claims)
    byCell.set(claim.draft.at.cell, [...(byCell.get(claim.draft.at.cell) ?? []), claim]);
  return claims.filter((claim) => {
    const rivals = byCell.get(claim.draft.at.cell) ?? [];
    const { at } = claim.draft;
    const codes = [...new Set(rivals.map(({ draft }) => draft.indicator))];
    if (
      claim.pending ||
      codes.length < 2 ||
      !mergeAt(grid, at.row, at.column) ||
      lookOf(at.value) === 'blank'
    )
      return true;
    const issue = onlyAnsweredBy(
      placedIssue(
        at,
        'question',
        'which_indicator',
        { expected: codes.join('; '), readings: [...codes.map((code) => `indicator:${code}`), 'ignore'] },
        answers,
      ),
      ['indicator', 'ignore'],
    );
    findings.push({ issue, rows: claim.rows, lesson: null });
    const answer = answerTo(issue);
    return answer?.kind === 'indicator' && answer.code === claim.draft.indicator;
  });
}

function lettersOf({ orientation }: LinedTable, choice: SlotChoice): string | null {
  const slot: TableSlot | null = choice.kind === 'slot' || choice.kind === 'total' ? choice.slot : null;
  if (!slot) return null;
  return orientation === 'rows' ? columnLetters(slot.index) : String(slot.index + 1);
}
