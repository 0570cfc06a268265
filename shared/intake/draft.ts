import { cellText } from './cell-text';
import { parsePrintedMark } from './printed-figures';
import type { NamedCell, RecognisedTemplate } from './recognise';
import { withSharedCells } from './shared-cells';
import { cellAt, type Sheet } from './sheet';
import type { SheetCell } from './sheet-cell';
import {
  dutyCellName,
  dutyFields,
  type TextTopic,
  templateNames,
  textCellName,
  textTopics,
} from './template-names';
import type { Vocabulary } from './vocabulary';

/** A duty that the plan gives to the agency of a report. */
export type AssignedDuty = { readonly assignment: string; readonly label: string };

/** A figure's cell as it stands, and what the form says about it. */
export type FigureDraft = {
  readonly indicator: string;
  readonly at: SheetCell;
  /** The code printed in its row, which must agree; null where the form prints none. */
  readonly codeInRow: string | null;
  /** What else stands before it in its row of our template: name and unit, which are locked; absent for other forms. */
  readonly printed?: readonly string[];
  /** The figure of the last period beside it, and what was printed there; absent where the form does not tell. */
  readonly lastPeriod?: { readonly at: SheetCell; readonly printed: string };
  /** Indicators whose cells are merged with this one; absent where none are. */
  readonly sharedWith?: readonly string[];
  /** The form keeps what is typed as text, so that plain digits as text are a number like any other. */
  readonly keepsTyping?: true;
  /** How sure it is that the cell belongs to the indicator, from 0 to 1; a name of ours is certain. */
  readonly confidence: number;
  /** The unit that the form states for the cell, as written; null where it is the indicator's own. */
  readonly unit: string | null;
};

export type DutyDraft = {
  readonly assignment: string;
  readonly label: string;
  readonly status: SheetCell | null;
  readonly result: SheetCell | null;
  readonly evidence: SheetCell | null;
};

/** Whose report it is and under which document, as it stands in our template. */
export type HeaderDraft = {
  readonly plan: SheetCell | null;
  readonly agency: SheetCell | null;
  readonly period: SheetCell | null;
  readonly documentNumber: SheetCell | null;
  readonly documentDate: SheetCell | null;
  readonly contact: SheetCell | null;
  readonly nil: SheetCell | null;
};

/** A figure's cell of an indicator that the register does not have: withdrawn, or under another code by now. */
export type UnknownFigureCell = NamedCell & {
  /** What stands before it in its row: code, name, unit. */
  readonly printed: readonly string[];
};

/** What a report says, as it stands in the file: nothing judged, nothing lost, every value with the cell it came from. */
export type ReportBody = {
  /** The template's id and version; null where the file is none of ours. */
  readonly mark: string | null;
  readonly figures: readonly FigureDraft[];
  /** Indicators that the workbook once had a cell for, which has been deleted. */
  readonly lostIndicators: readonly string[];
  /** `IND_…` cells that belong to no indicator of the register. */
  readonly unknownIndicatorCells: readonly UnknownFigureCell[];
  /** Cells of ours for a note or a duty that neither register nor plan has; absent where the form has none. */
  readonly strayCells?: readonly NamedCell[];
  /** Numbers that stand outside the cells for figures, with what stands before each in its row; absent where the form has no such cells. */
  readonly outside?: readonly UnknownFigureCell[];
  readonly notes: ReadonlyArray<{ readonly indicator: string; readonly at: SheetCell }>;
  readonly duties: readonly DutyDraft[];
  readonly texts: ReadonlyArray<{ readonly topic: TextTopic; readonly at: SheetCell }>;
};

/** A report in our template as it stands in the file. */
export type ReportDraft = HeaderDraft & ReportBody;

