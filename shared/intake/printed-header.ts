import { foldText } from '../domain/fold-text';
import { formatPeriod } from '../domain/format-vietnamese';
import { PeriodCode } from '../domain/period';
import { cellText } from './cell-text';
import type { FigureDraft } from './draft';
import type { Evidence } from './evidence';
import type { Issue } from './issue';
import { issueAt } from './issue-at';
import type { Knowledge } from './knowledge';
import { findPeriods } from './match/find-period';
import { certainMatch } from './match/match';
import { matchName } from './match/name-index';
import type { RecognisedTemplate } from './recognise';
import { claimingConfidence } from './search/judge-evidence';
import { cellAt, type Sheet } from './sheet';
import { hiddenRowsOf, type SheetCell, sheetCell } from './sheet-cell';
import { templateNames } from './template-names';

/** What a template prints of agency and period besides its marks, as far as it differs from them. */
export type PrintedHeader = {
  readonly agency: readonly Evidence[];
  readonly period: readonly Evidence[];
  /** Printed cells that name nothing we know. */
  readonly issues: readonly Issue[];
};

/** What names an agency or a period on the first sheet and in the heading of the figures, in every version so far. */
const labels = { agency: 'co quan bao cao', period: 'ky bao cao' } as const;
const mostRows = 200;
const mostSigns = 6;

/**
 * Reads the printed name of the agency and the printed period of a template and holds them against its marks, since pasting takes the
 * lock off cells: another agency or period is evidence against the mark, anything else is told as a locked cell overwritten.
 */
export function printedHeader(
  template: RecognisedTemplate,
  figures: readonly FigureDraft[],
  knowledge: Knowledge,
): PrintedHeader {
  const sheets = new Map(template.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const markOf = (name: string) => cellText(template.cells.get(name)?.value ?? null).trim();
  const home = sheets.get(template.cells.get(templateNames.agency)?.sheet ?? '');
  const agencyCell = home ? besideLabel(home, labels.agency) : null;
  const periodCell = home ? besideLabel(home, labels.period) : null;
  const heading = headingOf(figures, sheets);

  const agencyMark = markOf(templateNames.agency);
  const numberCell = template.cells.get(templateNames.documentNumber);
  const agencies = [
    agencyCell ? aboutAgency(agencyCell, agencyMark, knowledge) : nothing,
    numberCell ? aboutNumber(numberCell, agencyMark, knowledge) : nothing,
  ];
  const mark = PeriodCode.safeParse(markOf(templateNames.period));
  const code = mark.success ? mark.data : null;
  const periods = [
    periodCell ? aboutPeriod(periodCell, code, '', knowledge) : nothing,
    heading ? aboutPeriod(heading, code, 'Kỳ này', knowledge) : nothing,
  ];
  return {
    agency: agencies.flatMap(({ evidence }) => evidence),
    period: periods.flatMap(({ evidence }) => evidence),
    issues: [...agencies, ...periods].flatMap(({ issues }) => issues),
  };
}

type Said = { readonly evidence: readonly Evidence[]; readonly issues: readonly Issue[] };

const nothing: Said = { evidence: [], issues: [] };

function aboutAgency(at: SheetCell, mark: string, { agencyNames, agencies }: Knowledge): Said {
  const text = cellText(at.value).trim();
  const matches = matchName(text, agencyNames);
  if (matches.some(({ code }) => code === mark)) return nothing;
  const [best] = matches;
  if (best && best.confidence >= claimingConfidence) return claims(at, text, best.code, best.confidence);
  if (!agencies.has(mark)) return nothing;
  const own = agencyNames.names.find(({ code, first }) => first && code === mark)?.name ?? mark;
  // A name that is none of ours: the template may have been handed on to a body below the agency.
  return text === '' ? changed(at, own) : changed(at, own, 'question');
}

function aboutPeriod(
  at: SheetCell,
  mark: PeriodCode | null,
  before: string,
  { periodHints }: Knowledge,
): Said {
  const text = cellText(at.value).trim();
  const printed =
    mark === null ? '' : before === '' ? formatPeriod(mark) : `${before} (${formatPeriod(mark)})`;
  if (mark !== null && foldText(text) === foldText(printed)) return nothing;
  const { matches } = findPeriods(text, periodHints);
  if (matches.some(({ code }) => code === mark)) return nothing;
  const [best] = matches;
  if (best && best.confidence >= claimingConfidence) return claims(at, text, best.code, best.confidence);
  if (mark === null) return nothing;
  // Such as "Cộng dồn" over the figures: they may be of other days.
  return text === '' ? changed(at, printed) : changed(at, printed, 'question');
}

function claims(at: SheetCell, text: string, code: string, confidence: number): Said {
  return { evidence: [{ code, from: 'content', confidence, text, at }], issues: [] };
}

function changed(at: SheetCell, expected: string, severity: Issue['severity'] = 'warning'): Said {
  return { evidence: [], issues: [issueAt(at, severity, 'protected_cell_changed', expected, ['keep'])] };
}

/** The letters of a document number name who wrote it: `315/BC-CAT`. Only a sure name of another agency speaks against the mark. */
function aboutNumber(at: SheetCell, mark: string, { agencyNames }: Knowledge): Said {
  const text = cellText(at.value).trim();
  const signs = text.split(/[-/.\s]+/).filter((sign) => /^\p{L}{2,}$/u.test(sign));
  const named = signs.slice(0, mostSigns).flatMap((sign) => matchName(sign, agencyNames).slice(0, 1));
  if (named.some(({ code }) => code === mark)) return nothing;
  const other = named.find(({ confidence }) => confidence >= certainMatch);
  return other ? claims(at, text, other.code, other.confidence) : nothing;
}

/** The cell right of a label. */
function besideLabel(sheet: Sheet, label: string): SheetCell | null {
  for (const { index, cells } of sheet.rows.slice(0, mostRows)) {
    const column = cells.findIndex((value) => typeof value === 'string' && foldText(value) === label);
    if (column < 0) continue;
    const beside = cells.findIndex((value, at) => at > column && value !== null);
    return sheetCell(sheet, hiddenRowsOf(sheet), index, beside < 0 ? column + 1 : beside);
  }
  return null;
}

/** The text that stands nearest above the first figure in its column. */
function headingOf(figures: readonly FigureDraft[], sheets: ReadonlyMap<string, Sheet>): SheetCell | null {
  const [first] = figures.map(({ at }) => at).toSorted((left, right) => left.row - right.row);
  const sheet = first && sheets.get(first.sheet);
  if (!first || !sheet) return null;
  for (let row = first.row - 1; row >= Math.max(0, first.row - mostRows); row -= 1) {
    if (typeof cellAt(sheet, row, first.column) === 'string') {
      return sheetCell(sheet, hiddenRowsOf(sheet), row, first.column);
    }
  }
  return null;
}
