import type { CalendarDate } from '../../domain/calendar-date';
import type { Reading } from '../../domain/figure';
import type { PeriodCode } from '../../domain/period';
import type { Issue } from '../issue';
import type { SheetCell } from '../sheet-cell';

/** Which figure of a form: `labelKey` tells rows of an open list apart that share a code; it is empty for rows that the form names. */
export type FigurePlace = {
  readonly table: string;
  readonly row: string;
  readonly labelKey: string;
  readonly column: string;
};

/** A figure of a form that is clear, with the cell it came from. */
export type StatutoryFigure = FigurePlace & {
  readonly reading: Reading;
  readonly rawText: string;
  readonly confidence: number;
  readonly at: SheetCell;
};

/** A row of the report: code and label as the employer wrote them. */
export type StatutoryRow = {
  readonly table: string;
  readonly row: string;
  readonly labelKey: string;
  readonly code: string;
  readonly label: string;
  readonly sheet: string;
  readonly cell: string;
};

/** A text of the header; null in the draft where the form does not say. */
export type StatutoryText = { readonly text: string; readonly at: SheetCell };

/** A statutory form as far as it is clear, and everything that is not. */
export type StatutoryDraftReport = {
  readonly form: string;
  readonly confidence: number;
  /** The employer's name as written; `at` is null where the clerk gave it. */
  readonly establishment: { readonly name: string; readonly at: SheetCell | null } | null;
  readonly period: PeriodCode | null;
  readonly dataFrom: CalendarDate | null;
  readonly dataTo: CalendarDate | null;
  readonly typeCode: StatutoryText | null;
  readonly typeName: StatutoryText | null;
  readonly sectorCode: StatutoryText | null;
  readonly sectorName: StatutoryText | null;
  /** "Không phát sinh" for the whole report: a report all the same. */
  readonly nil: boolean;
  readonly figures: readonly StatutoryFigure[];
  /** The rows that figures or blanks belong to, in the order of the file. */
  readonly rows: readonly StatutoryRow[];
  readonly notes: ReadonlyArray<{
    readonly row: string;
    readonly labelKey: string;
    readonly text: string;
    readonly at: SheetCell;
  }>;
  /** Cells where a figure may stand and that are no figure, each with the id of the issue that says why. */
  readonly held: ReadonlyArray<{ readonly sheet: string; readonly cell: string; readonly issue: string }>;
  /** Cells that are not blank where figures may stand: every one ends in `figures` or in `held`. */
  readonly cellsRead: number;
  readonly issues: readonly Issue[];
};

/** One text for a place, to find figures by. */
export function placeKey({ table, row, labelKey, column }: FigurePlace): string {
  return JSON.stringify([table, row, labelKey, column]);
}
