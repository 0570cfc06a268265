import type { SlotChoice } from './choose-slot';
import { chosenSlot, withoutOthers } from './chosen-slot';
import { claimsOf } from './claims-of-line';
import { footnotesOfNone, underRemarks } from './claims-under-remarks';
import { claimInDoubt } from './doubted-claim';
import { figuresOfLine } from './figures-of-line';
import { isTotalLabel } from './heading-role';
import { labelFindings } from './label-findings';
import { indicatorOfLine, type LineIndicator } from './line-indicator';
import { cellOf, columnLetters, type LinedTable, type TableLine, type TableSlot } from './lined-table';
import { type Judged, withoutOtherGroups } from './other-groups';
import type { Claim, Finding } from './outcome';
import { footnotesOf } from './remarks-of-line';
import { settledChoice } from './settled-choice';
import { shared } from './shared-cells';
import { fitOfUnit, isMultiple } from './stated-unit';
import type { TableContext } from './table-context';
import { countedIn, unitOfTable } from './table-unit';
import { withoutFlood } from './unmatched-flood';
import { lookOf } from './value-like';

/** A table read: what it gives for which indicator, and what is to be said about it. */
export type ReadTable = {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Letters of the column, or number of the row, that the figures stand in; null where that is open. */
  readonly figures: string | null;
  readonly certain: number;
  readonly possible: number;
};

/** Reads a table: which line is which indicator, which slot holds the figures, and what every row comes to. */
export function readTable(table: LinedTable, context: TableContext): ReadTable {
  const judged = withoutOtherGroups(
    table,
    table.lines.map((line) => ({ line, is: isLabel(line) ? indicatorOfLine(line, context) : unknown })),
    context,
  );
  const naming = judged.filter(({ is }) => is.kind === 'known' || is.kind === 'doubtful');
  const filled = filledSlots(table, naming.length > 0 ? naming : judged);
  const natural = withoutOthers(chosenSlot(table, filled, naming, context), context.bodies);
  const { choice, finding } = settledChoice(table, natural, context);

  const findings: Finding[] = finding ? [finding] : [];
  const claims: Claim[] = [];
  const tableUnit = unitOfTable(choice, context);
  const counts = 'slot' in choice && countedIn(choice.slot, context.units) !== null;
  // Beside "nghìn người" nobody knows whether lượt are counted in thousands too.
  const strict = counts || (tableUnit !== null && isMultiple(tableUnit));
  const unitFits =
    !strict &&
    judged.some(
      ({ is }) => is.kind === 'known' && tableUnit !== null && fitOfUnit(tableUnit, is.indicator) !== 'other',
    );
  const footnotes = footnotesOf(table, context);
  const named = judged.flatMap(({ is }) => (is.kind === 'known' ? [is.indicator.code] : []));
  findings.push(...footnotesOfNone(footnotes, new Set(named), context));
  let wholeIsBlank = false;
  for (const one of judged) {
    const { line } = one;
    const fitting = unitFits || tableUnit === null ? one.is : doubtedByUnit(one, tableUnit);
    const is = context.ofOther ? doubted(fitting) : fitting;
    const figures = figuresOfLine(table, line, choice);
    findings.push(...labelFindings(table, line, is, figures, context, wholeIsBlank));
    if (is.kind === 'known') wholeIsBlank = figures.kind === 'blank';
    const doubt = claimInDoubt(table, line, is, figures, context);
    if (doubt) claims.push(doubt);
    if (is.kind !== 'known' || line.aside) continue;
    const given = claimsOf(table, line, is, figures, tableUnit, context);
    const result = underRemarks(given, table, line, is.indicator, footnotes, context);
    claims.push(...result.claims);
    findings.push(...result.findings);
  }
  return {
    claims: shared(claims, table, findings, context),
    findings: withoutFlood(findings),
    figures: lettersOf(table, choice),
    certain: judged.filter(({ is }) => is.kind === 'known').length,
    // A row that was set aside has been asked about, so that an answer cannot make the file none of ours.
    possible: judged.filter(
      ({ is }) => is.kind === 'doubtful' || (is.kind === 'ignored' && is.by === 'answer'),
    ).length,
  };
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

function doubtedByUnit({ is }: Judged, tableUnit: string): LineIndicator {
  return is.kind !== 'known' || fitOfUnit(tableUnit, is.indicator) !== 'other' ? is : doubted(is);
}

function doubted(is: LineIndicator): LineIndicator {
  const settled = is.kind !== 'known' || is.by === 'answer' || is.by === 'remembered';
  return settled ? is : { kind: 'doubtful', candidates: [is.indicator.code] };
}

const unknown: LineIndicator = { kind: 'unknown' };

function lettersOf({ orientation }: LinedTable, choice: SlotChoice): string | null {
  const slot: TableSlot | null = choice.kind === 'slot' || choice.kind === 'total' ? choice.slot : null;
  if (!slot) return null;
  return orientation === 'rows' ? columnLetters(slot.index) : String(slot.index + 1);
}
