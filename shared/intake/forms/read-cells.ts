import { amountToDecimalText } from '../../domain/amount';
import type { Indicator } from '../../domain/indicator';
import { type Answers, valueAnswer } from '../answer';
import { rawTextOf } from '../cell-text';
import { displayFinding, readFigureOfCell } from '../displayed-figure';
import { type Issue, isOpen, issueId } from '../issue';
import { issueAt } from '../issue-at';
import { settleCell } from '../settle';
import type { StatutoryDraftReport, StatutoryFigure } from './draft-report';
import { isNilSentence } from './nil-sentence';
import type { FigureCell } from './read-rows';
import type { StatedUnit } from './stated-unit';

/** The figures of cells as far as they are clear, and what is not. */
export type ReadCells = Pick<StatutoryDraftReport, 'held' | 'issues'> & {
  readonly figures: readonly StatutoryFigure[];
};

/** What a form's column asks of its figures, in the words of an indicator. Forms allow no estimates. */
export function rulesOf({ code, label, unit, decimals }: FigureCell['definition']): Indicator {
  return {
    ...{ code, name: label, unit, decimals, topic: '', aggregation: 'sum', quotient: null },
    ...{ allowApproximate: false, suppliers: [] },
  };
}

/** Reads the cells of a form by the rules that hold for every figure, with the clerk's answers to what was open. */
export function readCells(cells: readonly FigureCell[], answers: Answers): ReadCells {
  const figures: StatutoryFigure[] = [];
  const held: Array<StatutoryDraftReport['held'][number]> = [];
  const issues: Issue[] = [];
  for (const { table, row, labelKey, column, definition, at, confidence, unit, shared } of cells) {
    const rules = rulesOf(definition);
    const read = isNilSentence(at.value)
      ? { reading: { kind: 'nil' as const }, blank: false, confidence: 1, findings: [] }
      : readFigureOfCell(at, rules, null);
    const shown = read.reading && displayFinding(at, rules, null, read.reading);
    const found = [...read.findings, ...(shown ? [shown] : [])].map(
      ({ severity, code, expected, readings }) => issueAt(at, severity, code, expected, readings),
    );
    if (read.blank) found.push(issueAt(at, 'note', 'blank_figure', null));
    if (unit && read.reading?.kind === 'amount') {
      found.push(
        issueAt(
          at,
          'question',
          'other_unit',
          `${definition.unit} (${unit.text})`,
          inUnits(read.reading.amount, unit, rules),
        ),
      );
    }
    if (at.hidden) found.push(issueAt(at, 'warning', 'hidden_cell', null));
    const named = shared ? found.map((issue) => ({ ...issue, indicator: shortCode(column) })) : found;
    const settled = settleCell(named, read.reading !== null, rules, answers);
    issues.push(...settled.issues);
    const open = settled.issues.find(isOpen);
    const reading = settled.reading ?? (open ? null : read.reading);
    if (reading === null || reading === 'blank') {
      const why = open ?? settled.issues.find(({ answer }) => answer === 'blank') ?? settled.issues[0];
      if (why) held.push({ sheet: at.sheet, cell: at.cell, issue: issueId(why) });
      continue;
    }
    const sure = settled.reading === null ? Math.min(confidence, read.confidence) : 1;
    figures.push({
      table,
      row,
      labelKey,
      column,
      reading,
      rawText: rawTextOf(at.value),
      confidence: sure,
      at,
    });
  }
  return { figures, held, issues };
}

/** What an amount may be: converted from the unit that the heading states, where that is exact, and as it stands. */
function inUnits(amount: number, { over, under }: StatedUnit, { decimals }: Indicator): readonly string[] {
  const product = amount * over;
  const converted = Number.isSafeInteger(product) && product % under === 0 ? [product / under] : [];
  return [...converted, amount].map((each) => valueAnswer(amountToDecimalText(each, decimals)));
}

/** A column's code in the form of an indicator's: `h3` is `H-3`. */
function shortCode(column: string): string {
  return column.replace(
    /^([a-z])(\d+)$/,
    (_all, letter: string, digits: string) => `${letter.toUpperCase()}-${digits}`,
  );
}
