import type { Answers } from '../answer';
import { certainMatch } from '../match/match';
import type { SheetCell } from '../sheet-cell';
import { recordedCell } from './grid';
import { type NamedLine, namedLines } from './named-lines';
import { type Claim, type Finding, oneRow, onlyAnsweredBy, placedIssue, type RowSpan } from './outcome';
import type { LabelReader } from './reader-of-labels';
import type { ScannedSheet } from './scan-sheet';

/** What was read and said so far, or with the lines of cells in place of the cells. */
type Read = { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] };

const mostCells = 200;
/** What is said of a cell that was taken for one label. */
const ofLabels: ReadonlySet<string> = new Set(['which_indicator', 'unmatched_row', 'mapped_by_name']);

/**
 * Takes cells apart that name several figures line by line: each line that is surely an indicator's gives that figure's text, and the
 * others of one cell are asked about together, so that none goes with the answer to its neighbour.
 */
export function withPartedCells(
  scans: readonly ScannedSheet[],
  reader: LabelReader,
  { claims, findings }: Read,
  answers: Answers,
): Read {
  const parted = new Map<string, Read>();
  for (const scan of scans) {
    for (const { row, cells } of scan.rows) {
      for (const { column, look } of cells) {
        if ((look !== 'words' && look !== 'prose') || parted.size >= mostCells) continue;
        const at = recordedCell(scan.grid, row, column);
        const lines = namedLines(at.value);
        if (lines.length === 0) continue;
        const read = ofLines(at, lines, reader, answers);
        if (read) parted.set(keyOf(at), read);
      }
    }
  }
  if (parted.size === 0) return { claims, findings };
  const reads = [...parted.values()];
  return {
    claims: [
      ...claims.filter(({ draft }) => !isReplaced(draft, parted.get(keyOf(draft.at)))),
      ...reads.flatMap((read) => read.claims),
    ],
    findings: [
      ...findings.filter(({ issue }) => !ofLabels.has(issue.code) || !parted.has(keyOf(issue))),
      ...reads.flatMap((read) => read.findings),
    ],
  };
}

// The figure of the row itself, which none of the lines names, stays a question about the whole cell.
function isReplaced({ indicator }: Claim['draft'], by: Read | undefined): boolean {
  return by?.claims.some(({ draft }) => draft.indicator === indicator) ?? false;
}

function ofLines(
  at: SheetCell,
  lines: readonly NamedLine[],
  reader: LabelReader,
  answers: Answers,
): Read | null {
  const known = new Map<string, { readonly texts: string[]; readonly confidence: number }>();
  const others: string[] = [];
  for (const { text, label } of lines) {
    const [best] = label === null ? [] : reader.matches(label);
    if (!best || best.confidence < certainMatch) {
      others.push(text);
      continue;
    }
    const { texts } = known.get(best.code) ?? { texts: [] };
    known.set(best.code, { texts: [...texts, text], confidence: best.confidence });
  }
  if (known.size === 0) return null;
  const rows = oneRow(at.sheet, at.row);
  const claims = [...known].map(([code, { texts, confidence }]) =>
    claimOf(code, texts, confidence, at, rows),
  );
  return { claims, findings: others.length === 0 ? [] : [unmatched(others, at, rows, answers)] };
}

function claimOf(
  indicator: string,
  texts: readonly string[],
  confidence: number,
  at: SheetCell,
  rows: RowSpan,
): Claim {
  return {
    draft: { indicator, at: { ...at, value: texts.join('; ') }, codeInRow: null, confidence, unit: null },
    rows,
    table: -1,
    pending: false,
  };
}

function unmatched(others: readonly string[], at: SheetCell, rows: RowSpan, answers: Answers): Finding {
  const words = { found: others.join('; '), expected: `${others.length} dòng`, readings: ['ignore'] };
  const issue = onlyAnsweredBy(placedIssue(at, 'question', 'unmatched_row', words, answers), [
    'ignore',
    'blank',
  ]);
  return { issue, rows, lesson: null };
}

function keyOf({ sheet, cell }: { readonly sheet: string | null; readonly cell: string | null }): string {
  return `${sheet ?? ''}!${cell ?? ''}`;
}
