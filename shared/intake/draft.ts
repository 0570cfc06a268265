import type { NamedCell, RecognisedTemplate } from './recognise';
import { cellAt } from './sheet';
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

/** What a report says, as it stands in the file: nothing judged, nothing lost, every value with the cell it came from. */
export type ReportBody = {
  /** The template's id and version; null where the file is none of ours. */
  readonly mark: string | null;
  readonly figures: readonly FigureDraft[];
  /** Indicators that the workbook once had a cell for, which has been deleted. */
  readonly lostIndicators: readonly string[];
  /** `IND_…` cells that belong to no indicator of the register. */
  readonly unknownIndicatorCells: readonly NamedCell[];
  readonly notes: ReadonlyArray<{ readonly indicator: string; readonly at: SheetCell }>;
  readonly duties: readonly DutyDraft[];
  readonly texts: ReadonlyArray<{ readonly topic: TextTopic; readonly at: SheetCell }>;
};

/** A report in our template as it stands in the file. */
export type ReportDraft = HeaderDraft & ReportBody;

/** Gathers every named cell of a recognised template under what it stands for. */
export function draftReport(
  { workbook, mark, cells, lostNames }: RecognisedTemplate,
  vocabulary: Vocabulary,
  duties: readonly AssignedDuty[],
): ReportDraft {
  const at = (name: string) => cells.get(name) ?? null;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const textsBefore = ({ sheet, row, column }: NamedCell): readonly string[] => {
    const home = sheets.get(sheet);
    const texts: string[] = [];
    for (let left = 0; home && left < column; left += 1) {
      const value = cellAt(home, row, left);
      const text = typeof value === 'string' ? value.trim() : '';
      if (text !== '') texts.push(text);
    }
    return texts;
  };

  const figureCells = [...cells.values()].filter(({ name }) => name.startsWith('IND_'));

  return {
    mark,
    plan: at(templateNames.plan),
    agency: at(templateNames.agency),
    period: at(templateNames.period),
    documentNumber: at(templateNames.documentNumber),
    documentDate: at(templateNames.documentDate),
    contact: at(templateNames.contact),
    nil: at(templateNames.nil),
    figures: vocabulary.indicators.flatMap(({ code, figure }) => {
      const cell = at(figure);
      if (!cell) return [];
      const [codeInRow = '', ...printed] = textsBefore(cell);
      return [{ indicator: code, at: cell, codeInRow, printed, confidence: 1, unit: null }];
    }),
    lostIndicators: vocabulary.indicators
      .filter(({ figure }) => lostNames.has(figure))
      .map(({ code }) => code),
    unknownIndicatorCells: figureCells.filter(({ name }) => !vocabulary.figureNames.has(name)),
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
