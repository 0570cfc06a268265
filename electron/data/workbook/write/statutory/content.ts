import type { CalendarDate } from '../../../../../shared/domain/calendar-date';
import type { StatutoryConsolidation } from '../../../../../shared/domain/forms/statutory-consolidation';
import type { FormColumn } from '../../../../../shared/domain/forms/statutory-form';

/** A figure behind the sums, with the cell it came from. */
export type StatutorySource = {
  readonly establishmentName: string;
  readonly row: string;
  readonly code: string;
  readonly label: string;
  readonly column: FormColumn;
  /** In the column's unit; null for "không phát sinh". */
  readonly value: number | null;
  readonly rawText: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly version: number;
  readonly receivedOn: CalendarDate;
  readonly acceptedBy: string;
};

/** What the spreadsheet of a consolidated form has to show; the writer only lays it out. */
export type StatutoryContent = {
  readonly consolidation: StatutoryConsolidation;
  /** The figures that are not 0, in order. */
  readonly sources: readonly StatutorySource[];
  /** There are more sources than the sheet shows. */
  readonly sourcesLeftOut: boolean;
  /** Empty where no plan is loaded. */
  readonly council: string;
  readonly preparedOn: CalendarDate;
};
