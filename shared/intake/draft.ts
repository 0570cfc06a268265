import { cellText } from './cell-text';
import type { NamedCell, RecognisedTemplate } from './recognise';
import { cellAt } from './sheet';
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

/** A figure's cell as it stands, with the code printed in its row, which must agree. */
export type FigureDraft = { readonly indicator: string; readonly at: NamedCell; readonly codeInRow: string };

export type DutyDraft = {
  readonly assignment: string;
  readonly label: string;
  readonly status: NamedCell | null;
  readonly result: NamedCell | null;
  readonly evidence: NamedCell | null;
};

/** A report as it stands in the file: nothing judged, nothing lost, every value with the cell it came from. */
export type ReportDraft = {
  readonly file: string;
  readonly mark: string;
  readonly plan: NamedCell | null;
  readonly agency: NamedCell | null;
  readonly period: NamedCell | null;
  readonly documentNumber: NamedCell | null;
  readonly documentDate: NamedCell | null;
  readonly contact: NamedCell | null;
  readonly nil: NamedCell | null;
  readonly figures: readonly FigureDraft[];
  /** Indicators that the workbook once had a cell for, which has been deleted. */
  readonly lostIndicators: readonly string[];
  /** `IND_…` cells that belong to no indicator of the register. */
  readonly unknownIndicatorCells: readonly NamedCell[];
  readonly notes: ReadonlyArray<{ readonly indicator: string; readonly at: NamedCell }>;
  readonly duties: readonly DutyDraft[];
  readonly texts: ReadonlyArray<{ readonly topic: TextTopic; readonly at: NamedCell }>;
};

/** Gathers every named cell of a recognised template under what it stands for. */
export function draftReport(
  { workbook, mark, cells, lostNames }: RecognisedTemplate,
  vocabulary: Vocabulary,
  duties: readonly AssignedDuty[],
): ReportDraft {
  const at = (name: string) => cells.get(name) ?? null;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const codeBeside = ({ sheet, row, column }: NamedCell) => {
    const home = sheets.get(sheet);
    for (let left = 0; home && left < column; left += 1) {
      const text = cellText(cellAt(home, row, left)).trim();
      if (text !== '') return text;
    }
    return '';
  };

  const figureCells = [...cells.values()].filter(({ name }) => name.startsWith('IND_'));

  return {
    file: workbook.file,
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
      return cell ? [{ indicator: code, at: cell, codeInRow: codeBeside(cell) }] : [];
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