/** Gathers every named cell of a recognised template under what it stands for. */
export function draftReport(
  { workbook, mark, version, cells, lostNames }: RecognisedTemplate,
  vocabulary: Vocabulary,
  duties: readonly AssignedDuty[],
): ReportDraft {
  const at = (name: string) => cells.get(name) ?? null;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const printedMark = at(templateNames.printed);
  const figuresBefore = printedMark && parsePrintedMark(cellText(printedMark.value));
  const keepsTyping = version.keepsTyping ? { keepsTyping: true as const } : {};
  const lastPeriodOf = (code: string, name: string): Pick<FigureDraft, 'lastPeriod'> => {
    const cell = at(name);
    if (!figuresBefore || !cell) return {};
    return { lastPeriod: { at: cell, printed: figuresBefore.get(code) ?? '' } };
  };
  const known = new Set([
    ...vocabulary.indicators.map(({ note }) => note),
    ...duties.flatMap(({ assignment, label }) =>
      dutyFields.map((field) => dutyCellName(assignment, label, field)),
    ),
  ]);

  return {
    mark,
    plan: at(templateNames.plan),
    agency: at(templateNames.agency),
    period: at(templateNames.period),
    documentNumber: at(templateNames.documentNumber),
    documentDate: at(templateNames.documentDate),
    contact: at(templateNames.contact),
    nil: at(templateNames.nil),
    figures: withSharedCells(
      vocabulary.indicators.flatMap(({ code, figure, lastPeriod }): FigureDraft[] => {
        const cell = at(figure);
        if (!cell) return [];
        return [
          {
            ...{ indicator: code, at: cell, confidence: 1, unit: null },
            ...printedBefore(cell, code, sheets),
            ...keepsTyping,
            ...lastPeriodOf(code, lastPeriod),
          },
        ];
      }),
      sheets,
    ),
    lostIndicators: vocabulary.indicators
      .filter(({ figure, note, lastPeriod }) => {
        const isNamedBeside = cells.has(note) || cells.has(lastPeriod);
        return lostNames.has(figure) || (!cells.has(figure) && isNamedBeside);
      })
      .map(({ code }) => code),
    unknownIndicatorCells: [...cells.values()]
      .filter(({ name }) => name.startsWith('IND_') && !vocabulary.figureNames.has(name))
      .map((cell) => ({ ...cell, printed: textsBefore(cell, sheets) })),
    strayCells: [...cells.values()].filter(({ name }) => /^(?:NOTE|DUTY)_/.test(name) && !known.has(name)),
    notes: vocabulary.indicators.flatMap(({ code, note }) => {
      const cell = at(note);
      return cell ? [{ indicator: code, at: cell }] : [];
    }),
    duties: duties.flatMap(({ assignment, label }) => {
      const [status, result, evidence] = dutyFields.map((field) =>
        at(dutyCellName(assignment, label, field)),
      );
      if (!status && !result && !evidence) return [];
      return [
        { assignment, label, status: status ?? null, result: result ?? null, evidence: evidence ?? null },
      ];
    }),
    texts: textTopics.flatMap((topic) => {
      const cell = at(textCellName(topic));
      return cell ? [{ topic, at: cell }] : [];
    }),
  };
}

/** What stands before a figure's cell in its row of our template: the indicator's code, wherever it stands, and the rest. */
export function printedBefore(
  at: SheetCell,
  code: string,
  sheets: ReadonlyMap<string, Sheet>,
): { readonly codeInRow: string; readonly printed: readonly string[] } {
  const texts = textsBefore(at, sheets);
  // A column of numbers in front of the codes changes nothing.
  const codeInRow = texts.includes(code) ? code : (texts[0] ?? '');
  return { codeInRow, printed: texts.filter((text) => text !== codeInRow) };
}

/** The texts that stand before a cell in its row. */
export function textsBefore(
  { sheet, row, column }: SheetCell,
  sheets: ReadonlyMap<string, Sheet>,
): readonly string[] {
  const home = sheets.get(sheet);
  const texts: string[] = [];
  for (let left = 0; home && left < column; left += 1) {
    const value = cellAt(home, row, left);
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}
