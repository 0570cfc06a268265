import type { CalendarDate } from '../../domain/calendar-date';
import type { Indicator } from '../../domain/indicator';
import type { ReportBody } from '../draft';
import type { Evidence } from '../evidence';
import type { Issue } from '../issue';
import type { PeriodHint } from '../match/find-period';
import type { NameIndex } from '../match/name-index';
import type { Lesson, RememberedLayout, RememberedMapping } from '../remembered';
import type { SheetCell } from '../sheet-cell';

/** What a search for figures has to go by. */
export type SearchKnowledge = {
  readonly agencyNames: NameIndex;
  readonly indicatorNames: NameIndex;
  readonly periods: readonly PeriodHint[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** By agency, the indicators that it supplies. */
  readonly supplied: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the clerk said that the file is; null where nothing was said. */
  readonly expectedAgency: string | null;
  readonly expectedPeriod: string | null;
  readonly remembered: readonly RememberedMapping[];
  readonly layouts: readonly RememberedLayout[];
};

/** Which way the indicators of a table run: one a row, or one a column. */
export type Orientation = 'rows' | 'columns';

/** A table that was found, as the screen shows it and as it is remembered. */
export type FoundLayout = {
  /** The fingerprint of the folded headings, the same in every year and at every place. */
  readonly key: string;
  readonly sheet: string;
  /** The first cell of the heading, or of the table where it has none. */
  readonly cell: string;
  readonly orientation: Orientation;
  /** The table's headings as written, upper levels before lower ones, without repetition. */
  readonly headings: readonly string[];
  /** The rows of the data, counted from one as on the screen. */
  readonly rows: { readonly first: number; readonly last: number };
  /** Letters of the columns of labels, and of the column (or row number) that the figures were taken from; null where that is open. */
  readonly labels: readonly string[];
  readonly figures: string | null;
};

/** The tables of indicators in a workbook that is no form of ours, read as far as they are clear. */
export type SearchedReport = {
  /** From 0 to 1: how sure it is that this holds indicators of ours. */
  readonly confidence: number;
  /** Best first, from every source. */
  readonly agency: readonly Evidence[];
  readonly period: readonly Evidence[];
  /** Its value is the number alone: `123/BC-SYT`. */
  readonly documentNumber: SheetCell | null;
  readonly documentDate: CalendarDate | null;
  readonly body: ReportBody;
  /** Questions and notes of the search itself, with the answers given so far. */
  readonly issues: readonly Issue[];
  readonly layouts: readonly FoundLayout[];
  /** What a decision would teach, by the issue's id. */
  readonly lessons: ReadonlyMap<string, Lesson>;
  /** Rows of the tables' data that hold anything: `read` = `figures` + `issues`, each row counted once. */
  readonly rows: { readonly read: number; readonly figures: number; readonly issues: number };
};
