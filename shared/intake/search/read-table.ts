import { chooseSlot, type SlotChoice } from './choose-slot';
import { claimsOf } from './claims-of-line';
import { figuresOfLine } from './figures-of-line';
import { mergeAt } from './grid';
import { bare, isTotalLabel } from './heading-role';
import { labelFindings } from './label-findings';
import { indicatorOfLine, type LineIndicator } from './line-indicator';
import type { Bodies } from './other-bodies';
import { type Judged, withoutOtherGroups } from './other-groups';
import { answerTo, type Claim, type Finding, onlyAnsweredBy, placedIssue } from './outcome';
import { settledChoice } from './settled-choice';
import { fitOfUnit, isMoney, isMultiple, isUnit, unitStatedIn } from './stated-unit';
import type { TableContext } from './table-context';
import { cellOf, columnLetters, type LinedTable, type TableLine, type TableSlot } from './table-lines';
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
  let wholeIsBlank = false;
  for (const one of judged) {
    const { line } = one;
    const fitting = unitFits || tableUnit === null ? one.is : doubtedByUnit(one, tableUnit);
    const is = context.ofOther ? doubted(fitting) : fitting;
    const figures = figuresOfLine(table, line, choice);
    findings.push(...labelFindings(table, line, is, figures, context, wholeIsBlank));
    if (is.kind === 'known') wholeIsBlank = figures.kind === 'blank';
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
    // A row that was set aside has been asked about, so that an answer cannot make the file none of ours.
    possible: judged.filter(
      ({ is }) => is.kind === 'doubtful' || (is.kind === 'ignored' && is.by === 'answer'),
    ).length,
  };
}

/** Chooses among all slots, and where that leaves several among those that may be counted in the indicators' units. */
function chosenSlot(
  table: LinedTable,
  filled: ReadonlySet<number>,
  naming: readonly Judged[],
  { wanted, title, units, bodies }: TableContext,
): SlotChoice {
  const isPlain = (path: readonly string[]) => {
    const own = (path.at(-1) ?? '').trim();
    return own === '' || isUnit(own.replace(/^(?:số|tổng số)\s+/iu, ''), units) || bodies.isOwn(own);
  };
  const natural = chooseSlot(table, filled, wanted, title, isPlain);
  if (natural.kind !== 'ask' || table.orientation === 'columns') return natural;
  const known = naming.flatMap(({ is }) => (is.kind === 'known' ? [is.indicator] : []));
  if (known.length === 0 || known.some(({ unit }) => isMoney(unit))) return natural;
  const slots = table.slots.filter(({ path }) => !isOfMoney(path, units));
  return slots.length === table.slots.length || slots.length === 0
    ? natural
    : chooseSlot({ ...table, slots }, filled, wanted, title, isPlain);
}

function isOfMoney(path: readonly string[], units: TableContext['units']): boolean {
  return path.some(
    (level) =>
      isMoney(unitStatedIn(level, units) ?? '') ||
      /^(?:kinh phi|thanh tien|so tien|don gia|du toan)\b/.test(bare(level)),
  );
}

/** A total over other agencies is not the sender's, and what another agency's heading stands over is that agency's. */
function withoutOthers(natural: SlotChoice, { isOtherAgency }: Bodies): SlotChoice {
  const ofOthers = ({ path }: TableSlot) => path.some(isOtherAgency);
  if (natural.kind === 'slot' && ofOthers(natural.slot)) return { kind: 'ask', candidates: [natural.slot] };
  if (natural.kind === 'total' && natural.details.some(ofOthers)) {
    return { kind: 'ask', candidates: [natural.slot, ...natural.details] };
  }
  return natural;
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

function doubtedByUnit({ is }: Judged, tableUnit: string): LineIndicator {
  return is.kind !== 'known' || fitOfUnit(tableUnit, is.indicator) !== 'other' ? is : doubted(is);
}

function doubted(is: LineIndicator): LineIndicator {
  const settled = is.kind !== 'known' || is.by === 'answer' || is.by === 'remembered';
  return settled ? is : { kind: 'doubtful', candidates: [is.indicator.code] };
}

/** What a column counts by its heading: "lượt" under "Số lượt". */
function countedIn(slot: TableSlot | null, units: TableContext['units']): string | null {
  const [, counted] = /^(?:tổng )?số\s+(\S.*)$/iu.exec((slot?.path.at(-1) ?? '').trim()) ?? [];
  return counted !== undefined && isUnit(counted, units) ? counted : null;
}

function unitOfTable(choice: SlotChoice, { units, titleUnit }: TableContext): string | null {
  const slot = choice.kind === 'slot' || choice.kind === 'total' ? choice.slot : null;
  const stated = slot?.path.map((level) => unitStatedIn(level, units)).find((unit) => unit !== null);
  return stated ?? countedIn(slot, units) ?? titleUnit;
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
      ['indicator', 'ignore', 'blank'],
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
